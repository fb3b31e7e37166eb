import Domain
import Testing

@testable import Domain

/// The central case: one engine with the rules of the trade.
@Suite struct SimulationTests {
  @Test func `the purse ends at the margin, whatever the design`() {
    for parameters in SimulationSamples.many(300) {
      let outcome = SimulationOutcome(parameters)
      #expect(outcome.months.last?.balance == outcome.figures.margin)
      let statements = outcome.statements.filter { $0.scope != .holdback }
      let sums = statements.map { $0.amounts.gross - $0.amounts.deductions }
      #expect(sums.reduce(.zero, +) == outcome.figures.payerCost)
      let lowest = outcome.months.map(\.balance).min() ?? .zero
      #expect(outcome.figures.cashNeed == max(.zero, .zero - lowest))
    }
  }

  @Test func `every amount of a statement is the rule's`() {
    for parameters in SimulationSamples.many(100) {
      let outcome = SimulationOutcome(parameters)
      for statement in outcome.statements where statement.scope != .holdback {
        let amounts = statement.amounts
        let again = StatementAmounts(
          gross: amounts.gross,
          deductions: amounts.deductions,
          agreement: outcome.design.agreement,
          recovered: statement.recovered
        )
        #expect(amounts == again)
      }
      for stratum in outcome.strata {
        guard let closed = stratum.outcome else { continue }
        let mechanism = outcome.design.programme.mechanism(ofResult: stratum.result)
        #expect(
          mechanism.flatMap {
            StratumOutcome(examined: closed.examined, confirmed: closed.confirmed, mechanism: $0)
          } == closed
        )
        #expect(stratum.examined == mechanism?.sampleSize(ofPopulation: stratum.population))
      }
    }
  }

  @Test func `people are whole and none is made on the way`() {
    for parameters in SimulationSamples.many(100) {
      let outcome = SimulationOutcome(parameters)
      #expect(outcome.classes.reduce(0, +) == parameters.participants)
      var before = parameters.participants
      for result in outcome.design.programme.results {
        let own = outcome.strata.filter { $0.result == result.code }
        let declared = own.reduce(0) { $0 + $1.population }
        #expect(declared <= before)
        before = declared
        #expect(own.allSatisfy { $0.line.quantity + $0.refused + $0.refusedLater <= $0.population })
      }
    }
  }

  @Test func `a fixed share keeps what a whole path is worth`() {
    for share in [0, 1, 3333, 9999, 10_000] {
      var parameters = SimulationSamples.parameters
      parameters.results[1].price = Money(centimes: 333_333)
      let most = parameters.fullPath
      parameters.fixedShare = share
      let paid = SimulationDesign.paid(parameters)
      #expect(paid.reduce(.zero) { $0 + $1.price } == most)
      #expect((paid.first?.level == .enrolment) == (share > 0))
    }
  }

  @Test func `all paid on entry, the operator earns the same whoever finds work`() {
    var parameters = SimulationSamples.parameters
    parameters.fixedShare = 10_000
    let income = SimulationOutcome(parameters).figures.payerCost
    parameters.results[1].rate = 0
    #expect(SimulationOutcome(parameters).figures.payerCost == income)
    #expect(income > .zero)
  }

  @Test func `R39 the ceiling stops what is paid, and is told`() {
    var parameters = SimulationSamples.parameters
    let free = SimulationOutcome(parameters).figures
    parameters.ceiling = Money(centimes: free.payerCost.centimes / 2)
    let figures = SimulationOutcome(parameters).figures
    #expect(figures.payerCost <= Money(centimes: free.payerCost.centimes / 2))
    #expect(figures.aboveCeiling > .zero)
    #expect(free.aboveCeiling == .zero)
  }

  @Test func `R37 no participant brings more than the cap`() {
    var parameters = SimulationSamples.parameters
    (parameters.gap, parameters.bonusShare) = (0, 0)
    parameters.participantCap = Money(centimes: 600_000)
    let outcome = SimulationOutcome(parameters)
    let trained = Int64(outcome.quantity(ofResult: "FOR"))
    let placed = Int64(outcome.quantity(ofResult: "INS"))
    #expect(outcome.figures.payerCost.centimes == trained * 300_000 + placed * 300_000)
  }

  @Test func `a threshold is off unless it is set, and then leaves whole results unpaid`() {
    var parameters = SimulationSamples.parameters
    #expect(parameters.threshold == 0)
    parameters.results[1].rate = 2000
    let free = SimulationOutcome(parameters).figures
    #expect(free.underThreshold == .zero && free.placed > 0)
    parameters.threshold = 8000
    let outcome = SimulationOutcome(parameters)
    #expect(outcome.figures.placed == 0)
    #expect(outcome.figures.underThreshold > .zero)
    #expect(outcome.quantity(ofResult: "FOR") > 0)
  }

  @Test func `what is reached after the agreement is not paid`() {
    var parameters = SimulationSamples.parameters
    parameters.durationMonths = 6
    let outcome = SimulationOutcome(parameters)
    #expect(outcome.quantity(ofResult: "FOR") > 0)
    #expect(outcome.quantity(ofResult: "MAI") == 0)
  }

  @Test func `a suspended stratum pays nothing, and says what waits`() {
    var parameters = SimulationSamples.parameters
    parameters.gap = 6000
    let figures = SimulationOutcome(parameters).figures
    #expect(figures.payerCost == .zero)
    #expect(figures.suspended > .zero)
  }

  @Test func `R37 R39 many at once are decided as one after the other`() {
    var generator = Domain.SeededGenerator(seed: "batch")
    for _ in 0..<400 {
      var agreement = Agreement(code: "C", startsOn: Day(number: 0), endsOn: Day(number: 9))
      if generator.chance(700) {
        agreement.ceiling = Money(centimes: Int64(generator.below(30_000)))
      }
      if generator.chance(500) {
        agreement.participantCap = Money(centimes: Int64(generator.below(900)))
      }
      let (worth, used) = (
        Money(centimes: Int64(generator.below(800))), Money(centimes: Int64(generator.below(900)))
      )
      let before = Money(centimes: Int64(generator.below(20_000)))
      let count = generator.below(60)
      var (sum, passing) = (before, 0)
      for _ in 0..<count {
        let one = PayableAmount(
          worth: worth,
          agreement: agreement,
          participantSum: used,
          agreementSum: sum
        )
        if !one.passesCeiling { (sum, passing) = (sum + one.amount, passing + 1) }
      }
      let batch = PayableBatch(
        count: count,
        worth: worth,
        agreement: agreement,
        participantSum: used,
        agreementSum: before
      )
      #expect(batch.passing == passing)
      #expect(before + batch.committed == sum)
    }
  }
}
