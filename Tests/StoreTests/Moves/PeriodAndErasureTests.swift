import Domain
import Store
import Testing

/// Closed periods (R53), erasure, actors and persons.
@Suite struct PeriodAndErasureTests {
  @Test func `a closed period takes no claim, target or finding until it is opened`() throws {
    let fixture = try Fixture()
    let period = quarter("2026-T1")
    let code = try fixture.newClaim("R1")
    try fixture.act(.take(for: nil), [code], by: "V1")
    _ = try fixture.store.close(period, by: fixture.author("K1"))
    #expect(
      try refusal { _ = try fixture.store.close(period, by: fixture.author("K1")) }
        == .periodIsClosed
    )
    let conclusion = ClaimAction.conclude(outcome: .confirmed, reason: nil, note: "", mode: nil)
    #expect(try fixture.act(conclusion, [code], by: "V1").firstRefusal == .periodIsClosed)
    let late = try fixture.newClaim("R1")
    #expect(try fixture.detail(late).row.flags == [.periodClosed])
    let target = Target(project: "P01", result: "R1", period: period, quantity: 11)
    #expect(try fixture.bring(.targets, [.target(target)]).bad.map(\.code) == [.periodClosed])
    func reopen(_ reason: String) throws -> RefusalCode? {
      try refusal {
        _ = try fixture.store.reopen(period, reason: reason, by: fixture.author("K1"))
      }
    }
    #expect(try reopen(" ") == .reasonRequired)
    #expect(try reopen("oubli") == nil)
    #expect(try reopen("oubli") == .periodIsOpen)
    #expect(try fixture.act(conclusion, [code], by: "V1").firstRefusal == nil)
    #expect(try fixture.act(.admit, [late], by: "K1").firstRefusal == nil)
    #expect(try fixture.state(late) == .queued)
    try fixture.expectSound()
  }

  @Test func `erasing a person leaves the claims, the journal and a sound store`() throws {
    let fixture = try Fixture()
    try fixture.enrol("B1", nationalID: "AB12")
    try fixture.declare([fixture.claim("C1", "R1", "B1")])
    func erase(_ code: String, _ reason: String) throws -> RefusalCode? {
      try refusal {
        _ = try fixture.store.erase(participant: code, reason: reason, by: fixture.author("K1"))
      }
    }
    #expect(try erase("B9", "x") == .unknownParticipant)
    #expect(try erase("B1", "") == .reasonRequired)
    #expect(try erase("B1", "demande") == nil)
    #expect(try erase("B1", "demande") == .alreadyErased)
    #expect(try fixture.state("C1") == .queued)
    // Nothing is left to recognise the person by.
    try fixture.enrol("B2", project: "P02", nationalID: "AB12")
    try fixture.declare([fixture.claim("C2", "R1", "B2", project: "P02")])
    #expect(try fixture.state("C2") == .queued)
    try fixture.expectSound()
  }

  @Test func `an actor's form refuses a code taken, unknown or ill-formed`() throws {
    let fixture = try Fixture()
    func save(_ code: String, isNew: Bool, name: String = "N") throws -> RefusalCode? {
      try refusal {
        _ = try fixture.store.save(
          Actor(code: code, nameFrench: name, kind: .other),
          isNew: isNew,
          by: fixture.author("K1")
        )
      }
    }
    #expect(try save("OP1", isNew: true) == .codeTaken)
    #expect(try save("ZZ", isNew: false) == .unknownActor)
    #expect(try save("a b", isNew: true) == .invalidValue)
    #expect(try save("NEW", isNew: true, name: " ") == .invalidValue)
    #expect(try save("NEW", isNew: true) == nil)
    try fixture.expectSound()
  }

  @Test func `the last coordinator stays, and a closed person acts no more`() throws {
    let fixture = try Fixture()
    func save(_ person: Person, isNew: Bool = false) throws -> RefusalCode? {
      try refusal { _ = try fixture.store.save(person, isNew: isNew, by: fixture.author("K1")) }
    }
    #expect(try save(Person(code: "K2", name: "K2", roles: [.viewer])) == nil)
    #expect(try save(Person(code: "X1", name: "X1", roles: [.viewer])) == nil)
    #expect(try save(Person(code: "K1", name: "K1", roles: [.viewer])) == .lastCoordinator)
    #expect(try save(Person(code: "V1", name: "V1", roles: [.verifier]), isNew: true) == .codeTaken)
    let closed = Person(code: "V1", name: "V1", roles: [.verifier], closedOn: Fixture.today)
    #expect(try save(closed) == nil)
    let code = try fixture.newClaim("R1")
    #expect(try refusal { try fixture.act(.take(for: nil), [code], by: "V1") } == .personClosed)
    try fixture.expectSound()
  }
}
