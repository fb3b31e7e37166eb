import Domain
import Phrases
import Screens

/// A small programme and its claims, the same at every run.
enum Samples {
  static let today = Day(iso: "2026-11-22") ?? Day(number: 0)
  static let period = Period(.quarter, holding: today.adding(days: -60))

  static let programme = Programme(
    code: "EX",
    title: "Programme Emploi",
    isExample: true,
    counterShare: 500,
    bonus: Bonus(mode: .highest),
    groups: [
      TargetGroup(code: "women", label: Label(french: "femmes", english: "women"), bonus: 1000)
    ],
    results: [
      ResultDefinition(
        code: "R1",
        label: Label(french: "Formés", english: "Trained"),
        level: .training,
        mechanism: "M1",
        evidence: ["attendance"]
      ),
      ResultDefinition(
        code: "R2",
        label: Label(french: "Insérés 3 mois", english: "Placed 3 months"),
        level: .placement,
        predecessor: "R1",
        waitingMonths: 3,
        mechanism: "M1",
        evidence: ["contract", "cnss"]
      ),
    ],
    prices: [
      Price(result: "R1", amount: Money(centimes: 115_000)),
      Price(result: "R2", amount: Money(centimes: 450_000)),
    ],
    mechanisms: [
      Mechanism(
        code: "M1",
        label: Label(french: "Pièces", english: "Documents"),
        kind: .documentReview,
        coverage: .share(3000),
        deadlineDays: 15
      )
    ],
    reasons: [
      Reason(
        code: "incomplete",
        label: Label(french: "pièce incomplète", english: "incomplete document"),
        keep: 5000
      ),
      Reason(code: "absent", label: Label(french: "introuvable", english: "not found")),
    ],
    persons: persons
  )

  static let persons = [
    Person(code: "nb", name: "N. Benali", roles: [.coordinator]),
    Person(code: "ha", name: "H. Alaoui", actor: "IVA", roles: [.verifier]),
    Person(code: "si", name: "S. Idder", actor: "IVA", roles: [.verifier]),
    Person(code: "mv", name: "M. Vall", roles: [.validator]),
    Person(code: "op", name: "O. Prad", actor: "A01", roles: [.operator]),
    Person(code: "vw", name: "V. Watch", roles: [.viewer]),
  ]

  static let summary = StoreSummary(
    path: "/home/nb/region.fbr",
    programme: programme,
    isDemonstration: false,
    frozenToday: nil,
    isReadOnly: false,
    sequence: 412,
    head: String(repeating: "ab", count: 32)
  )

  static let states: [ClaimState] = [
    .inVerification, .queued, .inVerification, .verified, .exempt, .admissible, .inadmissible,
    .returned, .contested, .validated, .paid, .queued,
  ]

  /// Two dozen claims in every state, those of `ha` first.
  static let claims: [ClaimRow] = (1...24).map { number in
    let state = states[(number - 1) % states.count]
    let declared = today.adding(days: -number - 5)
    let isTaken = [.inVerification, .verified, .validated, .paid].contains(state)
    let isDue = [.inVerification, .queued, .returned].contains(state)
    let selection: Selection =
      switch state {
      case .admissible, .inadmissible, .declared: .none
      case .exempt: .exempt(rule: .payDeclared)
      default: .drawn
      }
    return ClaimRow(
      claim: "C" + String(repeating: "0", count: number < 10 ? 3 : 2) + String(number),
      version: 1,
      project: number.isMultiple(of: 3) ? "P02" : "P01",
      result: number.isMultiple(of: 2) ? "R1" : "R2",
      participant: "B0\(100 + number)",
      period: period,
      state: state,
      selection: selection,
      flags: state == .inadmissible ? [.evidenceMissing, .noPrice] : [],
      achievedOn: declared.adding(days: -3),
      declaredOn: declared,
      declaredBy: number == 1 ? "ha" : "op",
      gross: Money(centimes: number.isMultiple(of: 2) ? 115_000 : 450_000),
      payable: state == .paid ? Money(centimes: 115_000) : nil,
      stratum: "P01|R2|2026-T3|1",
      takenBy: isTaken ? (number.isMultiple(of: 5) ? "si" : "ha") : nil,
      dueOn: isDue ? today.adding(days: number - 4) : nil,
      outcome: [.verified, .validated, .paid].contains(state) ? .confirmed : nil
    )
  }

