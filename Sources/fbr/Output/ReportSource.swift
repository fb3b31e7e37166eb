import Domain
import Phrases
import Store

/// Makes the documents of reports from a store: for commands and for the screens' exports alike.
struct ReportSource {
  let store: Store
  let programme: Programme
  let today: Day
  /// Who asks: some figures are theirs.
  let person: String?

  /// The report that is asked for.
  ///
  /// - Throws: `Refusal` for a project that is not there, `UsageFault` for a period that is none.
  func document(_ request: ReportRequest) throws -> ReportDocument {
    switch request.kind {
    case .progress: try progress(request)
    case .queue: .queue(try store.queueFigures(today: today, person: person), today: today)
    case .payments: try payments(request)
    case .coverage:
      .coverage(
        try store.region(),
        try store.coverage(method: request.method, year: request.year),
        programme: programme,
        today: today
      )
    case .activity: try activity(request)
    case .sheet: try sheet(request)
    case .portfolio:
      .portfolio(try portfolio(request), project: request.project, programme: programme)
    case .costs: .costs(try portfolio(request), project: request.project, programme: programme)
    case .equity: try equity(request)
    }
  }

  private func portfolio(_ request: ReportRequest) throws -> Portfolio {
    let portfolio = try store.portfolio(
      project: request.project,
      today: today,
      asOf: request.asOf
    )
    if let code = request.project, portfolio.projects.isEmpty {
      throw Refusal(.unknownProject, subject: code)
    }
    return portfolio
  }

  private func equity(_ request: ReportRequest) throws -> ReportDocument {
    guard let equity = try portfolio(request).equity(of: request.project) else {
      throw Refusal(.unknownProject, subject: request.project ?? "")
    }
    return .equity(equity, programme: programme, today: today)
  }

  /// Progress by project, result and period; `all` is the cumulative row (R50).
  private func progress(_ request: ReportRequest) throws -> ReportDocument {
    let wanted = try request.period.flatMap { $0 == "all" ? nil : try period($0) }
    let detail = try request.project.map(project)
    let rows = try store.progress(
      project: request.project,
      today: today,
      asOf: request.asOf
    ).filter { row in
      request.period == nil || (request.period == "all" ? row.period == nil : row.period == wanted)
    }
    return .progress(
      rows,
      // The curve of a past day is on the portfolio's, which is read as of it.
      details: request.asOf == nil ? detail.map { [$0] } ?? [] : [],
      programme: programme,
      today: request.asOf ?? today
    )
  }

  private func payments(_ request: ReportRequest) throws -> ReportDocument {
    if let code = request.project { _ = try project(code) }
    let scope = try request.period.flatMap { text -> StatementScope? in
      if text == "all" { return nil }
      return text == StatementScope.holdback.code ? .holdback : .period(try period(text))
    }
    return .payments(
      try store.statements(project: request.project, scope: scope, today: today),
      budgets: try store.budget(project: request.project),
      regularisations: try store.regularisations(project: request.project),
      withSum: request.project == nil,
      today: today
    )
  }

  private func activity(_ request: ReportRequest) throws -> ReportDocument {
    let year = request.year ?? today.civil.year
    let facts = ActivityFacts(
      activity: try store.activity(year: year),
      progress: try store.progress(today: today),
      projects: try store.projects(today: today),
      statements: try store.statements(project: nil, scope: nil, today: today),
      region: try store.region()
    )
    return .activity(facts, programme: programme, today: today)
  }

  private func sheet(_ request: ReportRequest) throws -> ReportDocument {
    guard let code = request.project else { throw UsageFault.missingArgument("--project") }
    return .sheet(
      try project(code),
      budget: try store.budget(project: code).first,
      programme: programme,
      today: today
    )
  }

  private func project(_ code: String) throws -> ProjectDetail {
    guard let detail = try store.project(code, today: today) else {
      throw Refusal(.unknownProject, subject: code)
    }
    return detail
  }

  private func period(_ text: String) throws -> Period {
    try Period(typed: text, programme.periodKind)
  }
}

extension Period {
  /// A period as it is typed; of the kind that the programme counts in (R59).
  init(typed text: String, _ kind: PeriodKind) throws {
    guard let period = Period(text) else { throw UsageFault.badPeriod(text) }
    guard period.kind == kind else { throw UsageFault.wrongPeriodKind(text, kind) }
    self = period
  }
}
