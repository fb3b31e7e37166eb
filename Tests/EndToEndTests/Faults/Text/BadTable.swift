import Foundation

/// A file that a person might hand in, and what must be said of it.
struct BadTable: Sendable {
  /// The kind of trouble, `V01` to `V36`.
  let kind: String
  let table: String
  let bytes: [UInt8]
  /// Bad rows as `line column code`; `-` is no column, `*` any. None when the file is taken.
  let bad: [String]
  var person = "coord"

  init(_ kind: String, _ text: String, _ bad: String..., table: String = "claims") {
    self.init(kind, Array(text.utf8), bad, table: table)
  }

  init(_ kind: String, _ bytes: [UInt8], _ bad: [String], table: String = "claims") {
    (self.kind, self.table, self.bytes, self.bad) = (kind, table, bytes, bad)
  }

  static let header = "claim,project,result,participant,achieved_on,evidence,employer_name"

  /// A sound row.
  static func row(_ number: Int = 1, name: String = "Atlas") -> String {
    "\(Sample.code("C1", number)),P01,R1,\(Sample.person(number)),2026-08-01,attendance,\(name)"
  }

  /// A sound header, sound rows, and one that is not.
  private static func with(_ row: String) -> String {
    "\(header)\n\(BadTable.row(1))\n\(row)\n\(BadTable.row(3))\n"
  }

  private static func cell(_ column: Int, _ text: String) -> String {
    var cells = row(2).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[column] = text
    return with(cells.joined(separator: ","))
  }

  static let all = shapes + encodings + cells + contents

  /// V01 to V09: what a file consists of.
  private static let shapes: [BadTable] =
    ["", "\n", "\r\n\r\n", "\u{FEFF}", "\n\n\n"].map { BadTable("V01", $0, "1 * *") }
    + ["", "\n", "\r\n", "\n\n", "\n \n"].map { BadTable("V02", header + $0) }
    + (1...5).map { BadTable("V03", (1...$0).map { row($0) }.joined(separator: "\n"), "1 * *") }
    + ["claim", "project", "evidence", "result", "employer_name"].map {
      BadTable("V04", "\(header),\($0)\n\(row()),x\n", "1 \($0) repeatedColumn")
    }
    + ["montant", "CLAIM2", "état", "x y", "claim "].map {
      BadTable("V05", "\(header),\($0)\n\(row()),x\n", "1 * *")
    }
    + ["claim", "project", "result", "participant", "achieved_on"].map { column in
      let rest = header.split(separator: ",").filter { $0 != column }.joined(separator: ",")
      return BadTable("V06", rest + "\n", "1 \(column) missingColumn")
    }
    + (1...5).map { shift in
      func turned(_ line: String) -> String {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return (cells[shift...] + cells[..<shift]).joined(separator: ",")
      }
      return BadTable("V07", turned(header) + "\n" + turned(row()) + "\n")
    }
    + (1...5).map { count in
      BadTable(
        "V08",
        with(row(2).split(separator: ",").prefix(count).joined(separator: ",")),
        "3 - shortRow"
      )
    }
    + (1...5).map {
      BadTable("V09", with(row(2) + String(repeating: ",x", count: $0)), "3 - longRow")
    }

  /// V10 to V19: bytes, line ends, quotes, separators.
  private static let encodings: [BadTable] =
    [",", ";", "\t", ",", ";"].enumerated().map { index, separator in
      let text = "\(header)\n\(row(1, name: index > 2 ? "Été" : "a"))\n"
      return BadTable("V10", "\u{FEFF}" + text.replacing(",", with: separator))
    }
    + [true, false].flatMap { isLittle in
      [true, false].map { utf16("\(header)\n\(row())\n", isLittle: isLittle, marked: $0) }
    }
    .map { BadTable("V11", $0, ["1 - isUTF16"]) }
    + [BadTable("V11", [0xFF, 0xFE], ["1 - isUTF16"])]
    + [0xE9, 0xE0, 0xC7, 0x92, 0x80].map {
      BadTable("V12", Array("\(header)\n\(row(1, name: "Soci"))".utf8) + [$0, 0x0A], [])
    }
    + [[0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]].map {
      BadTable("V13", lines(spoilt: row(2, name: "a").utf8 + $0), ["3 employer_name invalidByte"])
    }
    + (0..<5).map { place in
      var bytes = Array(row(2).utf8)
      bytes.insert(0, at: place * 7 + 1)
      return BadTable("V14", lines(spoilt: bytes), ["3 * nulByte"])
    }
    + ["a\rb", "\rb", "a\r\rb", "a\r", "\r"].map { name in
      name.hasSuffix("\r")
        ? BadTable("V15", with(row(2, name: name)))
        : BadTable("V15", with(row(2, name: name)), "3 * loneCarriageReturn")
    }
    + ["a\nb", "a\r\nb", "\n", "a\n\n\nb", "\"\"\n"].map {
      BadTable("V16", with(row(2, name: "\"\($0)\"")))
    }
    + (1...5).map { place in
      let rows = (1...5).map { row($0, name: $0 == place ? "\"a" : "b") }
      return BadTable(
        "V17",
        "\(header)\n" + rows.joined(separator: "\n"),
        "\(place + 1) * unclosedQuote"
      )
    }
    + ["a\"b", "a\"", "a\"\"b", "\"a\"b", "\"a\" "].map {
      BadTable("V18", with(row(2, name: $0)), "3 employer_name badQuote")
    }
    + [";", "\t"].map { BadTable("V19", "\(header)\n\(row())\n".replacing(",", with: $0)) }
    + [BadTable("V19", "sep=;\n" + "\(header)\n\(row())\n".replacing(",", with: ";"))]
    + ["|", ":"].map { BadTable("V19", "\(header)\n\(row())\n".replacing(",", with: $0), "1 * *") }

