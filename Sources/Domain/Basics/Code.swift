/// Whether a text may be the code of a thing: `[A-Za-z0-9._-]{1,40}` (R63).
public func isCode(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    (1...40).contains(bytes.count)
      && bytes.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 95: true
        default: false
        }
      }
  }
}

/// Whether one text comes before another by its UTF-8 bytes, the order of every list of codes.
public func precedesByBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
