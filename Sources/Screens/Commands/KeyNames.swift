public import Canvas
public import Phrases

extension KeyPress {
  private static let specials: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Space": .character(" "), "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PageUp": .pageUp, "PageDown": .pageDown, "Backspace": .backspace, "Delete": .delete,
    "Insert": .insert,
  ]

  /// The key of a name such as `F1`, `Ctrl-P`, `Shift-Up`, `Esc`, `m`; nil for another name.
  public init?(named name: String) {
    var rest = Substring(name)
    var press = KeyPress(.escape)
    while true {
      if rest.hasPrefix("Ctrl-") {
        press.control = true
        rest = rest.dropFirst(5)
      } else if rest.hasPrefix("Shift-") {
        press.shift = true
        rest = rest.dropFirst(6)
      } else if rest.hasPrefix("Alt-") {
        press.alt = true
        rest = rest.dropFirst(4)
      } else {
        break
      }
    }
    if let key = KeyPress.specials[String(rest)] {
      press.key = key
    } else if let first = rest.first, rest.count == 1 {
      press.key = .character(press.control ? Character(first.lowercased()) : first)
    } else if rest.hasPrefix("F"), let number = Int(rest.dropFirst()), (1...12).contains(number) {
      press.key = .function(number)
    } else {
      return nil
    }
    self = press
  }

  /// The same key without what terminals tell differently: Shift with a letter is its capital,
  /// and control letters have no case.
  public var normalized: KeyPress {
    var press = self
    guard case .character(let character) = key else { return press }
    press.shift = false
    if control { press.key = .character(Character(character.lowercased())) }
    return press
  }
}

extension KeyPhrases {
  /// The name of a key in the language: `F7`, `Ctrl-S`, `Échap`, `m`.
  public func name(_ press: KeyPress) -> String {
    var name = ""
    if press.control { name += control + "-" }
    if press.alt { name += alt + "-" }
    if press.shift { name += shift + "-" }
    switch press.key {
    case .character(" "): return name + space
    case .character(let character):
      return name + (press.control || press.alt ? character.uppercased() : String(character))
    case .function(let number): return name + "F\(number)"
    default: return name + special(press.key)
    }
  }

  private func special(_ key: Key) -> String {
    switch key {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: home
    case .end: end
    case .pageUp: pageUp
    case .pageDown: pageDown
    case .enter: enter
    case .escape: escape
    case .tab: tab
    case .backspace: backspace
    case .delete: delete
    case .insert: insert
    case .character, .function: ""
    }
  }
}
