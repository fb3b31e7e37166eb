public import Domain
import GRDB

extension Store {
  /// A page of claims: those that the filter keeps, in an order, from an anchor on.
  ///
  /// Only the rows of the page are read, and the rest is counted. What the filter does not
  /// understand is left out of it; `Filter.parse` says what and where.
  public func claims(
    _ query: ClaimQuery,
    today: Day,
    person: String? = nil,
    drafts: Set<String> = []
  ) throws -> Page<ClaimRow> {
    try read { db in
      let pager = try pager(query, db, today: today, person: person, drafts: drafts)
      let figures = known(try QueueQuestion(db, today: today, person: person))
      return try pager.page(query, total: try pager.total(db, figures), db)
    }
  }

  /// Gives every claim that the filter keeps to `body`, in code order, without holding them.
  public func eachClaim(
    filter: String,
    today: Day,
    person: String? = nil,
    limit: Int? = nil,
    _ body: (ClaimRow) throws -> Void
  ) throws -> Int {
    try read { db in
      let query = ClaimQuery(filter: filter)
      let pager = try pager(query, db, today: today, person: person, drafts: [])
      try db.scan(
        """
        SELECT \(ClaimReader.columns) FROM \(ClaimReader.source)
        WHERE \(pager.condition.sql) ORDER BY c.code LIMIT \(limit ?? -1)
        """,
        StatementArguments(pager.condition.arguments)
      ) { try body(ClaimReader.row($0)) }
      return try pager.total(db)
    }
  }

  /// Gives the current version of every claim that the filter keeps, as it was declared, to `body`,
  /// in code order: what an export in the columns of the import needs.
  public func eachDeclaration(
    filter: String,
    today: Day,
    person: String? = nil,
    _ body: (Claim) throws -> Void
  ) throws {
    try eachStoredDeclaration(filter: filter, today: today, person: person) { try body($0.claim) }
  }

  /// The same, each where SQLite holds it: for whoever needs no more than its bytes.
  public func eachStoredDeclaration(
    filter: String,
    today: Day,
    person: String? = nil,
    _ body: (StoredDeclaration) throws -> Void
  ) throws {
    try read { db in
      let pager = try pager(
        ClaimQuery(filter: filter),
        db,
        today: today,
        person: person,
        drafts: []
      )
      let columns = ClaimTable.columns.prefix(13).map { "c.\($0)" }.joined(separator: ", ")
      try db.scan(
        """
        SELECT \(columns) FROM \(pager.source) WHERE \(pager.condition.sql) ORDER BY c.code
        """,
        StatementArguments(pager.condition.arguments)
      ) { try body(StoredDeclaration(row: $0)) }
    }
  }

  /// Gives the current finding of every claim that the filter keeps and that has one to `body`.
  public func eachFinding(
    filter: String,
    today: Day,
    person: String? = nil,
    _ body: (String, Finding) throws -> Void
  ) throws {
    try read { db in
      let pager = try pager(
        ClaimQuery(filter: filter),
        db,
        today: today,
        person: person,
        drafts: []
      )
      let columns = ClaimTable.columns.map { "c.\($0)" }.joined(separator: ", ")
      try db.scan(
        """
        SELECT \(columns) FROM \(pager.source)
        WHERE c.outcome IS NOT NULL AND \(pager.condition.sql) ORDER BY c.code
        """,
        StatementArguments(pager.condition.arguments)
      ) { row in
        let record = ClaimTable.record(row)
        if let finding = record.finding { try body(record.claim.code, finding) }
      }
    }
  }

  private func pager(
    _ query: ClaimQuery,
    _ db: Database,
    today: Day,
    person: String?,
    drafts: Set<String>
  ) throws -> ClaimPager {
    try pagers(db, today: today, person: person, drafts: drafts).pager(query)
  }

  /// What makes the pagers of one look at the store.
  func pagers(
    _ db: Database,
    today: Day,
    person: String?,
    drafts: Set<String>
  ) throws -> ClaimPagers {
    let programme = try referential(db).programme
    return ClaimPagers(
      vocabulary: FilterVocabulary(programme),
      filter: ClaimFilter(
        today: today,
        person: person,
        drafts: drafts,
        codes: try writtenCodes(programme, db)
      )
    )
  }

  /// Codes of projects and results as they are written, by their lower case; two that differ in
  /// nothing else are left out.
  private func writtenCodes(_ programme: Programme, _ db: Database) throws -> [String: String] {
    let projects = try db.rows("SELECT code FROM projects ORDER BY code") { $0.text(0) }
    let all = Set(projects + programme.results.map(\.code))
    return Dictionary(grouping: all) { $0.lowercased() }.compactMapValues {
      $0.count == 1 ? $0[0] : nil
    }
  }
}

/// Makes pagers that have the programme's words and the person in common.
struct ClaimPagers {
  let vocabulary: FilterVocabulary
  let filter: ClaimFilter

  func pager(_ query: ClaimQuery) -> ClaimPager {
    let parsed = Filter.parse(query.filter, in: .claims, vocabulary: vocabulary).filter
    var tallies = filter
    tallies.isOfTallies = true
    return ClaimPager(
      condition: filter.condition(parsed),
      order: query.order,
      descending: query.descending,
      tallied: ClaimFilter.countsByTallies(parsed) ? tallies.condition(parsed) : nil,
      states: ClaimFilter.states(parsed)
    )
  }
}

