import Domain
import Store
import Testing

/// The actions that persons have, with the move that each makes and who makes it.
struct Deed: Sendable, CustomTestStringConvertible {
  let name: String
  let action: ClaimAction
  let move: Move
  let person: String

  var testDescription: String { name }

  static let all = [
    Deed(name: "take", action: .take(for: nil), move: .take, person: "V1"),
    Deed(name: "take for", action: .take(for: "V2"), move: .take, person: "K1"),
    Deed(name: "release", action: .release, move: .release, person: "K1"),
    Deed(
      name: "conclude",
      action: .conclude(outcome: .confirmed, reason: nil, note: "", mode: nil),
      move: .conclude,
      person: "V1"
    ),
    Deed(
      name: "return",
      action: .giveBack(reason: "flou", due: day("2026-04-01")),
      move: .giveBack,
      person: "V1"
    ),
    Deed(name: "withdraw", action: .withdraw(reason: "erreur"), move: .withdraw, person: "O1"),
    Deed(name: "force", action: .force(cause: "plainte"), move: .queue, person: "K1"),
    Deed(name: "send back", action: .sendBack(reason: "revoir"), move: .sendBack, person: "W1"),
    Deed(name: "validate", action: .validate, move: .validate, person: "W1"),
    Deed(name: "refuse", action: .refuse(reason: nil), move: .refuse, person: "W1"),
    Deed(
      name: "unvalidate",
      action: .unvalidate(reason: "revoir"),
      move: .unvalidate,
      person: "W1"
    ),
  ]
}

@Suite struct MoveTableTests {
  static let states: [ClaimState] = [
    .inadmissible, .admissible, .exempt, .queued, .inVerification, .returned, .verified,
    .validated, .refused, .withdrawn,
  ]

  /// A claim in a state, reached as anyone would.
  private func claim(in state: ClaimState, _ fixture: Fixture) throws -> String {
    switch state {
    case .inadmissible: return try fixture.newClaim("R2", evidence: [])
    case .admissible: return try fixture.newClaim("R2")
    case .exempt: return try exempt(fixture)
    default: break
    }
    let code = try fixture.newClaim("R1")
    switch state {
    case .inVerification: try fixture.act(.take(for: nil), [code], by: "V1")
    case .returned:
      try fixture.act(.take(for: nil), [code], by: "V1")
      try fixture.act(.giveBack(reason: "flou", due: day("2026-04-01")), [code], by: "V1")
    case .verified: try fixture.conclude([code])
    case .validated:
      try fixture.conclude([code])
      try fixture.act(.validate, [code], by: "W1")
    case .refused:
      try fixture.conclude([code])
      try fixture.act(.refuse(reason: nil), [code], by: "W1")
    case .withdrawn: try fixture.act(.withdraw(reason: "erreur"), [code], by: "O1")
    default: break
    }
    return code
  }

  private func exempt(_ fixture: Fixture) throws -> String {
    let codes = try (0..<4).map { _ in try fixture.newClaim("R2") }
    let stratum = Stratum(project: "P01", result: "R2", period: quarter("2026-T1"), round: 1)
    let draw = try fixture.store.draw(
      stratum,
      seed: "s",
      reason: nil,
      by: fixture.author("K1")
    ).draw
    try fixture.conclude(draw.codes)
    return try #require(codes.first { !draw.codes.contains($0) })
  }

  @Test(arguments: states, Deed.all)
  func `an action is done from a state when the table has a row for it`(
    _ state: ClaimState,
    _ deed: Deed
  ) throws {
    let fixture = try Fixture()
    let code = try claim(in: state, fixture)
    try #require(try fixture.state(code) == state)
    let head = try fixture.head()
    let receipt = try fixture.act(deed.action, [code], by: deed.person)
    if deed.move.isPossible(from: state) {
      #expect(receipt.firstRefusal == nil)
      #expect(deed.move.destinations(from: state).contains(try fixture.state(code)))
    } else {
      #expect(receipt.firstRefusal == .illegalMove)
      #expect(try fixture.state(code) == state)
      #expect(try fixture.head() == head)
    }
    try fixture.expectSound()
  }

  @Test func `an inadmissible claim is examined again and says what still fails`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R2", evidence: [])
    #expect(try fixture.act(.admit, [code], by: "K1").firstRefusal == nil)
    #expect(try fixture.detail(code).row.flags == [.evidenceMissing])
    let other = try fixture.newClaim("R2")
    #expect(try fixture.act(.admit, [other], by: "K1").firstRefusal == .illegalMove)
  }

  @Test func `a bulk action does what it can and says why for the rest`() throws {
    let fixture = try Fixture()
    let good = try fixture.newClaim("R1")
    let bad = try fixture.newClaim("R2")
    let receipt = try fixture.act(.take(for: nil), [good, bad, "C9"], by: "V1")
    #expect(receipt.rows.map(\.refusal?.code) == [nil, .illegalMove, .unknownClaim])
    #expect(receipt.done == 1)
    #expect(try fixture.state(good) == .inVerification)
    try fixture.expectSound()
  }
}
