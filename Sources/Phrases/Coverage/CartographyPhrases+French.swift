extension CartographyPhrases {
  /// In French.
  static let french = CartographyPhrases(
    coverage: .french,
    registry: .french,
    relations: .french,
    stakes: .french
  )
}
