import Canvas
import Domain
import Phrases
import Screens
import Testing

private func registry(
  _ width: Int = 80,
  _ height: Int = 24,
  person: String = "nb"
) -> Driver {
  Driver([ActorsScreen(), MapScreen()], width: width, height: height, person: person)
}

extension Driver {
  /// The records that were sent to be written, with their tokens.
  fileprivate mutating func saved() -> [(actor: Actor, isNew: Bool, token: Token)] {
    takeEffects().compactMap { effect in
      guard case .saveActor(let actor, let isNew, let token) = effect else { return nil }
      return (actor, isNew, token)
    }
  }

  /// Answers that a record was written.
  fileprivate mutating func write(_ token: Token) {
    receive(.answered(.done(Receipt(sequence: 413, head: "cd")), token))
  }
}

@Suite struct ActorsScreenTests {
  @Test func `the list shows what an actor is and how old its record is`() {
    let driver = registry()
    #expect(driver.contains("Agence de l’emploi de Safi"))
    #expect(driver.contains("O·I··"))
    #expect(driver.contains("tri : nom"))
  }

  @Test func `a filter keeps what it says, and Escape gives all back`() {
    var driver = registry()
    driver.press("/")
    driver.type("type:coop")
    driver.press("Enter")
    #expect(driver.contains("1/1"))
    driver.press("Esc")
    #expect(driver.contains("/7"))
    #expect(driver.contains("Agence de l’emploi"))
  }

  @Test func `a filter that keeps nothing explains itself`() {
    var driver = registry()
    driver.press("/")
    driver.type("zzz")
    driver.press("Enter")
    #expect(driver.contains("Rien ne répond au filtre"))
    #expect(driver.contains("Échap efface le filtre"))
  }

  @Test func `the telephone is hidden until the record is opened`() {
    var driver = registry()
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter")
    #expect(driver.contains("06 •• •• •• 12"))
    driver.press("Enter")
    #expect(driver.contains("06 61 22 33 12"))
  }

  @Test func `the Arabic name stands alone on its line, at the right`() throws {
    var driver = registry()
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter")
    let line = try #require(driver.router.draw().lines().first { $0.contains("ةينواعت") })
    let rest = line.unicodeScalars.filter { $0.value < 0x600 || $0.value > 0x6FF }
    #expect(rest.allSatisfy { $0 == " " })
    #expect(line.hasPrefix(" ") && line.hasSuffix("ةينواعت "))
  }

  @Test func `the open record has projects, links and history`() {
    var driver = registry(132, 43)
    driver.press("Down Down Down Enter")
    #expect(driver.contains("Fédération Artisanat"))
    #expect(driver.contains("Artisanat P01 (opérateur)"))
    #expect(driver.contains("Institut de vérification"))
    #expect(driver.contains("fiche créée"))
  }

  @Test func `marks are counted and can be taken away`() {
    var driver = registry()
    driver.press("Space Space")
    #expect(driver.contains("✓ 2 marquées"))
    driver.press("Esc")
    #expect(!driver.contains("marquées ·"))
    driver.press("u")
    #expect(driver.contains("✓ 2 marquées"))
  }

  @Test func `two marked records are compared`() {
    var driver = registry()
    driver.press("Space Space =")
    #expect(driver.contains("Deux fiches côte à côte"))
  }

  @Test func `a person without the role cannot write, and is told why`() {
    var driver = registry(person: "ha")
    driver.press("N")
    #expect(driver.saved().isEmpty)
    #expect(!driver.contains("Nouvel acteur"))
  }

  @Test func `an edit is saved as one record, and what was not touched stays`() throws {
    var driver = registry()
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter e")
    driver.type(" 2")
    driver.press("Shift-Tab Shift-Tab Enter")
    let saved = try #require(driver.saved().first)
    #expect(!saved.isNew)
    var expected = try #require(RegionSamples.actors.first { $0.code == "COO" })
    expected.nameFrench += " 2"
    #expect(saved.actor == expected)
  }

  @Test func `an edit is taken back with another version, after a dialog that names it`() throws {
    var driver = registry()
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter e")
    driver.type(" 2")
    driver.press("Shift-Tab Shift-Tab Enter")
    let saved = try #require(driver.saved().first)
    driver.write(saved.token)
    driver.press("u")
    #expect(driver.contains("Défaire : modification de"))
    driver.press("Left Enter")
    let back = try #require(driver.saved().first)
    #expect(back.actor == RegionSamples.actors.first { $0.code == "COO" })
    #expect(!back.isNew)
  }

  @Test func `a form without its name or its source is not saved`() {
    var driver = registry()
    driver.press("N")
    driver.type("NEW1")
    driver.press("Shift-Tab Shift-Tab Enter")
    #expect(driver.saved().isEmpty)
    #expect(driver.contains("à remplir"))
  }

  @Test func `a refusal brings the form back with what was typed`() throws {
    var driver = registry()
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter e")
    driver.type(" 2")
    driver.press("Shift-Tab Shift-Tab Enter")
    let saved = try #require(driver.saved().first)
    driver.receive(.failed(.refusal(Refusal(.unknownActor, subject: "COO")), saved.token))
    #expect(driver.contains("Ighoud 2"))
    #expect(driver.contains("[ Enregistrer ]"))
  }

  @Test func `x exports what the filter keeps`() {
    var driver = registry()
    driver.press("/")
    driver.type("type:coop")
    driver.press("Enter x Ctrl-S")
    let exports = driver.takeEffects().compactMap { effect -> (String, String?)? in
      guard case .export(.actors(let filter, let reason), "acteurs.csv", _) = effect else {
        return nil
      }
      return (filter, reason)
    }
    #expect(exports.map(\.0) == ["type:coop"])
    #expect(exports.first?.1 == nil)
  }

  @Test func `contacts leave only for a reason`() {
    var driver = registry()
    driver.press("x Tab Space Ctrl-S")
    #expect(!driver.takeEffects().contains { if case .export = $0 { true } else { false } })
    #expect(driver.contains("Un motif est nécessaire"))
    driver.press("Tab Space Tab")
    driver.type("réunion des partenaires")
    driver.press("Ctrl-S")
    let reasons = driver.takeEffects().compactMap { effect -> String? in
      guard case .export(.actors(_, let reason), _, _) = effect else { return nil }
      return reason
    }
    #expect(reasons == ["réunion des partenaires"])
  }

  @Test func `the registry at 80 by 24 is as it was kept`() {
    expectGolden(registry(), "actors-list")
  }

  @Test func `the registry at 132 by 43 is as it was kept`() {
    expectGolden(registry(132, 43), "actors-large")
  }

  @Test func `the form at 80 by 24 is as it was kept`() {
    var driver = registry()
    driver.press("e")
    expectGolden(driver, "actors-form")
  }
}
