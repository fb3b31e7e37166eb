/// A change of records that a form or a list of a screen makes: actors, needs, gaps, targets.
public enum RecordChange: Hashable, Sendable {
  /// Target lines with their new quantities, and why they change.
  case targets([Target], reason: String)
  /// Where an actor stands for the stakeholders' workshop.
  case stake(Stake)
  case removeStake(actor: String)
}
