import Domain
import Testing

@testable import Domain

/// What is looked for: a price, a rate, what matters, who bears what.
@Suite struct SimulationSearchTests {
  @Test func `the affordable price is the last centime that the envelope bears`() throws {
    for (index, parameters) in SimulationSamples.many(40).enumerated() {
      var parameters = parameters
      let place = index % parameters.results.count
      let found = AffordablePrice(of: place, in: parameters)
      parameters.ceiling = nil
      guard case .price(let price, let cost) = found else { continue }
      parameters[.price(place)] = Int(price.centimes)
      #expect(SimulationOutcome(parameters).figures.payerCost == cost)
      #expect(cost <= parameters.envelope)
      parameters[.price(place)] = Int(price.centimes) + 1
      #expect(SimulationOutcome(parameters).figures.payerCost > parameters.envelope)
    }
    guard case .price = AffordablePrice(of: 1, in: SimulationSamples.parameters) else {
      Issue.record("a price is affordable")
      return
    }
  }

  @Test func `no price is found where none can be, or any is`() {
    var parameters = SimulationSamples.parameters
    parameters.envelope = .zero
    #expect(AffordablePrice(of: 1, in: parameters) == .none)
    parameters.envelope = Money(centimes: 500_000_000)
    parameters.results[1].rate = 0
    #expect(AffordablePrice(of: 1, in: parameters) == .unbounded)
  }

  @Test func `dearer results never cost the payer less, nor more people reach`() {
    var parameters = SimulationSamples.parameters
    var last = Money.zero
    for price in stride(from: 0, through: 900_000, by: 90_001) {
      parameters[.price(1)] = price
      let figures = SimulationOutcome(parameters).figures
      #expect(figures.payerCost >= last)
      last = figures.payerCost
    }
  }

  @Test func `at the break-even rate nothing is lost, just under it something is`() throws {
    var parameters = SimulationSamples.parameters
    let search = SimulationSearch(parameters)
    let rate = try #require(search.breakEven(of: 1))
    parameters.results[1].rate = rate
    #expect(SimulationOutcome(parameters).figures.margin >= .zero)
    parameters.results[1].rate = rate - 1
    #expect(SimulationOutcome(parameters).figures.margin < .zero)
    parameters.participantCost = Money(centimes: 90_000_000)
    #expect(SimulationSearch(parameters).breakEven(of: 1) == nil)
  }

  @Test func `what matters most comes first`() throws {
    let analysis = SimulationAnalysis(SimulationSamples.parameters, draws: 50)
    let rows = analysis.tornado(of: .margin)
    let weights = rows.compactMap { row in
      row.change(of: .margin, from: analysis.base).map { max(abs($0.less), abs($0.more)) }
    }
    #expect(weights == weights.sorted(by: >))
    #expect(weights.count > 5)
    let cost = try #require(rows.first { $0.parameter == .participantCost })
    let change = try #require(cost.change(of: .margin, from: analysis.base))
    #expect(change.less > 0 && change.more == -change.less)
    #expect(analysis.tornado(of: .placed).contains { $0.parameter == .rate(1) })
    #expect(!analysis.tornado(of: .placed).contains { $0.parameter == .participantCost })
  }

  @Test
  func `paid for kept jobs alone the operator bears their loss, paid on entry the payer does`()
    throws
  {
    var parameters = SimulationSamples.parameters
    (parameters.gap, parameters.bonusShare) = (0, 0)
    (parameters.results[0].price, parameters.results[1].price) = (.zero, .zero)
    func share(_ risk: SimulationRisk) -> BasisPoints? {
      SimulationAnalysis(parameters, draws: 1).risks.first { $0.risk == risk }?.operatorShare
    }
    #expect(share(.notKept) == 10_000)
    #expect(share(.priceTooLow) == 10_000)
    #expect(share(.paidLate) == 10_000)
    parameters.fixedShare = 10_000
    #expect(share(.notKept) == 0)
    parameters.fixedShare = 5000
    let half = try #require(share(.notKept))
    #expect((1...9999).contains(half))
  }

