import Domain
import Seals
import Store
import Testing

/// The simulator and the store are one engine: a project that lives through a simulation's central case
/// is owed the same to the centime.
@Suite struct SimulationStoreTests {
  static let cases: [(name: String, change: @Sendable (inout SimulationParameters) -> Void)] = [
    ("a gap that extrapolates", { $0.gap = 2000 }),
    ("few faults, paid as declared", { $0.gap = 400 }),
    ("a gap after which all is verified", { $0.gap = 4000 }),
    ("a gap that suspends", { $0.gap = 7000 }),
    ("everything verified", { ($0.coverage, $0.gap) = (.all, 1500) }),
    ("a cap for each participant", { $0.participantCap = Money(centimes: 720_000) }),
    ("a ceiling", { ($0.ceiling, $0.gap) = (Money(centimes: 13_000_000), 0) }),
    ("a share paid on entry, month by month", { ($0.fixedShare, $0.periodKind) = (3333, .month) }),
    ("an advance larger than what recovers it", { $0.advance = Money(centimes: 90_000_000) }),
  ]

  private static var parameters: SimulationParameters {
    func result(_ code: String, _ level: ResultDefinition.Level, _ months: Int, _ rate: Int)
      -> SimulatedResult
    {
      SimulatedResult(
        code: code,
        label: Label(french: code),
        level: level,
        months: months,
        rate: rate,
        price: Money(centimes: 311_107 + Int64(months) * 70_001)
      )
    }
    var parameters = SimulationParameters(
      startsOn: day("2026-04-01"),
      participants: 40,
      results: [
        result("FOR", .training, 3, 9500), result("INS", .placement, 2, 7000),
        result("MAI", .jobRetention, 3, 6000),
      ]
    )
    (parameters.intakeMonths, parameters.durationMonths) = (2, 12)
    (parameters.bonus, parameters.bonusShare) = (1033, 5000)
    (parameters.recovery, parameters.holdback) = (1777, 533)
    parameters.advance = Money(centimes: 3_000_000)
    parameters.coverage = .share(3000)
    parameters.minimumDrawn = 8
    parameters.bands = Fixture.bands
    return parameters
  }

  @Test(arguments: cases.indices) func `the store owes what the simulator says`(_ index: Int) throws
  {
    var parameters = Self.parameters
    Self.cases[index].change(&parameters)
    let outcome = SimulationOutcome(parameters)
    var life = try SimulatedLife(outcome)
    for statement in outcome.statements {
      guard let period = statement.scope.period else { continue }
      try life.live(period)
      let row = try life.pay(statement)
      #expect(row.amounts == statement.amounts, "\(Self.cases[index].name), \(period.code)")
      let lines = outcome.strata.filter { $0.period == period && $0.line.quantity > 0 }.map(\.line)
      #expect(row.lines == lines.sorted { precedesByBytes($0.result, $1.result) })
      let deductions = outcome.strata.filter { $0.period == period && $0.deduction > .zero }
      #expect(
        row.deductions.map(\.amount.centimes).sorted()
          == deductions.map(\.deduction.centimes).sorted()
      )
    }
    if let held = outcome.statements.first(where: { $0.scope == .holdback }) {
      #expect(try life.pay(held).amounts == held.amounts)
    } else {
      #expect(outcome.figures.payerCost == .zero)
    }
    try life.fixture.expectSound()
  }

  @Test func `the cases meet every effect, the cap and the ceiling`() {
    let outcomes = Self.cases.map { entry in
      var parameters = Self.parameters
      entry.change(&parameters)
      return SimulationOutcome(parameters)
    }
    let effects = Set(outcomes.flatMap(\.strata).compactMap { $0.outcome?.band.effect })
    #expect(effects == Set(Band.Effect.allCases))
    #expect(outcomes.contains { $0.figures.deducted > .zero })
    #expect(outcomes.contains { $0.figures.aboveCeiling > .zero && $0.figures.payerCost > .zero })
    #expect(outcomes.contains { $0.figures.advanceLeft > .zero })
  }

  @Test func `a project gives the simulator what it shows`() throws {
    var life = try SimulatedLife(SimulationOutcome(Self.parameters))
    for statement in life.outcome.statements {
      guard let period = statement.scope.period else { continue }
      try life.live(period)
      _ = try life.pay(statement)
    }
    let today = day("2027-06-01")
    let store = life.fixture.store
    #expect(try store.simulationBasis(project: "P99", today: today) == nil)
    let basis = try #require(try store.simulationBasis(project: "P01", today: today))
    #expect(basis.entered == 40)
    let (parameters, sourced) = basis.parameters(on: today)
    #expect(parameters.results.map(\.code) == ["FOR", "INS", "MAI"])
    let counts = ["FOR", "INS", "MAI"].map { life.outcome.quantity(ofResult: $0) }
    #expect(parameters.results[1].rate == (counts[1] * 20_000 / counts[0] + 1) / 2)
    #expect(parameters.holdback == 533 && parameters.recovery == 1777)
    #expect((parameters.bonus, parameters.bonusShare) == (1033, 5000))
    #expect(parameters.results.map(\.price) == Self.parameters.results.map(\.price))
    #expect(sourced.isSuperset(of: [.rate(0), .rate(1), .rate(2), .gap, .declarationDays]))
  }
}

