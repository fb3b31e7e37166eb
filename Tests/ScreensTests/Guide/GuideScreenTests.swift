import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct GuideScreenTests {
  private func driver(
    _ width: Int = 80,
    _ height: Int = 24,
    _ language: Language = .french
  ) -> Driver {
    Driver([GuideScreen(), VerificationScreen()], width: width, height: height, language: language)
  }

  @Test func `the first page is read beside the contents`() {
    let driver = driver()
    #expect(driver.screen().contains("Le financement basé sur les résultats"))
    #expect(driver.screen().contains("Sommaire"))
    #expect(driver.screen().contains("1/"))
  }

  @Test func `Enter on a link goes there, and Backspace comes back`() {
    var driver = driver()
    driver.press("Enter n n Enter")
    #expect(driver.screen().contains("─ Choisir la vérification"))
    driver.press("Backspace")
    #expect(driver.screen().contains("─ Le financement basé sur les résultats"))
  }

  @Test func `a link to a term stands at the top of the glossary`() {
    var driver = driver(132, 43)
    driver.press("Enter n Enter")
    let lines = driver.router.draw().lines()
    #expect(lines[3].contains("opérateur · "), "\(lines[3])")
  }

  @Test func `a link to a screen opens it`() {
    var driver = driver()
    driver.press("PageDown Home Down Down Down Down Down Down Enter b Enter")
    #expect(driver.router.active == .verification)
  }

  @Test func `a search lists the pages that hold it, without accents, and n goes on`() {
    var driver = driver()
    driver.press("F7")
    driver.type("ecremage")
    driver.press("Enter")
    let found = driver.screen()
    #expect(found.contains("Les distorsions connues"))
    #expect(!found.contains("Écrire un résultat"))
    let before = driver.screen()
    driver.press("n n")
    #expect(driver.screen() != before)
    driver.press("Esc Esc")
    #expect(driver.screen().contains("Écrire un résultat"))
  }

  @Test func `a search without result says so`() {
    var driver = driver()
    driver.press("F7")
    driver.type("xyzzy")
    #expect(driver.screen().contains("rien de tel dans le guide"))
  }

  @Test func `a bookmark is kept, and the contents can show only those`() {
    var driver = driver()
    driver.press("Down m")
    #expect(driver.takeEffects().contains { if case .savePreferences = $0 { true } else { false } })
    driver.press("M")
    let screen = driver.screen()
    #expect(screen.contains("Signets"))
    #expect(!screen.contains("Fixer un prix"))
    driver.press("M m")
    #expect(driver.router.session.preferences.bookmarks.isEmpty)
  }

  @Test func `F1 in a dialog shows the page about it, and closing it leaves the dialog`() {
    var driver = Driver()
    driver.press("Down p")
    let dialog = driver.screen()
    driver.press("F1")
    #expect(driver.screen().contains("Le cycle de vérification"))
    driver.press("Down Esc")
    #expect(driver.screen() == dialog)
  }

  @Test func `a region's own page and case stand in the contents and are searched`() {
    var driver = driver(100, 60)
    driver.press("End")
    #expect(driver.screen().contains("Notre méthode"))
    #expect(driver.screen().contains("<U+202E>"))
    #expect(driver.screen().contains("Essaouira 2024"))
  }

  @Test(arguments: [Size(width: 60, height: 16), Size(width: 200, height: 60)])
  func `every entry can be read to its end at any size`(size: Size) {
    for language in [Language.french, .english] {
      var driver = driver(size.width, size.height, language)
      for _ in 0..<32 {
        driver.press("Enter End Esc Down")
        let frame = driver.router.draw()
        #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
      }
    }
  }

  @Test func `goldens`() {
    var page = driver()
    page.press("Enter n")
    expectGolden(page, "guide-page")
    var wide = driver(132, 43, .english)
    wide.press("Down Down Down Down Down")
    expectGolden(wide, "guide-large")
    var glossary = driver(100, 30)
    glossary.press(String(repeating: "Down ", count: 13) + "Enter")
    expectGolden(glossary, "guide-glossary")
  }
}
