extension SearchPhrases {
  /// In English.
  static let english = SearchPhrases()
}
