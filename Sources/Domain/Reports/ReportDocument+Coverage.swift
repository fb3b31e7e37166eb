/// Who acts where, and what is missing, as a document.
extension ReportDocument {
  /// Provinces, the work list of gaps, then services, groups, communes and needs.
  public static func coverage(
    _ region: RegionFigures,
    _ coverage: Coverage,
    programme: Programme,
    today: Day
  ) -> ReportDocument {
    var document = ReportDocument(.coverage, asOf: today)
    let method = coverage.method
    let origins = ReportValue.codes(coverage.needs.origins.map { "\($0.source) (\($0.year))" })
    var gaps = ReportTable("gaps", .gaps, ReportFields.gaps(programme), coverage.gaps)
    gaps.note = origins
    document.preface = [
      ReportFact("method", .method, .word(method.rawValue, .heading(method.heading))),
      ReportFact("sources", .source, origins),
    ]
    document.blocks = [
      .table(ReportTable("provinces", .provinces, ReportFields.provinces, region.provinces)),
      .table(gaps),
      .facts([
        ReportFact("actors", .actors, .integer(region.actors)),
        ReportFact("services", nil, .codes(region.services)),
      ]),
      .table(
        heat(
          "province_services",
          .provincesAndServices,
          coverage,
          coverage.services.map { .service($0) }
        ) {
          $0.services
        }
      ),
    ]
    if !coverage.groups.isEmpty {
      let words = coverage.groups.map { programme.groupsWord($0) }
      document.blocks.append(
        .table(heat("province_groups", .provincesAndGroups, coverage, words) { $0.groups })
      )
    }
    document.blocks += [
      .table(cells(of: coverage)),
      .table(ReportTable("communes", .communes, ReportFields.communes, coverage.communes)),
      .table(ReportTable("needs", .needs, ReportFields.needs(programme), coverage.needs.all)),
    ]
    document.blocks.insert(.chart(.heading(.actors), .map(map(region)), note: .mapSources), at: 1)
    return document
  }

  /// Active actors, and where a core service has nobody.
  private static func map(_ region: RegionFigures) -> MapFigure {
    let rows = Dictionary(region.provinces.map { ($0.province, $0) }) { first, _ in first }
    return MapFigure(
      provinces: Territory.provinces.map { province in
        let row = rows[province.code]
        return MapFigure.Province(
          .province(province.code),
          row?.actors ?? 0,
          isGap: !(row?.missingServices.isEmpty ?? true)
        )
      },
      communes: region.actorsByCommune
    )
  }

  /// Active actors by province and service, or group: a row for each province.
  private static func heat(
    _ name: String,
    _ title: ReportHeading,
    _ coverage: Coverage,
    _ words: [ReportWord],
    _ cells: (ProvinceCoverage) -> [CoverageCell]
  ) -> ReportTable {
    let codes = name == "province_groups" ? coverage.groups : coverage.services
    return ReportTable(
      name,
      title,
      columns: [.init("province", .heading(.province), priority: 100)]
        + zip(codes, words).map { .init($0, .word($1), priority: 60) },
      rows: coverage.provinces.map { row in
        [.word(row.province, .province(row.province))] + cells(row).map { .integer($0.actors) }
      },
      isHeat: true
    )
  }

  /// Every cell with its capacity and need: for files, a paper shows the tables above.
  private static func cells(of coverage: Coverage) -> ReportTable {
    var rows: [[ReportValue]] = []
    for province in coverage.provinces {
      let pairs =
        zip(coverage.services.map { CoverageSubject.service($0) }, province.services)
        .map { ($0, $1) }
        + zip(coverage.groups.map { CoverageSubject.group($0) }, province.groups).map { ($0, $1) }
      for (subject, cell) in pairs {
        rows.append([
          .text(province.province), .text(subject.kind), .text(subject.code),
          .integer(cell.actors), .integer(cell.capacity), .integer(cell.unknownCapacity),
          .integer(cell.need), .percent(cell.ratioPercent),
        ])
      }
    }
    let keys = [
      "province", "subject", "code", "actors", "capacity", "unknown_capacity", "need",
      "ratio_percent",
    ]
    return ReportTable(
      "cells",
      .provincesAndServices,
      columns: keys.map { .init($0, nil) },
      rows: rows
    )
  }
}

extension ReportFields {
  /// The work list: what is missing, the worst first.
  static func gaps(_ programme: Programme) -> [ReportField<CoverageGap>] {
    [
      ReportField("rank") { .integer($0.rank.rawValue) },
      ReportField("kind", .rank, priority: 100) { .word($0.rank.code, .heading($0.rank.heading)) },
      ReportField("territory", .territory, priority: 100) {
        .word($0.territory, place($0.territory))
      },
      ReportField("province") { .text($0.province) },
      ReportField("subject") { .text($0.subject.kind) },
      ReportField("code", .subject, priority: 100) { gap in
        switch gap.subject {
        case .service(let code): .word(code, .service(code))
        case .group(let code): .word(code, programme.groupsWord(code))
        case .presence: .text("")
        }
      },
      ReportField("need", .need, priority: 90) { .integer($0.need?.quantity) },
      ReportField("need_year") { .integer($0.need?.year) },
      ReportField("need_source") { .text($0.need?.source) },
      ReportField("ratio_percent", .ratio, priority: 50) { .percent($0.ratioPercent) },
      ReportField("population", .population, priority: 60) { .integer($0.population) },
      ReportField("person", .person, priority: 70) { .text($0.task?.person) },
      ReportField("due_on", .dueOn, priority: 70) { .day($0.task?.dueOn) },
      ReportField("note") { .text($0.task?.note) },
    ]
  }

  /// Every commune, for files.
  static let communes: [ReportField<CommuneCoverage>] = [
    ReportField("commune") { .text($0.commune) }, ReportField("province") { .text($0.province) },
    ReportField("population") { .integer($0.population) },
    ReportField("present") { .integer($0.present) },
    ReportField("serving") { .integer($0.serving) },
    ReportField("services") { .codes($0.services) }, ReportField("need") { .integer($0.need) },
  ]

  /// A commune or a province by its name.
  private static func place(_ code: String) -> ReportWord {
    Territory.province(code) == nil ? .commune(code) : .province(code)
  }

  /// Every figure of need with where it comes from.
  static func needs(_ programme: Programme) -> [ReportField<NeedFigure>] {
    [
      ReportField("territory", .territory, priority: 100) {
        .word($0.territory, place($0.territory))
      },
      ReportField("group", .group, priority: 80) { figure in
        .word(
          figure.group,
          figure.group.isEmpty ? .heading(.all) : programme.groupsWord(figure.group)
        )
      },
      ReportField("quantity", .need, priority: 100) { .integer($0.quantity) },
      ReportField("year", .year, priority: 90) { .year($0.year) },
      ReportField("method", .method, priority: 90) {
        .word($0.method.rawValue, .heading($0.method.heading))
      },
      ReportField("source", .source, priority: 70) { .text($0.source) },
    ]
  }
}

extension CoverageGap.Rank {
  /// What is missing, on paper.
  var heading: ReportHeading {
    switch self {
    case .coreService: .gapCore
    case .group: .gapGroup
    case .otherService: .gapService
    case .lowRatio: .gapRatio
    case .commune: .gapCommune
    }
  }
}

extension NeedMethod {
  /// The name of the method on paper.
  var heading: ReportHeading {
    switch self {
    case .census: .methodCensus
    case .survey: .methodSurvey
    case .register: .methodRegister
    }
  }
}