/// A store in which the people of a central case are entered, declared, verified and paid for.
private struct SimulatedLife {
  let fixture: Fixture
  let outcome: SimulationOutcome
  /// Who may come to the next result, by cohort and class.
  private var people: [Key: [String]] = [:]
  private let programme: Programme

  private struct Key: Hashable {
    let cohort: Int
    let hasBonus: Bool
  }

  init(_ outcome: SimulationOutcome) throws {
    self.outcome = outcome
    var programme = outcome.design.programme
    programme.reasons = [Reason(code: "HALF", label: Label(french: "Non"))]
    programme.persons = Fixture.payingProgramme().persons
    self.programme = programme
    var agreement = outcome.design.agreement
    agreement.code = "CV1"
    let terms = agreement
    fixture = try Fixture(programme) { $0 = terms }
    let targets = programme.results.map { result in
      ImportRecord.target(
        Target(
          project: "P01",
          result: result.code,
          period: Period(programme.periodKind, holding: terms.startsOn),
          quantity: 10
        )
      )
    }
    #expect(try fixture.bring(.targets, targets).bad.isEmpty)
    try enter()
  }

  private mutating func enter() throws {
    var records: [ImportRecord] = []
    // The first result's cells, its rate undone: everyone of a cohort and class.
    for cohort in 0..<2 {
      for hasBonus in [true, false] {
        let key = Key(cohort: cohort, hasBonus: hasBonus)
        for number in 0..<10 {
          let code = "B\(cohort)\(hasBonus ? 0 : 1)\(number)"
          people[key, default: []].append(code)
          let participant = Participant(
            code: code,
            project: "P01",
            groups: hasBonus ? [SimulationDesign.group] : [],
            entryOn: outcome.design.agreement.startsOn.adding(months: cohort)
          )
          records.append(
            .participant(
              ParticipantLine(
                participant: participant,
                identity: Identity(nationalID: "", name: "", phone: "")
              )
            )
          )
        }
      }
    }
    #expect(try fixture.bring(.participants, records).bad.isEmpty)
  }

  /// Plays the strata of a period in their order.
  mutating func live(_ period: Period) throws {
    for stratum in outcome.strata where stratum.period == period && stratum.population > 0 {
      try play(stratum)
    }
  }

  private func certifiedOn(_ period: Period) -> Day {
    outcome.statements.first { $0.scope == .period(period) }?.certifiedOn ?? period.lastDay
  }