  /// A file whose second row is these bytes.
  private static func lines(spoilt: some Sequence<UInt8>) -> [UInt8] {
    Array("\(header)\n\(row(1, name: "Été"))\n".utf8) + spoilt + Array("\n\(row(3))\n".utf8)
  }

  private static func utf16(_ text: String, isLittle: Bool, marked: Bool) -> [UInt8] {
    let units = (marked ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
  }

  /// V20 to V26: sizes, numbers, days, codes.
  private static let cells: [BadTable] =
    [4_097, 10_000, 100_000, 1_000_000, 8_000_000].map {
      BadTable("V20", cell(6, String(repeating: "x", count: $0)), "3 employer_name tooLong")
    }
    + [1_001, 2_000, 5_000, 10_000, 20_000].map { count in
      let rows = (1...count).map { "N\($0),P01,R1,U01,never,attendance,a\n" }.joined()
      return BadTable("V21", "\(header)\n" + rows, "2 achieved_on badDay")
    }
    + [10, 100, 1_000, 10_000, 100_000].map { count in
      BadTable("V22", header + (1...count).map { ",c\($0)" }.joined() + "\n", "1 * unknownColumn")
    }
    + ["\"1.000,50\"", "\"12,5\"", "١٢", "1 00", "1'000"].map { amount("V23", $0) }
    + ["1e5", "NaN", "-0", "0x10", "99999999999999999999", "1.234", "+5", "inf"].map {
      amount("V24", $0)
    }
    + ["2026-02-30", "31/02/2026", "45000", "2026-13-01", "08/25/2026", "26-08-01"].map {
      BadTable("V25", cell(4, $0), "3 achieved_on badDay")
    }
    + ["1.0E+05", "C 1", "C/1", "Ç1", String(repeating: "C", count: 41)].map {
      BadTable("V26", cell(0, $0), "3 claim badCode")
    }

  private static func amount(_ kind: String, _ text: String) -> BadTable {
    BadTable(
      kind,
      "project,title,operator,agreement,starts_on,ends_on,ceiling_mad\n"
        + "P08,Huit,A1,C08,2026-01-01,2026-12-31,100.00\n"
        + "P09,Neuf,A1,C09,2026-01-01,2026-12-31,\(text)\n",
      "3 ceiling_mad badAmount",
      table: "projects"
    )
  }

  /// V27 to V35: what the cells say of one another, hostile text, other formats.
  private static let contents: [BadTable] =
    (1...5).map { number in
      let rows = (1...number).map { row($0) } + [row(number)]
      return BadTable(
        "V27",
        "\(header)\n" + rows.joined(separator: "\n"),
        "\(number + 2) claim duplicateKey"
      )
    }
    + ["EE1", "ee1", "E-E-1", " EE1 ", "EE 1"].map {
      BadTable(
        "V28",
        "participant,project,entry_on,national_id\nU90,P01,2026-07-01,\($0)\n",
        table: "participants"
      )
    }
    + (1...5).map { number in
      var table = BadTable("V29", "\(header)\n\(row(number))\n", "2 * notAllowed")
      table.person = "oper2"
      return table
    }
    + ["=HYPERLINK(\"\"x\"\")", "+1", "-1", "@SUM(A1)", "\t=1"].map {
      BadTable("V30", with(row(2, name: "\"\($0)\"")))
    }
    + ["\u{1B}[2J", "\u{1B}]52;c;AA\u{7}", "\u{202E}abc", "a\u{200B}b", "\u{9B}31m"].map {
      BadTable("V31", with(row(2, name: "\"\($0)\"")))
    }
    + [
      [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x1F, 0x8B, 8], [0xD0, 0xCF, 0x11, 0xE0],
      Array("<html><table>".utf8), Array("\u{FEFF} <!DOCTYPE html>".utf8), Array("%PDF-1.7\n".utf8),
    ].map { BadTable("V35", $0 + [UInt8](repeating: 0x41, count: 300), ["1 * *"]) }
}
