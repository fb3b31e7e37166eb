import Domain
import Phrases
import Screens
import Testing

@Suite struct FileTests {
  private func driver() -> Driver { Driver([ToyScreen(.dashboard)], person: "nb") }

  @Test func `an import shows its bad rows by line and column, and imports nothing`() {
    var driver = driver()
    driver.run(.importFile)
    driver.type("decl")
    driver.press("Enter")
    #expect(driver.contains("/home/nb"))
    driver.type("claims")
    driver.press("Enter")
    #expect(driver.contains("Ligne 41, achieved_on"))
    #expect(driver.contains("32/13/2026"))
    #expect(!driver.contains("Importer 2"))
    driver.press("Esc")
    #expect(driver.takeEffects().allSatisfy { if case .importFile = $0 { false } else { true } })
  }

  @Test func `a clean dry run can be confirmed`() throws {
    var driver = driver()
    driver.answers = false
    driver.run(.importFile)
    driver.press("Enter")
    let listing = FolderListing(
      path: "/data",
      parent: nil,
      entries: [.init(name: "a.csv", isFolder: false, size: 10)]
    )
    try answer(&driver, .folder(listing))
    driver.press("Enter")
    try answer(&driver, .dryRun(ImportOutcome(accepted: 12, assumedDeclarer: 12)))
    #expect(driver.contains("12 lignes nouvelles"))
    #expect(driver.contains("déclarant de 12 déclarations"))
    driver.press("Enter")
    let sent = driver.takeEffects()
    #expect(
      sent.contains {
        if case .importFile(.actors, path: "/data/a.csv", _) = $0 { true } else { false }
      }
    )
  }

  @Test func `a folder is entered, and the one above`() throws {
    var driver = driver()
    driver.run(.openStore)
    #expect(driver.contains("imports/"))
    driver.type("imports")
    driver.answers = false
    driver.press("Enter")
    let asked = driver.takeEffects()
    #expect(
      asked.contains {
        if case .ask(.folder("/home/nb/imports", kind: .store), _) = $0 { true } else { false }
      }
    )
  }

  @Test func `a backup is written where one says`() {
    var driver = driver()
    driver.run(.backup)
    driver.press("Tab Tab Enter")
    #expect(
      driver.takeEffects().contains {
        if case .backup(path: "/home/nb/copie.fbr", _) = $0 { true } else { false }
      }
    )
  }

  @Test func `a new file can be a demonstration`() {
    var driver = driver()
    driver.run(.newStore)
    driver.press("Tab Tab Space Enter")
    #expect(
      driver.takeEffects().contains {
        if case .newStore(path: "/home/nb/region.fbr", isDemonstration: true, _) = $0 {
          true
        } else {
          false
        }
      }
    )
  }

  @Test func `another store begins every screen again`() throws {
    var driver = driver()
    driver.run(.openStore)
    driver.type("claims")
    driver.answers = false
    driver.press("Enter")
    var other = Samples.summary
    other.path = "/home/nb/claims.csv"
    other.programme.persons = []
    try answer(&driver, .opened(other))
    #expect(driver.router.session.person == nil)
    #expect(driver.contains("Qui êtes-vous ?"))
  }

  @Test func `persons are added with their roles`() {
    var driver = driver()
    driver.run(.persons)
    driver.press("Tab Enter")
    #expect(driver.contains("Ajouter une personne"))
    driver.type("L. Amrani")
    driver.press("Tab")
    driver.type("la")
    driver.press("Tab Tab Down Down Space Enter")
    let person = Person(code: "la", name: "L. Amrani", roles: [.verifier])
    #expect(
      driver.takeEffects().contains {
        if case .savePerson(person, isNew: true, _) = $0 { true } else { false }
      }
    )
  }

  @Test func `someone who may not edit persons only reads them`() {
    var driver = Driver([ToyScreen(.dashboard)], person: "ha")
    driver.run(.persons)
    #expect(driver.contains("N. Benali"))
    #expect(!driver.contains("Ajouter"))
  }

  private func answer(_ driver: inout Driver, _ answer: Answer) throws {
    let token = try #require(
      driver.takeEffects().compactMap { effect -> Token? in
        switch effect {
        case .ask(.folder, let token), .ask(.dryRun, let token), .openStore(_, let token): token
        default: nil
        }
      }.last
    )
    driver.receive(.answered(answer, token))
  }
}
