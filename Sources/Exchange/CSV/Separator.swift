import Domain

/// What stands between two cells.
public enum Separator: UInt8, CaseIterable, Sendable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// What stands between the items of a list inside a cell (DESIGN §6).
  var list: UInt8 { self == .comma ? 0x3B : 0x7C }
}

/// How the front of a file says that its cells are separated.
struct SeparatorChoice {
  let separator: Separator
  /// Bytes to pass before the header: a byte order mark, and a `sep=` line.
  let skippedBytes: Int
  /// Physical lines passed with them.
  let skippedLines: Int

  /// Obeys a `sep=` line, or takes the most frequent separator of the first line that is not blank.
  init(_ survey: FileSurvey) throws(FileRefusal) {
    let text = survey.head.dropFirst(survey.markLength)
    let lines = text.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let first = SeparatorChoice.stripped(lines.first ?? [])
    if first.count == 5, first.prefix(4).elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 })
    {
      guard let named = first.last.flatMap(Separator.init(rawValue:)) else {
        throw FileRefusal(
          .unknownSeparator,
          value: String(decoding: first.suffix(1), as: UTF8.self)
        )
      }
      separator = named
      skippedBytes = lines.count > 1 ? lines[1].startIndex : survey.head.count
      skippedLines = lines.count > 1 ? 1 : 0
      return
    }
    separator = SeparatorChoice.mostFrequent(in: text)
    (skippedBytes, skippedLines) = (survey.markLength, 0)
  }

  /// A line without the carriage return at its end and the quotes around it.
  private static func stripped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    if line.last == 0x0D { line.removeLast() }
    if line.count >= 2, line.first == 0x22, line.last == 0x22 { line = line.dropFirst().dropLast() }
    return line
  }

  private static func mostFrequent(in text: ArraySlice<UInt8>) -> Separator {
    let isBreak = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    let line = text.split(whereSeparator: isBreak).first { line in
      line.contains { $0 != 0x20 && $0 != 0x09 }
    }
    var isQuoted = false
    var counts: [Separator: Int] = [:]
    for byte in line ?? [] {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, let separator = Separator(rawValue: byte) { counts[separator, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return Separator.allCases.first { counts[$0] == most } ?? .comma
  }
}
