import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// What is written to the programme, through the router as the program does it: every answer and
/// every refusal reaches the screen.
@Suite struct ReferentialRouterTests {
  private func driver(_ draft: ProgrammeDraft? = nil) -> Driver {
    var driver = Driver([ReferentialsScreen()], person: "nb", summary: ReferentialSample.summary)
    driver.store.referentials = ReferentialSample.board(draft)
    driver.run(.goReferentials)
    _ = driver.takeEffects()
    return driver
  }

  /// The token of the one change that was asked for.
  private func token(_ driver: inout Driver) throws -> Token {
    let tokens = driver.takeEffects().compactMap { effect -> Token? in
      switch effect {
      case .changeDraft(_, let token), .importPack(_, let token): token
      default: nil
      }
    }
    #expect(tokens.count == 1)
    return try #require(tokens.first)
  }

  @Test func `a draft that is begun shows at once`() throws {
    var driver = driver()
    driver.press("N")
    let token = try token(&driver)
    driver.store.referentials = ReferentialSample.board(ReferentialSample.draft())
    driver.receive(.answered(.done(Receipt(sequence: 13, head: "cd")), token))
    #expect(driver.contains("Version 3"))
    #expect(driver.contains("en préparation"))
  }

  @Test func `a refusal of a change is told`() throws {
    var driver = driver()
    driver.press("N")
    let token = try token(&driver)
    driver.receive(.failed(.refusal(Refusal(.draftExists, subject: "EX")), token))
    let sentence = Phrasebook.french.sentence(Refusal(.draftExists, subject: "EX"))
    #expect(driver.contains(String(sentence.prefix(30))))
  }

  @Test func `the faults of a pack are listed, and a pack in force is read at once`() throws {
    var driver = driver()
    driver.run(.importPack)
    driver.type("p.toml")
    driver.press("Enter")
    let first = try token(&driver)
    driver.receive(.answered(.pack(.refused(["ligne 3 · price[1].from"])), first))
    #expect(driver.contains("ligne 3 · price[1].from"))
    driver.press("Esc")
    driver.run(.importPack)
    driver.type("q.toml")
    driver.press("Enter")
    let second = try token(&driver)
    driver.store.referentials = ReferentialSample.board(ReferentialSample.draft())
    driver.receive(.answered(.pack(.drafted(version: 3)), second))
    #expect(driver.contains("Version 3") || driver.contains("version 3"))
  }

  @Test func `a key that is locked is asked for, and what waited is done again`() throws {
    var summary = ReferentialSample.summary
    summary.keys = ["nb": "0f1e 2d3c 4b5a 6978 8796"]
    var driver = Driver([ReferentialsScreen()], person: "nb", summary: summary)
    driver.press("Esc")
    driver.run(.goReferentials)
    _ = driver.takeEffects()
    driver.press("N")
    let token = try token(&driver)
    driver.receive(.failed(.refusal(Refusal(.passphraseRequired, subject: "nb")), token))
    #expect(driver.contains("Vous avez une clé"))
  }

  @Test func `what changes the store is remembered, and nothing else is`() {
    let receipt = Receipt(sequence: 1, head: "ab")
    let leaving: [Answer] = [
      .done(receipt), .moved(receipt), .counterDrawn(stratum: "s", seed: "g", claims: []),
      .pack(.replaced(version: 2)), .pack(.drafted(version: 3)),
      .keyDone(.register(Passphrase("")), fingerprint: nil), .written(path: "p"),
    ]
    for answer in leaving { #expect(answer.leavesRow, "\(answer)") }
    let silent: [Answer] = [
      .pack(.unchanged), .pack(.refused([])), .opened(Samples.summary), .unlocked("nb"),
      .claimCounts([]),
    ]
    for answer in silent { #expect(!answer.leavesRow, "\(answer)") }
  }
}
