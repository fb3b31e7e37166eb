import Testing

@testable import Terminal

@Suite struct LookThriftTests {
  private static let reset = "\u{1B}(B\u{1B}[m"

  /// What is sent for a frame, after one that told how letters look.
  private func sent(_ frame: String, takesBack: Bool = true) -> String {
    var thrift = LookThrift(takesBack: takesBack)
    _ = thrift.shortened(Array(Self.reset.utf8))
    return text(thrift.shortened(Array(frame.utf8)))
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  @Test func `a colour in force is not said again, and neighbours become one`() {
    let frame =
      "\u{1B}[38;5;255m\u{1B}[48;5;233ma\u{1B}(B\u{1B}[0;1m\u{1B}[38;5;209m\u{1B}[48;5;233mb"
      + "\u{1B}(B\u{1B}[0m\u{1B}[38;5;255m\u{1B}[48;5;233mc\u{1B}[39;49m\u{1B}(B\u{1B}[m"
    #expect(sent(frame) == "^[38;5;255;48;5;233ma^[1;38;5;209mb^[22;38;5;255mc^[m")
  }

  @Test func `a terminal that cannot take back is reset`() {
    let frame =
      "\u{1B}[31m\u{1B}[44ma\u{1B}[0;1m\u{1B}[31m\u{1B}[44mb\u{1B}[0m\u{1B}[31m\u{1B}[44mc"
    #expect(sent(frame, takesBack: false) == "^[31;44ma^[1mb^[0;31;44mc")
  }

  @Test func `a blank does not wait for the colour of letters, a line and a ground it does`() {
    #expect(sent("\u{1B}[31m  a") == "  ^[31ma")
    #expect(sent("\u{1B}[31;1m  a") == "  ^[1;31ma")
    #expect(sent("\u{1B}[31;4m  a") == "^[4;31m  a")
    #expect(sent("\u{1B}[31;7m  a") == "^[7;31m  a")
    #expect(sent("\u{1B}[31;44m  a") == "^[31;44m  a")
    #expect(sent("\u{1B}[44m\u{1B}[5X\u{1B}[2;3H") == "^[44m^[5X^[2;3H")
    #expect(sent("\u{1B}[31m\u{1B}[5X\u{1B}[2;3H\u{1B}[32ma") == "^[5X^[2;3H^[32ma")
    #expect(sent("\u{1B}[7m\u{1B}[2;3Ha") == "^[7m^[2;3Ha")
  }

  @Test func `what is not understood passes as it is, until the next reset`() {
    let odd = "\u{1B}[31m\u{1B}[58;5;9ma\u{1B}[31mb\u{1B}[0;31mc\u{1B}[31md"
    #expect(sent(odd) == text(Array(odd.utf8)).replacing("c^[31md", with: "cd"))
    let other = "\u{1B}[?25l\u{1B}[4 q\u{1B}]4;1;rgb:0/0/0\u{1B}\\\u{1B}7\u{1B}["
    #expect(sent(other) == text(Array(other.utf8)))
  }

  @Test func `nothing is left out before it is known what letters look like`() {
    var thrift = LookThrift(takesBack: true)
    let frame = Array("\u{1B}[31ma\u{1B}[31mb".utf8)
    #expect(thrift.shortened(frame) == frame)
    _ = thrift.shortened(Array(Self.reset.utf8))
    #expect(text(thrift.shortened(frame)) == "^[31mab")
    thrift.forget()
    #expect(thrift.shortened(frame) == frame)
  }

  @Test(arguments: [true, false]) func `whatever is drawn looks the same`(_ takesBack: Bool) {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "a", "b", "é", " ", "  ", "\u{1B}[2;5H", "\u{1B}[9;2H", "\u{1B}[4;70H", "\u{1B}[7X", "\u{0F}",
      "\u{1B}(B\u{1B}[m", "\u{1B}(B\u{1B}[0;1m", "\u{1B}[0;4m", "\u{1B}[0;1;7m", "\u{1B}[38;5;74m",
      "\u{1B}[38;5;255m", "\u{1B}[48;5;233m", "\u{1B}[48;5;24m", "\u{1B}[39;49m", "\u{1B}[31m",
      "\u{1B}[97m", "\u{1B}[44m", "\u{1B}[38:2::1:2:3m", "\u{1B}[48;2;1;2;3m", "\u{1B}[2m",
      "\u{1B}[24m", "\u{1B}[58;5;1m", "\u{1B}[?25h",
    ]
    for _ in 0..<100 {
      var thrift = LookThrift(takesBack: takesBack)
      var (plain, thrifty) = (PaperTerminal(), PaperTerminal())
      for _ in 0..<4 {
        let frame = (0..<60).compactMap { _ in pieces.randomElement(using: &random) }.joined()
        let bytes = Array(frame.utf8)
        let shorter = thrift.shortened(bytes)
        plain.show(String(decoding: bytes, as: UTF8.self))
        thrifty.show(String(decoding: shorter, as: UTF8.self))
        #expect(plain.cells == thrifty.cells, "\(frame.debugDescription)")
        #expect(shorter.count <= bytes.count)
      }
    }
  }
}

