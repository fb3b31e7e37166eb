import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// What is said beside the screens: hints, messages, reasons, figures.
@Suite struct MessageTests {
  private func toys() -> [any Screen] { [ToyScreen(.dashboard), ToyScreen(.actors)] }

  @Test func `hints without room are counted in words`() {
    let driver = Driver([DashboardScreen()], width: 80, height: 24)
    let status = driver.screen().split(separator: "\n").dropLast().last ?? ""
    #expect(status.contains("? aide, ") && status.contains(" de plus"))
    #expect(!status.contains("+"))
  }

  @Test func `a success goes with its screen, a warning stays`() {
    var driver = Driver(toys())
    driver.receive(.note(Notice(.done, "Fait ici")))
    driver.receive(.note(Notice(.warning, "À savoir")))
    #expect(driver.contains("Fait ici"))
    driver.press("3")
    #expect(!driver.contains("Fait ici"))
    #expect(driver.contains("À savoir"))
    driver.receive(.note(Notice(.done, "Fait là")))
    driver.press("Esc Esc Esc")
    #expect(!driver.contains("Fait là"))
  }

  @Test func `what is told by the very act that changes the screen stays`() {
    var board = NoticeBoard()
    board.beginTurn()
    board.post(Notice(.done, "Ouvert"))
    board.leaveScreen()
    #expect(board.shown.count == 1)
    board.beginTurn()
    board.leaveScreen()
    #expect(board.shown.isEmpty)
    #expect(board.log.count == 1)
  }

  @Test func `the reason of a greyed command is read to its end at 80 columns`() throws {
    var driver = Driver(person: "mv")
    driver.press("F9 Right Right")
    for _ in 0..<20 {
      let reason = driver.router.overlays.last.flatMap { overlay -> String? in
        if case .menu(let menu) = overlay { menu.note } else { nil }
      }
      if let reason {
        let text = driver.screen().split(separator: "\n").suffix(5).joined(separator: " ")
        let words = text.split(separator: " ").joined(separator: " ")
        #expect(reason.split(separator: " ").allSatisfy { words.contains($0) }, "\(reason)")
      }
      driver.press("Down")
    }
  }

  @Test(arguments: [(85_609, 856), (85_650, 857), (0, 0), (-50, 0), (-51, -1), (-149, -1), (49, 0)])
  func `a quantity is whole, half up`(hundredths: Int, whole: Int) {
    #expect(wholeQuantity(hundredths: hundredths) == whole)
  }

  @Test func `targets to date have no decimals on screens`() {
    var driver = Driver([ProjectsScreen()], width: 132, height: 43, person: "nb")
    driver.press("Enter")
    let text = driver.screen()
    let fractions = text.matches(of: /\d,\d\d\b/)
    #expect(fractions.isEmpty, "\(fractions.map { text[$0.range] })")
  }

  @Test(arguments: [Language.french, .english])
  func `every rule that is named has words, and its number at the end`(language: Language) throws {
    let settings = Phrasebook.of(language).settings
    let codes = [
      "R3", "R8", "R9", "R14", "R16", "R17", "R17b", "R23", "R25", "R27", "R28", "R30", "R32",
      "R33", "R34", "R37", "R38", "R39", "R40", "R41", "R42", "R43", "R44", "R45", "R46b", "R54",
      "R62", "R68", "R71", "R81", "R82", "§5",
    ]
    let unknown = settings.rule("R999").prefix { $0 != "(" }
    var seen: Set<String> = []
    for code in codes {
      let name = settings.rule(code)
      #expect(name.hasSuffix(" (\(code))"))
      #expect(!name.hasPrefix(unknown + "("), "\(code)")
      #expect(seen.insert(String(name.prefix { $0 != "(" })).inserted, "\(name)")
    }
  }

  @Test func `the card of an actor shows its values whole at 80 columns`() {
    let driver = Driver([ActorsScreen(), MapScreen()], person: "nb")
    let card = driver.screen().split(separator: "\n").dropFirst(12).dropLast(4)
    let cut = card.filter { $0.contains("…") }
    #expect(cut.isEmpty, "\(cut)")
  }

  @Test func `on a wall the list of projects is followed by the one under the cursor`() {
    let driver = Driver([ProjectsScreen()], width: 200, height: 60, person: "nb")
    let empty = driver.router.draw().lines().filter { line in
      line.allSatisfy { " │┃".contains($0) }
    }
    #expect(empty.count < 30)
    #expect(driver.contains("┌─ P01") || driver.contains("┌─ P02") || driver.contains("┌─ P03"))
  }
}
