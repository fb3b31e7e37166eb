/// The apostrophe that keeps a spreadsheet from taking text for a formula (R94).
enum Apostrophe {
  /// Whether a text needs one: after apostrophes and spaces it begins like a formula.
  static func isNeeded(_ text: some Sequence<UInt8>) -> Bool {
    for byte in text {
      switch byte {
      case 0x27, 0x20: continue
      case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A, 0: return true
      default: return false
      }
    }
    return false
  }

  /// Whether the first apostrophe of a cell was added at export.
  static func isOurs(_ cell: some Collection<UInt8>) -> Bool {
    cell.first == 0x27 && isNeeded(cell.dropFirst())
  }
}
