/// A field of one line: what it holds and how it stands on the form.
public struct TextField: Hashable, Sendable {
  public var line: TextLine
  /// Shown when empty, such as the format asked for.
  public var placeholder: String
  /// Fixed at the right, such as `DH`.
  public var unit: String
  public var isFocused: Bool
  public var hasError: Bool
  /// Whether dots stand for the characters.
  public var isSecret: Bool

  public init(
    _ line: TextLine,
    placeholder: String = "",
    unit: String = "",
    isFocused: Bool = false,
    hasError: Bool = false,
    isSecret: Bool = false
  ) {
    self.line = line
    self.placeholder = placeholder
    self.unit = unit
    self.isFocused = isFocused
    self.hasError = hasError
    self.isSecret = isSecret
  }
}

extension Canvas {
  /// Draws a field on one line, scrolled so that the caret is seen; the unit follows the field.
  public mutating func draw(_ field: TextField, in rect: Rect, target: HitTarget? = nil) {
    let unitCells = field.unit.isEmpty ? 0 : cellWidth(of: field.unit) + 1
    let room = Rect(x: rect.x, y: rect.y, width: rect.width - unitCells, height: 1)
    guard room.width > 1 else { return }
    reading(direction(of: field.line.text), in: room) { $0.drawText(of: field, in: room) }
    if unitCells > 0 { put(field.unit, at: Point(x: room.maxX + 1, y: rect.y), role: .muted) }
    if let target { addHit(room, target) }
  }

  /// A field is read as what it holds; an empty one as the frame.
  private func direction(of text: String) -> Direction {
    if hasRightToLeft(text) { return .rightToLeft }
    return text.contains { $0.isLetter || $0.isNumber } ? .leftToRight : direction
  }

  private mutating func drawText(of field: TextField, in room: Rect) {
    let role: Role = field.hasError ? .inputError : field.isFocused ? .inputFocus : .input
    fill(room, role: role)
    let text =
      field.isSecret ? String(repeating: "•", count: field.line.text.count) : field.line.text
    let before = sanitised(String(text.prefix(field.line.caret)))
    let scroll = max(0, rawWidth(of: before) - room.width + 1)
    clipped(to: room) { canvas in
      let empty = text.isEmpty
      canvas.put(
        empty ? field.placeholder : text,
        at: Point(x: room.x - (empty ? 0 : scroll), y: room.y),
        role: empty && !field.isFocused && !field.hasError ? .inputPlaceholder : role
      )
    }
    overflowSigns(
      room,
      role: role,
      left: scroll > 0,
      right: cellWidth(of: text) - scroll > room.width
    )
    if field.isFocused {
      cursor = Point(x: min(room.maxX - 1, room.x + rawWidth(of: before) - scroll), y: room.y)
    }
  }

  private mutating func overflowSigns(_ room: Rect, role: Role, left: Bool, right: Bool) {
    let ascii = medium.graphics == .ascii
    if left { put(ascii ? "<" : "‹", at: Point(x: room.x, y: room.y), role: role) }
    if right { put(ascii ? ">" : "›", at: Point(x: room.maxX - 1, y: room.y), role: role) }
  }
}
