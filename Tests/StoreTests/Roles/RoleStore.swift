import Domain
import Foundation
import GRDB
import Glibc
import Seals
import Testing

@testable import Store

/// A store with one person of each role and one claim in each state.
final class RoleStore {
  let folder: String
  let store: Store
  let mode: RoleTable.Mode
  private var minute = 0
  private var signers: [String: PersonSigner] = [:]

  /// Every state but `declared`, which is seen only inside a transaction (R1).
  static let states = ClaimState.allCases.filter { $0 != .declared }

  init(_ mode: RoleTable.Mode) throws {
    self.mode = mode
    var template = Array("/tmp/fbr-roles-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    store = try Store.create(
      folder + "/region.fbr",
      programme: RoleStore.programme,
      author: Fixture.author("K9"),
      demonstration: mode == .demonstration ? (Fixture.today, "rôles") : nil
    )
    try fill()
    guard mode.hasKeys else { return }
    for (code, roles) in RoleTable.persons
    where !["Z", "nobody"].contains(code) && roles.isDisjoint(with: [.trainer, .viewer]) {
      _ = try store.registerKey(Fixture.phrase, cost: .least, by: author(code))
      guard mode == .unlocked else { continue }
      signers[code] = try store.unlock(code, Fixture.phrase, now: Fixture.later())
    }
  }

  deinit {
    unlink(folder + "/region.fbr")
    unlink(folder + "/region.fbr-journal")
    rmdir(folder)
  }

  func author(_ person: String) -> Author {
    minute += 1
    var author = Fixture.author(person, minute: minute)
    author.signer = signers[person]
    return author
  }

  private static let programme: Programme = {
    var programme = Fixture.programme
    programme.persons = RoleTable.persons.filter { $0.code != "nobody" }.map { code, roles in
      Person(
        code: code,
        name: code,
        actor: code == "O" ? "OP1" : "VA",
        roles: roles,
        closedOn: code == "Z" ? Fixture.today : nil
      )
    }
    programme.persons += [
      Person(code: "K9", name: "K9", roles: [.coordinator]),
      Person(code: "V9", name: "V9", actor: "VA", roles: [.verifier]),
      Person(code: "W9", name: "W9", roles: [.validator]),
    ]
    return programme
  }()

  func bring(_ kind: ImportKind, _ records: [ImportRecord], by person: String) throws -> [BadRow] {
    var bad: [BadRow] = []
    _ = try store.importing(kind, by: author(person)) { session in
      for record in records {
        if let row = try session.stage(record, line: 2) { bad.append(row) }
      }
      return bad.isEmpty ? ("essai.csv", "00") : nil
    }
    return bad
  }

  private func fill() throws {
    let (first, last) = (day("2026-01-01"), day("2026-12-31"))
    _ = try bring(
      .actors,
      ["OP1", "OP2", "OP3", "VA"].map {
        .actor(Actor(code: $0, nameFrench: $0, kind: .association))
      },
      by: "K9"
    )
    let projects = [("P01", "OP1", []), ("P02", "OP2", []), ("P03", "OP3", ["OP1"])]
    _ = try bring(
      .projects,
      projects.map { code, owner, partners in
        .project(
          Project(
            code: code,
            title: code,
            operatorCode: owner,
            partners: partners,
            agreement: Agreement(code: "C\(code)", startsOn: first, endsOn: last)
          )
        )
      },
      by: "K9"
    )
    _ = try bring(
      .targets,
      projects.map {
        .target(Target(project: $0.0, result: "R1", period: quarter("2026-T1"), quantity: 9))
      },
      by: "K9"
    )
    for state in RoleStore.states {
      let participant = Participant(
        code: "B\(state.rawValue)",
        project: "P01",
        entryOn: day("2026-01-05")
      )
      _ = try bring(
        .participants,
        [.participant(ParticipantLine(participant: participant))],
        by: "K9"
      )
      let claim = Claim(
        code: "C\(state.rawValue)",
        project: "P01",
        result: "R1",
        participant: participant.code,
        achievedOn: day("2026-02-10"),
        declaredOn: day("2026-03-01"),
        evidence: ["contrat"],
        declaredBy: "O9"
      )
      #expect(try bring(.claims, [.claim(ClaimLine(claim: claim))], by: "K9").first?.code == nil)
      try reset(state, taker: "V9")
    }
    _ = try store.close(quarter("2025-T4"), by: author("K9"))
  }

