/// Where a text stands in the room it is given.
public enum Alignment: Hashable, Sendable {
  case leading, trailing, centre
}

/// A text that takes exactly so many cells: sanitised, padded with spaces, or cut with an ellipsis.
///
/// The only place where text meets a width; never half of a wide character.
public func fit(
  _ text: String,
  _ cells: Int,
  align: Alignment = .leading,
  ellipsis: String = "…"
) -> String {
  guard cells > 0 else { return "" }
  let plain = plainCells(text)
  let shown = plain == nil ? sanitised(text) : text
  let width = plain ?? rawWidth(of: shown)
  if width == cells { return shown }
  if width > cells { return cut(shown, to: cells, ellipsis: sanitised(ellipsis)) }
  return padded(shown, by: cells - width, align: align)
}

/// The longest beginning of a text that takes at most so many cells, without padding.
public func clipped(_ text: String, to cells: Int) -> String {
  prefix(of: sanitised(text), cells: cells).text
}

private func padded(_ text: String, by room: Int, align: Alignment) -> String {
  switch align {
  case .leading: text + spaces(room)
  case .trailing: spaces(room) + text
  case .centre: spaces(room / 2) + text + spaces(room - room / 2)
  }
}

private func cut(_ text: String, to cells: Int, ellipsis: String) -> String {
  let sign = prefix(of: ellipsis, cells: cells)
  let kept = prefix(of: text, cells: cells - sign.cells)
  return kept.text + sign.text + spaces(cells - kept.cells - sign.cells)
}

/// So many spaces.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

/// The beginning of a sanitised text that takes at most so many cells, with its marks.
func prefix(of text: String, cells: Int) -> (text: String, cells: Int) {
  if let plain = plainCells(text) {
    if plain <= cells { return (text, plain) }
    return (plainPrefix(text, cells: max(0, cells)), max(0, cells))
  }
  var used = 0
  var end = text.unicodeScalars.startIndex
  for index in text.unicodeScalars.indices {
    let width = cellWidth(of: text.unicodeScalars[index])
    if used + width > cells { break }
    used += width
    end = text.unicodeScalars.index(after: index)
  }
  return (String(text.unicodeScalars[..<end]), used)
}
