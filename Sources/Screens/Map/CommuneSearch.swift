import Canvas
import Domain

/// The search of a commune by its French or Arabic name, as one types.
struct CommuneSearch: Sendable {
  /// The line, while it is open.
  private(set) var line: TextLine?
  private(set) var text = ""
  /// The communes found, the best first.
  private(set) var matches: [Int] = []
  /// Which match is looked at.
  private(set) var cursor = 0

  var isOpen: Bool { line != nil }
  var isEmpty: Bool { text.isEmpty }
  var current: Int? { matches.indices.contains(cursor) ? matches[cursor] : nil }

  mutating func open() { line = TextLine(text) }
  mutating func close() { line = nil }

  mutating func clear() { self = CommuneSearch() }

  /// What a key did to the search.
  enum Outcome: Hashable, Sendable {
    case changed, closed, ignored
  }

  /// Obeys a key while the line is open.
  mutating func obey(_ press: KeyPress) -> Outcome {
    guard var line else { return .ignored }
    switch press.key {
    case .enter, .escape:
      close()
      return .closed
    case .up:
      step(-1)
      return .changed
    case .down, .tab:
      step(1)
      return .changed
    default: break
    }
    guard line.obey(press) else { return .ignored }
    self.line = line
    return find(line.text)
  }

  mutating func paste(_ pasted: String) -> Outcome {
    guard var line else { return .ignored }
    line.insert(pasted)
    self.line = line
    return find(line.text)
  }

  /// Goes to the next match, or the one before, round and round.
  mutating func step(_ step: Int) {
    guard !matches.isEmpty else { return }
    cursor = (cursor + step + matches.count) % matches.count
  }

  private mutating func find(_ typed: String) -> Outcome {
    guard typed != text else { return .ignored }
    text = typed
    cursor = 0
    matches = CommuneSearch.communes(named: typed)
    return .changed
  }

  /// The communes whose name holds a text: those that begin with it first, then those of which a
  /// word does.
  static func communes(named text: String) -> [Int] {
    let wanted = foldedBytes(text).split(separator: 32).joined(separator: [32])
    let needle = Array(wanted)
    guard !needle.isEmpty else { return [] }
    let keys = MapGeography.searchKeys
    let ranked = keys.indices.compactMap { index in
      rank(keys[index], needle).map { (rank: $0, index: index) }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }

  private static func rank(_ key: [UInt8], _ needle: [UInt8]) -> Int? {
    if key.starts(with: needle) { return key.dropFirst(needle.count).first == 10 ? 0 : 1 }
    if foldedContains(key, [10] + needle) { return 1 }
    if foldedContains(key, [32] + needle) { return 2 }
    return foldedContains(key, needle) ? 3 : nil
  }
}
