import Domain
import Testing

@testable import Exchange

/// A file of claims and what reading it comes to.
struct ShapeCase: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  /// `ok LINE` or `CODE LINE COLUMN` for each record; one `refused CODE COLUMNS` for the file.
  let expected: [String]
  var ignoreUnknown = false

  init(_ name: String, _ bytes: [UInt8], _ expected: [String], ignoreUnknown: Bool = false) {
    (self.name, self.bytes, self.expected) = (name, bytes, expected)
    self.ignoreUnknown = ignoreUnknown
  }

  init(_ name: String, _ text: String, _ expected: [String], ignoreUnknown: Bool = false) {
    self.init(name, Array(text.utf8), expected, ignoreUnknown: ignoreUnknown)
  }

  var testDescription: String { name }
}

@Suite struct ShapeTests {
  static let header = "claim,project,result,participant,achieved_on,employer_name\n"
  static let good = "C1,P1,R1,B1,2026-03-01,Atlas\n"

  /// What a file comes to, in the words of a case.
  static func outcome(
    _ bytes: [UInt8],
    ignoreUnknown: Bool = false,
    chunk: Int = .max,
    bufferSize: Int = 65_536
  ) throws -> [String] {
    do {
      return try Fixture.read(
        ClaimLine.self,
        bytes,
        ignoreUnknown: ignoreUnknown,
        chunk: chunk,
        bufferSize: bufferSize
      ).map {
        switch $0 {
        case .row(let line, _): "ok \(line)"
        case .bad(let row): "\(row.code.rawValue) \(row.line) \(row.column ?? "-")"
        }
      }
    } catch let refusal as FileRefusal {
      return ["refused \(refusal.code.rawValue) \(refusal.columns.joined(separator: "+"))"]
    }
  }

