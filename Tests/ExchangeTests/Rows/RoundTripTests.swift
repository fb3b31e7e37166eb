import Domain
import Testing

@testable import Exchange

@Suite struct RoundTripTests {
  /// Writes rows, reads them again, and compares.
  private func check<Row: ExchangeRow & Equatable>(
    _ separator: Separator,
    _ seed: UInt64,
    _ make: (inout Chance) -> Row
  ) throws {
    var chance = Chance(seed: seed)
    let rows = (0..<200).map { _ in make(&chance) }
    let sheet = Sheet()
    var writer = try CSVWriter<Row>(separator: separator) { sheet.bytes += $0 }
    for row in rows { try writer.write(row) }
    // Keys that chance made twice are refused as such, and nothing else is.
    let parsed = try Fixture.read(Row.self, sheet.bytes)
    let bad = Fixture.bad(parsed)
    #expect(bad.allSatisfy { $0.code == .duplicateKey }, "seed \(seed): \(bad.prefix(3))")
    var expected = rows
    for row in bad.reversed() {
      let place = parsed.firstIndex(of: .bad(row))
      if let place { expected.remove(at: place) }
    }
    #expect(Fixture.rows(parsed) == expected, "seed \(seed)")
  }

  @Test(arguments: Separator.allCases, 1...6 as ClosedRange<UInt64>)
  func `every record comes back from its file as it was`(
    separator: Separator,
    seed: UInt64
  ) throws {
    try check(separator, seed) { $0.claim() }
    try check(separator, seed) { $0.finding() }
    try check(separator, seed) { $0.participant() }
    try check(separator, seed) { $0.actor() }
    try check(separator, seed) { $0.relation() }
    try check(separator, seed) { $0.project() }
    try check(separator, seed) { $0.target() }
    try check(separator, seed) { $0.cnss() }
    try check(separator, seed) { $0.need() }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("'=1", "''=1"), (" =1", "' =1"), ("'abc", "'abc"), ("a=1", "a=1"),
    ("-", "'-"), ("@x", "'@x"), ("\tx", "'\tx"), ("' ' +", "'' ' +"), ("", ""), ("'", "'"),
  ])
  func `a text that looks like a formula is led by one more apostrophe`(
    text: String,
    cell: String
  ) {
    var line = CSVLine(separator: .semicolon)
    line.text(text)
    #expect(String(decoding: line.bytes, as: UTF8.self) == cell)
    #expect(Apostrophe.isOurs(Array(cell.utf8)) == (cell != text))
  }

  @Test func `the longest text comes back even when it begins like a formula`() throws {
    let name = "=" + String(repeating: "é", count: 4_095)
    let sheet = Sheet()
    var writer = try CSVWriter<ClaimLine> { sheet.bytes += $0 }
    var chance = Chance(seed: 9)
    var claim = chance.claim()
    claim.claim.employerName = name
    try writer.write(claim)
    #expect(Fixture.rows(try Fixture.read(ClaimLine.self, sheet.bytes)) == [claim])
    claim.claim.employerName = name + "e"
    claim.claim.code = "LONG"
    try writer.write(claim)
    let bad = Fixture.bad(try Fixture.read(ClaimLine.self, sheet.bytes))
    #expect(bad == [BadRow(line: 3, column: "employer_name", code: .tooLong)])
  }

  @Test(arguments: ImportKind.allCases)
  func `the file written of a kind has the columns of its import`(kind: ImportKind) {
    #expect(Set(kind.requiredColumns).isSubset(of: kind.columns))
    #expect(Set(kind.keyColumns).isSubset(of: kind.columns))
    #expect(Set(kind.columns).count == kind.columns.count)
  }
}

/// What a writer wrote.
final class Sheet {
  var bytes: [UInt8] = []
}
