extension TargetPhrases {
  /// In English.
  static let english = TargetPhrases()
}
