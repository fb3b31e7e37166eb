import Domain
import GRDB
import Glibc
import Testing

@testable import Store

/// One value altered behind the program's back is named by `check`, whatever the column (DESIGN §2,
/// rule 8). The columns come from the schema itself.
@Suite struct TamperTests {
  /// The tables that hold facts.
  private static let tables = [
    "claims", "claim_moves", "claim_versions", "strata", "draws", "draw_claims", "appeals",
    "counter_draws", "counter_claims", "counter_findings", "regularisations", "statements",
    "statement_moves", "statement_lines", "statement_deductions", "statement_claims",
    "period_changes", "persons", "relations", "cnss",
  ]

  /// A store in which every fact table has a row.
  private func filled() throws -> Fixture {
    let fixture = try Fixture.paying { programme in
      programme.counterShare = 5000
      programme.mechanisms[1].bands = [
        Band(from: 0, to: 10_000, effect: .extrapolate)
      ]
      programme.mechanisms[1].boundConfidence = 5000
    } agreement: {
      $0.holdback = 1000
      $0.recovery = 500
      $0.advance = Money(centimes: 20_000)
      $0.participantCap = Money(centimes: 500_000)
    }
    let drawn = try (0..<6).map { _ in try fixture.newClaim("R2") }
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    _ = try fixture.store.draw(stratum, seed: "a", reason: nil, by: fixture.author("K1"))
    let draw = try fixture.store.draw(
      stratum,
      seed: "b",
      reason: "annoncée",
      by: fixture.author("K2")
    ).draw
    try fixture.conclude(Array(draw.codes.dropLast()))
    try fixture.conclude(draw.codes.suffix(1), .reduced)
    try fixture.act(.validate, drawn, by: "W1")
    let resubmitted = try fixture.newClaim("R1", evidence: [])
    var again = fixture.claim(resubmitted, "R1", "B\(resubmitted)")
    again.evidence = ["contrat", "photo"]
    try fixture.declare([again])
    let contested = try fixture.newClaim("R1")
    try fixture.conclude([contested], .refused)
    try fixture.act(.refuse(reason: nil), [contested], by: "W1")
    try fixture.act(.appeal(ground: "erreur"), [contested], by: "O1")
    try fixture.act(.settle(outcome: .reduced, reason: "HALF"), [contested], by: "X1")
    try fixture.act(.validate, [contested], by: "W1")
    try fixture.payAll()
    let counter = CounterStratum(project: "P01", period: quarter("2026-T1"), round: 1)
    let first = try fixture.store.draw(
      counter,
      seed: "c",
      reason: nil,
      by: fixture.author("K1")
    ).draw
    try fixture.act(.counter(outcome: .contradicted, reason: "absent"), [first.codes[0]], by: "V3")
    let open = try #require(try fixture.store.regularisations().first)
    try fixture.act(.regularise(amount: open.amount, reason: "reversement"), [open.claim], by: "K1")
    let late = try fixture.validated(2)
    try fixture.statement(.draft, by: "K1")
    try fixture.act(.unvalidate(reason: "x"), [late[0]], by: "W1")
    _ = try fixture.store.close(quarter("2025-T4"), by: fixture.author("K1"))
    try bringRecords(fixture, of: "B\(contested)")
    try fixture.expectSound()
    try fixture.store.close()
    return fixture
  }

  /// A relation, and a CNSS month that is declared twice.
  private func bringRecords(_ fixture: Fixture, of participant: String) throws {
    try fixture.bring(.relations, [.relation(Relation(from: "OP1", to: "VA", kind: .partners))])
    let month = try #require(Month(iso: "2026-02"))
    for days in [20, 26] {
      let line = CNSSLine(
        participant: participant,
        employerICE: "9",
        month: month,
        days: days
      )
      try fixture.bring(.cnss, [.cnss(line)])
    }
  }

  @Test func `every column of every fact table is watched`() throws {
    let fixture = try filled()
    var unseen: [String] = []
    for table in TamperTests.tables {
      let (columns, rows) = try Shell.columns(of: table, in: fixture.path)
      #expect(rows > 0, "\(table) is empty")
      for column in columns {
        let copy = fixture.path + "-\(table)-\(column)"
        defer { unlink(copy) }
        try Shell.copy(fixture.path, to: copy)
        guard try Shell.alter(table, column, in: copy) else { continue }
        let store = try Store.open(copy)
        let isSound = try store.check().isSound
        try store.close()
        unlink(copy + "-journal")
        if isSound { unseen.append("\(table).\(column)") }
      }
    }
    #expect(unseen.isEmpty, "not named: \(unseen)")
  }

  @Test(arguments: [
    ("UPDATE persons SET roles = '|payer|validator|' WHERE code = 'V1'", "person V1: it is not"),
    ("INSERT INTO persons VALUES ('ZZ', 'ZZ', NULL, '|payer|', NULL, 1)", "person ZZ: it is not"),
    ("DELETE FROM persons WHERE code = 'V1'", "person V1: journal row 1"),
    ("UPDATE persons SET seq = 2 WHERE code = 'V1'", "person V1: it is not"),
    ("UPDATE cnss SET days = 31", "CNSS line"),
    ("DELETE FROM cnss", "has no fact"),
    ("DELETE FROM relations", "relation OP1|VA|partners|"),
  ])
  func `a role, a month or a relation written behind the program is named`(
    statement: String,
    finding: String
  ) throws {
    let fixture = try filled()
    try fixture.reopen()
    let coded = Person(code: "V2", name: "V2", actor: "VA", roles: [.verifier, .viewer])
    _ = try fixture.store.save(coded, isNew: false, by: fixture.author("K1"))
    try fixture.expectSound()
    try fixture.store.queue.inDatabase { try $0.execute(sql: statement) }
    let found = try fixture.store.check().items.first { $0.name == "recordContents" }
    #expect(found?.findings.contains { $0.contains(finding) } == true, "\(found?.findings ?? [])")
  }
}
