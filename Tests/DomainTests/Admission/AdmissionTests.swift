import Domain
import Testing

@Suite struct AdmissionTests {
  private func flags(
    _ facts: AdmissionFacts,
    _ change: (inout Programme) -> Void = { _ in }
  ) -> [Flag] {
    var programme = Sample.programme
    change(&programme)
    return AdmissionRules(programme).decide(facts).flags
  }

  @Test func `a plain claim is admissible and worth its price`() {
    let decision = AdmissionRules(Sample.programme).decide(Sample.facts())
    #expect(decision.isAdmissible)
    #expect(decision.gross == dirhams(4000))
  }

  @Test func `R3 the catalogue stands in the order of the flags`() {
    #expect(AdmissionCheck.catalog.map(\.flag) == Flag.admission)
  }

  @Test func `R3 every failing check is kept, in order`() {
    var facts = Sample.facts(Sample.claim("R2", on: "2028-02-01"))
    facts.claim.declaredOn = day("2026-01-01")
    facts.claim.employerICE = "001"
    facts.resultIsInAgreement = false
    facts.periodIsClosed = true
    facts.isDuplicate = true
    facts.participant.birthYear = nil
    facts.participant.monthsOutOfWork = nil
    let found = flags(facts) { programme in
      programme.minimumAge = 18
      programme.minimumMonthsOutOfWork = 1
      programme.prices = []
      programme.results[1].evidence = ["contract"]
      programme.results[1].contractTypes = ["CDI"]
      programme.results[1].cnssMonths = 2
    }
    #expect(found == Flag.admission.filter { $0 != .waitingPeriod && $0 != .cnssMonthsMissing })
  }

  @Test(arguments: [
    ("2025-12-31", true), ("2026-01-01", false), ("2027-12-31", false), ("2028-01-01", true),
  ])
  func `the agreement holds both its ends`(achieved: String, fails: Bool) {
    var facts = Sample.facts(Sample.claim(on: achieved))
    facts.claim.declaredOn = day("2028-06-01")
    #expect(flags(facts).contains(.outsideAgreement) == fails)
  }

  @Test func `a claim may be declared on the day of its achievement`() {
    var facts = Sample.facts()
    facts.claim.declaredOn = facts.claim.achievedOn
    #expect(flags(facts) == [])
    facts.claim.declaredOn = facts.claim.achievedOn.adding(days: -1)
    #expect(flags(facts) == [.declaredBeforeAchieved])
  }

  @Test func `R53 a closed period refuses, R5 a duplicate too, R4 a result without target too`() {
    var facts = Sample.facts()
    facts.periodIsClosed = true
    #expect(flags(facts) == [.periodClosed])
    facts.isDuplicate = true
    #expect(flags(facts) == [.periodClosed, .duplicatePerson])
    facts.resultIsInAgreement = false
    #expect(flags(facts) == [.resultNotInAgreement, .periodClosed, .duplicatePerson])
  }

  @Test(
    "R11 the age on the entry day, bounds included",
    arguments: [
      (18, 30, 2008, false), (18, 30, 2009, true), (18, 30, 1996, false), (18, 30, 1995, true),
      (18, nil, nil, true), (nil, 30, nil, true), (nil, nil, nil, false), (nil, 30, 2020, false),
    ] as [(Int?, Int?, Int?, Bool)]
  )
  func age(minimum: Int?, maximum: Int?, birthYear: Int?, fails: Bool) {
    var facts = Sample.facts()
    facts.participant.birthYear = birthYear
    let found = flags(facts) {
      $0.minimumAge = minimum
      $0.maximumAge = maximum
    }
    #expect(found == (fails ? [.ageOutOfBounds] : []))
  }

  @Test(
    "R11 the months out of work",
    arguments: [(0, nil, false), (6, nil, true), (6, 5, true), (6, 6, false)]
      as [(Int, Int?, Bool)]
  )
  func monthsOutOfWork(minimum: Int, months: Int?, fails: Bool) {
    var facts = Sample.facts()
    facts.participant.monthsOutOfWork = months
    let found = flags(facts) { $0.minimumMonthsOutOfWork = minimum }
    #expect(found == (fails ? [.notLongEnoughOutOfWork] : []))
  }

