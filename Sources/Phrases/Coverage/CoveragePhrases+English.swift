extension CoveragePhrases {
  /// In English.
  static let english = CoveragePhrases()
}
