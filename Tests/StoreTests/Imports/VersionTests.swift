import Domain
import Store
import Testing

/// What a line does to a claim that is known, and what time does to one given back (R18 to R20).
@Suite struct VersionTests {
  @Test func `the same file twice changes nothing`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    let claims = [fixture.claim("C1", "R1", "B1"), fixture.claim("C2", "R2", "B1")]
    #expect(try fixture.declare(claims).report.accepted == 2)
    let head = try fixture.head()
    let again = try fixture.declare(claims).report
    #expect((again.accepted, again.unchanged) == (0, 2))
    #expect(again.head == head)
    try fixture.enrol("B1")
    #expect(try fixture.head() == head)
  }

  @Test func `one bad row keeps the whole file out`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    let head = try fixture.head()
    let claims = [
      fixture.claim("C1", "R1", "B1"), fixture.claim("C2", "R9", "B1"),
      fixture.claim("C3", "R1", "B9"), fixture.claim("C4", "R1", "B1", project: "P09"),
      fixture.claim("C5", "R1", "B1", project: "P02"),
    ]
    let bad = try fixture.declare(claims).bad
    #expect(
      bad.map(\.code) == [
        .unknownResult, .unknownParticipant, .unknownProject, .unknownParticipant,
      ]
    )
    #expect(bad.map(\.line) == [3, 4, 5, 6])
    #expect(try fixture.head() == head)
  }

  @Test func `a dry run says what it would do and does nothing`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    let head = try fixture.head()
    let line = ImportRecord.claim(ClaimLine(claim: fixture.claim("C1", "R1", "B1")))
    let report = try fixture.store.importing(.claims, by: fixture.author("K1"), dryRun: true) {
      _ = try $0.stage(line, line: 2)
      return ("f", "0")
    }
    #expect(report.accepted == 1)
    #expect(try fixture.head() == head)
    #expect(try fixture.store.claim("C1") == nil)
  }

  @Test func `a second claim of one participant is admitted beside the first`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1")])
    try fixture.declare([fixture.claim("C2", "R2", "B1")])
    #expect(try fixture.state("C1") == .queued)
    #expect(try fixture.state("C2") == .admissible)
  }

  @Test func `a verified claim that changes is declared again and its finding is void`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code])
    var claim = try fixture.detail(code).claim
    claim.employerName = "Autre"
    #expect(try fixture.declare([claim]).bad.isEmpty)
    let detail = try fixture.detail(code)
    #expect(detail.row.version == 2)
    #expect(detail.row.state == .queued)
    #expect(detail.finding == nil)
    #expect(detail.row.takenBy == nil)
    try fixture.expectSound()
  }

  @Test(arguments: ["queued", "inVerification", "validated", "withdrawn"])
  func `a line may not change a claim in another state`(_ state: String) throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    if state == "inVerification" { try fixture.act(.take(for: nil), [code], by: "V1") }
    if state == "withdrawn" { try fixture.act(.withdraw(reason: "x"), [code], by: "O1") }
    if state == "validated" {
      try fixture.conclude([code])
      try fixture.act(.validate, [code], by: "W1")
    }
    var claim = try fixture.detail(code).claim
    claim.employerName = "Autre"
    #expect(try fixture.declare([claim]).bad.map(\.code) == [.wrongState])
  }

  @Test func `project, result and participant never change, nor the period once drawn`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R2", evidence: [])
    var claim = try fixture.detail(code).claim
    claim.result = "R1"
    #expect(try fixture.declare([claim]).bad.map(\.code) == [.frozenField])
    let drawn = try fixture.newClaim("R2")
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    _ = try fixture.store.draw(stratum, seed: "s", reason: nil, by: fixture.author("K1"))
    try fixture.act(.take(for: nil), [drawn], by: "V1")
    try fixture.act(.giveBack(reason: "x", due: day("2026-04-20")), [drawn], by: "V1")
    var late = try fixture.detail(drawn).claim
    late.achievedOn = day("2026-04-02")
    #expect(try fixture.declare([late]).bad.map(\.code) == [.frozenField])
    late.achievedOn = day("2026-02-11")
    #expect(try fixture.declare([late]).bad.isEmpty)
    #expect(try fixture.state(drawn) == .queued)
    #expect(try fixture.detail(drawn).row.selection == .drawn)
    try fixture.expectSound()
  }

  @Test func `R20 an expiry closes its stratum before the command that it precedes`() throws {
    let fixture = try Fixture()
    for _ in 0..<4 { _ = try fixture.newClaim("R2") }
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    let codes = try fixture.store.draw(stratum, seed: "s", reason: nil, by: fixture.author("K1"))
      .draw.codes
    try #require(codes.count == 2)
    try fixture.conclude([codes[0]], .refused)
    try fixture.act(.take(for: nil), [codes[1]], by: "V1")
    try fixture.act(.giveBack(reason: "x", due: day("2026-03-12")), [codes[1]], by: "V1")
    var again = try fixture.detail(codes[0]).claim
    again.employerName = "Autre"
    #expect(try fixture.declare([again], on: day("2026-03-13")).bad.isEmpty)
    #expect(try fixture.state(codes[0]) == .queued)
    let row = try #require(try fixture.store.strata().first { $0.stratum == stratum })
    #expect(row.gap == 10_000)
    try fixture.expectSound()
  }

  @Test func `a returned claim is in time on its due day and expires on the next change after`()
    throws
  {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    let other = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [code], by: "V1")
    try fixture.act(.giveBack(reason: "x", due: day("2026-03-12")), [code], by: "V1")
    try fixture.act(.take(for: nil), [other], by: "V2", on: day("2026-03-12"))
    #expect(try fixture.state(code) == .returned)
    let refused = try fixture.act(.validate, [other], by: "W1", on: day("2026-03-13"))
    #expect(refused.done == 0)
    #expect(try fixture.state(code) == .returned)
    try fixture.act(.release, [other], by: "V2", on: day("2026-03-13"))
    #expect(try fixture.state(code) == .inadmissible)
    #expect(try fixture.detail(code).row.flags == [.dueDayPassed])
    #expect(
      try fixture.act(.admit, [code], by: "K1", on: day("2026-03-13")).firstRefusal
        == .newVersionNeeded
    )
    try fixture.expectSound()
  }

  @Test func `one person is paid once for a result, across projects`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1", nationalID: "ab 12")
    try fixture.enrol("B2", project: "P02", nationalID: "AB-12")
    try fixture.declare([fixture.claim("C1", "R1", "B1")])
    try fixture.declare([fixture.claim("C2", "R1", "B2", project: "P02")])
    #expect(try fixture.detail("C2").row.flags == [.duplicatePerson])
    try fixture.act(.withdraw(reason: "x"), ["C1"], by: "O1")
    try fixture.act(.admit, ["C2"], by: "K1")
    #expect(try fixture.state("C2") == .queued)
    try fixture.expectSound()
  }

  @Test func `a successor waits for its predecessor and its months`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1", achieved: "2026-01-31")])
    try fixture.declare([fixture.claim("C3", "R3", "B1", achieved: "2026-02-27")])
    #expect(try fixture.detail("C3").row.flags == [.predecessorMissing])
    try fixture.conclude(["C1"])
    try fixture.act(.admit, ["C3"], by: "K1")
    #expect(try fixture.detail("C3").row.flags == [.waitingPeriod])
    var claim = try fixture.detail("C3").claim
    claim.achievedOn = day("2026-02-28")
    try fixture.declare([claim])
    #expect(try fixture.state("C3") == .queued)
    try fixture.expectSound()
  }

  @Test func `R1 a finding is void for the whole file that brings another version of its claim`()
    throws
  {
    let fixture = try Fixture()
    try fixture.enrol("B1")
    try fixture.declare([fixture.claim("C1", "R1", "B1", achieved: "2026-02-10")])
    try fixture.conclude(["C1"])
    var again = fixture.claim("C1", "R1", "B1", achieved: "2026-02-10")
    again.employerName = "Autre"
    // Decided before the new version of its predecessor, which is declared all the same.
    let earlier = fixture.claim("C3", "R3", "B1", achieved: "2026-01-20")
    try fixture.declare([again, earlier])
    #expect(try fixture.detail("C3").row.flags == [.predecessorMissing])
    try fixture.expectSound()
  }
}
