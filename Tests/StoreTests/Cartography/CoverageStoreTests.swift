import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Needs that files bring, and gaps that are entrusted to somebody.
@Suite struct CoverageStoreTests {
  private let survey = NeedFigure(
    territory: "07.431",
    quantity: 1_200,
    year: 2025,
    method: .survey,
    source: "Enquête emploi"
  )

  private let task = CoverageTask(
    territory: "07.431",
    subject: .service("placement"),
    person: "K2",
    dueOn: day("2026-05-01"),
    note: "appeler l’agence"
  )

  @Test func `a need is written once, and again when its figure changes`() throws {
    let fixture = try Fixture()
    #expect(try fixture.bring(.needs, [.need(survey)]).report.accepted == 1)
    #expect(try fixture.bring(.needs, [.need(survey)]).report.unchanged == 1)
    var newer = survey
    newer.quantity = 1_500
    #expect(try fixture.bring(.needs, [.need(newer)]).report.accepted == 1)
    #expect(try fixture.store.needs() == [newer])
    try fixture.expectSound()
  }

  @Test func `a method answers with its own figures, seen as soon as they are there`() throws {
    let fixture = try Fixture()
    let store = fixture.store
    #expect(try store.coverage(method: .survey).needs.all.isEmpty)
    #expect(try store.coverage().methods == [.census])
    try fixture.bring(.needs, [.need(survey)])
    #expect(try store.coverage(method: .survey).needs.all == [survey])
    #expect(try store.coverage(method: .survey, year: 2024).needs.all.isEmpty)
    #expect(try store.coverage().methods == [.census, .survey])
    let first = try store.coverage(method: .survey).gaps.first
    #expect(first?.need == survey)
    #expect(try store.coverage().gaps.allSatisfy { $0.need?.method ?? .census == .census })
  }

  @Test func `a gap is entrusted, stands on the list, and is taken back`() throws {
    let fixture = try Fixture()
    let store = fixture.store
    let receipt = try store.change(.tasks([task]), by: fixture.author("K1"))
    #expect(receipt.rows.map(\.claim) == [task.key])
    let gap = try store.coverage().gaps.first { $0.key == task.key }
    #expect(gap?.task == task)
    let history = try store.history(of: task.key)
    #expect(history.map(\.kind) == ["coverage.task"])
    try fixture.expectSound()

    let nobody = CoverageTask(territory: task.territory, subject: task.subject)
    _ = try store.change(.tasks([nobody]), by: fixture.author("K1"))
    #expect(try store.coverage().gaps.first { $0.key == task.key }?.task == nobody)
    try fixture.expectSound()
  }

  @Test func `nothing is entrusted to a stranger, nor in a place that is not of the region`() throws
  {
    let fixture = try Fixture()
    let before = try fixture.head()
    var stranger = task
    stranger.person = "nobody"
    var elsewhere = task
    elsewhere.territory = "07.999"
    #expect(
      try refusal {
        _ = try fixture.store.change(.tasks([task, stranger]), by: fixture.author("K1"))
      }
        == .unknownPerson
    )
    #expect(
      try refusal { _ = try fixture.store.change(.tasks([elsewhere]), by: fixture.author("K1")) }
        == .unknownTerritory
    )
    #expect(
      try refusal { _ = try fixture.store.change(.tasks([task]), by: fixture.author("O1")) }
        == .roleNotAllowed
    )
    #expect(try fixture.head() == before)
  }

  @Test(arguments: [
    "UPDATE needs SET quantity = 5", "UPDATE coverage_tasks SET person = 'K1'",
    "UPDATE needs SET seq = 99999",
  ])
  func `what was changed behind the journal's back is found`(_ tampering: String) throws {
    let fixture = try Fixture()
    try fixture.bring(.needs, [.need(survey)])
    _ = try fixture.store.change(.tasks([task]), by: fixture.author("K1"))
    try fixture.store.queue.inDatabase { try $0.execute(sql: tampering) }
    #expect(try !fixture.store.check().isSound)
  }

  @Test func `the dashboard shows the first gaps of the list`() throws {
    let fixture = try Fixture()
    let dashboard = try fixture.store.dashboard(today: Fixture.today, person: "K1")
    let gaps = try fixture.store.coverage().gaps
    #expect(!dashboard.gaps.isEmpty)
    #expect(dashboard.gaps == Array(gaps.prefix(dashboard.gaps.count)))
  }
}
