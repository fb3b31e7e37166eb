/// The cells that one scalar takes: 0 for a mark that joins its base, 2 for wide, else 1.
///
/// Our own table, never the C library's: its answer depends on the locale and the machine.
/// Controls count 1; the sanitiser has replaced them before anything is drawn.
public func cellWidth(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return 1 }
  if value >= 0x2500 && value < 0x25A0 || value >= 0x2800 && value < 0x2900 { return 1 }
  if ScalarWidths.marks.contains(value) { return 0 }
  if value < 0x1100 { return 1 }
  return ScalarWidths.wide.contains(value) ? 2 : 1
}

/// The cells that a text takes as it will be drawn, that is, after the sanitiser.
public func cellWidth(of text: String) -> Int {
  plainCells(text) ?? rawWidth(of: sanitised(text))
}

/// The cells of a text that is already sanitised.
func rawWidth(of text: String) -> Int {
  if let plain = plainCells(text) { return plain }
  var cells = 0
  for scalar in text.unicodeScalars { cells += cellWidth(of: scalar) }
  return cells
}

private enum ScalarWidths {
  static let marks = ScalarRanges(markScalarTable)
  static let wide = ScalarRanges(wideScalarTable)
}
