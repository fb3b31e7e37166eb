extension PortfolioPhrases {
  /// In French.
  static let french = PortfolioPhrases()
}
