import Canvas
import Domain
import Phrases
import Screens
import Testing

/// A person with a key proves it: on arriving, and when something is done.
@Suite struct SigningTests {
  private static let phrase = "cèdre argan"

  private var summary: StoreSummary {
    var summary = Samples.summary
    summary.keys = ["mv": "0f1e 2d3c 4b5a 6978 8796", "ha": "1234 5678 9abc def0 1234"]
    return summary
  }

  private func driver(_ person: String? = "nb", _ summary: StoreSummary? = nil) -> Driver {
    Driver([ToyScreen(.dashboard)], person: person, summary: summary ?? self.summary)
  }

  private func unlock(_ driver: inout Driver) -> (KeyAct, Token)? {
    driver.takeEffects().compactMap { effect -> (KeyAct, Token)? in
      if case .key(let act, let token) = effect { (act, token) } else { nil }
    }.last
  }

  /// Chooses a person in the dialog of Ctrl-T.
  private func choose(_ name: String, _ driver: inout Driver) {
    driver.press("Ctrl-T")
    driver.type(name)
    driver.press("Enter")
  }

  @Test func `who has a key gives the passphrase before being there`() throws {
    var driver = driver()
    choose("Vall", &driver)
    #expect(driver.contains("Identification de M. Vall"))
    #expect(driver.router.session.person?.code == "nb")
    driver.type(Self.phrase)
    #expect(driver.contains("•••••••••••"))
    #expect(!driver.contains("argan"))
    expectGolden(driver, "sign-in")
    driver.press("Enter")
    let (act, token) = try #require(unlock(&driver))
    #expect(act == .unlock(person: "mv", Passphrase(Self.phrase)))
    #expect(!"\(act)".contains("argan"))
    #expect(driver.router.session.person?.code == "nb")
    driver.receive(.answered(.unlocked("mv"), token))
    #expect(driver.router.session.person?.code == "mv")
    #expect(driver.takeEffects().contains(.rememberPerson("mv")))
  }

  @Test func `a wrong passphrase is told with its wait, and Escape leaves who was there`() throws {
    var driver = driver()
    choose("Vall", &driver)
    driver.type("faux")
    driver.press("Enter")
    let (_, token) = try #require(unlock(&driver))
    let refusal = Refusal(.wrongPassphrase, subject: "mv", details: ["4"])
    driver.receive(.failed(.refusal(refusal), token))
    #expect(driver.contains("Attendez 4 s"))
    expectGolden(driver, "sign-in-wrong")
    driver.type("encore faux")
    driver.press("Enter")
    let (_, second) = try #require(unlock(&driver))
    let wait = Refusal(.passphraseWait, subject: "mv", details: ["3"])
    driver.receive(.failed(.refusal(wait), second))
    #expect(driver.contains("attendez encore 3 s"))
    driver.press("Esc")
    #expect(driver.router.session.person?.code == "nb")
    #expect(!driver.contains("Identification"))
  }

  @Test func `without a key nothing is asked, and the key of before is locked`() {
    var driver = driver()
    _ = driver.takeEffects()
    choose("Idder", &driver)
    #expect(driver.router.session.person?.code == "si")
    #expect(driver.takeEffects().contains(.lock))
  }

  @Test func `in the demonstration Ctrl-T asks for no passphrase`() {
    var demo = Samples.summary
    demo.isDemonstration = true
    var driver = driver("nb", demo)
    for (name, code) in [("Alaoui", "ha"), ("Vall", "mv"), ("Benali", "nb")] {
      choose(name, &driver)
      #expect(driver.router.session.person?.code == code)
    }
  }

  @Test func `at the start one may read without the passphrase`() {
    var driver = driver("ha")
    #expect(driver.contains("Identification de H. Alaoui"))
    #expect(driver.contains("Lire seulement"))
    driver.press("Esc")
    #expect(driver.router.session.person?.code == "ha")
    #expect(!driver.contains("Identification"))
  }

  /// A batch of one draft, sent to be signed; answers its token.
  private func signed(_ driver: inout Driver) throws -> Token {
    driver.press("a Ctrl-S")
    driver.type("1")
    driver.press("Enter")
    return try #require(
      driver.takeEffects().compactMap { effect -> Token? in
        if case .sign(_, let token) = effect { token } else { nil }
      }.last
    )
  }

  private func verifier() -> Driver {
    var driver = Driver(person: "ha", summary: summary)
    driver.press("Esc Down Down")
    return driver
  }

  @Test func `what is done waits for the passphrase, and is then done`() throws {
    var driver = verifier()
    let token = try signed(&driver)
    let refusal = Failure.refusal(Refusal(.passphraseRequired, subject: "ha"))
    driver.receive(.failed(refusal, token))
    #expect(driver.contains("Vous avez une clé"))
    driver.type(Self.phrase)
    driver.press("Enter")
    let (act, second) = try #require(unlock(&driver))
    #expect(act == .unlock(person: "ha", Passphrase(Self.phrase)))
    driver.receive(.answered(.unlocked("ha"), second))
    let again = driver.takeEffects().contains { effect in
      if case .sign(let drafts, token) = effect { drafts.count == 1 } else { false }
    }
    #expect(again)
    #expect(driver.router.session.drafts.count == 1)
  }

  @Test func `giving up the passphrase leaves the drafts and says why`() throws {
    var driver = verifier()
    let token = try signed(&driver)
    driver.receive(.failed(.refusal(Refusal(.passphraseRequired, subject: "ha")), token))
    driver.press("Esc")
    #expect(driver.contains("a une clé"))
    #expect(driver.router.session.drafts.count == 1)
  }
}
