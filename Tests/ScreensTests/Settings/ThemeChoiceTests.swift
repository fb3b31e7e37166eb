import Canvas
import Phrases
import Testing

@testable import Screens

/// Themes by dialog and by `:theme`, the doctor and the page for projectors.
@Suite struct ThemeChoiceTests {
  @Test func `the dialog begins at the theme in force and shows the one under the cursor`() {
    var driver = Driver()
    driver.run(.theme)
    driver.press("Down")
    #expect(driver.takeEffects().contains(.previewTheme("jour")))
    driver.press("Enter")
    #expect(driver.takeEffects().contains(.setTheme("jour")))
    driver.run(.theme)
    driver.press("Esc")
    #expect(driver.takeEffects().isEmpty)
    driver.run(.theme)
    driver.press("Down Esc")
    #expect(driver.takeEffects() == [.previewTheme("projecteur"), .previewTheme("jour")])
  }

  @Test(arguments: ["theme ", "thème ", "THÈME "])
  func `the palette lists the themes after the word, in either language`(word: String) {
    var driver = Driver()
    driver.press(":")
    driver.type(word)
    _ = driver.takeEffects()
    #expect(driver.contains(word + "nuit") && driver.contains(word + "projecteur"))
    driver.type("pro")
    #expect(!driver.contains(word + "nuit"))
    #expect(driver.takeEffects().contains(.previewTheme("projecteur")))
    driver.press("Enter")
    #expect(driver.takeEffects().contains(.setTheme("projecteur")))
    #expect(driver.router.overlays.isEmpty)
  }

  @Test func `Tab completes the name and walks through the themes, each of which shows`() {
    var driver = Driver()
    driver.press(":")
    driver.type("theme ")
    _ = driver.takeEffects()
    driver.press("Tab Tab")
    #expect(driver.takeEffects() == [.previewTheme("jour")])
    #expect(driver.contains(" theme jour"))
    driver.press("Tab")
    #expect(driver.takeEffects() == [.previewTheme("projecteur")])
    driver.press("Tab")
    #expect(driver.takeEffects() == [.previewTheme("nuit")])
    driver.press("Tab Esc")
    #expect(driver.takeEffects() == [.previewTheme("jour"), .previewTheme("nuit")])
  }

  @Test func `theme doctor in the palette shows the measures`() {
    var driver = Driver()
    driver.press(":")
    driver.type("theme doc")
    driver.press("Enter")
    #expect(driver.contains("Examen du thème"))
    #expect(driver.contains("couleurs du terminal"))
  }

  @Test func `a page that was looked for before does not take the place of the themes`() {
    var driver = Driver(answers: false)
    driver.press(":")
    driver.type("theme j")
    driver.press("Enter")
    #expect(driver.takeEffects().contains(.setTheme("jour")))
  }

  @Test(arguments: [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 200, height: 60),
  ])
  func `the page for projectors has every status and its frame; any key closes it`(size: Size) {
    var driver = Driver(width: size.width, height: size.height)
    driver.run(.calibration)
    let text = driver.screen()
    if size.width >= 80 {
      for part in ["OK", "VIG", "RET", "FIL", "RTN", "┌", "┘", "0 O 8 B", "projecteur"] {
        #expect(text.contains(part), "\(part)")
      }
    }
    driver.press("x")
    #expect(driver.router.overlays.isEmpty)
  }
}
