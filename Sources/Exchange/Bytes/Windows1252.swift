/// The encoding of spreadsheets on older Windows machines.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; 0 where the encoding has none.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// Appends a byte as UTF-8 and says whether the encoding has it.
  static func append(_ byte: UInt8, to output: inout [UInt8]) -> Bool {
    guard byte >= 0x80 else {
      output.append(byte)
      return true
    }
    let scalar = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)
    if scalar < 0x800 {
      output.append(0xC0 | UInt8(scalar >> 6))
    } else {
      output.append(0xE0 | UInt8(scalar >> 12))
      output.append(0x80 | UInt8(scalar >> 6 & 0x3F))
    }
    output.append(0x80 | UInt8(scalar & 0x3F))
    return scalar != 0
  }
}
