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

  @Test(arguments: Separator.allCases, 1...3 as ClosedRange<UInt64>)
  func `a claim held elsewhere is written byte for byte as its record`(
    separator: Separator,
    seed: UInt64
  ) throws {
    var chance = Chance(seed: seed)
    for _ in 0..<200 {
      var claim = chance.claim()
      (claim.assumesDay, claim.assumesPerson) = (false, false)
      let (record, held) = (Sheet(), Sheet())
      var writer = try CSVWriter<ClaimLine>(separator: separator) { record.bytes += $0 }
      try writer.write(claim)
      writer = try CSVWriter<ClaimLine>(separator: separator) { held.bytes += $0 }
      let room = Room()
      try writer.write(room.cells(of: claim.claim))
      #expect(held.bytes == record.bytes, "seed \(seed): \(claim)")
    }
  }

  @Test(
    arguments: [
      ([0x41, 0xFF, 0x42], "A\u{FFFD}B"), ([0xC3], "\u{FFFD}"), ([0x3D, 0xC3, 0xA9], "'=é"),
      ([], ""), ([0xE2, 0x82, 0xAC, 0x2C], "\"€,\""),
    ] as [([UInt8], String)]
  )
  func `bytes that are no text are replaced in the file`(bytes: [UInt8], cell: String) {
    var line = CSVLine(separator: .comma)
    bytes.withUnsafeBufferPointer { line.text($0) }
    #expect(String(decoding: line.bytes, as: UTF8.self) == cell)
  }

  @Test(arguments: [
    "0001-01-01", "0999-12-31", "2026-02-03", "9999-12-31",
  ])
  func `a day is written in its ten characters`(iso: String) throws {
    let day = try #require(Day(iso: iso))
    var line = CSVLine(separator: .comma)
    line.day(day)
    line.day(nil)
    #expect(String(decoding: line.bytes, as: UTF8.self) == iso + ",")
  }

  @Test(arguments: [Int32.min, -719_529, 2_932_897, Int32.max])
  func `a number beyond the calendar is written as its day is named`(number: Int32) {
    var (line, text) = (CSVLine(separator: .comma), CSVLine(separator: .comma))
    line.day(Day(number: number))
    text.text(Day(number: number).iso)
    #expect(line.bytes == text.bytes)
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

/// Holds the texts of claims as a store would: bytes at places that do not move.
final class Room {
  private var held: [UnsafeMutableBufferPointer<UInt8>] = []

  deinit { held.forEach { $0.deallocate() } }

  private func hold(_ text: String) -> UnsafeBufferPointer<UInt8> {
    let bytes = Array(text.utf8)
    let place = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = place.initialize(from: bytes)
    held.append(place)
    return UnsafeBufferPointer(place)
  }

  func cells(of claim: Claim) -> ClaimCells<UnsafeBufferPointer<UInt8>> {
    ClaimCells(
      code: hold(claim.code),
      project: hold(claim.project),
      result: hold(claim.result),
      participant: hold(claim.participant),
      achievedOn: claim.achievedOn,
      declaredOn: claim.declaredOn,
      employerName: hold(claim.employerName),
      employerICE: hold(claim.employerICE),
      contractType: hold(claim.contractType),
      evidence: claim.evidence.map(hold),
      declaredBy: hold(claim.declaredBy)
    )
  }
}

/// What a writer wrote.
final class Sheet {
  var bytes: [UInt8] = []
}
