extension TargetPhrases {
  /// In French.
  static let french = TargetPhrases()
}
