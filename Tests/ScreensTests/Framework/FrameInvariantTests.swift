import Canvas
import Domain
import Phrases
import Screens
import Testing

/// What holds in every frame, whatever the size, the language and the situation.
@Suite struct FrameInvariantTests {
  static let sizes = [
    Size(width: 60, height: 16), Size(width: 79, height: 23), Size(width: 80, height: 24),
    Size(width: 100, height: 30), Size(width: 132, height: 43), Size(width: 200, height: 60),
  ]

  static let situations = [
    "", "a", "p", "Down a Ctrl-S", "F9", "F9 Right Right", "Ctrl-P", "?", "F7 x", "T", "t", "h",
    "i", "z", "Tab", "Tab Tab", "Space Space", "g", "J", "F10", "Right Right", "Left", "=", "C",
  ]

  @Test(arguments: sizes, [Language.french, .english])
  func `help and exit stay, the cursor is inside, and hits are too`(size: Size, language: Language)
  {
    for person in ["ha", "nb"] {
      for keys in Self.situations {
        var driver = Driver(
          width: size.width,
          height: size.height,
          language: language,
          person: person
        )
        driver.press(keys)
        let frame = driver.router.draw()
        let last = frame.lines().last ?? ""
        #expect(last.hasPrefix("1"), "\(keys)")
        if size.width >= 80 { #expect(last.contains("10Quit")) }
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(keys)") }
        #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
      }
    }
  }

  @Test(arguments: sizes)
  func `no French word is left in English`(size: Size) {
    for keys in Self.situations {
      var driver = Driver(width: size.width, height: size.height, language: .english)
      driver.press(keys)
      let text = driver.screen()
      let accented = text.filter { "éèàçêîôûùÉÀœ".contains($0) }
      let lines = text.split(separator: "\n").filter { $0.contains { "éèàçêîôûùÉÀœ".contains($0) } }
      #expect(accented.isEmpty, "\(keys): \(lines)")
    }
  }

  @Test(arguments: sizes)
  func `the cursor stands on the row that has the focus`(size: Size) {
    var driver = Driver(width: size.width, height: size.height)
    driver.press("Down")
    let frame = driver.router.draw()
    guard let cursor = frame.cursor else {
      Issue.record("no cursor")
      return
    }
    #expect(frame.lines()[cursor.y].contains("C0003"))
    #expect(frame[cursor.x, cursor.y]?.role == .cursorRow)
  }

  @Test func `an ASCII terminal gets nothing but ASCII in what the program draws`() {
    for keys in Self.situations {
      let medium = Medium(graphics: .ascii, borders: .ascii, monochrome: true)
      var driver = Driver(language: .english, medium: medium)
      driver.press(keys)
      let boxes = driver.screen().unicodeScalars.filter { (0x2500...0x25FF).contains($0.value) }
      #expect(boxes.isEmpty, "\(keys): \(boxes.map { String($0) })")
    }
  }

  @Test func `40 sizes in a row keep the record, the marks and the filter`() {
    var driver = Driver(person: "nb")
    driver.press("F7")
    driver.type("projet:P01")
    driver.press("Enter Down Space Down")
    let before = driver.screen()
    var seed: UInt64 = 7
    for _ in 0..<40 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      driver.resize(20 + Int(seed >> 33) % 200, 6 + Int(seed >> 40) % 60)
      _ = driver.router.draw()
    }
    driver.resize(80, 24)
    #expect(driver.screen() == before)
  }

  @Test func `random keys never break a frame`() {
    let names = [
      "Up", "Down", "Left", "Right", "Enter", "Esc", "Tab", "Space", "a", "p", "r", "d", "m", "M",
      "l", "t", "T", "V", "+", "*", "F1", "F2", "F5", "F6", "F7", "F8", "F9", "Ctrl-S", "Ctrl-Y",
      "g", "h", "i", "z", "C", "x", "y", "J", "PageDown", "PageUp", "Home", "End", "=", "c", "S",
      "1", "Backspace", "Delete", "é", "Ctrl-C", "n", "b", "o", "e", "u", "N",
    ]
    var seed: UInt64 = 42
    for person in ["ha", "nb", "mv"] {
      var driver = Driver(person: person)
      for _ in 0..<500 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        driver.press(names[Int(seed >> 33) % names.count])
        _ = driver.takeEffects()
      }
      let frame = driver.router.draw()
      #expect(frame.lines().count == 24)
    }
  }
}
