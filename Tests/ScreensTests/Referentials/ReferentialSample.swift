import Canvas
import Domain
import Phrases
import Screens

/// Two versions of a programme, and perhaps a draft of the third.
enum ReferentialSample {
  static let today = Samples.today

  static let first = Programme(
    code: "EX",
    title: "EXEMPLE — Emploi Marrakech-Safi",
    isExample: true,
    minimumAge: 18,
    maximumAge: 45,
    bonus: Bonus(mode: .sum, cap: 3_000),
    groups: [
      TargetGroup(code: "F", label: Label(french: "Femmes", english: "Women"), bonus: 1_000),
      TargetGroup(code: "RUR", label: Label(french: "Ruraux", english: "Rural"), bonus: 500),
    ],
    results: [
      ResultDefinition(
        code: "R1",
        label: Label(french: "Formation achevée", english: "Training completed"),
        level: .training,
        mechanism: "M-DOC",
        evidence: ["attestation"]
      ),
      ResultDefinition(
        code: "R2",
        label: Label(french: "Insertion en emploi", english: "Job placement"),
        level: .placement,
        predecessor: "R1",
        mechanism: "M-TEL",
        evidence: ["contrat", "cnss"],
        contractTypes: ["CDI", "CDD"]
      ),
    ],
    prices: [
      Price(
        result: "R1",
        amount: Money(centimes: 400_000),
        from: Day(iso: "2026-01-01"),
        until: Day(iso: "2027-12-31")
      ), Price(result: "R2", province: "07.431", group: "F", amount: Money(centimes: 900_050)),
    ],
    mechanisms: [
      Mechanism(
        code: "M-DOC",
        label: Label(french: "Revue des pièces", english: "Document review"),
        kind: .documentReview,
        coverage: .all,
        requiresEvidenceSeen: true
      ),
      Mechanism(
        code: "M-TEL",
        label: Label(french: "Enquête téléphonique", english: "Phone survey"),
        kind: .phoneSurvey,
        coverage: .confidence(percent: 95, margin: 500, expected: 5_000),
        minimum: 5,
        deadlineDays: 30,
        bands: [
          Band(from: 0, to: 1_000, effect: .payDeclared),
          Band(from: 1_000, to: 10_000, effect: .suspend),
        ]
      ),
    ],
    reasons: [
      Reason(code: "PARTIEL", label: Label(french: "Partiel", english: "Partial"), keep: 5_000)
    ]
  )

  /// The first version with a dearer training and one more reason.
  static let second: Programme = {
    var next = first
    next.prices[0].amount = Money(centimes: 420_000)
    next.reasons.append(
      Reason(code: "TARDIF", label: Label(french: "Tardif", english: "Late"), keep: 8_000)
    )
    return next
  }()

  static let persons = [
    Person(code: "nb", name: "N. Benali", roles: [.coordinator]),
    Person(code: "sk", name: "S. Kabbaj", roles: [.coordinator]),
    Person(code: "ve", name: "V. Errami", roles: [.verifier]),
  ]

  static let versions = [
    ProgrammeVersion(
      number: 1,
      programme: first,
      effectiveOn: Day(iso: "2026-01-05") ?? today,
      publishedOn: Day(iso: "2026-01-05") ?? today,
      publisher: ""
    ),
    ProgrammeVersion(
      number: 2,
      programme: second,
      effectiveOn: Day(iso: "2026-07-01") ?? today,
      publishedOn: Day(iso: "2026-06-20") ?? today,
      authors: ["nb"],
      publisher: "sk"
    ),
  ]

  static let use = ProgrammeUse(
    counts: [
      .init(axis: nil, project: "P01", result: "R1", period: t3, bucket: "", claims: 1_250),
      .init(axis: nil, project: "P02", result: "R2", period: t3, bucket: "", claims: 310),
      .init(axis: .group, project: "P01", result: "R1", period: t3, bucket: "F", claims: 600),
    ],
    targets: [Target(project: "P01", result: "R1", period: t3, quantity: 900)]
  )

  private static let t3 = Period("2026-T3") ?? Period(.quarter, holding: today)

  static func draft(
    by authors: [String] = ["nb"],
    _ change: (inout Programme) -> Void = { $0.prices[0].amount = Money(centimes: 450_000) }
  ) -> ProgrammeDraft {
    var programme = second
    change(&programme)
    return ProgrammeDraft(
      programme: programme,
      base: 2,
      authors: authors,
      revision: 77,
      savedOn: today
    )
  }

  static func board(_ draft: ProgrammeDraft? = nil) -> Referentials {
    Referentials(
      versions: versions,
      inForce: 2,
      draft: draft,
      use: use,
      draftFaults: draft?.programme.faults() ?? []
    )
  }

  static let summary: StoreSummary = {
    var programme = second
    programme.persons = persons
    return StoreSummary(
      path: "/tmp/region.fbr",
      programme: programme,
      isDemonstration: false,
      frozenToday: nil,
      isReadOnly: false,
      sequence: 12,
      head: "ab"
    )
  }()

  static func context(
    _ size: Size = Size(width: 80, height: 24),
    _ language: Language = .french,
    person: String = "nb",
    isAccessible: Bool = false
  ) -> Context {
    Context(
      today: today,
      phrases: language == .english ? .english : .french,
      summary: summary,
      person: summary.programme.person(person),
      size: size,
      isAccessible: isAccessible
    )
  }

  static func bench(
    _ size: Size = Size(width: 80, height: 24),
    _ language: Language = .french,
    person: String = "nb",
    draft: ProgrammeDraft? = nil,
    isAccessible: Bool = false
  ) -> ScreenBench {
    ScreenBench(
      ReferentialsScreen(),
      context(size, language, person: person, isAccessible: isAccessible)
    ) { question in
      question == .referentials ? .referentials(board(draft)) : nil
    }
  }
}
