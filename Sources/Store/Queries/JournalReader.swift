public import Domain
import Foundation
import GRDB

/// Reads rows of the journal.
enum JournalReader {
  static let columns = "seq, at, offset, day, person, role, kind, subject, payload, prev, hash"

  /// A row as it is stored. Numbers that no clock gives, which only a change of the file can have put
  /// there, are cut to what a day and a clock can show: the row's hash is then not its own.
  static func row(_ row: RawRow) -> JournalRow {
    JournalRow(
      sequence: row.integer(0),
      moment: moment(row.integer(1), row.integer(2)),
      day: Day(number: Int32(cut(row.integer(3), to: 2_932_896))),
      person: row.text(4),
      role: row.text(5),
      kind: row.text(6),
      subject: row.text(7),
      payload: row.text(8),
      previous: row.optionalBlob(9) ?? [],
      hash: row.optionalBlob(10) ?? []
    )
  }

  /// A row exactly as it is stored; nil when a field is not what it should be. A text must be UTF-8
  /// as written: a flipped bit must not be repaired on the way, and U+FFFD is a character like others.
  static func sound(_ row: RawRow) -> JournalRow? {
    guard let sequence = row.soundInteger(0), let at = row.soundInteger(1),
      let offset = row.soundInteger(2), let day = row.soundInteger(3),
      let person = row.soundText(4), let role = row.soundText(5), let kind = row.soundText(6),
      let subject = row.soundText(7), let payload = row.soundText(8),
      let previous = row.soundBlob(9), let hash = row.soundBlob(10)
    else { return nil }
    return JournalRow(
      sequence: sequence,
      moment: moment(at, offset),
      day: Day(number: Int32(cut(day, to: 2_932_896))),
      person: person,
      role: role,
      kind: kind,
      subject: subject,
      payload: payload,
      previous: previous,
      hash: hash
    )
  }

  private static func moment(_ at: Int64, _ offset: Int64) -> Moment {
    Moment(
      utcMilliseconds: cut(at, to: 253_402_300_799_999),
      offsetMinutes: Int(cut(offset, to: 1440))
    )
  }

  private static func cut(_ number: Int64, to limit: Int64) -> Int64 {
    min(limit, max(-limit, number))
  }

  /// The records whose histories the journal has an index for.
  enum RecordKind: String {
    case actor = "actor.record"
    case project = "project.record"
  }

  /// The rows about one record, oldest first. The kind stands in the text of the query, so that
  /// SQLite sees that its partial index serves.
  static func history(
    of kind: RecordKind,
    _ subject: String,
    _ db: Database
  ) throws -> [HistoryEntry] {
    try db.rows(
      """
      SELECT \(columns) FROM journal WHERE kind = '\(kind.rawValue)' AND subject = ?
      ORDER BY seq
      """,
      [subject]
    ) { row($0).entry }
  }

  /// The rows of these numbers, oldest first.
  static func rows(_ sequences: [Int64], _ db: Database) throws -> [JournalRow] {
    try Set(sequences).sorted().compactMap { sequence in
      try db.first("SELECT \(columns) FROM journal WHERE seq = ?", [sequence], row)
    }
  }
}

extension Store {
  /// Rows of the journal, the newest first: those before `sequence`, or the last ones.
  public func journal(before sequence: Int64? = nil, limit: Int) throws -> Page<HistoryEntry> {
    try read { db in
      let total = try db.firstValue("SELECT COALESCE(MAX(seq), 0) FROM journal") ?? 0
      let rows = try db.rows(
        """
        SELECT \(JournalReader.columns) FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?
        """,
        [sequence ?? .max, limit]
      ) { JournalReader.row($0).entry }
      return Page(
        rows: rows,
        total: total,
        start: total - Int(sequence ?? Int64(total) + 1) + 1
      )
    }
  }

  /// Gives every row of the journal to `body`, the oldest first, without holding them.
  public func eachJournalRow(_ body: (JournalRow) throws -> Void) throws {
    try read { db in
      try db.scan("SELECT \(JournalReader.columns) FROM journal ORDER BY seq") {
        try body(JournalReader.row($0))
      }
    }
  }
}
