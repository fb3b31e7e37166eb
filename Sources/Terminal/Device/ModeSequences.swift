import Canvas

/// The escape sequences that terminfo has no name for.
enum ModeSequences {
  private static let paste = "2004"
  private static let focus = "1004"
  /// Buttons, dragging, and coordinates of any size.
  private static let mouse = ["1000", "1002", "1006"]

  /// Turns on pastes as one piece, focus reports and, if asked, the mouse.
  static func on(mouse: Bool) -> String {
    set(paste) + set(focus) + (mouse ? self.mouse(true) : "")
  }

  /// Turns all of them off.
  static let off = mouse(false) + reset(focus) + reset(paste)

  /// Who puts letters that are read from right to left in order (BDSM), and, for a terminal that
  /// does, how a line is read (SCP): `BiDi in Terminal Emulators`, as VTE obeys it.
  static func order(_ order: BidiOrder, _ direction: Direction) -> String {
    switch (order, direction) {
    case (.program, _): "\u{1B}[8l"
    case (.terminal, .leftToRight): "\u{1B}[8h\u{1B}[1 k"
    case (.terminal, .rightToLeft): "\u{1B}[8h\u{1B}[2 k"
    }
  }

  /// The order of letters as a terminal has it by itself.
  static func orderOff(after order: BidiOrder) -> String {
    order == .program ? "\u{1B}[8h" : "\u{1B}[8h\u{1B}[0 k"
  }

  /// Takes the mouse or leaves it to the terminal.
  static func mouse(_ isOn: Bool) -> String {
    isOn ? mouse.map(set).joined() : mouse.reversed().map(reset).joined()
  }

  /// Puts a screen right after a crash, when ncurses can no longer be asked: plain letters, cursor
  /// shown and at the bottom, the screen that was there before, and a sentence. The crash handler
  /// has room for 1,024 bytes, so that a longer sentence is cut.
  static func rescue(sentence: String) -> [UInt8] {
    let screen = Array(
      (off + orderOff(after: .terminal) + "\u{1B}[0m\u{1B}[?25h\u{1B}[999;1H\u{1B}[?1049l\r\n").utf8
    )
    let end = Array((sentence.isEmpty ? "" : "\r\n").utf8)
    return screen + Array(sentence.utf8).prefix(1024 - screen.count - end.count) + end
  }

  /// Asks the terminal to put a text in its clipboard (OSC 52); longer texts are cut off there.
  static func copy(_ text: String) -> String {
    "\u{1B}]52;c;" + base64(Array(text.utf8)) + "\u{07}"
  }

  private static func set(_ mode: String) -> String { "\u{1B}[?" + mode + "h" }
  private static func reset(_ mode: String) -> String { "\u{1B}[?" + mode + "l" }

  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let sign = signs[bits >> (18 - 6 * place) & 0x3F]
        text.append(place <= group.count ? sign : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
