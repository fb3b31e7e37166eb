import Domain
import Testing

@Suite struct ProgrammeFaultsTests {
  /// The faults of the sample after a change, as `code path`.
  private func faults(_ change: (inout Programme) -> Void) -> [String] {
    var programme = Sample.programme
    change(&programme)
    return programme.faults().map { "\($0.code) \($0.path)" }
  }

  @Test func `the sample has no fault`() {
    #expect(Sample.programme.faults() == [])
  }

  @Test func `R63 codes are codes, and stand once`() {
    #expect(faults { $0.code = "a b" } == ["badCode programme.code"])
    #expect(faults { $0.groups.append($0.groups[0]) } == ["duplicateCode group[2].code"])
    #expect(
      faults { $0.reasons = [Reason(code: "", label: Label(french: ""))] } == [
        "badCode reason[1].code"
      ]
    )
    #expect(faults { $0.results[0].evidence = ["fiche de paie"] } == ["badCode result[1].evidence"])
    #expect(
      faults { $0.persons = [Person(code: "p", name: "", actor: "é", roles: [])] }
        == ["badCode person[1].actor"]
    )
  }

  @Test func `R73 unknown references`() {
    #expect(faults { $0.results[0].mechanism = "M9" } == ["unknownMechanism result[1].mechanism"])
    #expect(
      faults { $0.results[0].predecessor = "R9" } == ["unknownPredecessor result[1].predecessor"]
    )
    #expect(faults { $0.prices[1].result = "R9" } == ["unknownResult price[2].result"])
    #expect(faults { $0.prices[0].group = "men" } == ["unknownGroup price[1].group"])
    #expect(faults { $0.prices[0].province = "01.051" } == ["unknownProvince price[1].province"])
    #expect(faults { $0.prices[0].province = "07.351" } == [])
  }

  @Test func `R73 a loop of predecessors`() {
    #expect(
      faults { $0.results[0].predecessor = "R2" } == [
        "predecessorLoop result[1].predecessor", "predecessorLoop result[2].predecessor",
      ]
    )
    #expect(
      faults { $0.results[0].predecessor = "R1" } == ["predecessorLoop result[1].predecessor"]
    )
  }

  @Test func `R13 overlapping prices, and a validity that ends before it begins`() {
    let second = Price(result: "R1", amount: dirhams(1), from: day("2026-01-01"))
    #expect(faults { $0.prices.append(second) } == ["priceOverlap price[3].from"])
    #expect(
      faults {
        $0.prices[0].until = day("2025-12-31")
        $0.prices.append(second)
      } == []
    )
    #expect(
      faults {
        $0.prices[0].from = day("2026-02-01")
        $0.prices[0].until = day("2026-01-31")
      } == ["untilBeforeFrom price[1].until"]
    )
    #expect(
      faults { $0.prices[0].amount = Money(centimes: -1) } == ["outOfRange price[1].amount_mad"]
    )
  }

  @Test(
    "R31 bands cover 0 to 10,000 without hole or overlap",
    arguments: [
      ([(0, 10_000)], []), ([(0, 500), (500, 10_000)], []),
      ([(1, 10_000)], ["bandHole mechanism[1].band[1].from_bp"]),
      ([(0, 500), (600, 10_000)], ["bandHole mechanism[1].band[2].from_bp"]),
      ([(0, 500), (400, 10_000)], ["bandOverlap mechanism[1].band[2].from_bp"]),
      ([(0, 9999)], ["bandHole mechanism[1].band[1].to_bp"]),
      ([(0, 10_001)], ["outOfRange mechanism[1].band[1].to_bp"]),
      ([(0, 500), (500, 500), (500, 10_000)], ["emptyBand mechanism[1].band[2].to_bp"]),
      ([], ["missingBands mechanism[1].band"]),
    ] as [([(Int, Int)], [String])]
  )
  func bands(ranges: [(Int, Int)], expected: [String]) {
    let found = faults {
      $0.mechanisms[0].bands = ranges.map { Band(from: $0.0, to: $0.1, effect: .payDeclared) }
    }
    #expect(found == expected)
  }

  @Test func `R27 coverage all may have no bands`() {
    #expect(
      faults {
        $0.mechanisms[0].coverage = .all
        $0.mechanisms[0].bands = []
      } == []
    )
  }

  @Test(
    "R25 the numbers of a coverage",
    arguments: [
      (Mechanism.Coverage.share(0), ["outOfRange mechanism[1].share_bp"]),
      (.share(10_000), []), (.share(10_001), ["outOfRange mechanism[1].share_bp"]),
      (
        .confidence(percent: 94, margin: 500, expected: 5000),
        ["badConfidence mechanism[1].confidence"]
      ),
      (.confidence(percent: 95, margin: 0, expected: 5000), ["outOfRange mechanism[1].margin_bp"]),
      (.confidence(percent: 95, margin: 10_000, expected: 9999), []),
      (
        .confidence(percent: 95, margin: 1, expected: 10_000),
        ["outOfRange mechanism[1].expected_bp"]
      ),
    ]
  )
  func coverage(coverage: Mechanism.Coverage, expected: [String]) {
    #expect(faults { $0.mechanisms[0].coverage = coverage } == expected)
  }

  @Test func `numbers outside their bounds`() {
    #expect(
      faults {
        $0.reasons = [Reason(code: "r", label: Label(french: ""), keep: 10_001)]
      } == ["outOfRange reason[1].keep_bp"]
    )
    #expect(
      faults {
        $0.minimumAge = 40
        $0.maximumAge = 30
      } == ["boundsReversed programme.min_age"]
    )
    #expect(faults { $0.watchPercent = 95 } == ["boundsReversed programme.watch_percent"])
    #expect(faults { $0.bonus.cap = -1 } == ["outOfRange bonus.cap_bp"])
    #expect(
      faults { $0.mechanisms[0].boundConfidence = 10_000 } == [
        "outOfRange mechanism[1].bound_confidence_bp"
      ]
    )
    #expect(faults { $0.results[1].waitingMonths = -1 } == ["outOfRange result[2].waiting_months"])
  }
}
