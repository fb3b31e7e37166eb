import Canvas
import Testing

@testable import Terminal

@Suite struct FrameWriterTests {
  private static let abilities = TerminalAbilities(
    erasesInColour: true,
    scrolls: true,
    repeats: true,
    hidesCursor: Array("\u{1B}[?25l".utf8),
    showsCursor: Array("\u{1B}[?25h".utf8)
  )
  private let size = Size(width: 20, height: 3)

  private func plan(_ depth: Depth, hasBright: Bool = true) -> ColorPlan {
    var plan = ColorPlan(asked: .trueColor, surroundings: .none, colours: 256)
    (plan.depth, plan.hasBright) = (depth, hasBright)
    return plan
  }

  private func writer(_ depth: Depth = .mono, erases: Bool = true) -> FrameWriter {
    var abilities = Self.abilities
    abilities.erasesInColour = erases
    return FrameWriter(plan: plan(depth), abilities: abilities)
  }

  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\u{1B}", with: "^")
  }

  /// A theme with some colours.
  private func theme(_ roles: [String: String]) -> Theme {
    Theme.resolve(
      roles.sorted { $0.key < $1.key }.map {
        let path = $0.key.split(separator: "-").map(String.init)
        return ThemeEntry(path: ["roles"] + path, value: .text($0.value), line: 1)
      }
    ).theme
  }

  @Test func `the same frame is written once`() {
    var writer = writer()
    let canvas = Canvas(size: size)
    #expect(!writer.bytes(for: canvas, theme: .plain).isEmpty)
    #expect(writer.bytes(for: canvas, theme: .plain) == [])
    #expect(writer.bytes(for: Canvas(size: size), theme: .plain) == [])
  }

  @Test func `only what changed is written, where it stands and as it looks`() {
    var writer = writer()
    var canvas = Canvas(size: size)
    _ = writer.bytes(for: canvas, theme: .plain)
    canvas.put("ab", at: Point(x: 3, y: 1))
    canvas.put("cd", at: Point(x: 5, y: 1), role: .title)
    canvas.put("!", at: Point(x: 7, y: 1), attributes: .underline)
    canvas.put("far", at: Point(x: 14, y: 1))
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[2;4Hab^[1mcd^[0;4m!^[6C^[mfar")
    canvas.put("top", at: Point(x: 0, y: 0))
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[Htop")
    canvas.put("low", at: Point(x: 0, y: 2))
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[3Hlow")
  }

  @Test func `many blanks are erased where that takes the background, else written`() {
    var (able, unable) = (writer(.indexed256), writer(.indexed256, erases: false))
    let theme = theme(["base-bg": "blue", "title-fg": "red", "title-bg": "blue"])
    var canvas = Canvas(size: size)
    canvas.put("abcdefghijklmnop", at: Point(x: 0, y: 0))
    for writer in [0, 1] {
      _ =
        writer == 0
        ? able.bytes(for: canvas, theme: theme) : unable.bytes(for: canvas, theme: theme)
    }
    canvas.put("            ", at: Point(x: 1, y: 0), role: .title)
    #expect(text(able.bytes(for: canvas, theme: theme)) == "^[1;2H^[12X")
    #expect(text(unable.bytes(for: canvas, theme: theme)) == "^[1;2H ^[11b")
    canvas.put("       ", at: Point(x: 13, y: 0))
    #expect(text(able.bytes(for: canvas, theme: theme)) == "^[12C   ")
    canvas.put("xxxxxxx", at: Point(x: 13, y: 0))
    _ = able.bytes(for: canvas, theme: theme)
    canvas.put("       ", at: Point(x: 13, y: 0))
    #expect(text(able.bytes(for: canvas, theme: theme)) == "^[1;14H^[K")
  }

  @Test func `rows that moved by one are moved by the terminal`() {
    let tall = Size(width: 26, height: 8)
    let words = ["zaouia", "souk", "atelier", "coiffure", "ferme", "garage", "menuiserie", "port"]
    func list(from first: Int) -> Canvas {
      var canvas = Canvas(size: tall)
      canvas.put("title", at: Point(x: 0, y: 0))
      for row in 0..<6 {
        let number = first + row
        canvas.put(
          "\(number) \(words[number % 8]) \(words[number % 5])",
          at: Point(x: 2, y: row + 1)
        )
      }
      return canvas
    }
    var writer = writer()
    var paper = PaperTerminal(size: tall)
    paper.show(writer.bytes(for: list(from: 3), theme: .plain))
    let up = writer.bytes(for: list(from: 4), theme: .plain)
    #expect(text(up) == "^[2;7r^[7H\n^[r^[7H  9 souk ferme^[K")
    paper.show(up)
    let down = writer.bytes(for: list(from: 3), theme: .plain)
    #expect(text(down) == "^[2;7r\n^M^[r\n  3 coiffure coiffure^[K")
    paper.show(down)
    #expect(paper.faults == [])
    #expect(paper.places[[2, 1]]?.letters == "3" && paper.places[[2, 6]]?.letters == "8")
  }

  @Test func `rows that differ in a few letters are mended where they stand`() {
    let tall = Size(width: 20, height: 8)
    var writer = writer()
    for first in 3...4 {
      var canvas = Canvas(size: tall)
      for row in 0..<6 { canvas.put("row \(first + row)", at: Point(x: 2, y: row + 1)) }
      let bytes = text(writer.bytes(for: canvas, theme: .plain))
      if first == 4 { #expect(bytes == "^[2;7H4\r\n^[6C5\r\n^[6C6\r\n^[6C7\r\n^[6C8\r\n^[6C9") }
    }
  }

  @Test func `the last place of all stays empty where a letter would move every row`() {
    var canvas = Canvas(size: size)
    canvas.put("xyz", at: Point(x: 17, y: 2))
    var abilities = Self.abilities
    abilities.wrapsAtOnce = true
    for (abilities, end) in [(Self.abilities, "xyz"), (abilities, "xy")] {
      var writer = FrameWriter(plan: plan(.mono), abilities: abilities)
      #expect(text(writer.bytes(for: canvas, theme: .plain)).hasSuffix(end))
    }
  }

  @Test func `the next line and a letter that stands again are told in few bytes`() {
    var writer = writer()
    var canvas = Canvas(size: size)
    _ = writer.bytes(for: canvas, theme: .plain)
    canvas.put("┌────┐", at: Point(x: 3, y: 0))
    canvas.put("xxxx", at: Point(x: 1, y: 1))
    canvas.put("low", at: Point(x: 9, y: 2))
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[1;4H┌─^[3b┐\r\n^[Cxxxx\n^[4Clow")
  }

  @Test(arguments: [
    (Depth.ansi16, true, "^[Hab^[1;93;44mcd^[0;32me"),
    (.ansi16, false, "^[Hab^[1;33;44mcd^[0;32me"),
    (.indexed256, true, "^[Hab^[1;93;44mcd^[22;32;49me"),
    (.trueColor, true, "^[Hab^[1;93;44mcd^[22;32;49me"),
    (.mono, true, "^[Hab^[1;7mcd^[me"),
  ])
  func `a terminal is told colours in its own way`(
    _ depth: Depth,
    _ hasBright: Bool,
    _ bytes: String
  ) {
    let theme = theme(["title-fg": "bright-yellow", "title-bg": "blue", "mark-fg": "green"])
    var writer = FrameWriter(
      plan: plan(depth, hasBright: hasBright),
      abilities: TerminalAbilities()
    )
    var canvas = Canvas(size: size)
    _ = writer.bytes(for: canvas, theme: theme)
    canvas.put("ab", at: Point(x: 0, y: 0))
    canvas.put("cd", at: Point(x: 2, y: 0), role: .title, attributes: .bold)
    canvas.put("e", at: Point(x: 4, y: 0), role: .mark)
    #expect(text(writer.bytes(for: canvas, theme: theme)) == bytes)
  }

  @Test func `the cursor is shown where it stands and hidden where there is none`() {
    var writer = writer()
    var canvas = Canvas(size: size)
    let first = text(writer.bytes(for: canvas, theme: .plain))
    #expect(first.hasPrefix("^[r^[?25l"))
    canvas.cursor = Point(x: 4, y: 2)
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[4C^[?25h")
    canvas.cursor = Point(x: 6, y: 2)
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[2C")
    canvas.cursor = nil
    #expect(text(writer.bytes(for: canvas, theme: .plain)) == "^[?25l")
    #expect(text(writer.farewell()) == "^[m^[?25h")
  }

  @Test func `another theme, another size or a lost screen writes everything`() {
    var writer = writer(.indexed256)
    let canvas = Canvas(size: size)
    let whole = writer.bytes(for: canvas, theme: .plain).count
    writer.forget()
    #expect(writer.bytes(for: canvas, theme: .plain).count == whole)
    let other = theme(["base-bg": "red"])
    #expect(text(writer.bytes(for: canvas, theme: other)).contains("41m"))
    let small = Canvas(size: Size(width: 5, height: 1))
    #expect(!writer.bytes(for: small, theme: other).isEmpty)
    let none = Canvas(size: Size(width: 0, height: 0))
    #expect(writer.bytes(for: none, theme: other) == [])
  }

  @Test(arguments: Depth.allCases, 0..<6 as Range<UInt64>)
  func `what is written makes the frame`(_ depth: Depth, _ seed: UInt64) {
    let size = Size(width: 20, height: 6)
    var generator = SeededGenerator(seed: seed)
    var writer = writer(depth, erases: seed % 2 == 0)
    let looks = FrameWriter(plan: plan(depth), abilities: Self.abilities)
    let theme = theme([
      "base-fg": "#d0d0d0", "base-bg": "#101820", "title-fg": "bright-yellow", "menu-bg": "#303040",
      "cursor.row-bg": "blue", "cursor.row-fg": "#ffffff",
    ])
    let words = [
      "é", "日本", "a", "Safi 62 %", "م", "e\u{301}x", "             ", "█", "👍", "──────",
    ]
    let roles: [Role] = [.base, .title, .menu, .cursorRow, .muted, .statusBad]
    // A terminal may think otherwise of how wide a picture or a letter of another writing is.
    var paper = PaperTerminal(size: size) { $0 == "👍" && seed > 3 ? 1 : cellWidth(of: $0) }
    var canvas = Canvas(size: size)
    for turn in 0..<40 {
      // Now and then all rows move, and one comes in.
      if turn % 8 == 5 {
        let before = canvas
        canvas = Canvas(size: size)
        let step = turn % 16 == 5 ? 1 : -1
        for y in 0..<size.height where before[0, y + step] != nil {
          canvas.apply([Run(x: 0, y: y, cells: before.row(y + step))])
        }
      }
      let point = Point(
        x: Int.random(in: -2...20, using: &generator),
        y: Int.random(in: 0..<size.height, using: &generator)
      )
      canvas.put(
        words.randomElement(using: &generator) ?? "",
        at: point,
        role: roles.randomElement(using: &generator) ?? .base,
        attributes: Attributes(rawValue: UInt8.random(in: 0...15, using: &generator))
      )
      canvas.cursor = Bool.random(using: &generator) ? Point(x: 3, y: 1) : nil
      paper.show(writer.bytes(for: canvas, theme: theme))
      #expect(paper.faults == [], "seed \(seed)")
      #expect(paper.cursorIsShown == (canvas.cursor != nil))
      if canvas.cursor != nil { #expect(paper.cursor == [3, 1]) }
      var whole = looks
      var other = PaperTerminal(size: size) { $0 == "👍" && seed > 3 ? 1 : cellWidth(of: $0) }
      other.show(whole.bytes(for: canvas, theme: theme))
      for y in 0..<size.height {
        for x in 0..<size.width {
          let letters = canvas[x, y]?.text
          if seed <= 3 { #expect(paper.places[[x, y]]?.letters == letters, "\(x), \(y)") }
          if canvas[x, y]?.isContinuation == false {
            #expect(paper.places[[x, y]] == other.places[[x, y]], "\(x), \(y), seed \(seed)")
          }
        }
      }
    }
  }
}

extension Surroundings {
  fileprivate static let none = Surroundings(
    inputIsTerminal: true,
    outputIsTerminal: true,
    term: "xterm-256color",
    noColor: "",
    colorTerm: "",
    escapeDelay: "",
    overNetwork: false
  )
}
