/// Progress, the queue and the payments as documents.
extension ReportDocument {
  /// Progress by project, result and period; `rows` are those asked for, `details` the projects whose
  /// curves are drawn.
  public static func progress(
    _ rows: [ProgressRow],
    details: [ProjectDetail],
    programme: Programme,
    today: Day
  ) -> ReportDocument {
    var document = ReportDocument(.progress, asOf: today)
    let codes = programme.results.map(\.code).filter { code in rows.contains { $0.result == code } }
    if !codes.isEmpty { document.preface = [programme.resultFacts(codes)] }
    document.blocks = [.table(ReportTable("rows", .byPeriod, ReportFields.progress, rows))]
    let totals = rows.contains { $0.period == nil } ? rows.filter { $0.period == nil } : rows
    if !rows.isEmpty {
      document.blocks.append(
        .facts([
          ReportFact(nil, .validated, .integer(totals.reduce(0) { $0 + $1.validated })),
          ReportFact(nil, .target, .integer(totals.reduce(0) { $0 + $1.target })),
        ])
      )
    }
    for code in codes {
      let bars = totals.filter { $0.result == code }.map { row in
        BarFigure.Bar(
          .code(row.period.map { "\(row.project) \($0.code)" } ?? row.project),
          row.validated * 100,
          mark: row.targetToDate,
          figure: .percent(row.ratioPercent),
          status: row.status
        )
      }
      document.blocks.append(
        .chart(
          .pair(.heading(.validatedOfTarget), programme.resultWord(code)),
          .bars(BarFigure(bars))
        )
      )
    }
    for detail in details {
      document.blocks += curves(of: detail, named: true, programme, today)
    }
    return document
  }

  /// A curve for each result of a project, and what its forecast says.
  static func curves(
    of detail: ProjectDetail,
    named: Bool,
    _ programme: Programme,
    _ today: Day
  ) -> [ReportBlock] {
    let agreement = detail.row.project.agreement
    return detail.burnUps.flatMap { burnUp -> [ReportBlock] in
      let curve = BurnUpCurve(
        burnUp: burnUp,
        startsOn: agreement.startsOn,
        endsOn: agreement.endsOn
      )
      guard !curve.isEmpty else { return [] }
      let word = programme.resultWord(burnUp.result)
      let title = named ? ReportText.pair(.code(detail.row.project.code), word) : .word(word)
      let row = detail.progress.first { $0.result == burnUp.result && $0.period == nil }
      let said = row.flatMap { ReportText.forecast($0, endsOn: agreement.endsOn, today: today) }
      // As many steps as a drawing on paper can tell apart.
      return [.chart(title, .lines(curve.figure(today: today, steps: 120)), note: said)]
    }
  }

  /// What waits for someone's hands.
  public static func queue(_ figures: QueueFigures, today: Day) -> ReportDocument {
    let rows = ClaimState.allCases.compactMap { state in
      figures.byState[state].map { QueueStateRow(state: state, tally: $0) }
    }
    var document = ReportDocument(.queue, asOf: today)
    document.blocks = [.table(ReportTable("states", .byState, ReportFields.states, rows))]
    let tallies: [(String, ReportHeading, QueueFigures.Tally)] = [
      ("late", .late, figures.late), ("due_soon", .dueSoon, figures.dueSoon),
      ("untaken", .untaken, figures.untaken), ("mine", .mine, figures.mine),
    ]
    document.blocks += [
      .facts(
        tallies.flatMap { key, heading, tally in
          [
            ReportFact(key, heading, .integer(tally.count)),
            ReportFact("\(key)_gross_centimes", .amount, .money(tally.gross)),
          ]
        } + [
          ReportFact("waiting", .waiting, .integer(figures.waiting)),
          ReportFact("open_strata", .openStrata, .integer(figures.openStrata)),
          ReportFact("suspended_strata", .suspendedStrata, .integer(figures.suspendedStrata)),
        ]
      )
    ]
    if !rows.isEmpty {
      let bars = rows.map { row in
        BarFigure.Bar(
          .claimState(row.state),
          row.tally.count,
          figure: .integer(row.tally.count)
        )
      }
      document.blocks.append(.chart(.heading(.byState), .bars(BarFigure(bars))))
    }
    return document
  }

  /// What is owed, statement by statement, and where each agreement's money stands.
  public static func payments(
    _ statements: [StatementRow],
    budgets: [BudgetRow],
    regularisations: [Regularisation],
    withSum: Bool,
    today: Day
  ) -> ReportDocument {
    let sums = budgets + (withSum ? [BudgetRow.sum(budgets)] : [])
    var document = ReportDocument(.payments, asOf: today)
    document.blocks = [
      .table(ReportTable("statements", .statements, ReportFields.statements, statements)),
      .table(ReportTable("budget", .budget, ReportFields.budgets, sums)),
    ]
    let bars = budgets.compactMap { row -> BarFigure.Bar? in
      guard let ceiling = row.ceiling, ceiling.centimes > 0 else { return nil }
      return BarFigure.Bar(
        .code(row.project ?? ""),
        Int(row.committed.centimes),
        mark: Int(ceiling.centimes),
        figure: .money(row.committed)
      )
    }
    if !bars.isEmpty {
      document.blocks.append(.chart(.heading(.committedOfCeiling), .bars(BarFigure(bars))))
    }
    let table = ReportTable(
      "regularisations",
      .regularisations,
      ReportFields.regularisations,
      regularisations
    )
    document.blocks.append(.table(table))
    return document
  }
}