  static let cases: [ShapeCase] = [
    ShapeCase("V01 empty", "", ["refused emptyFile "]),
    ShapeCase("V01 blank lines only", "\n\r\n  \n", ["refused emptyFile "]),
    ShapeCase("V02 header only", header, []),
    ShapeCase("V03 no header", good, ["refused noHeader "]),
    ShapeCase(
      "V04 repeated column",
      "claim,project,result,participant,achieved_on,claim\n",
      ["refused repeatedColumn claim"]
    ),
    ShapeCase(
      "V05 unknown column",
      "claim,project,result,participant,achieved_on,colour\n",
      ["refused unknownColumn colour"]
    ),
    ShapeCase(
      "V05 unknown column let pass",
      "claim,project,colour,result,participant,achieved_on\nC1,P1,red,R1,B1,2026-03-01\n",
      ["ok 2"],
      ignoreUnknown: true
    ),
    ShapeCase(
      "V06 missing columns",
      "claim,project,participant\n",
      ["refused missingColumn result+achieved_on"]
    ),
    ShapeCase(
      "V07 columns in another order",
      "achieved_on,participant,result,project,claim\n2026-03-01,B1,R1,P1,C1\n",
      ["ok 2"]
    ),
    ShapeCase("V08 short row", header + "C1,P1,R1\n" + good, ["shortRow 2 -", "ok 3"]),
    ShapeCase("V09 long row", header + "C1,P1,R1,B1,2026-03-01,A,B\n", ["longRow 2 -"]),
    ShapeCase("V10 byte order mark", "\u{FEFF}" + header + good, ["ok 2"]),
    ShapeCase("V11 UTF-16 LE", [0xFF, 0xFE, 0x63, 0], ["refused isUTF16 "]),
    ShapeCase("V11 UTF-16 BE", [0xFE, 0xFF, 0, 0x63], ["refused isUTF16 "]),
    ShapeCase(
      "V11 UTF-16 without a mark",
      Array("claim,project".utf8).flatMap { [$0, 0] },
      ["refused isUTF16 "]
    ),
    ShapeCase(
      "V12 Windows-1252",
      Array((header + "C1,P1,R1,B1,2026-03-01,Caf").utf8) + [0xE9, 0x0A],
      ["ok 2"]
    ),
    ShapeCase(
      "V12 a byte that Windows-1252 has not",
      Array((header + "C1,P1,R1,B1,2026-03-01,Caf").utf8) + [0x81, 0x0A],
      ["invalidByte 2 employer_name"]
    ),
    ShapeCase(
      "V13 invalid UTF-8",
      Array((header + "C1,P1,R1,B1,2026-03-01,Café\nC2,P1,R1,B1,2026-03-01,Caf").utf8)
        + [0xE9, 0x0A],
      ["ok 2", "invalidByte 3 employer_name"]
    ),
    ShapeCase(
      "V14 NUL",
      header + "C1,P1,R\01,B1,2026-03-01,A\n" + good,
      ["nulByte 2 result", "ok 3"]
    ),
    ShapeCase(
      "V15 mixed line ends",
      header + "C1,P1,R1,B1,2026-03-01,A\r\nC2,P1,R1,B1,2026-03-01,A\n",
      ["ok 2", "ok 3"]
    ),
    ShapeCase(
      "V15 lone CR",
      header + "C1,P1,R1,B1,2026-03-01,A\rB\n" + good,
      ["loneCarriageReturn 2 employer_name", "ok 3"]
    ),
    ShapeCase(
      "V15 CR only",
      (header + good).replacing("\n", with: "\r"),
      ["refused badHeader "]
    ),
    ShapeCase(
      "V16 quoted line breaks",
      header + "C1,P1,R1,B1,2026-03-01,\"A\nB\r\nC\"\nC2,P1,R1\n",
      ["ok 2", "shortRow 5 -"]
    ),
    ShapeCase(
      "V17 unclosed quote",
      header + good + "C2,P1,R1,B1,2026-03-01,\"A\nC3,P1,R1,B1,2026-03-01,A\n",
      ["ok 2", "unclosedQuote 3 employer_name"]
    ),
    ShapeCase(
      "V18 quote inside",
      header + "C1,P1,R1,B1,2026-03-01,A\"B\"\n" + good,
      ["badQuote 2 employer_name", "ok 3"]
    ),
    ShapeCase(
      "V18 text after a quote",
      header + "C1,P1,R1,B1,2026-03-01,\"A\"B\n",
      ["badQuote 2 employer_name"]
    ),
    ShapeCase(
      "V19 semicolon",
      (header + good).replacing(",", with: ";"),
      ["ok 2"]
    ),
    ShapeCase("V19 tab", (header + good).replacing(",", with: "\t"), ["ok 2"]),
    ShapeCase(
      "V19 pipe",
      (header + good).replacing(",", with: "|"),
      ["refused noHeader "]
    ),
    ShapeCase(
      "V19 sep line",
      "sep=;\r\n" + (header + good).replacing(",", with: ";"),
      ["ok 3"]
    ),
    ShapeCase("V19 sep line of a pipe", "sep=|\n" + header, ["refused unknownSeparator "]),
    ShapeCase("V27 same row twice", header + good + good, ["ok 2", "duplicateKey 3 claim"]),
    ShapeCase(
      "V30 formula",
      header + "C1,P1,R1,B1,2026-03-01,=HYPERLINK(1)\n",
      ["ok 2"]
    ),
    ShapeCase("V35 XLSX", [0x50, 0x4B, 3, 4, 20], ["refused isXLSX "]),
    ShapeCase("V35 gzip", [0x1F, 0x8B, 8], ["refused isGzip "]),
    ShapeCase("V35 XLS", [0xD0, 0xCF, 0x11, 0xE0], ["refused isXLS "]),
    ShapeCase("V35 HTML", "\n <!DOCTYPE html><table>", ["refused isHTML "]),
    ShapeCase("no line end at the end", header + "C1,P1,R1,B1,2026-03-01,A", ["ok 2"]),
    ShapeCase(
      "CR at the end",
      header + "C1,P1,R1,B1,2026-03-01,A\r",
      [
        "loneCarriageReturn 2 employer_name"
      ]
    ),
    ShapeCase("blank lines", "\n" + header + "\n\r\n" + good, ["ok 5"]),
    ShapeCase(
      "a row of empty cells is no blank line",
      header + ",,,,,\n",
      ["missingValue 2 claim"]
    ),
  ]

  @Test(arguments: cases)
  func `each shape of file comes to what it should`(_ shape: ShapeCase) throws {
    #expect(
      try ShapeTests.outcome(shape.bytes, ignoreUnknown: shape.ignoreUnknown) == shape.expected
    )
  }

  @Test(arguments: cases, [1, 3, 7, 64])
  func `no boundary between chunks changes anything`(_ shape: ShapeCase, size: Int) throws {
    #expect(
      try ShapeTests.outcome(
        shape.bytes,
        ignoreUnknown: shape.ignoreUnknown,
        chunk: size,
        bufferSize: size
      )
        == shape.expected
    )
  }

  @Test func `the text of a Windows-1252 file is read`() throws {
    let bytes = Array((ShapeTests.header + "C1,P1,R1,B1,2026-03-01,").utf8) + [0x80, 0xE9, 0x9C]
    #expect(
      Fixture.rows(try Fixture.read(ClaimLine.self, bytes)).map(\.claim.employerName) == ["€éœ"]
    )
  }
}
