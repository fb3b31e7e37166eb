/// What became of a pack that was imported, under its stable name.
public enum PackOutcome: String, CaseIterable, Sendable {
  /// It says what is in force, or in preparation, already.
  case unchanged
  case inForce
  /// It waits for another coordinator to publish it.
  case draft
}
