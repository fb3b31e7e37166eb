import Domain

/// Reads the records of a CSV file one by one, in bounded memory (R85).
///
/// A cell, a record and a count of cells have limits, so neither a line of a gigabyte nor a header
/// of a hundred thousand columns is ever held.
struct CSVReader {
  /// The record last read.
  private(set) var record = CSVRecord()
  /// The physical line where it starts.
  private(set) var line = 1
  let separator: Separator
  let encoding: TextEncoding

  private var source: any ByteSource
  private let observe: ((UnsafeRawBufferPointer) -> Void)?
  private var buffer: [UInt8]
  private var filled = 0
  private var position = 0
  private var scan = CSVScan()

  private static let recordLimit = 4 << 20
  private static let columnLimit = 200_000

  /// Looks a source over, refuses what is no text, and stands before its header.
  init(
    _ source: some ByteSource,
    bufferSize: Int = 65_536,
    observe: ((UnsafeRawBufferPointer) -> Void)? = nil
  ) throws {
    var source = source
    let survey = try FileSurvey(of: &source)
    let choice = try SeparatorChoice(survey)
    try source.rewind()
    separator = choice.separator
    encoding = survey.encoding
    buffer = [UInt8](repeating: 0, count: max(1, bufferSize))
    self.source = source
    self.observe = observe
    scan.line = 1 + choice.skippedLines
    try skip(choice.skippedBytes)
  }

  /// Reads the next record that is not blank; false at the end.
  mutating func next() throws -> Bool {
    repeat {
      guard try readRecord() else { return false }
    } while isBlank
    record.settle(encoding, scan)
    return true
  }

  private var isBlank: Bool {
    record.count == 1 && !scan.hasQuote && scan.fault == nil
      && record.bytes[..<record.length].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func skip(_ count: Int) throws {
    var left = count
    while left > 0, try refill() {
      let step = min(left, filled)
      position = step
      left -= step
    }
  }

  /// Reads the next chunk; false at the end of the source.
  private mutating func refill() throws -> Bool {
    filled = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
    position = 0
    if filled > 0, let observe {
      buffer.withUnsafeBytes { observe(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }
    }
    return filled > 0
  }

  private mutating func readRecord() throws -> Bool {
    scan.begin()
    line = scan.line
    var isEmpty = true
    while true {
      if position == filled, try !refill() {
        record.makeRoom(for: 1, after: scan)
        let isRecord = record.ends.withUnsafeMutableBufferPointer {
          scan.endFile($0, isEmpty: isEmpty)
        }
        close()
        return isRecord
      }
      isEmpty = false
      if takeChunk() {
        close()
        return true
      }
      bound()
    }
  }

  private mutating func close() {
    if scan.fault == .unclosedQuote { line = scan.quoteLine }
    record.length = scan.stored
    record.count = scan.cells
    record.fault = scan.fault
    record.faultCell = scan.faultCell
  }

  private mutating func takeChunk() -> Bool {
    record.makeRoom(for: filled - position, after: scan)
    let (filled, separator) = (filled, separator.rawValue)
    var (scan, position) = (scan, position)
    let isDone = buffer.withUnsafeBufferPointer { input in
      record.bytes.withUnsafeMutableBufferPointer { output in
        record.ends.withUnsafeMutableBufferPointer { ends in
          scan.take(
            .init(
              input: UnsafeBufferPointer(rebasing: input[..<filled]),
              output: output,
              ends: ends,
              separator: separator
            ),
            from: &position
          )
        }
      }
    }
    (self.scan, self.position) = (scan, position)
    return isDone
  }

  /// Lets go of what an endless cell or record has stored so far.
  private mutating func bound() {
    if scan.stored - scan.cellStart > CSVScan.cellLimit {
      scan.note(.tooLong)
      scan.stored = scan.cellStart + CSVScan.cellLimit + 1
    }
    if scan.stored > CSVReader.recordLimit || scan.cells > CSVReader.columnLimit {
      scan.note(scan.cells > CSVReader.columnLimit ? .longRow : .tooLong)
      (scan.stored, scan.cellStart, scan.cells) = (0, 0, 0)
    }
  }
}
