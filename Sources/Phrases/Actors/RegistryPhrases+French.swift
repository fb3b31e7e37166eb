extension RegistryPhrases {
  /// In French.
  static let french = RegistryPhrases()
}
