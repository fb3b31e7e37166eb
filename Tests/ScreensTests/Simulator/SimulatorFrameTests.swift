import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// What holds in every frame of the simulator, whatever the size, the language and the situation.
@Suite struct SimulatorFrameTests {
  static let situations = [
    "", "Tab", "Tab Tab", "Tab Tab Tab", "=", "d Right", "i", "v", "p", "f", "w", "k", "Enter", "x",
    "?", "F9 Right Right", "m", "End",
  ]

  @Test(arguments: FrameInvariantTests.sizes, [Language.french, .english])
  func `the cursor and what answers to the mouse stay inside, and English has no French word`(
    _ size: Size,
    _ language: Language
  ) {
    let start = SimulatorTests.driver(width: size.width, height: size.height, language: language)
    for keys in Self.situations {
      var driver = start
      driver.store.simulates = false
      driver.press(keys)
      let frame = driver.router.draw()
      if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(keys)") }
      #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect }, "\(keys)")
      guard language == .english else { continue }
      // The title is the programme's own; a programme of elsewhere keeps its name, and à is a key.
      let lines = driver.screen().split(separator: "\n").dropFirst()
      let french = lines.filter { line in
        !line.contains("Proyect") && line.contains { "éèçêîôûùÉÀœ".contains($0) }
      }
      #expect(french.isEmpty, "\(keys): \(french)")
    }
  }

  @Test func `random keys never break a frame, and every change can be undone`() throws {
    let keys = [
      "Right", "Left", "Shift-Right", "Shift-Left", "Down", "Up", "PageDown", "End", "Home", "Tab",
      "r", "0", "d", "Delete", "n", "b", "m", "v", "Esc", "i", "=", "u", "Ctrl-Y", "f",
    ]
    var generator = Domain.SeededGenerator(seed: "keys")
    for _ in 0..<6 {
      var driver = SimulatorTests.driver()
      driver.store.simulates = false
      for _ in 0..<60 {
        driver.press(keys[generator.below(keys.count)])
        let frame = driver.router.draw()
        #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
      }
      driver.press("Esc Esc Esc" + String(repeating: " u", count: 80))
      let screen = try #require(driver.router.screen(.simulator) as? SimulatorScreen)
      let desk = screen.desk
      #expect(desk.scenarios.count == 1)
      #expect(desk.scenario?.trial == desk.scenario?.base)
    }
  }
}
