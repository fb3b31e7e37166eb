extension CoveragePhrases {
  /// In French.
  static let french = CoveragePhrases()
}
