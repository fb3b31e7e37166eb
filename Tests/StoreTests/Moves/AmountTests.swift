import Domain
import Store
import Testing

/// What a validation is worth: worth, cap and ceiling (R34, R37, R39).
@Suite struct AmountTests {
  private func payable(_ code: String, _ fixture: Fixture) throws -> Int64? {
    try fixture.detail(code).row.payable?.centimes
  }

  @Test func `a reduced claim keeps the part that its reason says`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code], .reduced)
    try fixture.act(.validate, [code], by: "W1")
    #expect(try payable(code, fixture) == 50_000)
    try fixture.expectSound()
  }

  @Test func `a refused finding cannot be validated and may be refused`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    try fixture.conclude([code], .refused)
    #expect(try fixture.act(.validate, [code], by: "W1").firstRefusal == .illegalMove)
    #expect(try fixture.act(.refuse(reason: "ZZ"), [code], by: "W1").firstRefusal == .unknownReason)
    try fixture.act(.refuse(reason: "HALF"), [code], by: "W1")
    #expect(try fixture.state(code) == .refused)
    #expect(try payable(code, fixture) == nil)
  }

  @Test func `the cap of a participant cuts the later claim, and unvalidating frees it`() throws {
    let fixture = try Fixture { $0.participantCap = Money(centimes: 150_000) }
    try fixture.enrol("B1")
    try fixture.declare([
      fixture.claim("C2", "R1", "B1", achieved: "2026-01-10"),
      fixture.claim("C1", "R2", "B1", achieved: "2026-02-10"),
    ])
    try fixture.act(.force(cause: "x"), ["C1"], by: "K1")
    try fixture.conclude(["C1", "C2"])
    // By achievement day, whatever the order asked.
    try fixture.act(.validate, ["C1", "C2"], by: "W1")
    #expect(try payable("C2", fixture) == 100_000)
    #expect(try payable("C1", fixture) == 50_000)
    try fixture.act(.unvalidate(reason: "x"), ["C2", "C1"], by: "W1")
    try fixture.act(.validate, ["C1"], by: "W1")
    #expect(try payable("C1", fixture) == 100_000)
    try fixture.expectSound()
  }

  @Test func `a claim beyond the ceiling is flagged, and a smaller one still passes`() throws {
    let fixture = try Fixture { $0.ceiling = Money(centimes: 250_000) }
    let codes = try (0..<4).map { _ in try fixture.newClaim("R1") }
    try fixture.conclude(Array(codes.prefix(3)))
    try fixture.conclude([codes[3]], .reduced)
    try fixture.act(.validate, codes, by: "W1")
    #expect(
      try codes.map { try fixture.detail($0).row.flags == [.ceiling] } == [
        false, false, true, false,
      ]
    )
    #expect(try fixture.state(codes[2]) == .validated)
    #expect(try payable(codes[3], fixture) == 50_000)
    try fixture.act(.unvalidate(reason: "x"), [codes[0]], by: "W1")
    try fixture.act(.unvalidate(reason: "x"), [codes[2]], by: "W1")
    #expect(try fixture.detail(codes[2]).row.flags.isEmpty)
    try fixture.act(.validate, [codes[2]], by: "W1")
    #expect(try fixture.detail(codes[2]).row.flags.isEmpty)
    try fixture.expectSound()
  }
}
