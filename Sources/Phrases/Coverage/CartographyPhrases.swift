/// The territory and who covers it.
public struct CartographyPhrases: Sendable {
  public let coverage: CoveragePhrases
  public let registry: RegistryPhrases
}
