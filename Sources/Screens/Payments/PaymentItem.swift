import Domain

/// A row of the screen: a statement, or validated claims that wait for one.
enum PaymentItem: Hashable, Sendable {
  case statement(StatementRow)
  case draftable(DraftableRow)

  var project: String {
    switch self {
    case .statement(let row): row.code.project
    case .draftable(let row): row.project
    }
  }

  var key: StatementKey {
    switch self {
    case .statement(let row): StatementKey(project: row.code.project, scope: row.code.scope)
    case .draftable(let row): StatementKey(project: row.project, scope: .period(row.period))
    }
  }

  /// What marks and the cursor hold on to.
  var code: String {
    switch self {
    case .statement(let row): row.code.code
    case .draftable: "+" + key.code
    }
  }

  var statement: StatementRow? { if case .statement(let row) = self { row } else { nil } }

  /// What it pays, or would before deductions.
  var net: Money {
    switch self {
    case .statement(let row): row.amounts.net
    case .draftable(let row): row.gross
    }
  }
}

/// Which rows are shown.
enum PaymentTab: Int, CaseIterable, Sendable {
  case underWay, toDraft, draft, certified, ordered, paid, cancelled, all

  /// The state that it keeps; nil for a tab of several.
  var state: StatementState? {
    switch self {
    case .underWay, .toDraft, .all: nil
    case .draft: .draft
    case .certified: .certified
    case .ordered: .ordered
    case .paid: .paid
    case .cancelled: .cancelled
    }
  }

  func keeps(_ item: PaymentItem) -> Bool {
    switch (self, item) {
    case (.all, _), (.toDraft, .draftable): true
    case (.underWay, .statement(let row)): row.state.isUnderWay
    case (_, .statement(let row)): state == row.state
    case (_, .draftable): false
    }
  }
}
