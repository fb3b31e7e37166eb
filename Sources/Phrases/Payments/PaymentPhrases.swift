public import Domain

/// The screen of payments.
public struct PaymentPhrases: Sendable {
  public let noun: Noun
  public let title: String
  /// The tabs.
  public let underWay: String
  public let toDraft: String
  public let all: String
  public let statement: String
  public let project: String
  public let period: String
  public let number: String
  public let state: String
  public let gross: String
  public let deductions: String
  public let holdback: String
  public let recovery: String
  public let net: String
  public let due: String
  public let claims: String
  public let result: String
  public let quantity: String
  public let amount: String
  public let stale: String
  public let waitsFor: @Sendable (StatementState) -> String
  /// An amount of which a bound is deducted, for a stratum.
  public let deduction: @Sendable (String, String, String) -> String
  /// A move that was made, by whom and when.
  public let step: @Sendable (StatementMove, String, String) -> String
  public let orderDue: @Sendable (String) -> String
  public let payDue: @Sendable (String) -> String
  public let journal: @Sendable (String, String) -> String
  public let agreement: String
  public let operatorName: String
  public let demonstration: String
  public let empty: String
  /// The title of the dialog of a move, for so many statements.
  public let moveTitle: @Sendable (StatementMove, Int) -> String
  public let moveButton: @Sendable (StatementMove) -> String
  public let moved: @Sendable (StatementMove, Int) -> String
  public let holdbackTitle: String
  public let whichProject: String
  public let reason: String
  public let bankRefusal: String
  public let netToType: String
  /// Why a statement cannot move: the move, its state.
  public let cannotMove: @Sendable (String, String) -> String
  public let mustRedraw: String
  public let nothingToDraft: String
  public let left: @Sendable (Int) -> String
  public let budget: String
  public let region: String
  public let ceiling: String
  public let noCeiling: String
  public let committed: String
  public let waiting: String
  public let dueMoney: String
  public let paid: String
  public let held: String
  public let deducted: String
  public let recovered: String
  public let remaining: String
  public let regularised: String
  public let claimsTitle: @Sendable (String) -> String
  public let takenOff: String
  public let fileName: String
  public let sheet: @Sendable (String) -> String
  /// A claim or a statement.
  public let explains: @Sendable (String) -> String
  public let explainFile: String
  /// What a figure of a budget adds up.
  public let budgetRule: @Sendable (BudgetFigure) -> String
  public let programmeVersion: @Sendable (Int) -> String
  /// A row of the journal.
  public let journalRow: @Sendable (String) -> String
}