  private mutating func play(_ stratum: SimulatedStratum) throws {
    let today = certifiedOn(stratum.period)
    let place = programme.results.firstIndex { $0.code == stratum.result } ?? 0
    let offset = months(to: place)
    var claims: [Key: [Claim]] = [:]
    for cell in stratum.cells {
      let key = Key(cohort: cell.cohort, hasBonus: cell.hasBonus)
      claims[key] = (people[key] ?? []).prefix(cell.claims).map { person in
        Claim(
          code: "\(stratum.result)-\(person)",
          project: "P01",
          result: stratum.result,
          participant: person,
          achievedOn: outcome.design.agreement.startsOn.adding(months: offset + cell.cohort),
          declaredOn: today,
          evidence: [],
          declaredBy: "O1"
        )
      }
      #expect(claims[key]?.count == cell.claims)
    }
    #expect(try fixture.declare(claims.values.flatMap { $0 }, on: today).bad.isEmpty)
    let drawn = try draw(stratum, claims.mapValues { $0.map(\.code) }, on: today)
    // Those of the sample first: the stratum closes with the last of them.
    try conclude(stratum, claims, on: today) { drawn?.contains($0) ?? true }
    if stratum.outcome?.band.effect == .verifyAll {
      try conclude(stratum, claims, on: today, isLater: true) { !(drawn?.contains($0) ?? true) }
    }
    try validate(stratum, claims, drawn, on: today)
  }

  private func months(to place: Int) -> Int {
    let entry = programme.results[0].level == .enrolment ? 1 : 0
    return [3, 2, 3].prefix(max(0, place + 1 - entry)).reduce(0, +)
  }

  /// Draws with the first seed whose sample has the composition of the central case.
  private func draw(_ stratum: SimulatedStratum, _ codes: [Key: [String]], on today: Day) throws
    -> Set<String>?
  {
    guard let mechanism = programme.mechanism(ofResult: stratum.result),
      mechanism.coverage != .all
    else { return nil }
    let drawn = Stratum(
      project: "P01",
      result: stratum.result,
      period: stratum.period,
      round: 1
    )
    let population = codes.values.flatMap { $0 }
    let seed = try #require(
      (0..<20_000).lazy.map { "graine \($0)" }.first { seed in
        let sample = Set(
          Draw(
            stratum: drawn,
            seed: seed,
            population: population,
            mechanism: mechanism,
            hash: SHA256.digest
          ).codes
        )
        return stratum.cells.allSatisfy { cell in
          let own = codes[Key(cohort: cell.cohort, hasBonus: cell.hasBonus)] ?? []
          return own.count { sample.contains($0) } == cell.drawn
        }
      }
    )
    let author = fixture.author("K1", today)
    return Set(try fixture.store.draw(drawn, seed: seed, reason: nil, by: author).draw.codes)
  }

  private func conclude(
    _ stratum: SimulatedStratum,
    _ claims: [Key: [Claim]],
    on today: Day,
    isLater: Bool = false,
    where isExamined: (String) -> Bool
  ) throws {
    for cell in stratum.cells {
      let own = claims[Key(cohort: cell.cohort, hasBonus: cell.hasBonus)] ?? []
      let codes = own.map(\.code).filter(isExamined)
      let wrong = isLater ? cell.refusedLater : cell.refused
      if wrong > 0 { try fixture.conclude(Array(codes.prefix(wrong)), .refused, on: today) }
      if codes.count > wrong { try fixture.conclude(Array(codes.dropFirst(wrong)), on: today) }
    }
  }

  /// Validates in the order of the simulator: cell by cell, those seen before those that were not.
  private mutating func validate(
    _ stratum: SimulatedStratum,
    _ claims: [Key: [Claim]],
    _ drawn: Set<String>?,
    on today: Day
  ) throws {
    for cell in stratum.cells {
      let key = Key(cohort: cell.cohort, hasBonus: cell.hasBonus)
      var passed: [String] = []
      for isExempt in [false, true] {
        let ready = try (claims[key] ?? []).filter { claim in
          let detail = try fixture.detail(claim.code)
          if detail.row.state == .exempt { return isExempt }
          return !isExempt && detail.row.state == .verified
            && detail.finding?.outcome == .confirmed
        }
        guard !ready.isEmpty else { continue }
        let receipt = try fixture.act(.validate, ready.map(\.code), by: "W1", on: today)
        #expect(receipt.firstRefusal == nil)
        passed += ready.map(\.participant)
      }
      people[key] = passed
    }
  }

  /// Draws up, certifies, orders and pays a statement.
  func pay(_ statement: SimulatedStatement) throws -> StatementRow {
    let row = try fixture.payAll(statement.scope, on: statement.certifiedOn)
    #expect(row.dueOn == statement.paidOn)
    return row
  }
}
