/// A line of text under edit: what was typed, where the caret stands, and the keys that change it.
public struct TextLine: Hashable, Sendable {
  public private(set) var text: String
  /// The characters before the caret.
  public private(set) var caret: Int

  /// A text with the caret at its end; line breaks and controls become spaces.
  public init(_ text: String = "") {
    self.text = Self.oneLine(text)
    caret = self.text.count
  }

  /// Inserts what was typed or pasted.
  public mutating func insert(_ more: String) {
    let clean = Self.oneLine(more)
    text.insert(contentsOf: clean, at: index(caret))
    caret = min(text.count, caret + clean.count)
  }

  /// Obeys an editing key and tells whether it was one.
  public mutating func obey(_ press: KeyPress) -> Bool {
    if press.alt { return false }
    switch (along(press.key), press.control) {
    case (.character(let character), false): insert(String(character))
    case (.left, false): caret = max(0, caret - 1)
    case (.right, false): caret = min(text.count, caret + 1)
    case (.left, true): caret = previousWord()
    case (.right, true): caret = nextWord()
    case (.home, _), (.character("a"), true): caret = 0
    case (.end, _), (.character("e"), true): caret = text.count
    case (.backspace, false): remove(from: caret - 1, to: caret)
    case (.backspace, true), (.character("w"), true): remove(from: previousWord(), to: caret)
    case (.delete, _): remove(from: caret, to: caret + 1)
    case (.character("u"), true): remove(from: 0, to: caret)
    case (.character("k"), true): remove(from: caret, to: text.count)
    default: return false
    }
    return true
  }

  /// An arrow points where it moves: in a text that is read from right to left, its left is forward.
  private func along(_ key: Key) -> Key {
    guard key == .left || key == .right, hasRightToLeft(text) else { return key }
    return key == .left ? .right : .left
  }

  private mutating func remove(from first: Int, to last: Int) {
    let first = max(0, first)
    let last = min(text.count, last)
    guard first < last else { return }
    text.removeSubrange(index(first)..<index(last))
    caret = first
  }

  private func previousWord() -> Int {
    let before = Array(text.prefix(caret))
    var place = before.count
    while place > 0 && before[place - 1] == " " { place -= 1 }
    while place > 0 && before[place - 1] != " " { place -= 1 }
    return place
  }

  private func nextWord() -> Int {
    let all = Array(text)
    var place = caret
    while place < all.count && all[place] == " " { place += 1 }
    while place < all.count && all[place] != " " { place += 1 }
    return place
  }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }

  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      return text
    }
    var clean = ""
    for scalar in text.unicodeScalars {
      clean.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return clean
  }
}