  @Test func `parameters come back from their text, whatever they are`() {
    for parameters in SimulationSamples.many(60) {
      #expect(SimulationParameters(text: parameters.text) == parameters)
    }
    var odd = SimulationSamples.parameters
    odd.results[0].label = Label(french: "a;b=c,d%e|f\n", english: "é", arabic: "ب")
    odd.coverage = .confidence(percent: 95, margin: 1000, expected: 5000)
    #expect(SimulationParameters(text: odd.text) == odd)
    for text in ["", ";;", "start=2027-01-01", "start=x;result=R,placement,1,a,b,c", "a=b;result="]
    {
      #expect(SimulationParameters(text: text) == nil)
    }
  }

  @Test func `numbers out of bounds are brought within them`() {
    var parameters = SimulationSamples.parameters
    for parameter in parameters.all {
      for number in [Int.min / 4, -1, 0, 1 << 50] {
        parameters[parameter] = number
        let value = parameters[parameter] ?? parameter.bounds.lowerBound
        #expect(parameter.bounds.contains(value))
      }
    }
    #expect(parameters.holdback + parameters.recovery <= 10_000)
  }

  @Test func `every source gives a design that its own draft pack can be read with`() {
    let base = SimulationParameters(FictionalProgramme.programme, on: SimulationSamples.start)
    #expect(base.results.map(\.code) == ["ENT", "FOR", "INS", "MAI"])
    #expect(SimulationDesign(base).programme.faults().isEmpty)
    for named in NamedProgramme.allCases {
      let (parameters, sourced) = named.applied(to: base)
      #expect(SimulationDesign(parameters).programme.faults().isEmpty, "\(named)")
      #expect(SimulationSource(SimulationSource.named(named).code) == .named(named))
      #expect(!sourced.isEmpty)
      #expect(SimulationOutcome(parameters).figures.payerCost > .zero, "\(named)")
    }
    for parameters in SimulationSamples.many(60) {
      #expect(SimulationDesign(parameters).programme.faults().isEmpty)
    }
  }

  @Test func `a project that has begun gives its rates, its delays and its terms`() {
    let project = Project(
      code: "P01",
      title: "",
      operatorCode: "A",
      provinces: ["07.351"],
      agreement: Agreement(
        code: "C",
        startsOn: Day(iso: "2026-02-15") ?? Day(number: 0),
        endsOn: Day(iso: "2027-06-30") ?? Day(number: 0),
        ceiling: Money(centimes: 90_000_000),
        holdback: 700
      )
    )
    let basis = SimulationBasis(
      project: project,
      programme: FictionalProgramme.programme,
      entered: 120,
      groups: ["F": 66, "RUR": 40],
      target: 150,
      funnel: [
        FunnelStep(
          project: "P01",
          result: "FOR",
          predecessor: nil,
          validated: 90,
          conversion: nil,
          assumption: nil
        ),
        FunnelStep(
          project: "P01",
          result: "INS",
          predecessor: "FOR",
          validated: 30,
          conversion: 3333,
          assumption: 5000
        ),
      ],
      examined: 50,
      confirmed: 46
    )
    let (parameters, sourced) = basis.parameters(on: SimulationSamples.start)
    #expect(parameters.results.map(\.code) == ["FOR", "INS"])
    #expect(parameters.results.map(\.rate) == [7500, 3333])
    #expect(parameters.results.map(\.promised) == [7500, 5000])
    #expect(parameters.participants == 150)
    #expect((parameters.bonus, parameters.bonusShare) == (1000, 5500))
    #expect(parameters.gap == 800)
    #expect(parameters.ceiling == project.agreement.ceiling && parameters.holdback == 700)
    #expect(parameters.startsOn.iso == "2026-02-01" && parameters.durationMonths == 17)
    #expect(sourced.contains(.rate(1)) && !sourced.contains(.participantCost))
  }
}
