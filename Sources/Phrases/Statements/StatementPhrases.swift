public import Domain

/// The words of statements, as commands and papers write them.
public struct StatementPhrases: Sendable {
  /// The statement of the held amounts, where a period stands: `retenue`.
  public let held: String
  /// Which one of several, after what it is of: `n° 2`.
  public let numbered: @Sendable (Int) -> String
  /// The row of every project.
  public let region: String
  public let budget: String
  /// A statement's code, then its state.
  public let moved: @Sendable (String, String) -> String
  public let gross: String
  public let deductions: String
  public let holdback: String
  public let recovery: String
  public let net: String
  public let paper: StatementPaperPhrases

  /// The sums of a statement under their names, down to what is paid.
  public func sums(_ amounts: StatementAmounts) -> [(name: String, amount: Money)] {
    [
      (gross, amounts.gross), (deductions, amounts.deductions), (holdback, amounts.holdback),
      (recovery, amounts.advanceRecovery), (net, amounts.net),
    ]
  }
}

/// The words of a printed statement.
public struct StatementPaperPhrases: Sendable {
  public let title: String
  public let programme: String
  public let project: String
  public let operatorName: String
  public let agreement: String
  public let period: String
  public let state: String
  public let result: String
  public let quantity: String
  public let amount: String
  public let stratum: String
  public let base: String
  public let bound: String
  public let lines: String
  public let deductions: String
  public let claims: String
  public let claim: String
  public let participant: String
  public let achieved: String
  public let steps: String
  public let signature: String
  public let dueOn: String
  /// The journal's last row, then its hash.
  public let journal: @Sendable (String, String) -> String
  public let demonstration: String
  /// On what the prices of an example referential gave.
  public let example: String
  public let draftNotice: String
  public let cancelledNotice: String
}
