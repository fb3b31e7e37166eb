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
