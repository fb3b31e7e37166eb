extension CartographyPhrases {
  /// In English.
  static let english = CartographyPhrases(
    coverage: .english,
    registry: .english,
    relations: .english,
    stakes: .english
  )
}
