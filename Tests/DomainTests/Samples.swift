import Domain

/// A generator whose sequence is fixed by its seed (SplitMix64), so that a failure repeats.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// The day of a date in ISO form; a wrong one is a fault of the test, and shows as 1 January 1970.
func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

/// The period of a code; a wrong one shows as the first quarter of 1970.
func period(_ code: String) -> Period { Period(code) ?? Period(.quarter, holding: Day(number: 0)) }

/// The month of a code.
func month(_ iso: String) -> Month { Month(iso: iso) ?? Month(number: 0) }

/// So many dirhams.
func dirhams(_ amount: Int64) -> Money { Money(centimes: amount * 100) }

/// Values that most tests start from.
enum Sample {
  static let bands = [
    Band(from: 0, to: 500, effect: .payDeclared), Band(from: 500, to: 2000, effect: .extrapolate),
    Band(from: 2000, to: 5000, effect: .verifyAll), Band(from: 5000, to: 10_000, effect: .suspend),
  ]

  static func mechanism(
    _ coverage: Mechanism.Coverage = .share(1000),
    minimum: Int = 0,
    bands: [Band] = bands
  ) -> Mechanism {
    Mechanism(
      code: "M1",
      label: Label(french: "Visite"),
      kind: .siteVisit,
      coverage: coverage,
      minimum: minimum,
      cnssMinimumDays: 20,
      bands: bands
    )
  }

  /// Two chained results, R1 then R2 three months later.
  static var programme: Programme {
    Programme(
      code: "P",
      title: "Programme",
      groups: [TargetGroup(code: "women", label: Label(french: "f"))],
      results: [
        ResultDefinition(
          code: "R1",
          label: Label(french: "Insertion"),
          level: .placement,
          mechanism: "M1"
        ),
        ResultDefinition(
          code: "R2",
          label: Label(french: "Maintien"),
          level: .jobRetention,
          predecessor: "R1",
          waitingMonths: 3,
          mechanism: "M1"
        ),
      ],
      prices: [
        Price(result: "R1", amount: dirhams(4000)), Price(result: "R2", amount: dirhams(3000)),
      ],
      mechanisms: [mechanism()]
    )
  }

  static var project: Project {
    Project(
      code: "P01",
      title: "Projet",
      operatorCode: "A1",
      partners: ["A2"],
      agreement: Agreement(
        code: "AG1",
        startsOn: day("2026-01-01"),
        endsOn: day("2027-12-31")
      )
    )
  }

  static var participant: Participant {
    Participant(
      code: "B1",
      project: "P01",
      sex: .female,
      birthYear: 2000,
      groups: ["women"],
      commune: "07.351.01.01",
      entryOn: day("2026-01-15"),
      monthsOutOfWork: 8
    )
  }

  static func claim(_ result: String = "R1", on achieved: String = "2026-07-31") -> Claim {
    Claim(
      code: "C1",
      project: "P01",
      result: result,
      participant: "B1",
      achievedOn: day(achieved),
      declaredOn: day("2026-12-01"),
      declaredBy: "op"
    )
  }

  static func facts(_ claim: Claim = claim(), predecessorOn: String? = nil) -> AdmissionFacts {
    AdmissionFacts(
      claim: claim,
      project: project,
      participant: participant,
      resultIsInAgreement: true,
      periodIsClosed: false,
      predecessorAchievedOn: predecessorOn.map { day($0) },
      isDuplicate: false,
      operatorICE: "001"
    )
  }
}
