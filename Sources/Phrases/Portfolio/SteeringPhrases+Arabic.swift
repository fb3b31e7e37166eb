extension SteeringPhrases {
  /// In Arabic.
  static let arabic = SteeringPhrases(portfolio: .arabic, targets: .arabic, search: .arabic)
}
