import Domain
import Testing

@Suite struct PersonChainTests {
  /// A placement, then a retention that asks for six months of at least 20 days.
  private static let programme: Programme = {
    var programme = Sample.programme
    programme.results[1].waitingMonths = 6
    programme.results[1].cnssMonths = 6
    return programme
  }()

  private func claim(_ result: String, _ state: ClaimState, _ on: String) -> ClaimRow {
    ClaimRow(
      claim: "C-\(result)",
      version: 1,
      project: "P01",
      result: result,
      participant: "B1",
      period: period("2026-T1"),
      state: state,
      selection: .none,
      achievedOn: day(on),
      declaredOn: day(on),
      declaredBy: "op"
    )
  }

  private func months(_ days: [String: Int], by employer: String = "A") -> [EmploymentMonth] {
    days.sorted { $0.key < $1.key }.map {
      EmploymentMonth(month: month($0.key), days: $0.value, employers: [employer])
    }
  }

  private func chain(
    _ claims: [ClaimRow],
    _ months: [EmploymentMonth] = [],
    today: String = "2026-05-10"
  ) -> PersonChain {
    let facts = ChainFacts(
      participant: "B1",
      project: "P01",
      entryOn: day("2025-12-01"),
      claims: claims,
      months: months
    )
    return PersonChain(facts, programme: Self.programme, today: day(today))
  }

  @Test func `without its predecessor a result has no day`() throws {
    let step = try #require(chain([claim("R1", .queued, "2026-01-15")]).steps.last)
    #expect(step.opening?.obstacle == .predecessorMissing)
    #expect(step.opening?.from == nil)
    #expect(step.depth == 1)
  }

  @Test func `a claim that stands leaves nothing to open`() {
    let chain = chain([
      claim("R1", .verified, "2026-01-15"), claim("R2", .inVerification, "2026-07-20"),
    ])
    #expect(chain.steps.map { $0.opening == nil } == [true, true])
  }

  @Test func `six months from the placement's month on, the coming ones supposed`() throws {
    let known = months(["2026-01": 26, "2026-02": 22, "2026-03": 20])
    let step = try #require(chain([claim("R1", .validated, "2026-01-15")], known).steps.last)
    let opening = try #require(step.opening)
    #expect(opening.run == 3)
    // January to June in a row, but the waiting period ends on 15 July.
    #expect(opening.from == day("2026-07-15"))
    #expect(opening.supposed == ["2026-04", "2026-05", "2026-06"].map(month))
    #expect(opening.waitingEnds == day("2026-07-15"))
  }

  @Test func `a month with too few days starts the count again`() throws {
    let known = months(["2026-01": 26, "2026-02": 5, "2026-03": 20, "2026-04": 26])
    let step = try #require(chain([claim("R1", .validated, "2026-01-15")], known).steps.last)
    #expect(step.opening?.run == 2)
    #expect(step.opening?.from == day("2026-08-01"))
    #expect(step.opening?.supposed.first == month("2026-05"))
  }

  @Test func `a month without a line before the last one is a gap for good`() throws {
    let chain = chain(
      [claim("R1", .validated, "2026-01-15")],
      months(["2026-01": 26]),
      today: "2026-09-10"
    )
    #expect(chain.steps.last?.opening?.from == day("2027-01-01"))
    let standings = chain.ticks.map(\.standing)
    #expect(standings.prefix(3) == [.gap, .full, .gap])
    #expect(standings.suffix(2) == [.awaited, .awaited])
  }

  @Test func `the day that is told is the first that admission lets pass`() throws {
    let known = months([
      "2026-01": 26, "2026-02": 22, "2026-03": 20, "2026-04": 26, "2026-05": 26, "2026-06": 26,
    ])
    let programme = Self.programme
    let chain = chain([claim("R1", .validated, "2026-01-15")], known, today: "2026-08-01")
    let from = try #require(chain.steps.last?.opening?.from)
    for (day, isOpen) in [(from, true), (from.adding(days: -1), false)] {
      let facts = AdmissionFacts(
        claim: Claim(
          code: "C9",
          project: "P01",
          result: "R2",
          participant: "B1",
          achievedOn: day,
          declaredOn: day,
          declaredBy: "op"
        ),
        project: Project(
          code: "P01",
          title: "",
          operatorCode: "OP",
          agreement: Agreement(
            code: "A",
            startsOn: Domain.Day(iso: "2025-01-01") ?? day,
            endsOn: Domain.Day(iso: "2027-12-31") ?? day
          )
        ),
        participant: Participant(code: "B1", project: "P01", entryOn: day.adding(days: -300)),
        resultIsInAgreement: true,
        periodIsClosed: false,
        predecessorAchievedOn: Domain.Day(iso: "2026-01-15"),
        cnssDays: Dictionary(uniqueKeysWithValues: known.map { ($0.month, $0.days) }),
        isDuplicate: false,
        operatorICE: ""
      )
      #expect(AdmissionRules(programme).decide(facts).isAdmissible == isOpen)
    }
  }

  @Test func `another employer is told once`() {
    let before = months(["2026-01": 26, "2026-02": 26], by: "A")
    let after = months(["2026-03": 26, "2026-04": 26], by: "B")
    let ticks = chain([], before + after).ticks
    #expect(ticks.filter(\.changesEmployer).map(\.month) == [month("2026-03")])
  }
}
