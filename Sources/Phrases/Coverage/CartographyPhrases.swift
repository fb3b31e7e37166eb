/// The territory and who covers it.
public struct CartographyPhrases: Sendable {
  public let coverage: CoveragePhrases
  public let registry: RegistryPhrases
  public let relations: RelationPhrases
  public let stakes: StakePhrases
}
