public import Domain
import GRDB
import Seals

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
  public var accepted: Int
  public var unchanged: Int
  public var sequence: Int64
  public var head: String
}

extension Store {
  /// Imports the records of a file, in one transaction: all of them, or none (DESIGN §6).
  ///
  /// `feed` stages every good row in the session and answers the file's name and SHA-256, or nil
  /// when a row was bad: nothing is then written. A dry run does everything and keeps nothing.
  /// - Throws: `Refusal`, `StoreError`, or what `feed` throws.
  public func importing(
    _ kind: ImportKind,
    by author: Author,
    dryRun: Bool = false,
    _ feed: (ImportSession) throws -> (name: String, sha256: String)?
  ) throws -> ImportReport {
    var session: ImportSession?
    if kind.bringsNames { try keepTemporaryData(inMemory: true) }
    defer { if kind.bringsNames { try? keepTemporaryData(inMemory: false) } }
    let receipt = try transaction(by: author) { writing in
      try writing.begin([kind.act])
      let staging = try ImportSession(writing, kind)
      session = staging
      guard let file = try feed(staging), staging.accepted > 0 else { return ([], false) }
      try staging.apply(file)
      if dryRun { try writing.finish() }
      return ([], !dryRun)
    }
    return ImportReport(
      accepted: session?.accepted ?? 0,
      unchanged: session?.unchanged ?? 0,
      sequence: receipt.sequence,
      head: receipt.head
    )
  }
}

extension Store {
  /// Where SQLite keeps what it sets aside. A temporary file of its own loses its name at once, and yet
  /// its bytes stay on the disk: names and telephones are set aside in memory alone.
  private func keepTemporaryData(inMemory: Bool) throws {
    try translatingErrors(path: path) {
      try queue.inDatabase {
        try $0.execute(sql: "PRAGMA temp_store = \(inMemory ? "MEMORY" : "FILE")")
      }
    }
  }
}

extension ImportKind {
  /// Whether its rows hold names, telephones or national numbers of persons.
  fileprivate var bringsNames: Bool { self == .participants || self == .actors }
}

/// The rows of a file between their reading and their writing.
///
/// Rows wait in a temporary table of SQLite's own, so that a file of any size takes little memory:
/// the journal row of the file comes before those of its records (R95), and claims are decided by
/// achievement day, not in the order of the file (R1).
public final class ImportSession {
  /// Good rows that change something.
  public private(set) var accepted = 0
  /// Good rows that say what the store says already.
  public private(set) var unchanged = 0
  let writing: Writing
  let kind: ImportKind
  let fingerprints: Fingerprints
  /// Agreements of the file so far, by code, with their project (R70).
  private var agreements: [String: String] = [:]
  private var insertion: Binder

  init(_ writing: Writing, _ kind: ImportKind) throws {
    self.writing = writing
    self.kind = kind
    fingerprints = try Fingerprints(writing.db)
    try ImportSession.prepareStaging(writing.db)
    insertion = try Binder(
      writing.db,
      "INSERT INTO temp.staged (day, code, body) VALUES (?, ?, ?)"
    )
  }

  /// The table stays with the connection: making it anew would have every statement compiled again.
  private static func prepareStaging(_ db: Database) throws {
    let isThere: Bool? = try db.firstValue(
      "SELECT EXISTS (SELECT 1 FROM temp.sqlite_master WHERE name = 'staged')"
    )
    if isThere == true { return try db.run("DELETE FROM temp.staged") }
    try db.execute(
      sql: """
        CREATE TEMP TABLE staged (day INTEGER NOT NULL, code TEXT NOT NULL, body TEXT NOT NULL)
        """
    )
  }

  /// Stages a good row of the file.
  ///
  /// Answers what is wrong with it in the eyes of the store, or nil.
  public func stage(_ record: ImportRecord, line: Int) throws -> BadRow? {
    switch try judge(record) {
    case .bad(var row):
      row.line = line
      return row
    case .unchanged: unchanged += 1
    case .change(let day, let code, let body):
      accepted += 1
      insertion.add(day)
      insertion.add(code)
      insertion.add(Packed.join(body))
      try insertion.run()
    }
    return nil
  }

  private func judge(_ record: ImportRecord) throws -> Judgement {
    switch record {
    case .actor(let actor): try judge(actor)
    case .relation(let relation): try judge(relation)
    case .project(let project): try judge(project, &agreements)
    case .target(let target): try judge(target)
    case .participant(let line): try judge(line)
    case .claim(let line): try judge(line)
    case .finding(let line): try judge(line)
    case .cnss(let line): try judge(line)
    case .need(let need): try judge(need)
    }
  }

  /// Writes the journal row of the file, then the records, each with its own.
  func apply(_ file: (name: String, sha256: String)) throws {
    try writing.record(
      "import.\(kind.rawValue)",
      file.name,
      Payload([
        "sha256": file.sha256, "accepted": String(accepted), "unchanged": String(unchanged),
      ])
    )
    if kind == .claims { try voidFindings() }
    let order = kind == .claims ? "day, code" : "rowid"
    let rows = try Row.fetchCursor(
      writing.db,
      sql: "SELECT body FROM temp.staged ORDER BY \(order)"
    )
    var row = try Connection.sortingInLess(writing.db) { try rows.next() }
    while let staged = row {
      try write(Packed.split(staged[0]))
      row = try rows.next()
    }
    try writing.db.run("DELETE FROM temp.staged")
  }

  /// All claims of a file are stored before the first one is decided (R1): the findings of those that
  /// come in another version count for nobody from here on.
  private func voidFindings() throws {
    let codes = try String.fetchAll(
      writing.db,
      sql: """
        SELECT c.code FROM temp.staged s JOIN claims c ON c.code = s.code
        WHERE c.state = 'verified'
        """
    )
    writing.facts.awaitingDecision = Set(codes)
  }

  private func write(_ fields: [String]) throws {
    switch kind {
    case .actors: try writeActor(fields)
    case .relations: try writeRelation(fields)
    case .projects: try writeProject(fields)
    case .targets: try writeTarget(fields)
    case .participants: try writeParticipant(fields)
    case .claims: try writeClaim(fields)
    case .findings: try writeFinding(fields)
    case .cnss: try writeCNSS(fields)
    case .needs: try writeNeed(fields)
    }
  }
}

/// What the store thinks of a row that reads well.
enum Judgement {
  case bad(BadRow)
  case unchanged
  /// The row changes something: what it is sorted by, and its fields.
  case change(day: Int32, code: String, body: [String])

  /// A fault of one column.
  static func fault(
    _ code: RowFault,
    _ column: String?,
    _ value: String = "",
    known: [String] = []
  ) -> Judgement {
    .bad(BadRow(line: 0, column: column, code: code, value: value, known: known))
  }
}
