public import Domain

/// The one reading of numbers and days typed in cells (R64).
public enum CellText {
  /// A day written `YYYY-MM-DD` or `DD/MM/YYYY`, or nil.
  public static func day(_ text: some RandomAccessCollection<UInt8>) -> Day? {
    guard text.count == 10 else { return nil }
    let at = { (offset: Int) in text[text.index(text.startIndex, offsetBy: offset)] }
    let number = { (range: Range<Int>) -> Int? in
      var value = 0
      for offset in range {
        let byte = at(offset)
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    let isISO = at(4) == 0x2D && at(7) == 0x2D
    guard isISO || (at(2) == 0x2F && at(5) == 0x2F),
      let year = number(isISO ? 0..<4 : 6..<10), let month = number(isISO ? 5..<7 : 3..<5),
      let day = number(isISO ? 8..<10 : 0..<2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// A whole number of at most nine digits, or nil.
  public static func whole(_ text: some Collection<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var value = 0
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// An amount or a percentage in hundredths: digits, grouped by threes with a space or a no-break
  /// space or not at all, and at most two decimals; no sign. At most twelve digits before the
  /// decimals, so that no sum of amounts can overflow.
  public static func hundredths(
    _ text: some Collection<UInt8>,
    allowingComma: Bool
  ) -> Int64? {
    let bytes = Array(text)
    let mark = bytes.firstIndex { $0 == 0x2E || (allowingComma && $0 == 0x2C) } ?? bytes.count
    guard let whole = groupedDigits(bytes[..<mark]) else { return nil }
    guard mark < bytes.count else { return whole * 100 }
    let decimals = bytes[(mark + 1)...]
    guard (1...2).contains(decimals.count), let part = CellText.whole(decimals) else { return nil }
    return whole * 100 + Int64(decimals.count == 1 ? part * 10 : part)
  }

  /// Digits that may stand in groups of three.
  private static func groupedDigits(_ bytes: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    var (digits, inGroup, isGrouped) = (0, 0, false)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] >= 0x30, bytes[index] <= 0x39 {
        value = value * 10 + Int64(bytes[index] - 0x30)
        (digits, inGroup) = (digits + 1, inGroup + 1)
        guard digits <= 12 else { return nil }
        index += 1
      } else {
        let length = spaceLength(bytes[index...])
        guard length > 0, isGrouped ? inGroup == 3 : (1...3).contains(inGroup) else { return nil }
        (inGroup, isGrouped) = (0, true)
        index += length
      }
    }
    return digits > 0 && (!isGrouped || inGroup == 3) ? value : nil
  }

  /// How many bytes the space at the front takes: a space, U+00A0 or U+202F; 0 when it is none.
  private static func spaceLength(_ bytes: ArraySlice<UInt8>) -> Int {
    if bytes.first == 0x20 { return 1 }
    if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
    return bytes.starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }
}
