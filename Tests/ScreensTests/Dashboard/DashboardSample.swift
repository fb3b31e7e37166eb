import Canvas
import Domain
import Phrases
import Screens

/// A region made up for the tests: two results, four projects, eight provinces.
enum RegionSample {
  static let today = Day(iso: "2026-11-22") ?? Day(number: 0)

  static let programme = Programme(
    code: "P",
    title: "Emploi Marrakech-Safi",
    groups: [
      TargetGroup(code: "women", label: Label(french: "Femmes", english: "Women")),
      TargetGroup(code: "rural", label: Label(french: "Ruraux", english: "Rural")),
    ],
    results: [
      ResultDefinition(
        code: "R1",
        label: Label(french: "Insérés à 3 mois", english: "Placed at 3 months"),
        level: .placement,
        mechanism: "M1"
      ),
      ResultDefinition(
        code: "R2",
        label: Label(french: "Maintenus à 6 mois", english: "Retained at 6 months"),
        level: .jobRetention,
        mechanism: "M1"
      ),
    ],
    persons: [Person(code: "nb", name: "N. Benali", roles: [.coordinator])]
  )

  static func phrases(_ language: Language) -> Phrasebook {
    Phrasebook.of(language)
  }

  static func context(
    _ size: Size = Size(width: 80, height: 24),
    _ language: Language = .french,
    graphics: Graphics = .braille,
    isAccessible: Bool = false
  ) -> Context {
    Context(
      today: today,
      phrases: phrases(language),
      summary: StoreSummary(
        path: "/tmp/region.fbr",
        programme: programme,
        isDemonstration: true,
        frozenToday: today,
        isReadOnly: false,
        sequence: 12,
        head: "ab"
      ),
      person: programme.persons[0],
      size: size,
      medium: Medium(graphics: graphics, borders: graphics == .ascii ? .ascii : .unicode),
      isAccessible: isAccessible
    )
  }

  static func project(
    _ code: String,
    _ title: String,
    ratio: Int?,
    _ status: ProgressStatus,
    trend: [Int] = [0, 1, 2, 2, 3, 5, 4, 6, 7, 6, 8, 9]
  ) -> ProjectRow {
    ProjectRow(
      project: Project(
        code: code,
        title: title,
        operatorCode: "A1",
        partners: ["A2"],
        provinces: ["07.431", "07.585"],
        groups: ["women"],
        agreement: Agreement(
          code: "C-" + code,
          startsOn: Day(iso: "2026-01-01") ?? today,
          endsOn: Day(iso: "2027-12-31") ?? today,
          ceiling: Money(centimes: 320_000_000)
        )
      ),
      operatorName: "Fédération de l’artisanat de Safi",
      status: status,
      ratioPercent: ratio,
      result: "R1",
      declared: 118,
      validated: 64,
      targetToDate: 15_600,
      target: 300,
      trend: trend,
      waiting: 23,
      payable: Money(centimes: 36_000_000)
    )
  }

  static let projects = [
    project("P15", "Pêche et conserve d’Essaouira", ratio: 35, .late),
    project("P07", "Artisanat des jeunes de Safi", ratio: 41, .late),
    project("P12", "Agriculture irriguée des Rehamna", ratio: 73, .watch),
    project("P01", "Hôtellerie de Marrakech", ratio: 104, .ok),
  ]

  static let queue = QueueFigures(
    byState: [
      .queued: QueueFigures.Tally(count: 12, gross: Money(centimes: 5_400_000)),
      .inVerification: QueueFigures.Tally(count: 5, gross: Money(centimes: 2_000_000)),
      .verified: QueueFigures.Tally(count: 6, gross: Money(centimes: 2_400_000)),
      .exempt: QueueFigures.Tally(count: 31, gross: Money(centimes: 12_400_000)),
      .returned: QueueFigures.Tally(count: 1, gross: Money(centimes: 400_000)),
      .admissible: QueueFigures.Tally(count: 44, gross: Money(centimes: 17_600_000)),
    ],
    late: QueueFigures.Tally(count: 4, gross: Money(centimes: 1_600_000)),
    dueSoon: QueueFigures.Tally(count: 7, gross: Money(centimes: 2_800_000)),
    untaken: QueueFigures.Tally(count: 12, gross: Money(centimes: 5_400_000)),
    mine: QueueFigures.Tally(count: 3, gross: Money(centimes: 1_200_000)),
    openStrata: 2,
    suspendedStrata: 1
  )

  static let provinces = Territory.provinces.enumerated().map { index, province in
    ProvinceFigures(
      province: province.code,
      actors: 18 - 2 * index,
      actorsByService: [
        "training": 12 - index, "placement": max(0, 5 - index), "guidance": 3,
      ],
      projects: ["P07"],
      communes: 31,
      communesWithoutActor: 4 + index,
      claimsDeclared: 120 - 10 * index,
      claimsWaiting: 30 - 3 * index,
      claimsValidated: 70 - 8 * index,
      participants: 200 - 20 * index
    )
  }

  static let dashboard = Dashboard(
    queue: queue,
    region: [
      RegionResult(
        result: "R1",
        declared: 1500,
        validated: 1098,
        target: 1800,
        targetToDate: 150_050,
        ratioPercent: 73,
        status: .watch
      ),
      RegionResult(
        result: "R2",
        declared: 600,
        validated: 418,
        target: 1100,
        targetToDate: 90_000,
        ratioPercent: 46,
        status: .late
      ),
    ],
    projects: projects,
    weeks: (0..<26).map(week),
    coverage: RegionFigures(
      provinces: provinces,
      services: ["training", "guidance", "placement"],
      actors: 143
    ),
    gaps: [
      CoverageGap(
        rank: .coreService,
        territory: "07.427",
        subject: .service("placement"),
        need: NeedFigure.census.first { $0.territory == "07.427" }
      ),
      CoverageGap(rank: .commune, territory: "07.431.01.03", subject: .presence),
    ],
    journal: (0..<12).map(entry)
  )

  static func week(_ index: Int) -> WeekFigures {
    let monday = today.adding(days: -6 - 7 * (25 - index))
    return WeekFigures(
      monday: monday,
      received: 10 + index,
      decided: 8 + index % 3,
      concluded: 30 - index
    )
  }

  static func entry(_ index: Int) -> HistoryEntry {
    let isProject = index == 3
    return HistoryEntry(
      sequence: Int64(40 - index),
      moment: Moment(
        utcMilliseconds: 1_795_338_000_000 - Int64(index) * 3_600_000,
        offsetMinutes: 60
      ),
      person: "nb",
      role: "coordinator",
      kind: isProject ? "project.record" : "claim.validate",
      subject: isProject ? "P07" : "C\(148 - index)"
    )
  }

  static let emptyDashboard = Dashboard(
    queue: QueueFigures(),
    region: [],
    projects: [],
    weeks: [],
    coverage: RegionFigures()
  )
}
