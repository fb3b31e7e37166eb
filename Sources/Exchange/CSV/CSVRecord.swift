import Domain

/// The cells of one record: their bytes, unquoted and in UTF-8, one after the other.
struct CSVRecord {
  /// The bytes of all cells; only the first `length` count.
  var bytes = [UInt8](repeating: 0, count: 4_096)
  /// Where each cell ends; only the first `count` count.
  var ends = [Int](repeating: 0, count: 64)
  var length = 0
  var count = 0
  /// The first fault of the record's shape, and the cell where it is.
  var fault: RowFault?
  var faultCell = 0

  private var spare: [UInt8] = []

  /// Makes room for so many more bytes, each of which might end a cell.
  mutating func makeRoom(for more: Int, after scan: CSVScan) {
    let wantedBytes = scan.stored + more + 1
    if bytes.count < wantedBytes {
      bytes.append(contentsOf: repeatElement(0, count: wantedBytes - bytes.count))
    }
    let wantedEnds = scan.cells + more + 1
    if ends.count < wantedEnds {
      ends.append(contentsOf: repeatElement(0, count: wantedEnds - ends.count))
    }
  }

  /// The bytes of a cell.
  func range(_ cell: Int) -> Range<Int> { (cell == 0 ? 0 : ends[cell - 1])..<ends[cell] }

  /// A cell as text.
  func text(_ cell: Int) -> String { String(decoding: bytes[range(cell)], as: UTF8.self) }

  /// Brings the cells to UTF-8, and notes bytes that are none and cells that are too long.
  mutating func settle(_ encoding: TextEncoding, _ scan: CSVScan) {
    if hasHighByte {
      switch encoding {
      case .utf8: noteInvalid()
      case .windows1252: transcode()
      }
    }
    if fault == nil, scan.longest > 4_096 { noteOverlong() }
  }

  private var hasHighByte: Bool {
    bytes.withUnsafeBytes { raw in
      var index = 0
      var seen: UInt64 = 0
      while index + 8 <= length {
        seen |= raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index += 8
      }
      var last: UInt8 = 0
      while index < length {
        last |= raw[index]
        index += 1
      }
      return seen & 0x8080_8080_8080_8080 != 0 || last >= 0x80
    }
  }

  private mutating func noteInvalid() {
    guard fault == nil else { return }
    for cell in 0..<count {
      let range = range(cell)
      let isValid = bytes.withUnsafeBufferPointer {
        UTF8Scan.isValid(UnsafeBufferPointer(rebasing: $0[range]))
      }
      if !isValid {
        (fault, faultCell) = (.invalidByte, cell)
        return
      }
    }
  }

  private mutating func transcode() {
    spare.removeAll(keepingCapacity: true)
    var start = 0
    for cell in 0..<count {
      let end = ends[cell]
      var isKnown = true
      for byte in bytes[start..<end] where !Windows1252.append(byte, to: &spare) {
        isKnown = false
      }
      if !isKnown, fault == nil { (fault, faultCell) = (.invalidByte, cell) }
      start = end
      ends[cell] = spare.count
    }
    length = spare.count
    swap(&bytes, &spare)
  }

  /// Notes the first cell of more than 4,096 characters, an apostrophe of ours not counted.
  private mutating func noteOverlong() {
    for cell in 0..<count {
      let range = range(cell)
      guard range.count > 4_096 else { continue }
      let own = Apostrophe.isOurs(bytes[range]) ? 1 : 0
      let characters = bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      if characters - own > 4_096 {
        (fault, faultCell) = (.tooLong, cell)
        return
      }
    }
  }
}
