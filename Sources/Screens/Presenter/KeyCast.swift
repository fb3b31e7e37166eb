import Canvas
import Phrases

/// The last keys, for those who watch: at most three, repeats collapsed, gone after a while.
struct KeyCast: Sendable {
  /// One key with what it does, or a text that is being typed.
  struct Item: Hashable, Sendable {
    var key: String
    var label: String
    var count = 1
    /// Letters that follow one another are one text.
    var isText = false
  }

  private(set) var items: [Item] = []
  /// The ticks that it still shows.
  private var left = 0

  private static let most = 3
  /// Two seconds and a half.
  private static let fade = 25
  /// The letters of a typed text that show.
  private static let longestText = 16
  /// What stands for anything typed in a secret field, however long.
  static let secret = "•••"

  var isShown: Bool { left > 0 }

  /// A key, and the label of its command; an empty one is a key without a command.
  mutating func note(_ key: String, _ label: String) {
    left = Self.fade
    if let last = items.last, !last.isText, last.key == key, last.label == label {
      items[items.count - 1].count += 1
    } else {
      add(Item(key: key, label: label))
    }
  }

  /// A letter of a text that is being typed.
  mutating func type(_ letter: String) {
    left = Self.fade
    if let last = items.last, last.isText, last.key != Self.secret {
      items[items.count - 1].key = last.key + letter
    } else {
      add(Item(key: letter, label: "", isText: true))
    }
  }

  /// A letter that nobody may see, nor how many there are.
  mutating func typeSecret() {
    left = Self.fade
    if items.last?.key != Self.secret { add(Item(key: Self.secret, label: "", isText: true)) }
  }

  /// Lets a tenth of a second pass.
  mutating func tick() {
    guard left > 0 else { return }
    left -= 1
    if left == 0 { items = [] }
  }

  mutating func clear() { (items, left) = ([], 0) }

  private mutating func add(_ item: Item) {
    items.append(item)
    if items.count > Self.most { items.removeFirst() }
  }

  /// As it shows: `F7 Filtrer    ↓ ×5`.
  var text: String {
    items.map { item in
      var text = item.key
      if item.isText, item.key.count > Self.longestText {
        text = "…" + item.key.suffix(Self.longestText)
      }
      if item.count > 1 { text += " ×\(item.count)" }
      return item.label.isEmpty ? text : text + " " + item.label
    }.joined(separator: "    ")
  }
}
