/// The entries of the journal, as sentences.
public struct JournalPhrases: Sendable {
  /// What an entry of this kind did, from the journal's kind: `claim.take` says “took”.
  public let action: @Sendable (String) -> String
  public let entry: String
  public let person: String
  public let role: String
  public let subject: String
  public let moment: String
  public let empty: String
  /// The name of a detail: `reason` says “motif”.
  public let detail: @Sendable (String) -> String
}
