import Domain
import Testing

@testable import Exchange

@Suite struct StressTests {
  /// A valid file of about 4 KiB, with quotes, breaks and accents.
  private static let file: [UInt8] = {
    var text = "claim,project,result,participant,achieved_on,evidence,employer_name\n"
    var number = 0
    while text.utf8.count < 4_096 {
      number += 1
      text += "C\(number),P1,R1,B\(number),2026-03-01,a;b,"
      text +=
        number.isMultiple(of: 3) ? "\"Société \"\"Été\"\",\n\(number)\"\r\n" : "Atlas \(number)\n"
    }
    return Array(text.utf8)
  }()

  @Test func `a file cut anywhere never gives a row that it does not hold`() throws {
    let whole = Fixture.rows(try Fixture.read(ClaimLine.self, StressTests.file))
    #expect(whole.count > 40)
    for cut in 0..<StressTests.file.count {
      let outcome = Result {
        try Fixture.read(ClaimLine.self, Array(StressTests.file[..<cut]), bufferSize: 512)
      }
      guard case .success(let parsed) = outcome else {
        // Only a header that is cut refuses the file.
        #expect(cut < 70)
        continue
      }
      let rows = Fixture.rows(parsed)
      let bad = Fixture.bad(parsed)
      #expect(bad.count <= 1, "cut \(cut)")
      #expect(parsed.count <= whole.count)
      // All but the last row are whole; the last one may only lack the end of its last cell.
      let sure = rows.dropLast(bad.isEmpty ? 1 : 0)
      // A cut may leave no multi-byte sequence whole, and so another encoding.
      #expect(Array(sure) == Array(whole.prefix(sure.count)), "cut \(cut)")
      if bad.isEmpty, var last = rows.last {
        let full = whole[rows.count - 1]
        let name = last.claim.employerName
        #expect(full.claim.employerName.utf8.starts(with: name.utf8) || cut < 300, "cut \(cut)")
        last.claim.employerName = full.claim.employerName
        #expect(last == full, "cut \(cut)")
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `random bytes are read to the end, the same whatever the chunks`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let likely = Array("C1,P1;\"\"\"\n\r\n\t\0é=-'2026-03-01 R1".utf8)
    var bytes = Array(ShapeTests.header.utf8)
    for _ in 0..<4_000 {
      bytes.append(chance.below(8) == 0 ? UInt8(chance.below(256)) : chance.pick(likely))
    }
    let whole = try Fixture.read(ClaimLine.self, bytes)
    let lines = bytes.count { $0 == 0x0A }
    #expect(whole.count <= lines)
    for size in [1, 2, 13, 1_000] {
      #expect(
        try Fixture.read(ClaimLine.self, bytes, chunk: size, bufferSize: size + 1) == whole,
        "seed \(seed), size \(size)"
      )
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a valid file with bytes changed never stops the reader`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var bytes = StressTests.file
    for _ in 0..<20 { bytes[chance.below(bytes.count)] = UInt8(chance.below(256)) }
    do {
      let parsed = try Fixture.read(ClaimLine.self, bytes)
      #expect(parsed.count <= 200)
    } catch let refusal as FileRefusal {
      #expect(refusal.badRow.line == 1)
    }
  }

  @Test func `a line without end is passed over in bounded memory`() throws {
    var source = EndlessLine(before: Array(ShapeTests.header.utf8) + Array("C1,".utf8))
    var reader = try CSVReader(source)
    #expect(try reader.next())
    #expect(try reader.next())
    #expect(reader.record.fault == .tooLong)
    #expect(reader.record.bytes.count < 400_000)
    source = EndlessLine(before: Array(ShapeTests.header.utf8), filler: UInt8(ascii: ","))
    reader = try CSVReader(source)
    #expect(try reader.next())
    #expect(try reader.next())
    #expect(reader.record.fault == .longRow)
    #expect(reader.record.ends.count < 600_000)
  }

  @Test func `a header of a hundred thousand columns is refused, or let pass`() throws {
    let extra = (1...100_000).map { ",c\($0)" }.joined()
    let header = "claim,project,result,participant,achieved_on" + extra + "\n"
    #expect(throws: FileRefusal.self) { try Fixture.read(ClaimLine.self, Array(header.utf8)) }
    let row = "C1,P1,R1,B1,2026-03-01" + String(repeating: ",", count: 100_000) + "\n"
    let parsed = try Fixture.read(
      ClaimLine.self,
      Array((header + row).utf8),
      ignoreUnknown: true
    )
    #expect(Fixture.rows(parsed).count == 1)
  }

  @Test func `every bad row is reported, with its line`() throws {
    var text = ShapeTests.header
    for number in 1...5_000 {
      text +=
        number.isMultiple(of: 2)
        ? "C\(number),P1,R1,B1,never,\n" : "C\(number),P1,R1,B1,2026-03-01,\n"
    }
    let bad = Fixture.bad(try Fixture.read(ClaimLine.self, Array(text.utf8)))
    #expect(bad.map(\.line) == Array(stride(from: 3, through: 5_001, by: 2)))
  }

  @Test func `keys are told apart exactly and their first line remembered`() {
    var keys = KeySet()
    for number in 1...120_000 {
      #expect(keys.insert(Array("K\(number)".utf8), line: number + 1) == nil)
    }
    for number in stride(from: 1, through: 120_000, by: 997) {
      #expect(keys.insert(Array("K\(number)".utf8), line: 1) == number + 1)
    }
  }

  @Test func `every byte of the file is seen once, in order`() throws {
    let sheet = Sheet()
    var reader = try ImportReader<ClaimLine>(
      MemorySource(StressTests.file, chunk: 100),
      context: Fixture.context
    ) { sheet.bytes += $0 }
    while try reader.next() != nil {}
    #expect(sheet.bytes == StressTests.file)
  }
}

/// A start, then 6 MiB of one byte without a line end.
struct EndlessLine: ByteSource {
  let before: [UInt8]
  var filler = UInt8(ascii: "x")
  private var given = 0

  init(before: [UInt8], filler: UInt8 = UInt8(ascii: "x")) {
    self.before = before
    self.filler = filler
  }

  mutating func rewind() { given = 0 }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    defer { given += 1 }
    if given == 0 {
      buffer.copyBytes(from: before)
      return before.count
    }
    guard given < 96 else { return 0 }
    for index in 0..<buffer.count { buffer[index] = filler }
    return buffer.count
  }
}
