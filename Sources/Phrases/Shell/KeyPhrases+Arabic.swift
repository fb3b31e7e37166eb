extension KeyPhrases {
  /// The names of keys under Arabic: those printed on the keyboards of Morocco, which are French.
  static let arabic = french
}
