import Domain
import TOMLKit

/// A TOML text, read whole into a tree that knows its lines.
struct TOMLText {
  let root: [String: TOMLNode]

  private static let depthLimit = 64

  /// Reads a text of at most so many bytes.
  init(_ bytes: [UInt8], limit: Int) throws(TOMLFault) {
    guard bytes.count <= limit else {
      throw TOMLFault(code: .tooLarge, line: 1, column: 1, text: "over \(limit) bytes")
    }
    try TOMLText.check(bytes)
    let text = String(
      decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...],
      as: UTF8.self
    )
    let table = try TOMLText.parse(text)
    var scan = TOMLLineScan(Array(text.utf8))
    let lines = scan.lines()
    root = try TOMLText.entries(of: table, at: [], lines)
  }

  private static func parse(_ text: String) throws(TOMLFault) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw TOMLFault(
        code: .badTOML,
        line: place.line,
        column: place.column,
        text: clipped(error.description)
      )
    } catch {
      throw TOMLFault(code: .badTOML, line: 1, column: 1, text: "")
    }
  }

  /// Refuses what the parser would cut short or repair: a NUL, plain or escaped, and bytes that
  /// are not UTF-8.
  private static func check(_ bytes: [UInt8]) throws(TOMLFault) {
    var scan = UTF8Scan()
    var (line, column) = (1, 1)
    for (index, byte) in bytes.enumerated() {
      let wasPending = scan.isPending
      let step = scan.take(byte)
      let isBroken = step == .invalid || (wasPending && step == .partial && byte >= 0xC0)
      if isBroken || (scan.isPending && index == bytes.count - 1) {
        throw TOMLFault(code: .invalidByte, line: line, column: column, text: "")
      }
      let isEscapedNUL =
        byte == 0x5C
        && (bytes[index...].starts(with: "\\u0000".utf8)
          || bytes[index...].starts(with: "\\U00000000".utf8))
      if byte == 0 || isEscapedNUL {
        throw TOMLFault(code: .nulByte, line: line, column: column, text: "")
      }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + (byte & 0xC0 == 0x80 ? 0 : 1))
    }
  }

  private static func entries(
    of table: TOMLTable,
    at path: [String],
    _ lines: [[String]: Int]
  ) throws(TOMLFault) -> [String: TOMLNode] {
    var entries: [String: TOMLNode] = [:]
    for key in table.keys {
      guard let value = table[key] else { continue }
      entries[key] = try node(of: value, at: path + [key], lines)
    }
    return entries
  }

  private static func node(
    of value: any TOMLValueConvertible,
    at path: [String],
    _ lines: [[String]: Int]
  ) throws(TOMLFault) -> TOMLNode {
    let line = lines[path]
    guard path.count <= depthLimit else {
      throw TOMLFault(code: .tooDeep, line: line ?? 1, column: 1, text: "")
    }
    return TOMLNode(line: line, content: try content(of: value, at: path, lines))
  }

  private static func content(
    of value: any TOMLValueConvertible,
    at path: [String],
    _ lines: [[String]: Int]
  ) throws(TOMLFault) -> TOMLNode.Content {
    if let text = value.string { return .text(text) }
    if let number = value.int { return .integer(number) }
    if let flag = value.bool { return .flag(flag) }
    if let date = value.date {
      return .day(Day(year: date.year, month: date.month, day: date.day))
    }
    if let table = value.table { return .table(try entries(of: table, at: path, lines)) }
    guard let array = value.array else { return .other(value.type.description) }
    var items: [TOMLNode] = []
    for index in 0..<array.count {
      items.append(try node(of: array[index], at: path + [String(index)], lines))
    }
    return .array(items)
  }
}
