import Canvas

@testable import Terminal

/// A terminal on paper: obeys what a frame is written with, and tells what then stands where.
///
/// It thinks of wide letters as it is told to, and is at a loss where a terminal would be: at what it
/// does not know, and at a letter written where it does not know the place.
struct PaperTerminal {
  struct Place: Hashable {
    var letters: String
    var look: Set<String>
  }

  private(set) var places: [[Int]: Place] = [:]
  private(set) var cursor: [Int]?
  private(set) var cursorIsShown = true
  /// What it did not understand.
  private(set) var faults: [String] = []
  private let size: Size
  private let width: (Unicode.Scalar) -> Int
  private var look: Set<String> = []
  private var x = 0
  private var y = 0
  private var last: Unicode.Scalar?
  /// The rows that move when the last of them is left.
  private var part: ClosedRange<Int>

  init(size: Size, width: @escaping (Unicode.Scalar) -> Int = { cellWidth(of: $0) }) {
    self.size = size
    self.width = width
    // As ncurses leaves a window that is taller than the terminal is by its description.
    part = 0...max(0, size.height - 2)
    for y in 0..<size.height {
      for x in 0..<size.width { places[[x, y]] = Place(letters: " ", look: []) }
    }
  }

  mutating func show(_ bytes: [UInt8]) {
    var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": obey(&rest)
      case "\r": x = 0
      case "\n" where y == part.upperBound: moveRows(up: true)
      case "\n" where y + 1 < size.height: y += 1
      default: put(scalar)
      }
    }
    cursor = [x, y]
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let cells = width(scalar)
    last = cells == 1 ? scalar : nil
    if cells == 0 {
      places[[x - 1, y]]?.letters.unicodeScalars.append(scalar)
      return
    }
    if scalar.value < 0x20 || x + cells > size.width { faults.append("\(scalar) at \(x), \(y)") }
    places[[x, y]] = Place(letters: String(scalar), look: seen(look, on: scalar))
    if cells == 2 { places[[x + 1, y]] = Place(letters: "", look: seen(look, on: scalar)) }
    x += cells
  }

  /// Of a blank one sees its background only, unless a line or exchanged colours show the rest.
  private func seen(_ look: Set<String>, on scalar: Unicode.Scalar) -> Set<String> {
    guard scalar == " ", look.isDisjoint(with: ["4", "7"]) else { return look }
    return look.filter { $0.hasPrefix("ground") }
  }

  private mutating func obey(_ rest: inout Substring.UnicodeScalarView) {
    let kind = rest.popFirst()
    if kind == "M", y == part.lowerBound { return moveRows(up: false) }
    guard kind == "[" else { return faults.append("no sequence") }
    var text = ""
    while let scalar = rest.popFirst() {
      if scalar.properties.isAlphabetic { return obey(scalar, text) }
      text.unicodeScalars.append(scalar)
    }
    faults.append("unfinished \(text)")
  }

  private mutating func obey(_ end: Unicode.Scalar, _ text: String) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let first = Int(numbers[0]) ?? 1
    switch end {
    case "H": (x, y) = ((numbers.count > 1 ? Int(numbers[1]) ?? 1 : 1) - 1, first - 1)
    case "C": x += first
    case "b":
      guard let last else { return faults.append("nothing to repeat") }
      for _ in 0..<first { put(last) }
    case "X", "K":
      for column in x..<(end == "K" ? size.width : x + first) {
        places[[column, y]] = Place(letters: " ", look: seen(look, on: " "))
      }
    case "r":
      let last = numbers.count > 1 ? Int(numbers[1]) ?? size.height : size.height
      part = first - 1...last - 1
      (x, y) = (0, 0)
    case "h" where text == "?25": cursorIsShown = true
    case "l" where text == "?25": cursorIsShown = false
    case "m": change(numbers[...])
    default: faults.append(text + String(end))
    }
    let moves = end == "H" || end == "C"
    if moves, !(0..<size.width).contains(x) || !(0..<size.height).contains(y) {
      faults.append("moved to \(x), \(y)")
    }
  }

  private mutating func moveRows(up: Bool) {
    if x != 0 { faults.append("moved rows at \(x)") }
    for y in up ? Array(part) : part.reversed() {
      let from = up ? y + 1 : y - 1
      for x in 0..<size.width {
        places[[x, y]] =
          part.contains(from) ? places[[x, from]] : Place(letters: " ", look: ["moved"])
      }
    }
  }

  private mutating func change(_ numbers: ArraySlice<String>) {
    var numbers = numbers
    while let text = numbers.popFirst() {
      switch Int(text) ?? 0 {
      case 0: look = []
      case 22: look.subtract(["1", "2"])
      case 24: look.remove("4")
      case 27: look.remove("7")
      case 30...37, 90...97: colour("ink", text)
      case 40...47, 100...107: colour("ground", text)
      case 39: look = look.filter { !$0.hasPrefix("ink") }
      case 49: look = look.filter { !$0.hasPrefix("ground") }
      case 38, 48:
        let count = numbers.first == "5" ? 2 : 4
        colour(text == "38" ? "ink" : "ground", numbers.prefix(count).joined(separator: ";"))
        numbers = numbers.dropFirst(count)
      case 1, 2, 4, 7: look.insert(text)
      default: faults.append("look \(text)")
      }
    }
  }

  private mutating func colour(_ kind: String, _ text: String) {
    look = look.filter { !$0.hasPrefix(kind) }
    look.insert(kind + text)
  }
}
