import Domain
import GRDB
import Testing

@testable import Store

/// Later steps follow the version that was frozen with the claim or the stratum.
@Suite struct FrozenRulesTests {
  private func publish(_ fixture: Fixture, _ change: (inout Programme) -> Void) throws {
    var pack = Fixture.programme
    change(&pack)
    _ = try fixture.store.importPack(pack, by: fixture.author("K1"))
    let draft = try #require(try fixture.store.referentials().draft)
    let request = DraftRequest.publish(effectiveOn: nil, revision: draft.revision)
    _ = try fixture.store.change(request, by: fixture.author("K2"))
  }

  private let stratum = Stratum(
    project: "P01",
    result: "R2",
    period: quarter("2026-T1"),
    round: 1
  )

  private func draw(_ fixture: Fixture, round: Int = 1) throws -> Draw {
    var stratum = stratum
    stratum.round = round
    return try fixture.store.draw(
      stratum,
      seed: "graine",
      reason: nil,
      by: fixture.author("K1")
    ).draw
  }

  @Test func `a stratum closes by the bands that it was drawn under (R29)`() throws {
    let fixture = try Fixture()
    for _ in 0..<6 { _ = try fixture.newClaim("R2") }
    let draw = try draw(fixture)
    #expect(draw.size == 3)
    try publish(fixture) {
      $0.mechanisms[1].bands = [Band(from: 0, to: 10_000, effect: .suspend)]
      $0.mechanisms[1].verifyDays = 1
    }
    let due = try fixture.detail(draw.codes[0]).row.dueOn
    #expect(due == Fixture.today.adding(days: 15))
    try fixture.conclude(draw.codes)
    let row = try #require(try fixture.store.strata().first)
    #expect(row.effect == .payDeclared)
    try fixture.expectSound()
  }

  @Test func `what a stratum is about to do is told by the bands that it was drawn under`() throws {
    let fixture = try Fixture()
    for _ in 0..<6 { _ = try fixture.newClaim("R2") }
    let draw = try draw(fixture)
    try publish(fixture) {
      $0.mechanisms[1].bands = [Band(from: 0, to: 10_000, effect: .suspend)]
      $0.reasons[0].keep = 2_500
    }
    try fixture.conclude([draw.codes[0]], .reduced)
    let detail = try #require(try fixture.store.stratumDetail(stratum))
    let mechanism = try #require(detail.mechanism)
    #expect(mechanism.bands == Fixture.bands)
    #expect(detail.standing.concludedWorth == Money(centimes: 50_000))
    let row = try fixture.detail(draw.codes[0]).row
    #expect(try fixture.store.summary().kept[row.pack] == ["HALF": 5_000])
    try fixture.conclude(Array(draw.codes.dropFirst()))
    let closed = try #require(try fixture.store.strata().first)
    let present = StratumForecast(
      try #require(try fixture.store.stratumDetail(stratum)).standing,
      mechanism: mechanism
    ).effects.filter(\.isPresent)
    #expect(present.map(\.effect) == [closed.effect])
  }

  @Test func `a second draw keeps the version of the first (R24)`() throws {
    let fixture = try Fixture()
    for _ in 0..<6 { _ = try fixture.newClaim("R2") }
    _ = try draw(fixture)
    try publish(fixture) { $0.mechanisms[1].coverage = .share(10_000) }
    let again = try fixture.store.draw(
      stratum,
      seed: "autre",
      reason: "salle",
      by: fixture.author("K2")
    ).draw
    #expect(again.size == 3)
    for _ in 0..<4 { _ = try fixture.newClaim("R2") }
    #expect(try draw(fixture, round: 2).size == 4)
    try fixture.expectSound()
  }

  @Test func `claims admitted to be drawn are drawn still when all are checked from now on`() throws
  {
    let fixture = try Fixture()
    for _ in 0..<4 { _ = try fixture.newClaim("R2") }
    try publish(fixture) {
      $0.mechanisms[1].coverage = .all
      $0.mechanisms[1].bands = []
    }
    let later = try fixture.newClaim("R2")
    #expect(try fixture.state(later) == .queued)
    #expect(try draw(fixture).size == 2)
    try fixture.expectSound()
  }

  @Test func `a reason keeps what it kept when the claim was admitted (R34)`() throws {
    let fixture = try Fixture()
    let first = try fixture.newClaim("R1")
    try publish(fixture) {
      $0.reasons[0].keep = 2_500
      $0.reasons.append(Reason(code: "TENTH", label: Label(french: "Dixième"), keep: 1_000))
    }
    let (second, third) = (try fixture.newClaim("R1"), try fixture.newClaim("R1"))
    try fixture.conclude([first, second], .reduced)
    try fixture.act(.take(for: nil), [third], by: "V1")
    let reduced = ClaimAction.conclude(
      outcome: .reduced,
      reason: "TENTH",
      note: "",
      mode: nil
    )
    try fixture.act(reduced, [third], by: "V1")
    try fixture.act(.validate, [first, second, third], by: "W1")
    #expect(try fixture.detail(first).row.payable == Money(centimes: 50_000))
    #expect(try fixture.detail(second).row.payable == Money(centimes: 25_000))
    #expect(try fixture.detail(third).row.payable == Money(centimes: 10_000))
    try fixture.expectSound()
  }

  @Test func `an older claim may be given a newer reason, which it then keeps`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [claim], by: "V1")
    let reduced = ClaimAction.conclude(outcome: .reduced, reason: "NEW", note: "", mode: nil)
    #expect(try fixture.act(reduced, [claim], by: "V1").firstRefusal == .unknownReason)
    try publish(fixture) {
      $0.reasons.append(Reason(code: "NEW", label: Label(french: "Neuf"), keep: 3_000))
    }
    try fixture.act(reduced, [claim], by: "V1")
    try fixture.act(.validate, [claim], by: "W1")
    #expect(try fixture.detail(claim).row.payable == Money(centimes: 30_000))
    try fixture.expectSound()
  }

  @Test(arguments: [
    ("UPDATE programme_versions SET body = replace(body, '100000', '100001')", "version 1"),
    ("UPDATE programme_versions SET effective_on = 1 WHERE version = 2", "version 2"),
    ("UPDATE claims SET pack = 2", "follows version 2, not 1"),
    ("UPDATE strata SET pack = 9", "version 9"),
    ("UPDATE strata SET gap = 77", "gap or bound"),
  ])
  func `what is altered behind the program is named`(statement: String, finding: String) throws {
    let fixture = try Fixture()
    for _ in 0..<4 { _ = try fixture.newClaim("R2") }
    try fixture.conclude(try draw(fixture).codes)
    try publish(fixture) { $0.title = "Deux" }
    try fixture.expectSound()
    try fixture.store.queue.inDatabase { try $0.execute(sql: statement) }
    let report = try fixture.store.check()
    let found = report.items.first { $0.name == "programmes" }?.findings ?? []
    #expect(found.contains { $0.contains(finding) }, "\(found)")
  }
}
