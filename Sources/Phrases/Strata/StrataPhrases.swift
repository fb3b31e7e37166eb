/// The screen of strata and draws.
public struct StrataPhrases: Sendable {
  public let noun: Noun
  public let all: String
  /// The heading of what is known of a stratum.
  public let facts: String
  public let effects: String
  public let mechanism: String
  public let population: String
  public let fingerprint: String
  /// How many are drawn of a population, by a coverage.
  public let coverageAll: String
  public let coverageShare: @Sendable (String) -> String
  public let coverageConfidence: @Sendable (String, String) -> String
  public let awaited: String
  /// The gap at the present count.
  public let gapNow: String
  public let bound: String
  public let drawnOn: @Sendable (String, String) -> String
  public let seed: String
  public let drawnAgain: @Sendable (String) -> String
  public let pays: String
  public let held: String
  public let bands: String
  public let noBand: String
  /// From, to.
  public let range: @Sendable (String, String) -> String
  public let exempted: @Sendable (Int) -> String
  public let deducted: @Sendable (String) -> String
  public let toVerify: @Sendable (Int) -> String
  public let blocked: String
  public let legend: String
  public let beforeCaps: String
  public let sheetTitle: @Sendable (String) -> String
  public let rank: String
  public let drawnMark: String
  public let redo: String
  public let fingerprintFirst: String
  public let fingerprintChanged: String
  public let taken: String
  public let ofProject: @Sendable (String) -> String
  public let notDrawn: String
  public let waits: String
}
