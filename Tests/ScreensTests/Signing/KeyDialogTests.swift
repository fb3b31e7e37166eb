import Canvas
import Domain
import Phrases
import Screens
import Testing

/// Outils → Personnes… → Clé…: registering, changing, revoking.
@Suite struct KeyDialogTests {
  private func driver(_ person: String, keys: [String: String] = [:]) -> Driver {
    var summary = Samples.summary
    summary.keys = keys
    var driver = Driver([ToyScreen(.dashboard)], person: person, summary: summary)
    driver.press("Esc")
    return driver
  }

  /// Opens the key of a person from the list of persons.
  private func open(_ name: String, _ driver: inout Driver) {
    driver.run(.persons)
    driver.type(name)
    press("key", &driver)
  }

  /// Presses a button of the dialog in front.
  private func press(_ button: String, _ driver: inout Driver) {
    let words = driver.router.session.phrases.signing
    let labels = [
      "key": words.keyButton, "register": words.registerButton, "change": words.changeButton,
      "revoke": words.revokeButton,
    ]
    let lines = driver.router.draw().lines()
    for (y, line) in lines.enumerated() {
      guard let label = labels[button], let range = line.firstRange(of: "[ " + label) else {
        continue
      }
      driver.click(line.distance(from: line.startIndex, to: range.lowerBound) + 3, y)
      return
    }
    Issue.record("no button \(button)")
  }

  private func acts(_ driver: inout Driver) -> [KeyAct] {
    driver.takeEffects().compactMap { effect in
      if case .key(let act, _) = effect { act } else { nil }
    }
  }

  @Test func `one registers one's own key, long enough and typed twice`() {
    var driver = driver("ha")
    open("Alaoui", &driver)
    #expect(driver.contains("agit par son nom seul"))
    press("register", &driver)
    driver.type("court")
    driver.press("Tab")
    driver.type("court")
    driver.press("Enter")
    #expect(driver.contains("Au moins 8 caractères"))
    driver.type("cèdre argan")
    driver.press("Tab")
    driver.type("cèdre arganier")
    driver.press("Enter")
    #expect(driver.contains("diffèrent"))
    driver.type(" cèdre argan ")
    driver.press("Tab")
    driver.type(" cèdre argan ")
    expectGolden(driver, "key-register")
    driver.press("Enter")
    #expect(acts(&driver) == [.register(Passphrase(" cèdre argan "))])
  }

  @Test func `one changes one's passphrase`() {
    var driver = driver("ha", keys: ["ha": "1234 5678 9abc def0 1234"])
    open("Alaoui", &driver)
    #expect(driver.contains("1234 5678 9abc def0 1234"))
    press("change", &driver)
    driver.type("ancienne phrase")
    driver.press("Tab")
    driver.type("nouvelle phrase")
    driver.press("Tab")
    driver.type("nouvelle phrase")
    driver.press("Enter")
    let wanted = KeyAct.change(
      from: Passphrase("ancienne phrase"),
      to: Passphrase("nouvelle phrase")
    )
    #expect(acts(&driver) == [wanted])
  }

  @Test func `a coordinator revokes a colleague's key, and registers none for them`() {
    var driver = driver("nb", keys: ["ha": "1234 5678 9abc def0 1234"])
    open("Alaoui", &driver)
    #expect(!driver.contains("Enregistrer…") && !driver.contains("Changer la phrase"))
    expectGolden(driver, "key-show")
    press("revoke", &driver)
    driver.type("oubliée")
    driver.press("Tab Tab Enter")
    #expect(acts(&driver) == [.revoke(person: "ha", reason: "oubliée")])
  }

  @Test func `another than a coordinator only sees a colleague's key`() {
    var driver = driver("mv", keys: ["ha": "1234 5678 9abc def0 1234"])
    open("Alaoui", &driver)
    #expect(driver.contains("1234 5678"))
    #expect(!driver.contains("Révoquer…"))
  }
}
