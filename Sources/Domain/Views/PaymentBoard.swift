/// Validated claims of a project and period that no statement holds yet.
public struct DraftableRow: Hashable, Sendable {
  public var project: String
  public var period: Period
  public var claims: Int
  /// Their payable amounts.
  public var gross: Money

  public init(project: String, period: Period, claims: Int, gross: Money) {
    self.project = project
    self.period = period
    self.claims = claims
    self.gross = gross
  }
}

/// Everything that the screen of payments lists: statements, what may become one, and the budget.
public struct PaymentBoard: Hashable, Sendable {
  public var statements: [StatementRow]
  public var draftable: [DraftableRow]
  /// By project.
  public var budget: [BudgetRow]

  public init(
    statements: [StatementRow] = [],
    draftable: [DraftableRow] = [],
    budget: [BudgetRow] = []
  ) {
    self.statements = statements
    self.draftable = draftable
    self.budget = budget
  }
}

/// What a statement is found by: its project and its scope.
public struct StatementKey: Hashable, Sendable {
  public var project: String
  public var scope: StatementScope

  public init(project: String, scope: StatementScope) {
    self.project = project
    self.scope = scope
  }

  /// The key as the journal and the command line write it.
  public var code: String { "\(project)|\(scope.code)" }
}
