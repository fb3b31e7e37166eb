import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// Screens for a screen reader: sentences, no frames, the cursor on what has the focus.
@Suite struct AccessibleTests {
  private static let screens = ScreenCatalog.make().map(\.id)

  private func driver(
    _ screen: ScreenID,
    accessible: Bool = true,
    width: Int = 80,
    height: Int = 24
  ) -> Driver {
    var driver = Driver(
      ScreenCatalog.make(),
      width: width,
      height: height,
      isAccessible: accessible
    )
    driver.run(.go(to: screen))
    return driver
  }

  @Test(arguments: ["F9", "F9 Right", "Ctrl-P", "?"])
  func `while a list is open nothing of the screen stands beside it`(keys: String) {
    var driver = driver(.dashboard)
    driver.press("Ctrl-L")
    let behind = driver.screen().split(separator: "\n").dropFirst(2).dropLast(3)
    #expect(behind.contains { $0.contains("Région") })
    driver.press(keys)
    for line in behind where line.count > 12 {
      #expect(!driver.contains(String(line.suffix(12))), "\(keys): \(line)\n\(driver)")
    }
  }

  @Test(arguments: screens, ["", "Down", "Ctrl-P", "?", "F9", "g", "F7", "J", "F10", "Ctrl-T"])
  func `nothing is drawn but letters, and the cursor has a place`(screen: ScreenID, keys: String) {
    var driver = driver(screen)
    driver.press(keys)
    let frame = driver.router.draw()
    let drawn = driver.screen().unicodeScalars.filter {
      (0x2500...0x25FF).contains($0.value) || (0x2800...0x28FF).contains($0.value)
    }
    #expect(drawn.isEmpty, "\(keys): \(drawn.map { String($0) })")
    let body = frame.lines().dropFirst(2).dropLast(2)
    let frames = body.filter { $0.contains("+---") || $0.contains("| |") }
    #expect(frames.isEmpty, "\(frames)")
    if keys != "J" && keys != "g" { #expect(frame.cursor != nil, "\(keys)") }
  }

  @Test(arguments: screens, [Size(width: 80, height: 24), Size(width: 132, height: 43)])
  func `the cursor stands on the item with the focus on every screen`(screen: ScreenID, size: Size)
  {
    for accessible in [false, true] {
      var driver = driver(
        screen,
        accessible: accessible,
        width: size.width,
        height: size.height
      )
      for keys in ["", "Down", "Tab", "Tab"] {
        driver.press(keys)
        let cursor = driver.router.draw().cursor
        #expect(cursor != nil, "\(screen) \(keys) \(accessible)")
      }
    }
  }

  @Test(arguments: [
    ScreenID.map, .relations, .stakes, .portfolio, .dashboard, .strata, .coverage, .targets,
    .projects,
  ])
  func `every screen with a drawing has its text, which is there from the start`(screen: ScreenID) {
    let accessible = driver(screen)
    #expect(accessible.router.availability(of: .twin).isEnabled)
    var drawn = driver(screen, accessible: false)
    #expect(drawn.router.availability(of: .twin).isEnabled)
    let before = drawn.screen()
    drawn.press("v")
    #expect(drawn.screen() != before)
  }

  @Test func `a move is told as a sentence on the status line`() {
    var driver = driver(.verification)
    driver.press("Down")
    let told = driver.router.spoken
    #expect(told.hasPrefix("Ligne 2 sur ") && told.hasSuffix("."))
    #expect(driver.screen().split(separator: "\n").suffix(4).joined().contains("Ligne 2 sur"))
    driver.press("3")
    #expect(driver.router.spoken.hasPrefix("Écran Acteurs ouvert."))
  }

  @Test func `a sentence that takes two rows is told whole`() {
    var driver = driver(.strata)
    driver.press("Down")
    #expect(!driver.router.spoken.contains("~"))
    #expect(driver.router.spoken.hasSuffix("."))
    let row = driver.router.spoken.split(separator: " ").map(String.init)
    #expect(row.contains("population") && row.last?.contains("population") == false)
  }

  @Test func `a message is told, and stands over nothing`() {
    var driver = driver(.dashboard)
    driver.press("u")
    #expect(driver.router.spoken.hasPrefix("Information : Rien à défaire."))
    driver.press("F9")
    #expect(driver.router.spoken.hasPrefix("Fenêtre « Fichier » ouverte."))
    driver.press("Esc")
    #expect(driver.router.spoken.hasPrefix("Fenêtre fermée."))
  }

  @Test func `a form is a sequence of questions: label, hint, value, fault`() {
    var driver = driver(.actors)
    driver.present(
      Dialog(
        "essai",
        owner: nil,
        title: "Essai",
        body: [.text("De quoi il s’agit.")],
        fields: [
          Field("name", "Nom", .text(limit: 80), isRequired: true, hint: "en toutes lettres"),
          Field("day", "Jour", .day(from: nil)),
          Field("kind", "Genre", .choice([Field.Option("a", "Alpha"), Field.Option("b", "Bêta")])),
          Field("secret", "Phrase", .secret),
        ],
        buttons: [.init("go", "Enregistrer"), .close(.french)]
      )
    )
    #expect(driver.contains("Champ 1 sur 4 : Nom, obligatoire."))
    #expect(driver.contains("Indication : en toutes lettres."))
    #expect(driver.contains("Valeur : vide."))
    #expect(!driver.contains("Champ 2"))
    driver.press("Ctrl-S")
    #expect(driver.contains("Erreur : "))
    driver.type("Alizé")
    #expect(driver.contains("Valeur : Alizé."))
    driver.press("Tab")
    #expect(driver.contains("Champ 2 sur 4 : Jour."))
    #expect(driver.router.spoken.hasPrefix("Champ 2 sur 4 : Jour."))
    driver.press("Tab Down")
    #expect(driver.router.spoken.contains("Choix 2 sur 2 : Bêta."))
    driver.press("Tab")
    driver.type("abc")
    #expect(driver.contains("Valeur : 3 lettres cachées."))
    #expect(!driver.contains("abc"))
    driver.press("Tab")
    #expect(driver.contains("Bouton 1 sur 2 : Enregistrer."))
    #expect(driver.router.draw().cursor != nil)
  }

  @Test func `what is told has an end, and long sentences take more lines`() {
    var driver = driver(.dashboard)
    driver.receive(.note(Notice(.error, String(repeating: "Un motif assez long ", count: 8))))
    #expect(driver.router.spoken.hasPrefix("Erreur : Un motif"))
    let rows = driver.screen().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[20...22].joined().contains("assez long"))
  }
}
