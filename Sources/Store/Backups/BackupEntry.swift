public import Domain

/// A backup of the shelf: when it was made, and the end of its journal, as its name says.
public struct BackupEntry: Hashable, Sendable {
  public var path: String
  /// The instant of the backup, in UTC, as the clock then told it: it may be wrong, and no order
  /// comes of it.
  public var madeAt: Moment
  /// Which backup of its shelf it is, from 1: one more than the highest when it was made. 0 for a name
  /// without a number.
  public var number: Int
  public var sequence: Int64
  /// The first 16 hexadecimal digits of the journal's head.
  public var head: String
  /// In bytes.
  public var size: Int64

  /// The day of the backup, in UTC.
  public var day: Day { madeAt.day }

  /// The name of a backup: `20261122T101500Z-1234-0123456789abcdef-7.fbr`.
  static func name(_ moment: Moment, _ mark: JournalMark, _ number: Int) -> String {
    "\(stamp(moment))-\(mark.sequence)-\(mark.head.prefix(16))-\(number).fbr"
  }

  /// Whether a backup was made after another one of the same shelf.
  static func isNewer(_ one: BackupEntry, than other: BackupEntry) -> Bool {
    (one.number, one.madeAt.utcMilliseconds, one.path)
      > (other.number, other.madeAt.utcMilliseconds, other.path)
  }

  /// Reads a name; nil when it is not that of a backup.
  init?(name: String, in folder: String, size: Int64) {
    guard name.hasSuffix(".fbr") else { return nil }
    let parts = name.dropLast(4).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, let moment = BackupEntry.moment(parts[0]),
      let sequence = Int64(parts[1]), parts[2].utf8.count == 16,
      parts[2].allSatisfy(\.isHexDigit),
      let number = parts.count == 3 ? 0 : Int(parts[3]), (0..<Int.max).contains(number)
    else { return nil }
    path = folder + "/" + name
    madeAt = moment
    self.number = number
    self.sequence = sequence
    head = String(parts[2])
    self.size = size
  }

  /// An instant in UTC as `20261122T101500Z`: in order of time when in order of text.
  static func stamp(_ moment: Moment) -> String {
    // No clock shows more; a name that could not be read again would be no backup.
    let seconds = Int(min(max(moment.utcMilliseconds, 0), 253_402_300_799_000) / 1000)
    let day = Day(number: Int32(seconds / 86_400))
    let rest = seconds % 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return day.iso.filter { $0 != "-" } + "T" + clock.joined() + "Z"
  }

  private static func moment(_ stamp: Substring) -> Moment? {
    let digits = Array(stamp.utf8)
    guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: digits[range], as: UTF8.self)) }
    let iso = [0..<4, 4..<6, 6..<8].map { String(decoding: digits[$0], as: UTF8.self) }
    guard let day = Day(iso: iso.joined(separator: "-")), let hour = number(9..<11),
      let minute = number(11..<13), let second = number(13..<15), hour < 24, minute < 60,
      second < 60
    else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return Moment(utcMilliseconds: seconds * 1000, offsetMinutes: 0)
  }
}

/// Which backups are kept: the ten last, the last of each of the fourteen last days that have one,
/// and the last of each of the twelve last months that have one.
public enum BackupRotation {
  public static let recent = 10
  public static let days = 14
  public static let months = 12

  /// The places of those that are kept, among backups in order of age, the newest first.
  public static func kept(_ days: [Day]) -> Set<Int> {
    var kept = Set(days.indices.prefix(recent))
    kept.formUnion(newest(days, of: Self.days, \.number))
    kept.formUnion(newest(days, of: months, \.month))
    return kept
  }

  /// The first of each group, for so many groups.
  private static func newest<Group: Hashable>(
    _ days: [Day],
    of count: Int,
    _ group: (Day) -> Group
  ) -> [Int] {
    var seen: Set<Group> = []
    return days.indices.filter { seen.count < count && seen.insert(group(days[$0])).inserted }
  }
}