  /// Puts the claim of a state into it, whatever became of it, in the hands of a taker.
  func reset(_ state: ClaimState, taker: String) throws {
    let isFound = [.verified, .validated, .refused, .contested, .inPayment, .paid].contains(state)
    let isDecided = [.validated, .refused, .inPayment, .paid].contains(state)
    let inHand = state == .inVerification ? taker : isFound ? "V9" : nil
    let isPayable = [.validated, .inPayment, .paid].contains(state)
    try store.queue.inDatabase { db in
      try db.execute(
        sql: """
          UPDATE claims SET state = ?, selection = ?, flags = '', taken_by = ?, outcome = ?,
            mode = ?, verified_by = ?, verified_on = ?, payable = ?, decided_by = ?,
            decided_on = ?, due_on = ?, is_open = ?, settled_by = NULL, counter = ?
          WHERE code = ?
          """,
        arguments: [
          state.rawValue, state == .exempt ? "exempt" : "forced", inHand,
          isFound ? "confirmed" : nil, isFound ? "documentReview" : nil, isFound ? "V9" : nil,
          isFound ? Fixture.today.number : nil,
          isDecided && state != .refused ? 100_000 : nil, isDecided ? "W9" : nil,
          isDecided ? Fixture.today.number : nil, Fixture.today.number + 30, state.isOpen,
          isPayable ? "drawn" : "none", "C\(state.rawValue)",
        ]
      )
      try db.execute(
        sql: "DELETE FROM appeals WHERE claim = (SELECT id FROM claims WHERE code = ?)",
        arguments: ["C\(state.rawValue)"]
      )
      guard state == .contested else { return }
      try db.execute(
        sql: """
          INSERT INTO appeals (seq, claim, person, day, ground, from_state)
          SELECT 900000 + id, id, 'O9', ?, 'recours', 'verified' FROM claims WHERE code = ?
          """,
        arguments: [Fixture.today.number, "C\(state.rawValue)"]
      )
    }
  }

  /// The project and period of the one statement.
  static let statement = (project: "P01", scope: StatementScope.period(quarter("2026-T1")))

  /// Puts the statement of the validated claim into a state, moved there by other persons than those
  /// of the table; nil is no statement.
  func reset(_ state: StatementState?) throws {
    try store.queue.inDatabase { db in
      for table in ["claims", "deductions", "lines", "moves"] {
        try db.execute(sql: "DELETE FROM statement_\(table)")
      }
      try db.execute(sql: "DELETE FROM statements")
    }
    try reset(.validated, taker: "V9")
    guard let state else { return }
    let place = RoleStore.statement
    _ = try store.perform(.draft, onStatementOf: place.project, place.scope, by: author("K9"))
    let path: [(StatementMove, String)] = [(.certify, "W9"), (.order, "P9"), (.pay, "P8")]
    let passed: Int = [.certified: 1, .ordered: 2, .paid: 3][state] ?? 0
    let moves = state == .cancelled ? [(.cancel, "K9")] : Array(path.prefix(passed))
    let claim: ClaimState = state == .paid ? .paid : state == .ordered ? .inPayment : .validated
    try store.queue.inDatabase { db in
      for (index, move) in moves.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO statement_moves (statement, seq, move, person, day, reason)
            SELECT id, ?, ?, ?, ?, '' FROM statements
            """,
          arguments: [900_000 + index, move.0.rawValue, move.1, Fixture.today.number]
        )
      }
      try db.execute(sql: "UPDATE statements SET state = ?", arguments: [state.rawValue])
      try db.execute(
        sql: "UPDATE claims SET state = ? WHERE code = 'Cvalidated'",
        arguments: [claim.rawValue]
      )
    }
  }
}