  static func detail(_ row: ClaimRow) -> ClaimDetail {
    ClaimDetail(
      row: row,
      claim: Claim(
        code: row.claim,
        project: row.project,
        result: row.result,
        participant: row.participant,
        achievedOn: row.achievedOn,
        declaredOn: row.declaredOn,
        employerName: "Atelier Colline",
        contractType: "CDD",
        evidence: ["contract"],
        declaredBy: row.declaredBy
      ),
      participant: Participant(
        code: row.participant,
        project: row.project,
        sex: .female,
        birthYear: 2003,
        education: .secondary,
        entryOn: row.achievedOn.adding(days: -200),
        monthsOutOfWork: 14
      ),
      groups: ["women"],
      evidence: [
        EvidenceItem(kind: "contract", isRequired: true, isSupplied: true),
        EvidenceItem(kind: "cnss", isRequired: true, isSupplied: false),
        EvidenceItem(kind: "photo", isRequired: false, isSupplied: true),
      ],
      chain: [row],
      history: [
        HistoryEntry(
          sequence: 12,
          moment: Moment(utcMilliseconds: 1_795_000_000_000, offsetMinutes: 60),
          person: "op",
          role: "operator",
          kind: "claim.declare",
          subject: row.claim
        ),
        HistoryEntry(
          sequence: 40,
          moment: Moment(utcMilliseconds: 1_795_300_000_000, offsetMinutes: 60),
          person: "ha",
          role: "verifier",
          kind: "claim.take",
          subject: row.claim
        ),
      ]
    )
  }

  static let strata: [StratumRow] = [
    StratumRow(
      stratum: Stratum(project: "P01", result: "R2", period: period, round: 1),
      status: .open,
      population: 40,
      gross: Money(centimes: 18_000_000),
      size: 12,
      examined: 7,
      confirmed: 6,
      seed: "marrakech-22",
      drawnBy: "nb"
    ),
    StratumRow(
      stratum: Stratum(project: "P01", result: "R1", period: period, round: 1),
      status: .drawable,
      population: 85,
      gross: Money(centimes: 9_775_000),
      size: 26
    ),
    StratumRow(
      stratum: Stratum(project: "P02", result: "R2", period: period, round: 1),
      status: .suspended,
      population: 30,
      gross: Money(centimes: 13_500_000),
      size: 10,
      examined: 10,
      confirmed: 6,
      gap: 4000,
      effect: .suspend,
      seed: "s1",
      drawnBy: "si"
    ),
  ]

  static let projects: [ProjectRow] = ["P01", "P02"].map { code in
    ProjectRow(
      project: Project(
        code: code,
        title: "Artisanat \(code)",
        operatorCode: "A01",
        agreement: Agreement(
          code: "AG-\(code)",
          startsOn: today.adding(days: -400),
          endsOn: today.adding(days: 400)
        )
      ),
      operatorName: "Atelier Artisanat",
      status: .watch,
      ratioPercent: 74,
      result: "R2",
      declared: 118,
      validated: 82,
      targetToDate: 11_100,
      target: 300,
      trend: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      waiting: 23,
      payable: Money(centimes: 4_000_000)
    )
  }

  static var figures: QueueFigures {
    var byState: [ClaimState: QueueFigures.Tally] = [:]
    for row in claims { byState[row.state, default: .init()].count += 1 }
    return QueueFigures(byState: byState)
  }
}
