/// A text broken at spaces into lines of at most so many cells; a longer word is broken itself.
///
/// Line breaks of the text begin a new line; an empty line stays empty. Sanitised.
public func wrapped(_ text: String, width: Int) -> [String] {
  guard width > 0 else { return [] }
  if let cells = plainCells(text), cells <= width, isSinglySpaced(text) { return [text] }
  if let lines = wrappedPlain(text, width: width) { return lines }
  var lines: [String] = []
  let isBreak = { (character: Character) in character == "\n" || character == "\r\n" }
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: isBreak) {
    wrap(sanitised(String(paragraph)), width: width, into: &lines)
  }
  return lines
}

/// The lines of a text made of plain scalars alone, found byte by byte; nil for any other one.
private func wrappedPlain(_ text: String, width: Int) -> [String]? {
  guard plainCells(text) != nil else { return nil }
  var text = text
  return text.withUTF8 { bytes in
    var lines: [String] = []
    // The line under way: its bytes, with single spaces between its words.
    var line: [UInt8] = []
    line.reserveCapacity(min(bytes.count, width * 3))
    var (used, index) = (0, 0)
    while index < bytes.count {
      if bytes[index] == 0x20 {
        index += 1
        continue
      }
      let start = index
      var cells = 0
      while index < bytes.count, bytes[index] != 0x20 {
        _ = scalar(bytes, &index)
        cells += 1
      }
      if used > 0, used + 1 + cells > width {
        lines.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        used = 0
      }
      if used > 0 {
        line.append(0x20)
        used += 1
      }
      var place = start
      while cells > width {
        var end = place
        for _ in 0..<width { _ = scalar(bytes, &end) }
        lines.append(
          String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<end]), as: UTF8.self)
        )
        (place, cells) = (end, cells - width)
      }
      line.append(contentsOf: bytes[place..<index])
      used += cells
    }
    lines.append(String(decoding: line, as: UTF8.self))
    return lines
  }
}

/// Whether no space begins or ends a text, or follows another: breaking it would change nothing.
private func isSinglySpaced(_ text: String) -> Bool {
  var wasSpace = true
  for byte in text.utf8 {
    let isSpace = byte == 0x20
    if isSpace && wasSpace { return false }
    wasSpace = isSpace
  }
  return !wasSpace
}

private func wrap(_ paragraph: String, width: Int, into lines: inout [String]) {
  var line = ""
  var used = 0
  for word in paragraph.split(separator: " ") {
    let cells = rawWidth(of: String(word))
    if used > 0 && used + 1 + cells > width {
      lines.append(line)
      line = ""
      used = 0
    }
    if used > 0 {
      line += " "
      used += 1
    }
    var rest = String(word)
    var left = cells
    while left > width {
      let part = prefix(of: rest, cells: width)
      // A wide character in one column would never fit: it stands alone rather than loop.
      guard part.cells > 0 else { break }
      lines.append(part.text)
      rest = String(rest.unicodeScalars.dropFirst(part.text.unicodeScalars.count))
      left -= part.cells
    }
    line += rest
    used += left
  }
  lines.append(line)
}
