/// A text as searches compare it: without case, accents, hamza or harakat.
///
/// Latin letters lose case and diacritics (œ → oe); apostrophes, hyphens and every kind of space
/// become one plain space; Arabic letters lose their variants (alef and hamza, ta marbuta and ha,
/// ya and alef maqsura), tatweel and vowel signs; Arabic digits become European ones; invisible
/// marks disappear. Linear in the text.
public func folded(_ text: some StringProtocol) -> String {
  String(decoding: foldedBytes(text), as: UTF8.self)
}

/// The UTF-8 bytes of a folded text.
public func foldedBytes(_ text: some StringProtocol) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    for byte in text.utf8 { append(ascii: byte, to: &bytes) }
  } else {
    for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
  }
  return bytes
}

/// Whether a text contains another, both folded. `needle` is already folded; an empty one is in
/// every text.
public func foldedContains(_ haystack: [UInt8], _ needle: [UInt8]) -> Bool {
  guard let first = needle.first else { return true }
  guard haystack.count >= needle.count else { return false }
  for start in 0...(haystack.count - needle.count) where haystack[start] == first {
    if haystack[start..<start + needle.count].elementsEqual(needle) { return true }
  }
  return false
}

private func append(ascii byte: UInt8, to bytes: inout [UInt8]) {
  switch byte {
  case 65...90: bytes.append(byte | 32)
  case 9...13, 32, 39, 45, 96: appendSpace(to: &bytes)
  case 0...31, 127: break
  default: bytes.append(byte)
  }
}

private func appendSpace(to bytes: inout [UInt8]) {
  if let last = bytes.last, last != 32 { bytes.append(32) }
}

private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  switch scalar.value {
  case 0..<0x80: append(ascii: UInt8(scalar.value), to: &bytes)
  case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2010...0x2015, 0x2018...0x201B,
    0x2B9...0x2BF,
    0xB4:
    appendSpace(to: &bytes)
  case 0xAD, 0x300...0x36F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: break
  case 0xC0...0x17F: bytes.append(contentsOf: latin[Int(scalar.value) - 0xC0])
  case 0x600...0x6FF: append(arabic: scalar, to: &bytes)
  case 0x180...0x24F, 0x1E00...0x1EFF: appendNamed(scalar, to: &bytes)
  default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}

/// What the letters U+00C0…U+017F are written without case and diacritics.
private let latin: [[UInt8]] = """
  a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
  a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y \
  a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
  g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l \
  l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s \
  s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
  """.split(separator: " ").map { Array($0.utf8) }

private func append(arabic scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  let folded: UInt32
  switch scalar.value {
  case 0x621, 0x640, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8,
    0x6EA...0x6ED:
    return
  case 0x622, 0x623, 0x625, 0x671: folded = 0x627
  case 0x624: folded = 0x648
  case 0x626, 0x649, 0x6CC: folded = 0x64A
  case 0x629, 0x6C1, 0x6BE: folded = 0x647
  case 0x6A9, 0x6AD, 0x6AF: folded = 0x643
  case 0x660...0x669: folded = scalar.value - 0x660 + 48
  case 0x6F0...0x6F9: folded = scalar.value - 0x6F0 + 48
  default: folded = scalar.value
  }
  bytes.append(contentsOf: UTF8.encode(Unicode.Scalar(folded) ?? scalar) ?? .init())
}

/// A rarer Latin letter: Unicode names it `LATIN SMALL LETTER D WITH DOT BELOW`, so its base letter
/// stands in its name.
private func appendNamed(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  let words = (scalar.properties.name ?? "").split(separator: " ")
  if words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
    words[3].utf8.count <= 2
  {
    for byte in words[3].utf8 { append(ascii: byte, to: &bytes) }
  } else {
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}
