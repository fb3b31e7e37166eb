import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct SearchTests {
  private let everything: [any Screen] = [
    VerificationScreen(), ActorsScreen(), ProjectsScreen(), MapScreen(), PaymentsScreen(),
    StrataScreen(), GuideScreen(),
  ]

  private func palette(_ text: String, width: Int = 80, height: Int = 24) -> Driver {
    var driver = Driver(everything, width: width, height: height)
    driver.press("Ctrl-P")
    driver.type(text)
    return driver
  }

  /// What opening a record asks the store first, of everything that is asked.
  private func asked(_ text: String, then keys: String = "Enter") -> [Question] {
    var driver = palette(text)
    driver.answers = false
    _ = driver.takeEffects()
    driver.press(keys)
    return driver.takeEffects().compactMap {
      if case .ask(let question, _) = $0 { question } else { nil }
    }
  }

  @Test func `records stand under the name of their kind, beside the commands`() {
    let driver = palette("amal")
    #expect(driver.contains("Acteurs"))
    #expect(driver.contains("Association Amal — Marrakech"))
    #expect(driver.contains("Projets"))
    #expect(driver.contains("Amal pour l’emploi"))
    expectGolden(driver, "palette-search")
  }

  @Test func `the widest and the narrowest palette`() {
    expectGolden(palette("p01", width: 60, height: 16), "palette-search-narrow")
    expectGolden(palette("safi", width: 132, height: 43), "palette-search-large")
  }

  @Test func `a command that is called so comes before every record`() {
    var driver = palette("projets")
    driver.press("Enter")
    #expect(driver.router.active == .projects)
  }

  @Test func `one letter finds commands alone`() {
    var driver = palette("a")
    #expect(!driver.contains("Association Amal"))
    driver.type("m")
    #expect(driver.contains("Association Amal"))
    driver.press("Backspace")
    #expect(!driver.contains("Association Amal"))
  }

  @Test func `Enter opens an actor, a project, a claim, a statement and a stratum`() {
    #expect(
      asked("association amal").contains { question in
        if case .actors(let query) = question { query.anchor == .at("A01") } else { false }
      }
    )
    #expect(asked("amal pour").contains(.project("P01")))
    #expect(
      asked("c0001").contains { question in
        if case .claims(let query) = question { query.anchor == .at("C0001") } else { false }
      }
    )
    var driver = palette("p01|2026")
    driver.press("Enter")
    #expect(driver.router.active == .payments)
    driver = palette("p01|r2")
    driver.press("Enter")
    #expect(driver.router.active == .strata)
  }

  @Test func `Enter on a participant lists their claims`() {
    #expect(
      asked("pa0001").contains { question in
        if case .claims(let query) = question {
          query.filter.contains("participant:PA0001")
        } else {
          false
        }
      }
    )
  }

  @Test func `a commune opens the map on it, an Arabic name finds it too`() {
    var driver = palette("talmest")
    driver.press("Enter")
    #expect(driver.router.active == .map)
    #expect(driver.contains("Talmest"))
    #expect(palette("آسفي").contains("Provinces"))
  }

  @Test func `a person of the programme is shown among the persons`() {
    var driver = palette("alaoui")
    driver.press("Enter")
    #expect(driver.contains("Personnes"))
    #expect(driver.contains("▸ H. Alaoui") || driver.contains("H. Alaoui"))
  }

  @Test func `a term of the guide leads to the glossary, a subject to its page`() {
    var driver = palette("écrémage")
    #expect(driver.contains("Guide"))
    driver.press("Enter")
    #expect(driver.router.active == .guide)
    #expect(driver.contains("crémage"))
  }

  @Test func `a hostile name shows its controls instead of obeying them`() {
    let frame = palette("amal", width: 100).screen()
    #expect(frame.contains("sled"))
    #expect(!frame.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    #expect(!frame.unicodeScalars.contains { [0x202E, 0x9B, 0x7F].contains($0.value) })
  }

  @Test func `Enter pressed before the answer opens what the answer puts first`() {
    var driver = Driver(everything, answers: false)
    driver.press("Ctrl-P")
    driver.type("amal pour")
    driver.press("Enter")
    #expect(driver.contains("Commandes"))
    let token = lastSearch(driver.takeEffects())
    driver.receive(.answered(.search([SearchSamples.records[3]]), token))
    #expect(driver.router.active == .projects)
  }

  @Test func `an answer to letters that are gone is not shown`() {
    var driver = Driver(everything, answers: false)
    driver.press("Ctrl-P")
    driver.type("am")
    let old = lastSearch(driver.takeEffects())
    driver.type("i")
    driver.receive(.answered(.search([SearchSamples.records[0]]), old))
    #expect(!driver.contains("Association Amal"))
    driver.receive(.answered(.search([SearchSamples.records[1]]), lastSearch(driver.takeEffects())))
    #expect(driver.contains("Coopérative Amal"))
  }

  @Test func `the cursor that was moved stays on its line when the answer comes`() {
    var driver = Driver(everything, answers: false)
    driver.press("Ctrl-P")
    driver.type("ré")
    driver.press("Down")
    let line = driver.screen().split(separator: "\n").first { $0.contains("▸") }
    driver.receive(.answered(.search(SearchSamples.records), lastSearch(driver.takeEffects())))
    #expect(driver.screen().split(separator: "\n").first { $0.contains("▸") } == line)
  }

  @Test func `a search that fails leaves the commands and says why`() {
    var driver = Driver(everything, answers: false)
    driver.press("Ctrl-P")
    driver.type("zzz")
    driver.press("Enter")
    let token = lastSearch(driver.takeEffects())
    driver.receive(.failed(.trouble(Trouble(.busy)), token))
    #expect(driver.contains("Rien ne répond"))
  }

  private func lastSearch(_ effects: [Effect]) -> Token {
    let tokens = effects.compactMap { effect -> Token? in
      if case .ask(.search, let token) = effect { token } else { nil }
    }
    return tokens.last ?? Token(screen: nil, number: 0)
  }
}
