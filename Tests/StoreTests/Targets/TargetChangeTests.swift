import Domain
import Store
import Testing

@Suite struct TargetChangeTests {
  private func line(_ quantity: Int, _ period: String = "2026-T1", group: String? = nil) -> Target {
    Target(
      project: "P01",
      result: "R1",
      period: quarter(period),
      quantity: quantity,
      group: group
    )
  }

  private func change(_ fixture: Fixture, _ lines: [Target], _ reason: String = "avenant 1") throws
  {
    _ = try fixture.store.change(.targets(lines, reason: reason), by: fixture.author("K1"))
  }

  @Test func `a change has its reason in the journal, and every version is kept`() throws {
    let fixture = try Fixture()
    try change(fixture, [line(12), line(4, "2026-T2")])
    try fixture.bring(.targets, [.target(line(15))])
    try change(fixture, [line(12)], "retour à l’avenant 1")
    let board = try #require(try fixture.store.targetBoard(project: "P01"))
    let versions = board.versions.filter { $0.target.key == "P01|R1|2026-T1|" }
    #expect(versions.map(\.target.quantity) == [10, 12, 15, 12])
    #expect(versions.map(\.reason) == ["", "avenant 1", "", "retour à l’avenant 1"])
    #expect(versions.allSatisfy { $0.person == "K1" })
    #expect(board.targets.first { $0.key == "P01|R1|2026-T1|" }?.quantity == 12)
    #expect(board.projects == ["P01", "P02"])
    #expect(try fixture.store.check().isSound)
  }

  @Test func `what is there already writes nothing, and the file read again neither`() throws {
    let fixture = try Fixture()
    let before = try fixture.store.summary().sequence
    try change(fixture, [line(10)])
    #expect(try fixture.store.summary().sequence == before)
    try change(fixture, [line(11)])
    #expect(try fixture.bring(.targets, [.target(line(11))]).report.unchanged == 1)
  }

  @Test func `a closed period refuses, and then none of the lines is written`() throws {
    let fixture = try Fixture()
    _ = try fixture.store.close(quarter("2026-T1"), by: fixture.author("K1"))
    #expect(throws: Refusal.self) { try change(fixture, [line(4, "2026-T2"), line(12)]) }
    let board = try #require(try fixture.store.targetBoard(project: "P01"))
    #expect(!board.targets.contains { $0.period.code == "2026-T2" })
    #expect(board.closed == [quarter("2026-T1")])
  }

  @Test func `no reason, no project, no result, no group: refused`() throws {
    let fixture = try Fixture()
    #expect(throws: Refusal.self) { try change(fixture, [line(12)], "  ") }
    var other = line(12)
    other.project = "P99"
    #expect(throws: Refusal.self) { try change(fixture, [other]) }
    other = line(12)
    other.result = "R9"
    #expect(throws: Refusal.self) { try change(fixture, [other]) }
    #expect(throws: Refusal.self) { try change(fixture, [line(3, group: "nobody")]) }
    #expect(throws: Refusal.self) { try change(fixture, [line(-1)]) }
    #expect(try fixture.store.targetBoard(project: "P99") == nil)
  }

  @Test func `a project's versions are not those of one whose code begins so`() throws {
    let fixture = try Fixture()
    let agreement = Agreement(code: "CV3", startsOn: day("2026-01-01"), endsOn: day("2026-12-31"))
    try fixture.bring(
      .projects,
      [.project(Project(code: "P0", title: "Zéro", operatorCode: "OP1", agreement: agreement))]
    )
    let board = try #require(try fixture.store.targetBoard(project: "P0"))
    #expect(board.versions.isEmpty)
    #expect(try fixture.store.targetBoard()?.project.code == "P0")
  }
}
