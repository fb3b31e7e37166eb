extension SearchPhrases {
  /// In French.
  static let french = SearchPhrases()
}
