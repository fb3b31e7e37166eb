import Domain

/// Where the scanner stands between two bytes of a record, whatever the chunks they come in.
struct CSVScan {
  enum Mode { case start, plain, quoted, quoteSeen, carriageReturn }

  var mode = Mode.start
  /// Bytes of the record stored so far.
  var stored = 0
  /// Cells closed so far.
  var cells = 0
  /// Where the open cell starts.
  var cellStart = 0
  /// The length in bytes of the longest cell.
  var longest = 0
  /// The physical line of the next byte.
  var line = 1
  /// The physical line where the open quote stands.
  var quoteLine = 1
  /// Whether any cell was quoted: such a line is not blank.
  var hasQuote = false
  /// The first fault, and the cell where it is.
  var fault: RowFault?
  var faultCell = 0

  /// The bytes that 4,096 characters and an apostrophe can take.
  static let cellLimit = 4 * 4_096 + 1

  /// Makes ready for the next record.
  mutating func begin() {
    mode = .start
    (stored, cells, cellStart, longest) = (0, 0, 0, 0)
    hasQuote = false
    fault = nil
  }

  /// Notes a fault, unless there is one already.
  mutating func note(_ code: RowFault) {
    guard fault == nil else { return }
    (fault, faultCell) = (code, cells)
  }

  /// Closes the open cell.
  @inline(__always)
  mutating func endCell(_ ends: UnsafeMutableBufferPointer<Int>) {
    let length = stored - cellStart
    if length > longest {
      longest = length
      if length > CSVScan.cellLimit { note(.tooLong) }
    }
    ends[cells] = stored
    cells += 1
    cellStart = stored
    mode = .start
  }

  /// Takes what the end of the file means for the open record, and closes it; false when there is
  /// no record.
  mutating func endFile(_ ends: UnsafeMutableBufferPointer<Int>, isEmpty: Bool) -> Bool {
    if isEmpty { return false }
    if mode == .quoted {
      if fault == nil || faultCell == cells { (fault, faultCell) = (.unclosedQuote, cells) }
    } else if mode == .carriageReturn {
      note(.loneCarriageReturn)
    }
    endCell(ends)
    return true
  }
}

extension CSVScan {
  /// The chunk, and the room for what is found in it.
  struct Places {
    let input: UnsafeBufferPointer<UInt8>
    let output: UnsafeMutableBufferPointer<UInt8>
    let ends: UnsafeMutableBufferPointer<Int>
    let separator: UInt8
  }

  /// Reads on in a chunk to the end of the record (true) or of the chunk (false).
  ///
  /// There is room for every byte and every cell that the chunk may hold, so nothing is checked
  /// byte by byte.
  mutating func take(_ places: Places, from position: inout Int) -> Bool {
    let input = places.input
    while position < input.count {
      switch mode {
      case .start:
        if input[position] == 0x22 {
          (mode, hasQuote, quoteLine) = (.quoted, true, line)
          position += 1
        } else {
          mode = .plain
        }
      case .plain: if takePlain(places, &position) { return true }
      case .quoted: takeQuoted(places, &position)
      case .quoteSeen: if takeAfterQuote(places, &position) { return true }
      case .carriageReturn:
        if input[position] == 0x0A { return takeEnd(places, &position) }
        note(.loneCarriageReturn)
        mode = .plain
      }
    }
    return false
  }

  private mutating func takeEnd(_ places: Places, _ position: inout Int) -> Bool {
    position += 1
    line += 1
    endCell(places.ends)
    return true
  }

  @inline(__always)
  private mutating func takePlain(_ places: Places, _ position: inout Int) -> Bool {
    let (input, output, separator) = (places.input, places.output, places.separator)
    var (index, count) = (position, stored)
    while index < input.count {
      let byte = input[index]
      // Everything that means something is a separator, a quote, or below a space.
      if byte == separator || byte == 0x22 || byte < 0x20 {
        guard byte != separator, byte != 0x22, byte != 0x0A, byte != 0x0D, byte != 0 else { break }
      }
      output[count] = byte
      count += 1
      index += 1
    }
    (position, stored) = (index, count)
    guard index < input.count else { return false }
    switch input[index] {
    case separator: endCell(places.ends)
    case 0x0A: return takeEnd(places, &position)
    case 0x0D: mode = .carriageReturn
    case 0: note(.nulByte)
    default: note(.badQuote)
    }
    position += 1
    return false
  }

  @inline(__always)
  private mutating func takeQuoted(_ places: Places, _ position: inout Int) {
    let (input, output) = (places.input, places.output)
    var (index, count) = (position, stored)
    while index < input.count {
      let byte = input[index]
      index += 1
      if byte == 0x22 {
        mode = .quoteSeen
        break
      }
      if byte == 0x0A { line += 1 }
      if byte == 0 { note(.nulByte) }
      output[count] = byte
      count += 1
    }
    (position, stored) = (index, count)
  }

  private mutating func takeAfterQuote(_ places: Places, _ position: inout Int) -> Bool {
    switch places.input[position] {
    case 0x22:
      places.output[stored] = 0x22
      stored += 1
      mode = .quoted
    case places.separator: endCell(places.ends)
    case 0x0A: return takeEnd(places, &position)
    case 0x0D: mode = .carriageReturn
    default:
      note(.badQuote)
      mode = .plain
      return false
    }
    position += 1
    return false
  }
}
