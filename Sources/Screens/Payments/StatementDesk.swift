import Domain
import Phrases

/// What the person at the keyboard may do with a statement, and why not: role first, then its state,
/// then four eyes (R21, R43).
struct StatementDesk {
  let context: Context

  private var phrases: Phrasebook { context.phrases }

  /// Why a move cannot be made with a row, as a sentence; nil when it can.
  func reason(against move: StatementMove, _ item: PaymentItem) -> String? {
    if let reason = role(move) { return reason }
    guard let row = item.statement else {
      let words = phrases.payments
      return move == .draft
        ? nil : words.cannotMove(phrases.labels.statementMove(move), words.toDraft)
    }
    guard move.isPossible(from: row.state) else {
      return phrases.payments.cannotMove(
        phrases.labels.statementMove(move),
        phrases.labels.statement(row.state)
      )
    }
    if move == .certify, row.isStale { return phrases.payments.mustRedraw }
    return eyes(move, row)
  }

  /// Why no statement at all can be moved so by this person.
  func role(_ move: StatementMove) -> String? { role(of: move.act) }

  /// Why an act is not for this person.
  func role(of action: Action) -> String? {
    if let reason = context.readOnlyReason { return reason }
    guard let person = context.person else { return phrases.shell.needsPerson }
    let refusal = Policy.refusal(
      of: action,
      to: person,
      on: context.today,
      demonstration: context.summary.isDemonstration
    )
    guard let refusal else { return nil }
    guard refusal.code == .roleNotAllowed else { return phrases.sentence(refusal) }
    let roles = refusal.details.compactMap(Role.init(rawValue:)).map(phrases.labels.role)
    return phrases.verification.roleNeeded(roles.joined(separator: phrases.labels.comma))
  }

  private func eyes(_ move: StatementMove, _ row: StatementRow) -> String? {
    guard let person = context.person, [.certify, .order, .pay].contains(move) else { return nil }
    return FourEyes.advancing(person, hands: row.hands).map {
      phrases.sentence(Refusal($0, subject: phrases.name(row.code), details: [person.name]))
    }
  }
}
