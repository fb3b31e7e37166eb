import Domain
import Testing

@testable import Store

/// The figures of a past day are those that a report of that day said.
@Suite struct AsOfTests {
  @Test func `what was reported on each day is what is answered for it later`() throws {
    let fixture = try Fixture()
    var reported: [Day: [ProgressRow]] = [:]
    let days = (0..<6).map { Fixture.today.adding(days: 7 * $0) }
    func report(_ day: Day) throws {
      reported[day] = try fixture.store.progress(today: day)
    }
    let codes = try (0..<6).map { _ in try fixture.newClaim("R1") }
    try report(days[0])
    try fixture.conclude(Array(codes.prefix(4)), on: days[1])
    try report(days[1])
    try fixture.act(.validate, Array(codes.prefix(3)), by: "W1", on: days[2])
    try report(days[2])
    let more = Target(project: "P01", result: "R1", period: quarter("2026-T1"), quantity: 25)
    try fixture.bring(.targets, [.target(more)], on: days[3])
    try fixture.act(.unvalidate(reason: "erreur"), [codes[0]], by: "W1", on: days[3])
    try report(days[3])
    try fixture.conclude([codes[4]], .reduced, on: days[4])
    try fixture.act(.validate, [codes[0], codes[4]], by: "W1", on: days[4])
    try report(days[4])
    try fixture.act(.withdraw(reason: "erreur"), [codes[5]], by: "K1", on: days[5])
    try report(days[5])

    let now = days[5].adding(days: 30)
    for (day, rows) in reported.sorted(by: { $0.key < $1.key }) {
      let past = try fixture.store.progress(today: now, asOf: day)
      #expect(past == rows, "\(day.iso)")
      let pace = try fixture.store.portfolio(today: now, asOf: day).pace
      let totals = rows.filter { $0.period == nil }
      #expect(pace.map(\.validated) == totals.map(\.validated), "\(day.iso)")
      #expect(pace.map(\.range.forecast) == totals.map(\.forecast), "\(day.iso)")
    }
    #expect(Set(reported.values).count == 6)
    #expect(try fixture.store.progress(today: now, asOf: days[0].adding(days: -1)).isEmpty)
  }

  @Test func `a period closed since shows open, one closed by then shows closed`() throws {
    let fixture = try Fixture()
    let period = quarter("2026-T1")
    let later = Fixture.today.adding(days: 40)
    _ = try fixture.store.close(period, by: fixture.author("K1", later))
    let eve = try fixture.store.portfolio(today: later, asOf: later.adding(days: -1))
    #expect(eve.closedPeriods.isEmpty)
    let then = try fixture.store.portfolio(today: later.adding(days: 9), asOf: later)
    #expect(then.closedPeriods == [period])
  }

  @Test func `a past day has no figures that are not kept day by day`() throws {
    let file = try DemonstrationFile(claims: 300, seed: "as of")
    let day = Demonstration.today.adding(days: -60)
    let past = try file.store.portfolio(today: Demonstration.today, asOf: day)
    #expect(past.asOf == day && past.isPast)
    #expect(!past.pace.isEmpty && !past.funnels.isEmpty)
    #expect(past.costs.isEmpty && past.delays.isEmpty && past.equity.isEmpty)
    #expect(past.pace.allSatisfy { $0.worstGroup == nil && $0.worstProvince == nil })
    let now = try file.store.progress(today: Demonstration.today)
    let same = try file.store.progress(
      today: Demonstration.today,
      asOf: Demonstration.today
    )
    #expect(same.map(\.validated) == now.map(\.validated))
    #expect(same.map(\.targetToDate) == now.map(\.targetToDate))
  }

  @Test(
    "what was taken back is taken off the last days before",
    arguments: [
      ([3, 2, -1], [3, 1]), ([3, 2, -4], [1]), ([3, -3, 2], [2]), ([1, -5], []), ([2, 0], [2]),
    ]
  )
  func settled(counts: [Int], kept: [Int]) {
    let days = counts.enumerated().map {
      (day: Fixture.today.adding(days: $0.offset), count: $0.element)
    }
    #expect(AsOfReader.settled(days).map(\.count) == kept)
  }
}
