extension RegistryPhrases {
  /// In English.
  static let english = RegistryPhrases()
}
