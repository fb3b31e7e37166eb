import Domain
import Store
import Testing

extension Fixture {
  /// A programme whose persons can move a statement: two payers beside the others.
  static func payingProgramme(_ change: (inout Programme) -> Void = { _ in }) -> Programme {
    var programme = Fixture.programme
    programme.persons += [
      Person(code: "Y1", name: "Y1", roles: [.payer]),
      Person(code: "Y2", name: "Y2", roles: [.payer]),
      Person(code: "W2", name: "W2", roles: [.validator]),
      Person(code: "V3", name: "V3", actor: "VA", roles: [.verifier]),
      Person(code: "VY", name: "VY", actor: "VA", roles: [.verifier, .payer]),
    ]
    change(&programme)
    return programme
  }

  /// A store in which statements can be moved to their end.
  static func paying(
    _ change: (inout Programme) -> Void = { _ in },
    agreement: (inout Agreement) -> Void = { _ in }
  ) throws -> Fixture {
    try Fixture(payingProgramme(change), agreement: agreement)
  }

  /// Brings a pack and publishes it by another person, in force at once.
  func publish(_ pack: Programme) throws {
    _ = try store.importPack(pack, by: author("K1"))
    let draft = try #require(try store.referentials().draft)
    let request = DraftRequest.publish(effectiveOn: nil, revision: draft.revision)
    _ = try store.change(request, by: author("K2"))
  }

  static let first = StatementScope.period(quarter("2026-T1"))

  /// Declares, verifies and validates so many claims of R1, and answers their codes.
  func validated(_ count: Int, _ outcome: Finding.Outcome = .confirmed) throws -> [String] {
    let codes = try (0..<count).map { _ in try newClaim("R1") }
    try conclude(codes, outcome)
    try act(.validate, codes, by: "W1")
    return codes
  }

  @discardableResult
  func statement(
    _ move: StatementMove,
    _ scope: StatementScope = Fixture.first,
    project: String = "P01",
    reason: String = "",
    by person: String,
    on today: Day = Fixture.today
  ) throws -> StatementRow {
    try store.perform(
      move,
      onStatementOf: project,
      scope,
      reason: reason,
      by: author(person, today)
    ).statement
  }

  /// Why a step of a statement is refused; nil when it is done.
  func refusalOf(
    _ move: StatementMove,
    _ scope: StatementScope = Fixture.first,
    project: String = "P01",
    reason: String = "",
    by person: String,
    on today: Day = Fixture.today
  ) throws -> RefusalCode? {
    try refusal {
      try statement(move, scope, project: project, reason: reason, by: person, on: today)
    }
  }

  /// Draws up, certifies, orders and pays, as four persons do.
  @discardableResult
  func payAll(_ scope: StatementScope = Fixture.first, on today: Day = Fixture.today) throws
    -> StatementRow
  {
    try statement(.draft, scope, by: "K1", on: today)
    try statement(.certify, scope, by: "K2", on: today)
    try statement(.order, scope, by: "Y2", on: today)
    return try statement(.pay, scope, by: "Y1", on: today)
  }
}
