import Domain

/// The cells of one row, read by the column numbers of their kind; keeps the row's first fault.
public struct RowCells {
  let context: RowContext
  let header: Header
  let separator: Separator
  /// For each column of the kind, the place of its cell in the file, or -1.
  private let places: [Int]
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var ends = UnsafeBufferPointer<Int>(start: nil, count: 0)

  private(set) var fault: RowFault?
  private(set) var faultColumn = -1
  private(set) var faultValue = ""
  private(set) var faultKnown: [String] = []
  /// The bytes that name the row in its file (R60).
  private(set) var key: [UInt8] = []
  private(set) var hasKey = false
  /// Whether the person of the row was left empty (R101).
  private(set) var lacksPerson = false

  init(header: Header, separator: Separator, context: RowContext) {
    self.header = header
    self.separator = separator
    self.context = context
    places = header.places.map { $0 ?? -1 }
  }

  /// Runs a body on the cells of a record, from a clean slate.
  mutating func with<Result>(
    _ record: borrowing CSVRecord,
    _ body: (inout RowCells) -> Result
  ) -> Result {
    fault = nil
    hasKey = false
    lacksPerson = false
    key.removeAll(keepingCapacity: true)
    return record.bytes.withUnsafeBufferPointer { bytes in
      record.ends.withUnsafeBufferPointer { ends in
        (self.bytes, self.ends) = (bytes, ends)
        defer {
          self.bytes = UnsafeBufferPointer(start: nil, count: 0)
          self.ends = UnsafeBufferPointer(start: nil, count: 0)
        }
        return body(&self)
      }
    }
  }

  /// The bytes of a cell, without an apostrophe of ours (R94); empty when the column is absent.
  func cell(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let place = places[column]
    guard place >= 0 else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = place == 0 ? 0 : ends[place - 1]
    let cell = UnsafeBufferPointer(rebasing: bytes[start..<ends[place]])
    guard cell.first == 0x27, Apostrophe.isOurs(cell) else { return cell }
    return UnsafeBufferPointer(rebasing: cell.dropFirst())
  }

  /// Notes what is wrong with a cell, unless a cell before it in the file is wrong too.
  mutating func note(_ column: Int, _ code: RowFault, known: [String] = []) {
    guard fault == nil || places[column] < places[faultColumn] else { return }
    (fault, faultColumn) = (code, column)
    faultValue = clipped(String(decoding: cell(column), as: UTF8.self))
    faultKnown = known
  }

  /// Notes what is wrong between cells that are right one by one.
  mutating func noteLast(_ column: Int, _ code: RowFault, known: [String] = []) {
    if fault == nil { note(column, code, known: known) }
  }

  /// Adds a part of the row's key.
  mutating func addKey(_ part: some Sequence<UInt8>) {
    key.append(contentsOf: part)
    key.append(0)
  }

  /// Says that the key is whole; it stands unless one of its cells was wrong.
  mutating func endKey() { hasKey = fault == nil }

  /// Says that the row names no person of its own.
  mutating func notePersonMissing() { lacksPerson = true }

  /// The name of a column in the file.
  func name(_ column: Int) -> String { header.kind.acceptedColumns[column] }
}
