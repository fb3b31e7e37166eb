/// The combining marks that one base may carry; more are shown as a count (R94).
let marksPerBase = 4

/// A text that may be written to a terminal: what hides, moves or commands is shown instead (R94).
///
/// Controls, escapes, C1, direction controls, zero-width and unassigned characters become
/// `<U+200F>`; marks beyond four on a base become a count such as `<+12>`. The same text comes
/// back, without a copy, when there is nothing to show.
public func sanitised(_ text: String) -> String {
  if plainCells(text) != nil || isHarmless(text) { return text }
  var shown = ShownText()
  for scalar in text.unicodeScalars { shown.append(scalar) }
  return shown.finished()
}

/// Whether a text can be drawn as it stands.
private func isHarmless(_ text: String) -> Bool {
  var marks = marksPerBase
  for scalar in text.unicodeScalars {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F || value >= 0xAE && value < 0x300
      || value >= 0x2500 && value < 0x25A0 || value >= 0x2800 && value < 0x2900
    {
      marks = 0
      continue
    }
    if isHidden(scalar) { return false }
    if cellWidth(of: scalar) > 0 {
      marks = 0
    } else {
      marks += 1
      if marks > marksPerBase { return false }
    }
  }
  return true
}

/// Whether a scalar would be invisible, or would command the terminal or the reading direction.
func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  if value < 0x20 || value >= 0x7F && value < 0xA0 || value == 0xAD { return true }
  if value < 0x300 { return false }
  // Emoji and text presentation selectors are part of ordinary emoji and deceive nobody.
  if value == 0xFE0E || value == 0xFE0F { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    return true
  default:
    return scalar.properties.isDefaultIgnorableCodePoint
  }
}

/// A text under way in which hidden characters are spelled out.
private struct ShownText {
  private var text = ""
  /// Marks seen since the last base; nil when there is no base to carry one.
  private var marks: Int?

  /// Adds one scalar, as it is or spelled out.
  mutating func append(_ scalar: Unicode.Scalar) {
    if isHidden(scalar) {
      closeBase()
      text += spelled(scalar)
      marks = nil
    } else if cellWidth(of: scalar) > 0 {
      closeBase()
      text.unicodeScalars.append(scalar)
      marks = 0
    } else if let carried = marks {
      if carried < marksPerBase { text.unicodeScalars.append(scalar) }
      marks = carried + 1
    } else {
      text += spelled(scalar)
    }
  }

  /// The text, with the count of the last base's surplus marks.
  mutating func finished() -> String {
    closeBase()
    return text
  }

  private mutating func closeBase() {
    if let carried = marks, carried > marksPerBase { text += "<+\(carried - marksPerBase)>" }
    marks = nil
  }

  private func spelled(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
