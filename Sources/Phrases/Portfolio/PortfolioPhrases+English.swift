extension PortfolioPhrases {
  /// In English.
  static let english = PortfolioPhrases()
}