  @Test func `R71 every kind of evidence of the result must be supplied`() {
    var facts = Sample.facts()
    facts.claim.evidence = ["payslip", "other"]
    #expect(flags(facts) { $0.results[0].evidence = ["payslip"] } == [])
    #expect(
      flags(facts) { $0.results[0].evidence = ["payslip", "contract"] } == [.evidenceMissing]
    )
  }

  @Test func `a contract type must be one of the result's, when it lists any`() {
    var facts = Sample.facts()
    #expect(flags(facts) { $0.results[0].contractTypes = ["CDI"] } == [.contractTypeNotAllowed])
    facts.claim.contractType = "CDI"
    #expect(flags(facts) { $0.results[0].contractTypes = ["CDD", "CDI"] } == [])
  }

  @Test func `R12 the employer may not be the operator, and an empty ICE is nobody`() {
    var facts = Sample.facts()
    facts.claim.employerICE = "001"
    #expect(flags(facts) == [.employerIsOperator])
    facts.operatorICE = "002"
    #expect(flags(facts) == [])
    facts.claim.employerICE = ""
    facts.operatorICE = ""
    #expect(flags(facts) == [])
  }

  @Test func `R17b no price makes the claim inadmissible, without gross amount`() {
    var programme = Sample.programme
    programme.prices[0].until = day("2026-07-30")
    let decision = AdmissionRules(programme).decide(Sample.facts())
    #expect(decision.flags == [.noPrice])
    #expect(decision.gross == nil)
  }

  @Test(
    "R9 the waiting period, its last day included",
    arguments: [
      ("2026-03-31", "2026-06-29", true), ("2026-03-31", "2026-06-30", false),
      ("2026-03-30", "2026-06-29", true), ("2026-03-30", "2026-06-30", false),
    ]
  )
  func waitingPeriod(before: String, achieved: String, fails: Bool) {
    let facts = Sample.facts(Sample.claim("R2", on: achieved), predecessorOn: before)
    #expect(flags(facts) == (fails ? [.waitingPeriod] : []))
  }

  @Test func `R9 without waiting months the same day counts, the day before does not`() {
    let same = Sample.facts(Sample.claim("R2", on: "2026-05-05"), predecessorOn: "2026-05-05")
    let before = Sample.facts(Sample.claim("R2", on: "2026-05-04"), predecessorOn: "2026-05-05")
    #expect(flags(same) { $0.results[1].waitingMonths = 0 } == [])
    #expect(flags(before) { $0.results[1].waitingMonths = 0 } == [.waitingPeriod])
  }

  @Test func `R3 the chain is not looked at without the predecessor`() {
    let facts = Sample.facts(Sample.claim("R2"))
    #expect(flags(facts) { $0.results[1].cnssMonths = 6 } == [.predecessorMissing])
  }

  @Test(
    "R14 months in a row, from the predecessor's month to the claim's, both included",
    arguments: [
      (["2026-03": 20, "2026-04": 26, "2026-05": 20], false),
      (["2026-03": 20, "2026-04": 19, "2026-05": 20, "2026-06": 20], true),
      (["2026-02": 26, "2026-03": 26, "2026-04": 26], true),
      (["2026-06": 26, "2026-07": 26, "2026-08": 26], true),
      (["2026-05": 26, "2026-06": 26, "2026-07": 26], false),
      (["2026-03": 26, "2026-05": 26, "2026-07": 26], true),
      ([:], true),
    ]
  )
  func cnssMonths(days: [String: Int], fails: Bool) {
    var facts = Sample.facts(Sample.claim("R2", on: "2026-07-01"), predecessorOn: "2026-03-31")
    facts.cnssDays = Dictionary(uniqueKeysWithValues: days.map { (month($0.key), $0.value) })
    let found = flags(facts) { $0.results[1].cnssMonths = 3 }
    #expect(found == (fails ? [.cnssMonthsMissing] : []))
  }

  @Test func `R14 a result without predecessor counts its months from the entry`() {
    var facts = Sample.facts(Sample.claim("R1", on: "2026-03-02"))
    facts.cnssDays = [month("2026-01"): 20, month("2026-02"): 20, month("2025-12"): 20]
    #expect(flags(facts) { $0.results[0].cnssMonths = 2 } == [])
    #expect(flags(facts) { $0.results[0].cnssMonths = 3 } == [.cnssMonthsMissing])
  }

  @Test func `R14 a month without a line does not count, even when no day is asked for`() {
    var facts = Sample.facts(Sample.claim("R1", on: "2026-03-02"))
    facts.cnssDays = [month("2026-01"): 0, month("2026-02"): 0]
    let found = flags(facts) {
      $0.results[0].cnssMonths = 3
      $0.mechanisms[0].cnssMinimumDays = 0
    }
    #expect(found == [.cnssMonthsMissing])
  }
}
