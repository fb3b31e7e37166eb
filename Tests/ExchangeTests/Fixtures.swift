import Domain

@testable import Exchange

/// What the tests read files against.
enum Fixture {
  static let today = Day(number: 20_714)  // 2026-09-18

  static let programme = Programme(
    code: "P",
    title: "Essai",
    groups: [
      TargetGroup(code: "F", label: Label(french: "Femmes")),
      TargetGroup(code: "RUR", label: Label(french: "Rural")),
    ],
    results: ["R1", "R2", "R3"].map {
      ResultDefinition(code: $0, label: Label(french: $0), level: .training, mechanism: "M1")
    },
    reasons: [Reason(code: "ABS", label: Label(french: "Absent"), keep: 5_000)],
    persons: [Person(code: "op1", name: "Op", roles: [.operator])]
  )

  static let context = RowContext(programme: programme, today: today, person: "op1")

  /// Reads a whole file; what it came to, or the refusal of the file.
  static func read<Row: ExchangeRow>(
    _ type: Row.Type,
    _ bytes: [UInt8],
    ignoreUnknown: Bool = false,
    chunk: Int = .max,
    bufferSize: Int = 65_536
  ) throws -> [Parsed<Row>] {
    var reader = try ImportReader<Row>(
      MemorySource(bytes, chunk: chunk),
      context: context,
      ignoreUnknownColumns: ignoreUnknown,
      bufferSize: bufferSize,
      observe: nil
    )
    var parsed: [Parsed<Row>] = []
    while let next = try reader.next() { parsed.append(next) }
    return parsed
  }

  static func bad<Row>(_ parsed: [Parsed<Row>]) -> [BadRow] {
    parsed.compactMap { if case .bad(let row) = $0 { row } else { nil } }
  }

  static func rows<Row>(_ parsed: [Parsed<Row>]) -> [Row] {
    parsed.compactMap { if case .row(_, let row) = $0 { row } else { nil } }
  }
}
