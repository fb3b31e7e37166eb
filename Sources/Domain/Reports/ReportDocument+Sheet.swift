/// One project on one page, for a committee.
extension ReportDocument {
  /// Its agreement, its results, its curves, whom it serves, its money.
  public static func sheet(
    _ detail: ProjectDetail,
    budget: BudgetRow?,
    programme: Programme,
    today: Day
  ) -> ReportDocument {
    let project = detail.row.project
    var document = ReportDocument(
      .sheet,
      asOf: today,
      subject: "\(project.code) \(project.title)",
      preface: agreement(detail, programme)
    )
    let totals = detail.progress.filter { $0.period == nil }
    document.blocks = [.table(ReportTable("results", .byResult, sheetFields(programme), totals))]
    document.blocks += curves(of: detail, named: false, programme, today)
    document.blocks.append(.table(served(detail, programme)))
    if let budget {
      document.blocks.append(
        .table(
          ReportTable(
            "budget",
            .budget,
            ReportFields.budgets.filter { $0.key != "project" },
            [budget]
          )
        )
      )
    }
    return document
  }

  private static func agreement(_ detail: ProjectDetail, _ programme: Programme) -> [ReportFact] {
    let project = detail.row.project
    var facts = [
      ReportFact(nil, .programme, .text(programme.title)),
      ReportFact(nil, .operatorName, .text(detail.row.operatorName)),
    ]
    if !project.partners.isEmpty {
      facts.append(ReportFact(nil, .partners, .codes(project.partners)))
    }
    if !project.provinces.isEmpty {
      let words = project.provinces.map { ReportWord.province($0) }
      facts.append(ReportFact(nil, .provinces, .list(project.provinces, words)))
    }
    if !project.groups.isEmpty {
      let words = project.groups.map { programme.groupsWord($0) }
      facts.append(ReportFact(nil, .group, .list(project.groups, words)))
    }
    return facts + [
      ReportFact("agreement", .agreement, .text(project.agreement.code)),
      ReportFact("starts_on", .startsOn, .day(project.agreement.startsOn)),
      ReportFact("ends_on", .endsOn, .day(project.agreement.endsOn)),
      ReportFact("payable_centimes", .payable, .money(detail.row.payable)),
    ]
  }

  /// The columns of progress without the project and the period, the result's name beside its code.
  private static func sheetFields(_ programme: Programme) -> [ReportField<ProgressRow>] {
    let label = ReportField<ProgressRow>("label", .name, priority: 70) { row in
      .word(
        programme.result(row.result)?.label.french ?? row.result,
        programme.resultWord(row.result)
      )
    }
    let kept = ReportFields.progress.filter { $0.key != "project" && $0.key != "period" }
    return [kept[0], label] + kept.dropFirst()
  }

  /// The breakdown of what is validated, of every result; a claim of several groups counts in each.
  private static func served(_ detail: ProjectDetail, _ programme: Programme) -> ReportTable {
    let axes: [BreakdownRow.Axis] = [.sex, .education, .group, .province]
    var rows: [[ReportValue]] = []
    for axis in axes {
      let own = detail.breakdowns.mapValues { rows in rows.filter { $0.axis == axis } }
      let buckets = Set(own.values.joined().flatMap(\.parts)).subtracting([BreakdownRow.unknown])
      for bucket in buckets.sorted(by: precedesByBytes) + [BreakdownRow.unknown] {
        let counts = detail.results.map { result in
          (own[result] ?? []).filter { $0.parts.contains(bucket) }.reduce(0) { $0 + $1.validated }
        }
        // What nobody is in says nothing to a committee.
        guard counts.contains(where: { $0 > 0 }) else { continue }
        rows.append(
          [
            .word(axis.rawValue, .heading(axis.heading)),
            .word(bucket, programme.bucketWord(axis, bucket)),
          ] + counts.map { .integer($0) }
        )
      }
    }
    return ReportTable(
      "breakdown",
      .breakdown,
      columns: [
        .init("axis", .heading(.axis), priority: 100),
        .init("bucket", .heading(.bucket), priority: 100),
      ] + detail.results.map { .init($0, .word(.code($0)), priority: 90) },
      rows: rows
    )
  }
}

extension BreakdownRow {
  /// The single buckets that it stands for: each group of a set of groups.
  fileprivate var parts: [String] {
    axis == .group ? bucket.split(separator: "+").map { String($0) } : [bucket]
  }
}
