import Domain
import Seals
import Store
import Testing

/// What a second draw finds of a stratum whose claims were forced or withdrawn since (R24, R30).
@Suite struct RedrawTests {
  private let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)

  private func draw(
    _ fixture: Fixture,
    seed: String = "s",
    reason: String? = nil,
    by person: String = "K1"
  ) throws -> Draw {
    try fixture.store.draw(stratum, seed: seed, reason: reason, by: fixture.author(person)).draw
  }

  /// A drawn stratum: its sample, and the others of its population.
  private func drawn(_ fixture: Fixture, _ size: Int) throws -> (draw: Draw, others: [String]) {
    let codes = try (0..<size).map { _ in try fixture.newClaim("R2") }
    let draw = try draw(fixture)
    return (draw, codes.filter { !draw.codes.contains($0) })
  }

  @Test func `R24 a forced claim of the population that was taken forbids a second draw`() throws {
    let fixture = try Fixture()
    let others = try drawn(fixture, 6).others
    try fixture.act(.force(cause: "signalement"), [others[0]], by: "K1")
    try fixture.act(.take(for: nil), [others[0]], by: "V1")
    #expect(try fixture.store.stratumDetail(stratum)?.isTaken == true)
    let code = try refusal { _ = try draw(fixture, seed: "t", reason: "r", by: "K2") }
    #expect(code == .drawAlreadyTaken)
    try fixture.expectSound()
    // Given back, it was in hand all the same.
    try fixture.act(.release, [others[0]], by: "V1")
    let again = try refusal { _ = try draw(fixture, seed: "t", reason: "r", by: "K2") }
    #expect(again == .drawAlreadyTaken)
    try fixture.expectSound()
  }

  @Test func `R30 a claim forced and withdrawn before the second draw stays as it was`() throws {
    let fixture = try Fixture()
    let others = try drawn(fixture, 6).others
    try fixture.act(.force(cause: "signalement"), others, by: "K1")
    try fixture.act(.withdraw(reason: "doublon"), others, by: "O1")
    let second = try draw(fixture, seed: "t", reason: "r", by: "K2")
    #expect(second.codes.contains { others.contains($0) })
    try fixture.expectSound()
  }

  @Test func `R28 a second draw of which every claim was withdrawn closes its stratum`() throws {
    let fixture = try Fixture()
    let (first, others) = try drawn(fixture, 2)
    try fixture.act(.withdraw(reason: "erreur"), others, by: "O1")
    let seed = (0..<100).map(String.init).first { seed in
      DrawSheet(
        stratum: stratum.code,
        seed: seed,
        population: first.codes + others,
        size: 1,
        hash: SHA256.digest
      ).ranks[0].claim == others[0]
    }
    let second = try draw(fixture, seed: try #require(seed), reason: "r", by: "K2")
    #expect(second.codes == others)
    let row = try #require(try fixture.store.strata().first { $0.stratum == stratum })
    #expect(row.status == .closed)
    #expect(row.examined == 0 && row.gap == 0)
    #expect(try fixture.state(first.codes[0]) == .exempt)
    try fixture.expectSound()
  }
}
