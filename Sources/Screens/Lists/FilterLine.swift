public import Canvas

/// The line in which a filter is typed: live, with history, completion and inline faults.
public struct FilterLine: Sendable {
  public private(set) var line: TextLine
  /// What the filter was when the line opened: it comes back when the line is abandoned.
  public let before: String
  private var history: [String]
  private var place: Int
  /// The prefix F7 was typed: the next letter is a command of the line.
  public private(set) var isPrefixed = false

  /// Opens the line on a filter, with the filters typed lately, the latest last.
  public init(_ text: String, history: [String] = []) {
    line = TextLine(text)
    before = text
    self.history = history
    place = history.count
  }

  public var text: String { line.text }

  /// What a key did to the line.
  public enum Outcome: Hashable, Sendable {
    /// The text changed: filter again.
    case changed
    /// Only the caret moved.
    case moved
    /// Enter or Escape: the line closes and the text is kept.
    case closed
    /// F7 `s`: save it under a name.
    case save
    /// Tab: complete at the caret.
    case complete
    /// The key is not the line's.
    case ignored
  }

  /// Obeys a key.
  public mutating func obey(_ press: KeyPress) -> Outcome {
    if isPrefixed { return obeyPrefixed(press) }
    switch press.key {
    case .enter, .escape: return .closed
    case .tab where !press.shift: return .complete
    case .up: return recall(-1)
    case .down: return recall(1)
    case .function(7):
      isPrefixed = true
      return .moved
    default: break
    }
    let before = line.text
    guard line.obey(press) else { return .ignored }
    return line.text == before ? .moved : .changed
  }

  /// Inserts a pasted text.
  public mutating func paste(_ text: String) { line.insert(text) }

  /// Puts a completion in the place of a range of characters.
  public mutating func complete(_ range: Range<Int>, with insertion: String) {
    let text = line.text
    let start = text.index(text.startIndex, offsetBy: min(range.lowerBound, text.count))
    let end = text.index(text.startIndex, offsetBy: min(range.upperBound, text.count))
    line = TextLine(String(text[..<start]) + insertion + String(text[end...]))
  }

  private mutating func obeyPrefixed(_ press: KeyPress) -> Outcome {
    isPrefixed = false
    switch press.key {
    case .character("s"), .character("S"): return .save
    default: return .moved
    }
  }

  private mutating func recall(_ step: Int) -> Outcome {
    let next = place + step
    guard history.indices.contains(next) || next == history.count else { return .moved }
    place = next
    line = TextLine(next == history.count ? before : history[next])
    return .changed
  }
}
