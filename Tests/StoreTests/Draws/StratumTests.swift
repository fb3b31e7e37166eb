import Domain
import Store
import Testing

/// Draws, second draws, and what each band does when a stratum closes.
@Suite struct StratumTests {
  private let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)

  private func draw(
    _ fixture: Fixture,
    _ stratum: Stratum,
    seed: String = "s",
    reason: String? = nil,
    by person: String = "K1"
  ) throws -> Draw {
    try fixture.store.draw(stratum, seed: seed, reason: reason, by: fixture.author(person)).draw
  }

  /// A drawn stratum of `size` claims, half of them in the sample.
  private func drawn(_ fixture: Fixture, _ size: Int) throws -> (codes: [String], draw: Draw) {
    let codes = try (0..<size).map { _ in try fixture.newClaim("R2") }
    return (codes, try draw(fixture, stratum))
  }

  @Test(arguments: [
    (0, Band.Effect.payDeclared, ClaimState.exempt, StratumRow.Status.closed),
    (2, .extrapolate, .exempt, .closed), (4, .verifyAll, .queued, .closed),
    (7, .suspend, .admissible, .suspended),
  ])
  func `a stratum closes with the effect of its gap`(
    _ wrong: Int,
    _ effect: Band.Effect,
    _ undrawn: ClaimState,
    _ status: StratumRow.Status
  ) throws {
    let fixture = try Fixture()
    let (codes, draw) = try drawn(fixture, 20)
    #expect(draw.size == 10)
    try fixture.conclude(Array(draw.codes.prefix(wrong)), .refused)
    #expect(try fixture.store.strata().first?.status == .open)
    try fixture.conclude(Array(draw.codes.dropFirst(wrong)))
    let row = try #require(try fixture.store.strata().first { $0.stratum == stratum })
    #expect(row.status == status)
    #expect(row.effect == effect)
    #expect(row.gap == wrong * 1000)
    let others = codes.filter { !draw.codes.contains($0) }
    #expect(try Set(others.map(fixture.state)) == [undrawn])
    if effect == .verifyAll {
      #expect(try fixture.detail(others[0]).row.selection == .forced(.verifyAll))
    }
    try fixture.expectSound()
  }

  @Test func `a suspended stratum waits for another coordinator with a reason`() throws {
    let fixture = try Fixture()
    let (codes, draw) = try drawn(fixture, 8)
    try fixture.conclude(draw.codes, .refused)
    func release(_ effect: Band.Effect, _ reason: String, _ person: String) throws -> RefusalCode? {
      try refusal {
        _ = try fixture.store.release(
          stratum,
          effect: effect,
          reason: reason,
          by: fixture.author(person)
        )
      }
    }
    #expect(try release(.payDeclared, "r", "K1") == .drawerCannotRelease)
    #expect(try release(.suspend, "r", "K2") == .effectNotAllowed)
    #expect(try release(.extrapolate, " ", "K2") == .reasonRequired)
    #expect(try release(.extrapolate, "r", "V1") == .roleNotAllowed)
    #expect(try release(.extrapolate, "r", "K2") == nil)
    #expect(try release(.extrapolate, "r", "K2") == .notSuspended)
    let others = codes.filter { !draw.codes.contains($0) }
    #expect(try Set(others.map(fixture.state)) == [.exempt])
    try fixture.expectSound()
  }

  @Test func `a second draw takes another person, a reason, and nothing taken`() throws {
    let fixture = try Fixture()
    let first = try drawn(fixture, 12).draw
    func again(_ reason: String?, _ person: String) throws -> RefusalCode? {
      try refusal { _ = try draw(fixture, stratum, seed: "t", reason: reason, by: person) }
    }
    #expect(try again("r", "K1") == .drawerCannotRedraw)
    #expect(try again(nil, "K2") == .reasonRequired)
    #expect(try again("r", "K2") == nil)
    let row = try #require(try fixture.store.strata().first { $0.stratum == stratum })
    #expect(row.seed == "t")
    #expect(row.fingerprint == SHA.hex(first.fingerprint))
    try fixture.expectSound()
    let queued = try first.codes.first { try fixture.state($0) == .queued }
    try fixture.act(.take(for: nil), [try #require(queued)], by: "V1")
    #expect(try again("r", "K1") == .drawAlreadyTaken)
    try fixture.expectSound()
  }

  @Test func `a claim forced since the first draw counts in the sample of the second`() throws {
    let fixture = try Fixture()
    let (codes, first) = try drawn(fixture, 12)
    let undrawn = codes.filter { !first.codes.contains($0) }
    try fixture.act(.force(cause: "x"), undrawn, by: "K1")
    let second = try draw(fixture, stratum, seed: "t", reason: "r", by: "K2")
    #expect(second.codes.contains { undrawn.contains($0) })
    try fixture.conclude(second.codes)
    let row = try #require(try fixture.store.strata().first { $0.stratum == stratum })
    #expect(row.status == .closed)
    #expect(row.examined == second.size)
    try fixture.expectSound()
  }

  @Test func `a round comes after the one before, and needs claims`() throws {
    let fixture = try Fixture()
    func attempt(_ stratum: Stratum, seed: String = "s") throws -> RefusalCode? {
      try refusal { _ = try draw(fixture, stratum, seed: seed) }
    }
    var second = stratum
    second.round = 2
    #expect(try attempt(stratum) == .emptyPopulation)
    _ = try fixture.newClaim("R2")
    #expect(try attempt(second) == .notNextRound)
    #expect(try attempt(stratum, seed: "") == .seedInvalid)
    #expect(try attempt(stratum, seed: "a\nb") == .seedInvalid)
    #expect(try attempt(stratum) == nil)
    #expect(try attempt(second) == .emptyPopulation)
    _ = try fixture.newClaim("R2")
    #expect(try attempt(second) == nil)
    var whole = stratum
    whole.result = "R1"
    #expect(try attempt(whole) == .coverageIsAll)
    try fixture.expectSound()
  }

  @Test func `withdrawn claims leave the sample, and the last one closes it`() throws {
    let fixture = try Fixture()
    let draw = try drawn(fixture, 4).draw
    try fixture.act(.withdraw(reason: "x"), draw.codes, by: "O1")
    let row = try #require(try fixture.store.strata().first { $0.stratum == stratum })
    #expect(row.status == .closed)
    #expect(row.examined == 0)
    #expect(row.gap == 0)
    try fixture.expectSound()
  }
}

/// Bytes as the store writes them.
enum SHA {
  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }.joined()
  }
}
