// Most of what is shown is plain: letters of the region's Latin languages, signs of frames and
// figures, each one scalar, one cell, and nothing hidden. Such a text is measured and drawn byte by
// byte; any other one goes the long way, through the sanitiser and the tables of widths.

/// Whether a scalar takes one cell, joins nothing and hides nothing.
@inline(__always)
func isPlain(_ value: UInt32) -> Bool {
  if value < 0x300 { return value >= 0x20 && value < 0x7F || value >= 0xA0 && value != 0xAD }
  switch value {
  case 0x2010...0x2027, 0x202F...0x205E, 0x2190...0x21FF, 0x2500..<0x25FD, 0x2713,
    0x2800..<0x2900:
    return true
  default: return false
  }
}

/// The cells of a text made of plain scalars alone; nil for any other one.
func plainCells(_ text: String) -> Int? {
  let cells = text.utf8.withContiguousStorageIfAvailable { bytes -> Int in
    var (cells, index) = (0, 0)
    while index < bytes.count {
      guard isPlain(scalar(bytes, &index)) else { return -1 }
      cells += 1
    }
    return cells
  }
  return cells.flatMap { $0 < 0 ? nil : $0 }
}

/// The scalar that begins at a byte of well-formed UTF-8, as all text is; the index passes it.
@inline(__always)
func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
  let first = UInt32(bytes[index])
  index += 1
  if first < 0x80 { return first }
  func next() -> UInt32 {
    defer { index += 1 }
    return UInt32(bytes[index]) & 0x3F
  }
  if first < 0xE0 { return (first & 0x1F) << 6 | next() }
  if first < 0xF0 { return (first & 0x0F) << 12 | next() << 6 | next() }
  return (first & 0x07) << 18 | next() << 12 | next() << 6 | next()
}

/// The beginning of a plain text that takes so many cells: its bytes.
func plainPrefix(_ text: String, cells: Int) -> String {
  var text = text
  return text.withUTF8 { bytes in
    var (left, index) = (cells, 0)
    while left > 0 && index < bytes.count {
      _ = scalar(bytes, &index)
      left -= 1
    }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<index]), as: UTF8.self)
  }
}
