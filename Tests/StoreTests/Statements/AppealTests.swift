import Domain
import Store
import Testing

/// Appeals and their settlement (R45, R46, R55).
@Suite struct AppealTests {
  private let later = day("2026-03-21")

  private func fixture(deadline: Int = 10) throws -> Fixture {
    try Fixture.paying { programme in
      for index in programme.mechanisms.indices {
        programme.mechanisms[index].deadlineDays = deadline
      }
    }
  }

  private func code(_ work: @autoclosure () throws -> Receipt) rethrows -> RefusalCode? {
    try work().firstRefusal
  }

  @Test func `R46 a refusal is contested until its deadline, last day included`() throws {
    let fixture = try fixture()
    let codes = try (0..<2).map { _ in try fixture.newClaim("R1") }
    try fixture.conclude(codes, .refused)
    try fixture.act(.refuse(reason: nil), codes, by: "W1")
    try fixture.act(.appeal(ground: "erreur"), [codes[0]], by: "O1", on: day("2026-03-20"))
    #expect(
      try code(fixture.act(.appeal(ground: "erreur"), [codes[1]], by: "O1", on: later))
        == .appealTooLate
    )
    #expect(try fixture.detail(codes[0]).appeals.map(\.fromState) == [.refused])
    try fixture.expectSound()
  }

  @Test func `R46 a finding that a file dates back is contested from the day that it came`() throws
  {
    let fixture = try fixture()
    let code = try fixture.newClaim("R1")
    try fixture.act(.take(for: "V1"), [code], by: "K1", on: day("2026-04-01"))
    let line = FindingLine(
      claim: code,
      outcome: .refused,
      reason: "HALF",
      verifiedBy: "V1",
      verifiedOn: day("2026-03-01")
    )
    try fixture.bring(.findings, [.finding(line)], on: day("2026-04-01"))
    #expect(try fixture.detail(code).finding?.on == day("2026-03-01"))
    #expect(try fixture.detail(code).appealDeadline == day("2026-04-11"))
    try fixture.act(.appeal(ground: "erreur"), [code], by: "O1", on: day("2026-04-11"))
    #expect(try fixture.state(code) == .contested)
    try fixture.expectSound()
  }

  @Test func `R46 a later version of the programme neither takes nor gives time to appeal`() throws
  {
    let fixture = try fixture()
    let codes = try (0..<2).map { _ in try fixture.newClaim("R1") }
    try fixture.conclude(codes, .refused)
    try fixture.publish(Fixture.payingProgramme { $0.mechanisms[0].deadlineDays = 1 })
    #expect(try fixture.detail(codes[0]).appealDeadline == day("2026-03-20"))
    try fixture.act(.appeal(ground: "erreur"), [codes[0]], by: "O1", on: day("2026-03-20"))
    #expect(try fixture.detail(codes[0]).appeals.first?.deadline == day("2026-03-20"))
    let late = try code(fixture.act(.appeal(ground: "x"), [codes[1]], by: "O1", on: later))
    #expect(late == .appealTooLate)
    try fixture.expectSound()
  }

  @Test func `R46 a reduction may be contested, a confirmed finding may not`() throws {
    let fixture = try fixture(deadline: 0)
    let codes = try (0..<2).map { _ in try fixture.newClaim("R1") }
    try fixture.conclude([codes[0]], .reduced)
    try fixture.conclude([codes[1]])
    #expect(try code(fixture.act(.appeal(ground: "x"), [codes[1]], by: "O1")) == .confirmedFinding)
    #expect(try code(fixture.act(.appeal(ground: " "), [codes[0]], by: "O1")) == .reasonRequired)
    try fixture.act(.appeal(ground: "x"), [codes[0]], by: "K1", on: day("2027-01-01"))
    #expect(try fixture.state(codes[0]) == .contested)
    #expect(throws: Refusal.self) {
      try fixture.act(.appeal(ground: "x"), [codes[0]], by: "V1", on: day("2027-01-01"))
    }
  }

  @Test func `R45 a claim never verified is admitted by an upheld appeal, even by a second one`()
    throws
  {
    let fixture = try fixture(deadline: 0)
    let code = try fixture.newClaim("R1", evidence: [])
    try fixture.act(.appeal(ground: "x"), [code], by: "O1")
    try fixture.act(.settle(outcome: .refused, reason: "HALF"), [code], by: "X1")
    #expect(try fixture.state(code) == .refused)
    try fixture.act(.appeal(ground: "pièce jointe"), [code], by: "O1")
    try fixture.act(.settle(outcome: .confirmed, reason: nil), [code], by: "K1")
    #expect(try fixture.state(code) == .queued)
    try fixture.expectSound()
  }

  @Test func `R45 R55 the settled finding decides the amount; the decider may not validate`()
    throws
  {
    let fixture = try fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code], .refused)
    try fixture.act(.refuse(reason: nil), [code], by: "W1")
    try fixture.act(.appeal(ground: "x"), [code], by: "O1")
    let settle = ClaimAction.settle(outcome: .reduced, reason: "HALF")
    #expect(try self.code(fixture.act(settle, [code], by: "W1")) == .validatorCannotSettle)
    #expect(try self.code(fixture.act(settle, [code], by: "X1")) == nil)
    #expect(try fixture.state(code) == .verified)
    #expect(try fixture.detail(code).finding?.by == "V1")
    #expect(try self.code(fixture.act(.validate, [code], by: "X1")) == .deciderCannotValidate)
    try fixture.act(.validate, [code], by: "W1")
    #expect(try fixture.detail(code).row.payable?.centimes == 50_000)
    try fixture.expectSound()
  }

  @Test func `R45 reduced and refused need a known reason, and refused leads to refused`() throws {
    let fixture = try fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code], .reduced)
    try fixture.act(.appeal(ground: "x"), [code], by: "O1")
    for (reason, expected) in [(nil, RefusalCode.reasonRequired), ("ZZ", .unknownReason)] {
      let settle = ClaimAction.settle(outcome: .refused, reason: reason)
      #expect(try self.code(fixture.act(settle, [code], by: "K1")) == expected)
    }
    try fixture.act(.settle(outcome: .refused, reason: "HALF"), [code], by: "K1")
    #expect(try fixture.state(code) == .refused)
    try fixture.act(.appeal(ground: "encore"), [code], by: "O1")
    try fixture.expectSound()
  }

  @Test func `R45 an upheld appeal admits an inadmissible claim, unless it has no price`() throws {
    let fixture = try fixture()
    let code = try fixture.newClaim("R1", evidence: [])
    #expect(try fixture.state(code) == .inadmissible)
    try fixture.act(.appeal(ground: "pièce jointe"), [code], by: "O1")
    #expect(
      try self.code(fixture.act(.settle(outcome: .reduced, reason: "HALF"), [code], by: "K1"))
        == .outcomeNotAllowed
    )
    try fixture.act(.settle(outcome: .confirmed, reason: nil), [code], by: "K1")
    // Its mechanism covers all: it is queued at once.
    #expect(try fixture.state(code) == .queued)
    #expect(try fixture.detail(code).row.flags.isEmpty)
    try fixture.conclude([code])
    try fixture.act(.validate, [code], by: "W1")
    try fixture.expectSound()
  }

  @Test func `rule 5 an appeal does not make a second payable claim`() throws {
    let fixture = try fixture()
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1")])
    try fixture.conclude(["C1"], .refused)
    try fixture.act(.refuse(reason: nil), ["C1"], by: "W1")
    try fixture.declare([fixture.claim("C2", "R1", "B1")])
    try fixture.act(.appeal(ground: "x"), ["C1"], by: "O1")
    let settle = ClaimAction.settle(outcome: .confirmed, reason: nil)
    #expect(try code(fixture.act(settle, ["C1"], by: "K1")) == .anotherClaimStands)
    try fixture.act(.settle(outcome: .refused, reason: "HALF"), ["C1"], by: "K1")
    try fixture.expectSound()
  }

  @Test func `R53 a closed period refuses to settle`() throws {
    let fixture = try fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code], .reduced)
    try fixture.act(.appeal(ground: "x"), [code], by: "O1")
    _ = try fixture.store.close(quarter("2026-T1"), by: fixture.author("K1"))
    let settle = ClaimAction.settle(outcome: .confirmed, reason: nil)
    #expect(try self.code(fixture.act(settle, [code], by: "K1")) == .periodIsClosed)
  }
}
