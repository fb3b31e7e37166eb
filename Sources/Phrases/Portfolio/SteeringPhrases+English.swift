extension SteeringPhrases {
  /// In English.
  static let english = SteeringPhrases(portfolio: .english, targets: .english, search: .english)
}
