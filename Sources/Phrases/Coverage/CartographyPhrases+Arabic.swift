extension CartographyPhrases {
  /// In Arabic.
  static let arabic = CartographyPhrases(
    coverage: .arabic,
    registry: .arabic,
    relations: .arabic,
    stakes: .arabic
  )
}
