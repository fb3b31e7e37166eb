import Domain
import GRDB

/// What was in force when a journal row was written: the programme and the agreements.
struct Timeline {
  private let heads: [ProgrammeTable.Head]
  private let programmes: [Int: Programme]
  private let sequences: [Int: Int64]
  private let packs: [Int64: Int]
  private var agreements: [String: [(sequence: Int64, agreement: Agreement)]] = [:]

  init(_ db: Database) throws {
    heads = try ProgrammeTable.heads(db)
    programmes = try Dictionary(
      uniqueKeysWithValues: heads.map {
        ($0.version, try ProgrammeTable.programme($0.version, db))
      }
    )
    sequences = try Dictionary(
      uniqueKeysWithValues: db.allRows("SELECT version, seq FROM programme_versions")
        .map { ($0[0], $0[1]) }
    )
    packs = try Dictionary(
      uniqueKeysWithValues: db.allRows("SELECT id, pack FROM strata").map { ($0[0], $0[1]) }
    )
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT subject, seq, payload FROM journal INDEXED BY journal_of_records
        WHERE kind = 'project.record' ORDER BY seq
        """
    )
    while let row = try rows.next() {
      let details = JournalDetails(row[2])
      agreements[row[0], default: []].append((row[1], details.agreement))
    }
  }

  /// The version of the programme in force when a journal row of a day was written.
  func version(on day: Day, at sequence: Int64) -> Int {
    let known = heads.filter { (sequences[$0.version] ?? 0) <= sequence }
    return ProgrammeTable.inForce(known.isEmpty ? heads : known, on: day)
  }

  func programme(_ version: Int) -> Programme? { programmes[version] }

  /// The version that a stratum's claims are verified under; nil while there is only one.
  func pack(ofStratum stratum: Int64) -> Int? { heads.count > 1 ? packs[stratum] : nil }

  /// A coded reason as it counts at an event for a claim examined under a version: that version's own,
  /// else that of the first later one in force that has it.
  func reason(_ code: String, from pack: Int, _ event: ClaimEvent) -> Reason? {
    let last = max(version(on: event.day, at: event.sequence), pack)
    return heads.lazy.map(\.version).filter { $0 >= pack && $0 <= last }
      .compactMap { programmes[$0]?.reason(code) }.first
  }

  /// The terms of a project's agreement when a row was written.
  func agreement(of project: String, at sequence: Int64) -> Agreement? {
    agreements[project]?.last { $0.sequence <= sequence }?.agreement
  }

  /// The same, of one project, without reading all the others.
  static func agreement(
    of project: String,
    at sequence: Int64,
    _ db: Database
  ) throws -> Agreement? {
    let payload: String? = try db.firstValue(
      """
      SELECT payload FROM journal INDEXED BY journal_of_records
      WHERE kind = 'project.record' AND subject = ? AND seq <= ? ORDER BY seq DESC LIMIT 1
      """,
      [project, sequence]
    )
    return payload.map { JournalDetails($0).agreement }
  }
}

/// The pairs of a journal row, by key.
struct JournalDetails {
  private let pairs: [String: String]

  init(_ payload: String) {
    pairs = Dictionary(
      Payload.details(of: payload).map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  subscript(_ key: String) -> String? { pairs[key] }

  func number(_ key: String) -> Int64? { pairs[key].flatMap(Int64.init) }
  /// What a finding's row says to have been seen and checked.
  var done: Examination {
    let codes = { (key: String) in (pairs[key] ?? "").split(separator: ",").map(String.init) }
    return Examination(seen: codes("seen"), checks: codes("checks"))
  }
  func money(_ key: String) -> Money? { number(key).map(Money.init(centimes:)) }
  func day(_ key: String) -> Day? { pairs[key].flatMap { Day(iso: $0) } }

  /// The terms of an agreement, of the row of a project.
  fileprivate var agreement: Agreement {
    Agreement(
      code: pairs["agreement"] ?? "",
      startsOn: day("starts_on") ?? Day(number: 0),
      endsOn: day("ends_on") ?? Day(number: 0),
      ceiling: money("ceiling"),
      advance: money("advance") ?? .zero,
      holdback: Int(number("holdback") ?? 0),
      recovery: Int(number("recovery") ?? 0),
      participantCap: money("participant_cap")
    )
  }
}

extension JournalRow {
  /// Whether the row is of that kind and subject, by that person on that day.
  func isOf(_ kind: String, _ subject: String?, by person: String?, on day: Int32?) -> Bool {
    guard self.kind == kind, self.subject == subject else { return false }
    return self.person == person && self.day.number == day
  }

  /// Whether the row's payload has these values; an absent one is nil or empty.
  func says(_ pairs: KeyValuePairs<String, String?>) -> Bool {
    let details = JournalDetails(payload)
    return pairs.allSatisfy { details[$0.key] ?? "" == $0.value ?? "" }
  }
}
