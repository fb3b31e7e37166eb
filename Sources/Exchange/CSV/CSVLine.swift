public import Domain

/// One line of a CSV file in the making: cells quoted as RFC 4180 asks, text kept from being taken
/// for a formula (R94).
public struct CSVLine {
  /// The line so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private let separator: Separator
  private var isFirst = true

  /// A line whose cells this separates.
  public init(separator: Separator) { self.separator = separator }

  /// Begins a new line.
  public mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Ends the line. A line of one empty cell is quoted, or it would be blank.
  public mutating func end() { bytes.append(0x0A) }

  /// Adds a cell of text.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds a cell of text that is held elsewhere; what is not UTF-8 in it is replaced.
  public mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Plain ASCII is what it is; anything else is made a text first, which proves or repairs it.
    if bytes.contains(where: { $0 >= 0x80 }) { return text(String(decoding: bytes, as: UTF8.self)) }
    add(bytes)
  }

  private mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    if !isFirst { bytes.append(separator.rawValue) }
    isFirst = false
    let isGuarded = Apostrophe.isNeeded(cell)
    let isQuoted = cell.contains {
      $0 == separator.rawValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
    }
    if isQuoted { bytes.append(0x22) }
    if isGuarded { bytes.append(0x27) }
    if isQuoted {
      for byte in cell {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: cell)
    }
  }

  /// Adds a cell that holds a list.
  public mutating func list(_ items: [String]) {
    text(items.joined(separator: String(UnicodeScalar(separator.list))))
  }

  /// Adds a cell that holds a list whose items are held elsewhere.
  public mutating func list(_ items: [UnsafeBufferPointer<UInt8>]) {
    var joined: [UInt8] = []
    for (number, item) in items.enumerated() {
      if number > 0 { joined.append(separator.list) }
      joined.append(contentsOf: item)
    }
    joined.withUnsafeBufferPointer { text($0) }
  }

  /// Adds a cell of digits with their sign, which no one takes for a formula: it is a number.
  public mutating func figure(_ digits: String) {
    if !isFirst { bytes.append(separator.rawValue) }
    isFirst = false
    bytes.append(contentsOf: digits.utf8)
  }

  /// Adds a whole number; an empty cell for nil.
  public mutating func whole(_ number: Int?) { text(number.map(String.init) ?? "") }

  /// Adds a day, written `YYYY-MM-DD`; an empty cell for nil.
  public mutating func day(_ day: Day?) {
    guard let (year, month, date) = day?.civil, 0...9999 ~= year else {
      return text(day?.iso ?? "")
    }
    if !isFirst { bytes.append(separator.rawValue) }
    isFirst = false
    digits(year / 100)
    digits(year % 100)
    bytes.append(0x2D)
    digits(month)
    bytes.append(0x2D)
    digits(date)
  }

  /// Two digits of a number below a hundred.
  private mutating func digits(_ number: Int) {
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number / 10))
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Adds an amount in dirhams with two decimals; an empty cell for nil.
  public mutating func amount(_ amount: Money?) {
    text(amount.map { CSVLine.decimal($0.centimes) } ?? "")
  }

  /// Adds a rate in percent, with as many decimals as it needs.
  public mutating func percent(_ rate: BasisPoints) {
    text(rate.isMultiple(of: 100) ? String(rate / 100) : CSVLine.decimal(Int64(rate)))
  }

  /// Hundredths with two decimals.
  static func decimal(_ hundredths: Int64) -> String {
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "") + "\(whole)." + (part < 10 ? "0\(part)" : "\(part)")
  }
}
