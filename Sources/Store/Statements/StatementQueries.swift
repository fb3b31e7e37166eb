public import Domain
import GRDB
import Seals

extension Store {
  /// The statements that a filter of the catalogue `statements` keeps, by project, period and
  /// number, cancelled ones included; an empty filter keeps all.
  public func statements(
    filter: String = "",
    project: String? = nil,
    scope: StatementScope? = nil,
    today: Day,
    person: String? = nil
  ) throws -> [StatementRow] {
    try read { db in
      let stored = try StatementTable.all(
        where: "(? IS NULL OR project = ?) AND (? IS NULL OR period = ?)",
        [project, project, scope?.code, scope?.code],
        db
      )
      let rows = try stored.map { try StatementReader.row($0, db) }
      if filter.isEmpty { return rows }
      let programme = try referential(db).programme
      let parsed = Filter.parse(
        filter,
        in: .statements,
        vocabulary: FilterVocabulary(programme)
      ).filter
      return rows.filter { $0.isKept(by: parsed, today: today, person: person) }
    }
  }

  /// One statement with its history; nil when there is none of that code.
  public func statement(_ code: StatementCode) throws -> StatementDetail? {
    try read { db in
      guard let stored = try StatementTable.find(code.code, db),
        let project = try ProjectTable.find(code.project, db)
      else { return nil }
      let company = try ActorTable.find(project.operatorCode, db)
      let row = try StatementReader.row(stored, db)
      let tail = try JournalTail(db)
      return StatementDetail(
        row: row,
        project: project,
        operatorName: company?.nameFrench ?? project.operatorCode,
        operatorArabic: company?.nameArabic ?? "",
        history: try JournalReader.rows(row.steps.map(\.sequence), db).map(\.entry),
        sequence: tail.sequence,
        head: SHA256.hex(of: tail.hash)
      )
    }
  }

  /// The last statement of a project and scope; nil when there is none.
  public func lastStatement(_ project: String, _ scope: StatementScope) throws -> StatementRow? {
    try read { db in
      try StatementTable.last(project, scope, db).map { try StatementReader.row($0, db) }
    }
  }

  /// The claims of a statement, in code order, page by page: those whose code comes after `code`.
  public func claims(
    of statement: StatementCode,
    after code: String = "",
    limit: Int
  ) throws -> [StatementClaimRow] {
    try read { db in
      try db.allRows(
        """
        SELECT c.code, c.result, c.participant, c.achieved_on, c.state, c.selection, c.cause,
          c.outcome, s.code, x.amount, x.removed_seq IS NOT NULL
        FROM claims c CROSS JOIN statement_claims x ON x.claim = c.id AND x.statement = (
          SELECT id FROM statements WHERE code = ?) LEFT JOIN strata s ON s.id = c.stratum
        WHERE c.code > ? ORDER BY c.code LIMIT ?
        """,
        [statement.code, code, limit]
      ).map(Store.claimRow)
    }
  }

  private static func claimRow(_ row: Row) -> StatementClaimRow {
    StatementClaimRow(
      claim: row[0],
      result: row[1],
      participant: row[2],
      achievedOn: Day(number: row[3]),
      state: ClaimState(rawValue: row[4]) ?? .validated,
      selection: Selection(code: row[5], cause: row[6]),
      outcome: (row[7] as String?).flatMap(Finding.Outcome.init(rawValue:)),
      stratum: row[8],
      amount: Money(centimes: row[9]),
      isTakenOff: row[10]
    )
  }

  /// What could be drawn up today: projects and periods with validated claims that are on no
  /// statement, by project and period. Rows whose statement is under way are left out.
  public func draftable() throws -> [(project: String, period: Period, claims: Int, gross: Money)] {
    try read { db in
      try db.allRows(
        """
        SELECT c.project, c.period, COUNT(*), SUM(c.payable)
        FROM claims c INDEXED BY claims_payable LEFT JOIN strata s ON s.id = c.stratum
        WHERE c.state = 'validated' AND c.flags NOT LIKE '%|ceiling|%'
          AND COALESCE(s.status, '') <> 'suspended'
          AND NOT EXISTS (SELECT 1 FROM statements t
            WHERE t.project = c.project AND t.period = c.period
              AND t.state IN ('draft', 'certified', 'ordered'))
        GROUP BY 1, 2 ORDER BY 1, 2
        """
      ).compactMap { row in
        Period(row[1] as String).map { (row[0], $0, row[2], Money(centimes: row[3])) }
      }
    }
  }
}

extension StatementRow {
  /// Whether a filter of the catalogue `statements` keeps it.
  fileprivate func isKept(by filter: Filter, today: Day, person: String?) -> Bool {
    filter.matches(
      today: today,
      person: person,
      text: { foldedBytes("\(code.code) \(state.rawValue)") },
      datum: { field in
        switch field {
        case .project: .code(code.project)
        case .period: code.scope.period.map(FilterDatum.period) ?? .codes([])
        case .state: .code(state.rawValue)
        case .amount: .number(Int(amounts.net.centimes))
        default: .codes([])
        }
      }
    )
  }
}
