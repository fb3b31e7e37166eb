public import Domain
import Seals

/// One row of the journal, and how it is chained to the one before.
///
/// `hash = SHA-256(f1 f2 … f10)`, where each field is written as its length, 8 bytes big-endian,
/// then its bytes. The fields are, in order: `seq`, `at` (UTC milliseconds), `offset` (minutes) and
/// `day` (`YYYY-MM-DD`) in decimal text; `person`, `role`, `kind`, `subject` and `payload` in UTF-8;
/// and `prev`, the 32 bytes of the row before, or 32 zero bytes for the first. `seq` starts at 1 and
/// has no gap. The payload is lines of `key=value`, where a backslash is written `\\` and a line
/// feed `\n`.
public struct JournalRow: Hashable, Sendable {
  public var sequence: Int64
  public var moment: Moment
  public var day: Day
  public var person: String
  public var role: String
  public var kind: String
  public var subject: String
  public var payload: String
  public var previous: [UInt8]
  public var hash: [UInt8]

  /// The hash of the row before the first.
  public static let origin = [UInt8](repeating: 0, count: 32)

  /// The hash that the row must bear.
  func expectedHash() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(320)
    func field(_ content: some Collection<UInt8>) {
      let count = UInt64(content.count)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: count >> UInt64(shift)))
      }
      bytes.append(contentsOf: content)
    }
    field(String(sequence).utf8)
    field(String(moment.utcMilliseconds).utf8)
    field(String(moment.offsetMinutes).utf8)
    field(day.iso.utf8)
    for text in [person, role, kind, subject, payload] { field(text.utf8) }
    field(previous)
    return SHA256.digest(bytes)
  }

  /// The row as a history shows it.
  public var entry: HistoryEntry {
    HistoryEntry(
      sequence: sequence,
      moment: moment,
      person: person,
      role: role,
      kind: kind,
      subject: subject,
      details: Payload.details(of: payload)
    )
  }
}
