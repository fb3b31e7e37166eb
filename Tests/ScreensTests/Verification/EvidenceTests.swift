import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// Documents ticked as seen on the screen of verification, where the mechanism wants it.
@Suite struct EvidenceTests {
  /// A verifier on C0003, whose mechanism wants its documents seen; another verifier beside her.
  private func driver() -> Driver {
    var summary = Samples.summary
    summary.programme.mechanisms[0].requiresEvidenceSeen = true
    var driver = Driver(summary: summary)
    driver.press("Down")
    return driver
  }

  private func draft(_ driver: Driver) -> ClaimAction? {
    driver.router.session.drafts["C0003"]?.action
  }

  @Test func `neither a nor p accepts before the documents are ticked`() {
    var driver = driver()
    driver.press("a")
    #expect(draft(driver) == nil)
    #expect(driver.contains("pièces à voir d’abord"))
    driver.press("p")
    #expect(draft(driver) == nil)
    #expect(!driver.contains("Réduire la déclaration"))
    driver.press("o Space")
    driver.press("Esc a")
    #expect(draft(driver) == nil)
    driver.press("o Space Esc a")
    #expect(
      draft(driver)
        == .conclude(
          outcome: .confirmed,
          reason: nil,
          note: "",
          mode: nil,
          done: Examination(seen: ["cnss", "contract"])
        )
    )
  }

  @Test func `a refusal is written without them`() {
    var driver = driver()
    driver.press("r")
    #expect(driver.contains("Refuser la déclaration"))
  }

  /// The same, with two checks to tick instead.
  private func checkingDriver() -> Driver {
    var summary = Samples.summary
    summary.programme.mechanisms[0].checks = ["personCalled", "datesCompared"]
    var driver = Driver(summary: summary)
    driver.press("Down")
    return driver
  }

  private func confirmed(_ checks: [String], note: String = "") -> ClaimAction {
    .conclude(
      outcome: .confirmed,
      reason: nil,
      note: note,
      mode: nil,
      done: Examination(checks: checks)
    )
  }

  @Test func `a asks for the checks of the mechanism, each ticked by hand`() {
    var driver = checkingDriver()
    driver.press("a")
    #expect(driver.contains("Confirmer la déclaration"))
    #expect(driver.contains("[ ] personne appelée"))
    driver.press("Space Ctrl-S")
    #expect(driver.contains("À cocher encore : dates comparées"))
    #expect(draft(driver) == nil)
    driver.press("Down Space Ctrl-S")
    #expect(draft(driver) == confirmed(["personCalled", "datesCompared"]))
    driver.press("a")
    #expect(draft(driver) == nil)
    #expect(!driver.contains("Confirmer la déclaration"))
  }

  @Test func `a tick is not kept with a form that was left`() {
    var driver = checkingDriver()
    driver.press("a Space Tab")
    driver.type("deux appels")
    driver.press("Esc a")
    #expect(driver.contains("[ ] personne appelée"))
    #expect(!driver.contains("[x]"))
  }

  @Test func `p asks for them beside its reason, r does not`() {
    var driver = checkingDriver()
    driver.press("p")
    #expect(driver.contains("[ ] dates comparées"))
    driver.press("Esc r")
    #expect(driver.contains("Refuser la déclaration"))
    #expect(!driver.contains("dates comparées"))
  }

  @Test func `the checks are those of the version that the claim is verified by`() {
    var summary = Samples.summary
    summary.programme.mechanisms[0].checks = ["personCalled"]
    summary.otherVersions = [1: Samples.summary.programme]
    var driver = Driver(summary: summary)
    driver.press("Down a")
    #expect(draft(driver) == confirmed([]))
  }

  @Test func `what one person saw another has not, and no one has of a new version`() {
    var ticks = EvidenceTicks()
    var row = Samples.claims[2]
    let (first, second) = (Samples.persons[1], Samples.persons[2])
    ticks.turn("contract", row, by: first)
    #expect(ticks.kinds(row, by: first) == ["contract"])
    #expect(ticks.kinds(row, by: second).isEmpty)
    row.version = 2
    #expect(ticks.kinds(row, by: first).isEmpty)
    row.version = 1
    ticks.turn("contract", row, by: first)
    #expect(ticks.kinds(row, by: first).isEmpty)
    ticks.turn("contract", row, by: nil)
    #expect(ticks.kinds(row, by: nil).isEmpty)
  }
}