/// Pages of claims by what they are sorted by and their code: never by counting rows away.
struct ClaimPager {
  let condition: SQLCondition
  let order: ClaimOrder
  let descending: Bool
  /// The condition on the tallies, when they can tell how many claims it keeps.
  var tallied: SQLCondition?
  /// The states that it keeps, when it looks at nothing else.
  var states: Set<ClaimState>?

  /// The tables that the condition speaks of.
  var source: String { condition.needsStrata ? ClaimReader.source : "claims c" }

  private var key: String {
    switch order {
    case .code: "c.code"
    case .due: "c.due_on"
    case .declared: "c.declared_on"
    case .amount: "COALESCE(c.gross, -1)"
    case .project: "c.project"
    case .state: "c.state"
    }
  }

  /// The key of a row, as `PageKey` holds it.
  func key(of row: ClaimRow) -> PageKey { row.key(order) }

  /// How many claims there are, from the figures of the queue when these are known and tell.
  func total(_ db: Database, _ figures: QueueFigures? = nil) throws -> Int {
    if let figures, let states { return states.reduce(0) { $0 + figures.count(of: $1) } }
    if let tallied {
      return try db.firstValue(
        "SELECT COALESCE(SUM(n), 0) FROM tallies c WHERE axis = 0 AND \(tallied.sql)",
        StatementArguments(tallied.arguments)
      ) ?? 0
    }
    return try db.firstValue(
      "SELECT COUNT(*) FROM \(source) WHERE \(condition.sql)",
      StatementArguments(condition.arguments)
    ) ?? 0
  }

  func page(_ query: ClaimQuery, total: Int, _ db: Database) throws -> Page<ClaimRow> {
    let limit = query.limit ?? -1
    switch query.anchor {
    case .first:
      return Page(rows: try rows(nil, forward: true, limit, db), total: total)
    case .last:
      let rows = try rows(nil, forward: false, limit, db)
      return Page(rows: rows.reversed(), total: total, start: total - rows.count)
    case .after(let key, let index):
      let rows = try rows(beyond(key, forward: true), forward: true, limit, db)
      return Page(rows: rows, total: total, start: index + 1)
    case .before(let key, let index):
      let rows = try rows(beyond(key, forward: false), forward: false, limit, db)
      return Page(rows: rows.reversed(), total: total, start: max(0, index - rows.count))
    case .at(let code): return try page(at: code, limit, total, db)
    }
  }

  private func page(
    at code: String,
    _ limit: Int,
    _ total: Int,
    _ db: Database
  ) throws -> Page<ClaimRow> {
    guard let row = try ClaimReader.rows(where: "c.code = ?", [code], db).first else {
      return Page(rows: try rows(nil, forward: true, limit, db), total: total)
    }
    let before = beyond(row.key(order), forward: false)
    let start =
      try db.firstValue(
        "SELECT COUNT(*) FROM \(ClaimReader.source) WHERE \(condition.sql) AND \(before.sql)",
        StatementArguments(condition.arguments + before.arguments)
      ) ?? 0
    let rows = try rows(
      beyond(row.key(order), forward: true, including: true),
      forward: true,
      limit,
      db
    )
    return Page(rows: rows, total: total, start: start)
  }

  /// The rows after a key in the direction of reading, or from it on.
  private func beyond(
    _ key: PageKey,
    forward: Bool,
    including: Bool = false
  ) -> SQLCondition {
    let sign = (forward != descending ? ">" : "<") + (including ? "=" : "")
    guard order != .code else { return SQLCondition("c.code \(sign) ?", [key.code]) }
    return switch key.value {
    case .number(let number):
      SQLCondition("(\(self.key), c.code) \(sign) (?, ?)", [number, key.code])
    case .text(let text): SQLCondition("(\(self.key), c.code) \(sign) (?, ?)", [text, key.code])
    }
  }

  private func rows(
    _ place: SQLCondition?,
    forward: Bool,
    _ limit: Int,
    _ db: Database
  ) throws -> [ClaimRow] {
    let direction = forward != descending ? "ASC" : "DESC"
    let sorting =
      order == .code ? "c.code \(direction)" : "\(key) \(direction), c.code \(direction)"
    let parts = SQLCondition.all([condition] + (place.map { [$0] } ?? []))
    var rows: [ClaimRow] = []
    try db.scan(
      """
      SELECT \(ClaimReader.columns) FROM \(ClaimReader.source) WHERE \(parts.sql)
      ORDER BY \(sorting) LIMIT \(limit)
      """,
      StatementArguments(parts.arguments)
    ) { rows.append(ClaimReader.row($0)) }
    return rows
  }
}

extension Store {
  /// How many claims each of these filters keeps, in their order.
  public func counts(
    claims filters: [String],
    today: Day,
    person: String? = nil,
    drafts: Set<String> = []
  ) throws -> [Int] {
    try read { db in
      let pagers = try pagers(db, today: today, person: person, drafts: drafts)
      let figures = known(try QueueQuestion(db, today: today, person: person))
      return try filters.map { try pagers.pager(ClaimQuery(filter: $0)).total(db, figures) }
    }
  }
}

extension QueueFigures {
  fileprivate func count(of state: ClaimState) -> Int { byState[state]?.count ?? 0 }
}