/// A terminal on paper: which letter stands where, and what it looks like.
private struct PaperTerminal {
  struct Cell: Equatable {
    var letter: Character
    /// Colours and attributes; of a blank, only those that are seen.
    var look: [String: String]
  }

  var cells: [[Int]: Cell] = [:]
  private var look: [String: String] = [:]
  private var place = [1, 1]

  mutating func show(_ text: String) {
    var rest = Substring(text)
    while let letter = rest.popFirst() {
      if letter == "\u{1B}" {
        obey(&rest)
      } else if letter != "\u{0F}" {
        put(letter)
        place[1] += 1
      }
    }
  }

  private mutating func put(_ letter: Character) {
    var seen = look
    if letter == " ", look["4"] == nil, look["7"] == nil {
      seen = look.filter { $0.key == "ground" }
    }
    cells[place] = Cell(letter: letter, look: seen)
  }

  private mutating func obey(_ rest: inout Substring) {
    if rest.popFirst() == "(" {
      rest.removeFirst()
      return
    }
    let end = rest.firstIndex { $0.isLetter } ?? rest.startIndex
    let numbers = rest[..<end].split(separator: ";", omittingEmptySubsequences: false)
      .map(String.init)
    let kind = rest[end]
    rest = rest[rest.index(after: end)...]
    switch kind {
    case "H": place = numbers.compactMap { Int($0) }
    case "X":
      // Blanks of the ground, whatever else is in force.
      for column in 0..<(Int(numbers[0]) ?? 0) {
        cells[[place[0], place[1] + column]] = Cell(
          letter: " ",
          look: look.filter { $0.key == "ground" }
        )
      }
    case "m": change(numbers[...])
    default: break
    }
  }

  private mutating func change(_ numbers: ArraySlice<String>) {
    var numbers = numbers
    while let number = numbers.popFirst() {
      switch number {
      case "", "0": look = [:]
      case "22": (look["1"], look["2"]) = (nil, nil)
      case "24": look["4"] = nil
      case "27": look["7"] = nil
      case "39": look["letter"] = nil
      case "49": look["ground"] = nil
      case "38", "48", "58":
        let count = numbers.first == "5" ? 2 : 4
        let key = ["38": "letter", "48": "ground"][number] ?? "line"
        look[key] = numbers.prefix(count).joined(separator: ";")
        numbers = numbers.dropFirst(count)
      case let colour where colour.hasPrefix("38:"): look["letter"] = colour
      case let colour where colour.count == 2 && "39".contains(colour.prefix(1)):
        look["letter"] = colour
      case let colour where colour.count == 2: look["ground"] = colour
      default: look[number] = ""
      }
    }
  }
}
