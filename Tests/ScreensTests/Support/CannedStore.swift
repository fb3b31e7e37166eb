import Domain
import Screens

/// Answers questions from values in memory, as a store would.
struct CannedStore {
  var claims = Samples.claims
  var strata = Samples.strata
  var projects = Samples.projects
  var referentials = ReferentialSample.board()
  var person = "ha"
  /// Claims that every act refuses, with the refusal.
  var refusals: [String: Refusal] = [:]
  /// Whether designs are analysed.
  var simulates = true
  /// How many rows a page holds at most.
  var pageLimit = Int.max

  func answer(_ question: Question) -> Answer? {
    switch question {
    case .queueFigures: .queueFigures(Samples.figures)
    case .claims(let query): .claims(page(query))
    case .claim(let code): claims.first { $0.claim == code }.map { .claim(Samples.detail($0)) }
    case .claimCounts(let filters): .claimCounts(filters.map { kept($0).count })
    case .strata: .strata(strata)
    case .stratum(let stratum):
      strata.first { $0.stratum == stratum }.map { .stratum(StrataSample.detail($0)) }
    case .chain(let code): .chain(StrataSample.chain(code))
    case .explanation(let subject): .explanation(PaymentSample.explanation(subject))
    case .payments: .payments(PaymentSample.board)
    case .statement(let code): PaymentSample.detail(code).map { .statement($0) }
    case .statementClaims(_, let after, let limit):
      .statementClaims(PaymentSample.claims(after: after, limit: limit))
    case .projects: .projects(projects)
    case .operators:
      .operators(
        projects.map { OperatedProject(project: $0.project, operatorName: $0.operatorName) }
      )
    case .dashboard: .dashboard(RegionSample.dashboard)
    case .project: .project(ProjectSample.detail)
    case .steering(.portfolio): .steering(.portfolio(PortfolioSample.portfolio))
    case .referentials: .referentials(referentials)
    case .themes: .themes(["nuit", "jour"])
    case .steering(.targets(let project)): .steering(.targets(TargetSamples.board(project)))
    case .simulation(let question): simulates ? SimulatorSample.answer(question) : nil
    case .search(let query): .search(SearchSamples.hits(query))
    case .guidePages:
      .guidePages([
        OwnGuidePage(name: "methode", text: "# Notre méthode\n\nUn \u{202E}texte.", isCase: false),
        OwnGuidePage(name: "cas", text: "# Essaouira 2024\n\nUn cas.", isCase: true),
      ])
    case .folder:
      .folder(
        FolderListing(
          path: "/home/nb",
          parent: "/home",
          entries: [
            .init(name: "imports", isFolder: true),
            .init(name: "claims.csv", isFolder: false, size: 2048),
          ]
        )
      )
    case .dryRun:
      .dryRun(
        ImportOutcome(
          accepted: 2,
          badRows: [BadRow(line: 41, column: "achieved_on", code: .badDay, value: "32/13/2026")],
          badTotal: 1
        )
      )
    default: RegionSamples.answer(question)
    }
  }

  func done(_ codes: [String]) -> Answer {
    let rows = codes.map { RowOutcome(claim: $0, refusal: refusals[$0]) }
    return .done(Receipt(rows: rows, sequence: 500, head: "cd"))
  }

  private func kept(_ text: String) -> [ClaimRow] {
    let filter = Filter.parse(text, in: .claims).filter
    return claims.filter { row in
      filter.matches(
        today: Samples.today,
        person: person,
        text: { foldedBytes(row.claim) },
        datum: { datum($0, row) }
      )
    }
  }

  private func datum(_ field: FilterField.ID, _ row: ClaimRow) -> FilterDatum {
    switch field {
    case .state: .code(row.state.rawValue)
    case .taken: .code(row.takenBy)
    case .project: .code(row.project)
    case .result: .code(row.result)
    case .claim: .code(row.claim)
    case .stratum: .code(row.stratum)
    case .due: .day(row.dueOn)
    case .age: .day(row.declaredOn)
    case .amount: .number(row.gross.map { Int($0.centimes) })
    default: .codes([])
    }
  }

  private func page(_ query: ClaimQuery) -> Page<ClaimRow> {
    let rows = kept(query.filter).sorted { left, right in
      let (a, b) = (left.key(query.order), right.key(query.order))
      let isBefore =
        a.value == b.value
        ? precedesByBytes(a.code, b.code) != query.descending : precedes(a.value, b.value)
      return query.descending ? !isBefore : isBefore
    }
    let limit = min(query.limit ?? rows.count, pageLimit)
    let start: Int
    switch query.anchor {
    case .first: start = 0
    case .last: start = max(0, rows.count - limit)
    case .after(_, let index): start = index + 1
    case .before(_, let index): start = max(0, index - limit)
    case .at(let code): start = rows.firstIndex { $0.claim == code } ?? 0
    }
    let end: Int =
      if case .before(_, let index) = query.anchor { index } else { min(rows.count, start + limit) }
    return Page(rows: Array(rows[min(start, end)..<end]), total: rows.count, start: start)
  }

  private func precedes(_ left: PageKey.Value, _ right: PageKey.Value) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): precedesByBytes(left, right)
    default: false
    }
  }
}
