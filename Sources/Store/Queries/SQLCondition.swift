import Domain
import GRDB

/// A condition and its arguments: values never stand in the text.
struct SQLCondition {
  var sql: String
  var arguments: [DatabaseValue]

  init(_ sql: String, _ arguments: [any DatabaseValueConvertible] = []) {
    self.sql = sql
    self.arguments = arguments.map(\.databaseValue)
  }

  static let always = SQLCondition("1")
  static let never = SQLCondition("0")

  static func all(_ parts: [SQLCondition]) -> SQLCondition { joined(parts, "AND", or: .always) }

  static func any(_ parts: [SQLCondition]) -> SQLCondition { joined(parts, "OR", or: .never) }

  private static func joined(
    _ parts: [SQLCondition],
    _ word: String,
    or none: SQLCondition
  ) -> SQLCondition {
    if parts.isEmpty { return none }
    if parts.count == 1 { return parts[0] }
    var result = SQLCondition("(" + parts.map(\.sql).joined(separator: " \(word) ") + ")")
    result.arguments = parts.flatMap(\.arguments)
    return result
  }

  /// Whether it speaks of a claim's stratum, which stands in a table of its own.
  var needsStrata: Bool {
    let (text, word) = (Array(sql.utf8), Array("s.code".utf8))
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { text[$0...].starts(with: word) }
  }

  /// The opposite; what is unknown counts as false before it is denied.
  var denied: SQLCondition {
    var result = self
    result.sql = "NOT COALESCE(\(sql), 0)"
    return result
  }
}
