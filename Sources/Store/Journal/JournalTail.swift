import Domain
import Foundation
import GRDB

/// The end of the journal: where the next row goes.
struct JournalTail {
  private(set) var sequence: Int64
  private(set) var hash: [UInt8]
  /// The day of the last row; nil when the journal is empty (R74).
  private(set) var day: Day?

  private static let insertion = """
    INSERT INTO journal (seq, at, offset, day, person, role, kind, subject, payload, prev, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Reads the last row.
  init(_ db: Database) throws {
    let last = try db.first("SELECT seq, hash, day FROM journal ORDER BY seq DESC LIMIT 1") {
      (try $0.requiredInteger(0), try $0.requiredBlob(1), try $0.requiredInteger(2))
    }
    sequence = last?.0 ?? 0
    hash = last?.1 ?? JournalRow.origin
    day = last.map { Day(number: Int32(clamping: $0.2)) }
  }

  /// Writes the next row and answers its number.
  mutating func append(
    to db: Database,
    author: Author,
    role: String,
    kind: String,
    subject: String,
    payload: Payload
  ) throws -> Int64 {
    var row = JournalRow(
      sequence: sequence &+ 1,
      moment: author.moment,
      day: author.today,
      person: author.person,
      role: role,
      kind: kind,
      subject: subject,
      payload: payload.text,
      previous: hash,
      hash: []
    )
    row.hash = row.expectedHash()
    var binder = try Binder(db, JournalTail.insertion)
    binder.add(row.sequence)
    binder.add(row.moment.utcMilliseconds)
    binder.add(row.moment.offsetMinutes)
    binder.add(row.day.number)
    for text in [row.person, row.role, row.kind, row.subject, row.payload] { binder.add(text) }
    binder.add(row.previous)
    binder.add(row.hash)
    try binder.run()
    (sequence, hash, day) = (row.sequence, row.hash, row.day)
    return row.sequence
  }
}

extension [UInt8] {
  /// The bytes as SQLite takes them.
  var data: Data { Data(self) }
}
