public import Domain

/// The way of one participant, result by result and month by month.
public struct ChainPhrases: Sendable {
  /// The participant.
  public let title: @Sendable (String) -> String
  /// The project, the day of entry.
  public let entered: @Sendable (String, String) -> String
  public let askTitle: String
  public let participant: String
  public let openButton: String
  public let noClaim: String
  /// The day from which a result may be claimed.
  public let from: @Sendable (String) -> String
  /// Months that must still be declared, from, to.
  public let supposing: @Sendable (String, String) -> String
  /// The day that ends the waiting period.
  public let waitingEnds: @Sendable (String) -> String
  /// Months in a row known, asked for.
  public let run: @Sendable (Int, Int) -> String
  /// The least days of a month.
  public let months: @Sendable (Int) -> String
  public let noMonth: String
  public let days: String
  public let employer: String
  public let legend: String
  public let standing: @Sendable (PersonChain.Tick.Standing) -> String
  /// A month, its days, its standing.
  public let month: @Sendable (String, Int, String) -> String
  public let changed: String
  public let fileName: String
}
