import Domain
import Screens
import Store

extension Store {
  /// What the screen of payments lists.
  func paymentBoard(today: Day) throws -> PaymentBoard {
    PaymentBoard(
      statements: try statements(today: today),
      draftable: try draftable().map {
        DraftableRow(project: $0.project, period: $0.period, claims: $0.claims, gross: $0.gross)
      },
      budget: try budget()
    )
  }

  /// Moves statements one after the other: what is done stays done, each row has its outcome.
  func move(
    _ keys: [StatementKey],
    _ move: StatementMove,
    reason: String,
    by author: Author
  ) throws -> Receipt {
    var rows: [RowOutcome] = []
    var last: Receipt?
    for key in keys {
      do {
        last = try perform(
          move,
          onStatementOf: key.project,
          key.scope,
          reason: reason,
          by: author
        ).receipt
        rows.append(RowOutcome(claim: key.code))
      } catch let refusal as Refusal {
        rows.append(RowOutcome(claim: key.code, refusal: refusal))
      }
    }
    let summary = try summary()
    return Receipt(
      rows: rows,
      sequence: last?.sequence ?? summary.sequence,
      head: last?.head ?? summary.head
    )
  }

  /// Why a claim or a statement is worth what it is.
  func explanation(_ subject: ExplanationSubject) throws -> Explanation {
    switch subject {
    case .claim(let code):
      guard let found = try explanation(of: code) else {
        throw Refusal(.unknownClaim, subject: code)
      }
      return found
    case .statement(let code):
      guard let found = try explanation(of: code) else {
        throw Refusal(.unknownStatement, subject: code.code)
      }
      return found
    }
  }
}
