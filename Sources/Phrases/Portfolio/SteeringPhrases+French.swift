extension SteeringPhrases {
  /// In French.
  static let french = SteeringPhrases(portfolio: .french, targets: .french, search: .french)
}
