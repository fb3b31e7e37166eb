import Domain
import Exchange
import Phrases
import Store

/// Who acts where, what is missing, and the needs that it is measured by.
extension ReportCommand {
  /// One cell of the coverage: a service or a group in a province.
  struct CellRow {
    let province: String
    let subject: CoverageSubject
    let cell: CoverageCell
  }

  func writeCoverage(_ desk: Desk) throws {
    let method = try method.map { try choice($0, "--method") as NeedMethod } ?? .census
    let region = try desk.store.region()
    let coverage = try desk.store.coverage(method: method)
    if desk.console.format == .text { desk.out.line(desk.words.asOf(desk.book.day(desk.today))) }
    try TableWriter("provinces", ReportFields.provinces, desk).write(
      before: desk.writeDate,
      after: { json in
        json.member("actors", region.actors)
        try json.member("services", texts: region.services)
        try write(coverage, desk, to: &json)
      },
      page: {
        $0.line(desk.words.titled(desk.words.heading(.actors), desk.book.number(region.actors)))
      }
    ) { give in for row in region.provinces { try give(row) } }
    if desk.console.format == .text { try writeText(coverage, desk) }
  }

  private func write(_ coverage: Coverage, _ desk: Desk, to json: inout JSONWriter) throws {
    json.member("method", coverage.method.rawValue)
    try json.array("gaps") { json in
      for gap in coverage.gaps {
        try json.object { json in
          for field in CoverageFields.gaps(desk.programme) {
            try field.value(gap).write(field.key, to: &json)
          }
        }
      }
    }
    try write("cells", CoverageFields.cells, cells(coverage), to: &json)
    try write("communes", CoverageFields.communes, coverage.communes, to: &json)
    try write("needs", RecordFields.needs, coverage.needs.all, to: &json)
  }

  private func write<Row>(
    _ name: String,
    _ fields: [Field<Row>],
    _ rows: [Row],
    to json: inout JSONWriter
  ) throws {
    try json.array(name) { json in
      for row in rows {
        try json.object { json in
          for field in fields { try field.value(row).write(field.key, to: &json) }
        }
      }
    }
  }

  /// Every cell, province by province, services first.
  private func cells(_ coverage: Coverage) -> [CellRow] {
    coverage.provinces.flatMap { province in
      zip(coverage.services, province.services).map {
        CellRow(province: province.province, subject: .service($0), cell: $1)
      }
        + zip(coverage.groups, province.groups).map {
          CellRow(province: province.province, subject: .group($0), cell: $1)
        }
    }
  }

  /// The gaps, worst first, under the table of provinces.
  private func writeText(_ coverage: Coverage, _ desk: Desk) throws {
    let words = desk.book.cartography.coverage
    desk.out.line()
    desk.out.line(
      "\(words.gaps) · \(desk.book.count(coverage.gaps.count, words.gapNoun)) · "
        + desk.book.origin(coverage.needs)
    )
    if coverage.gaps.isEmpty { return desk.out.line(words.noGaps) }
    let table = TextTable(CoverageFields.gaps(desk.programme), desk.book, desk.out)
    for gap in coverage.gaps { try table.add(gap) }
    try table.finish()
  }
}

/// The columns of coverage.
enum CoverageFields {
  static func gaps(_ programme: Programme) -> [Field<CoverageGap>] {
    [
      Field("rank") { .integer($0.rank.rawValue) },
      Field("kind") { .text($0.rank.code) },
      Field("territory", .territory, priority: 100) { gap in
        .word(gap.territory) { $0.place(gap.territory) }
      },
      Field("province") { .text($0.province) },
      Field("subject") { .text($0.subject.kind) },
      Field("code", .what, priority: 100) { gap in
        .word(gap.subject.code) { $0.subject(gap.subject, in: programme) }
      },
      Field("ratio_percent", .ratio, priority: 60) { .percent($0.ratioPercent) },
      Field("need", .need, priority: 80) { .integer($0.need?.quantity) },
      Field("population", .population) { .integer($0.population) },
      Field("person", .person, priority: 90) { .text($0.task?.person) },
      Field("due_on", .dueOn, priority: 70) { .day($0.task?.dueOn) },
      Field("note") { .text($0.task?.note) },
    ]
  }

  static let cells: [Field<ReportCommand.CellRow>] = [
    Field("province") { .text($0.province) }, Field("subject") { .text($0.subject.kind) },
    Field("code") { .text($0.subject.code) }, Field("actors") { .integer($0.cell.actors) },
    Field("capacity") { .integer($0.cell.capacity) },
    Field("unknown_capacity") { .integer($0.cell.unknownCapacity) },
    Field("need") { .integer($0.cell.need) },
    Field("ratio_percent") { .percent($0.cell.ratioPercent) },
  ]

  static let communes: [Field<CommuneCoverage>] = [
    Field("commune") { .text($0.commune) }, Field("province") { .text($0.province) },
    Field("population") { .integer($0.population) }, Field("present") { .integer($0.present) },
    Field("serving") { .integer($0.serving) }, Field("services") { .list($0.services) },
    Field("need") { .integer($0.need) },
  ]
}
