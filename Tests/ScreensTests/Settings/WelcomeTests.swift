import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// The first questions of the program.
@Suite struct WelcomeTests {
  /// A store just made, with the programme of the example.
  private func firstRun(path: String? = "/home/nb/.config/fbr/config.toml") -> Driver {
    var summary = Samples.summary
    summary.programme.isExample = true
    summary.isDemonstration = false
    var look = Driver.appearance
    look.settingsPath = path
    var driver = Driver(person: nil, summary: summary, appearance: look)
    driver.receive(.welcome)
    _ = driver.takeEffects()
    return driver
  }

  @Test func `five questions are asked, one at a time, and the answers are kept`() {
    var driver = firstRun()
    #expect(driver.contains("Bienvenue · 1 sur 5"))
    driver.press("Enter")
    #expect(driver.contains("Bienvenue · 2 sur 5"))
    driver.type("Salma")
    driver.press("Enter")
    #expect(driver.contains("Bienvenue · 3 sur 5"))
    driver.press("Down Enter")
    #expect(driver.contains("Bienvenue · 4 sur 5"))
    driver.press("Down Enter")
    #expect(driver.contains("Bienvenue · 5 sur 5"))
    driver.press("Down Enter")
    let effects = driver.takeEffects()
    #expect(effects.contains(.setLanguage(.french)))
    #expect(effects.contains(.setTheme("jour")))
    #expect(effects.contains(.saveSetting(.keyboard, "azerty")))
    #expect(effects.contains(.saveSetting(.glyphs, "ascii")))
    #expect(driver.contains("config.toml"))
    #expect(!driver.contains("Bienvenue"))
  }

  @Test func `who chooses Arabic is asked which of two pictures reads properly`() {
    var driver = firstRun()
    driver.press("Down Down Enter")
    #expect(driver.router.session.phrases.language == .arabic)
    guard case .dialog(let asked) = driver.router.overlays.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(asked.dialog.id == "welcome.order")
    #expect(asked.dialog.title == Phrasebook.arabic.settings.welcome.title(2, 6))
    _ = driver.takeEffects()
    driver.press("Down Enter")
    #expect(driver.takeEffects().contains(.setOrder(.terminal)))
    #expect(driver.router.session.medium.order == .terminal)
    guard case .dialog(let next) = driver.router.overlays.last else {
      Issue.record("nothing more was asked")
      return
    }
    #expect(next.dialog.id == "welcome.name")
  }

  @Test func `the name is given to the example's coordinator, who is then at the keyboard`() {
    var driver = firstRun()
    driver.press("Enter")
    driver.type("Salma Benfictive")
    driver.press("Enter")
    let saved = driver.takeEffects().compactMap { effect -> Person? in
      if case .savePerson(let person, isNew: false, _) = effect { person } else { nil }
    }
    #expect(saved.map(\.name) == ["Salma Benfictive"])
    #expect(saved.first?.roles.contains(.coordinator) == true)
    #expect(driver.router.session.person?.name == "Salma Benfictive")
    driver.press("Esc")
    // Nobody is asked any more who is there.
    #expect(driver.router.overlays.isEmpty)
  }

  @Test func `without a name the program asks who is there, as ever`() {
    var driver = firstRun()
    driver.press("Enter Enter Esc")
    #expect(driver.takeEffects().allSatisfy { if case .savePerson = $0 { false } else { true } })
    #expect(driver.router.overlays.count == 1)
    #expect(driver.contains(Phrasebook.french.people.whoTitle))
  }

  @Test func `the theme under the cursor shows at once, and goes when nothing is chosen`() {
    var driver = firstRun()
    driver.press("Enter Enter")
    _ = driver.takeEffects()
    driver.press("Down")
    #expect(driver.takeEffects() == [.previewTheme("jour")])
    driver.press("Down")
    #expect(driver.takeEffects() == [.previewTheme("projecteur")])
    driver.press("Esc")
    #expect(driver.takeEffects().contains(.previewTheme("nuit")))
    #expect(driver.router.session.appearance.theme == "nuit")
  }

  @Test func `both pictures are drawn as they are, whatever is in force`() {
    var driver = firstRun()
    driver.press("Enter Enter Enter Enter")
    #expect(driver.contains("⣀⣤⣶⣿"))
    #expect(driver.contains("+---------------+"))
    driver.press("Down Enter")
    #expect(driver.router.session.medium.graphics == .ascii)
    #expect(driver.router.session.medium.borders == .ascii)
  }

  @Test func `the language of the first answer is that of the next question`() {
    var driver = firstRun()
    driver.press("Down Enter")
    #expect(driver.contains("Welcome · 2 of 5"))
  }

  @Test func `one can go back, and pass over the rest`() {
    var driver = firstRun()
    driver.press("Enter Enter Tab Tab Enter")
    #expect(driver.contains("Bienvenue · 2 sur 5"))
    driver.press("Esc")
    #expect(!driver.contains("Bienvenue ·"))
  }

  @Test func `the questions can be asked again, without a name`() {
    var driver = Driver()
    driver.run(.settings)
    #expect(driver.contains("Bienvenue · 1 sur 4"))
    driver.press("Enter")
    #expect(!driver.contains(Phrasebook.french.settings.welcome.name))
  }

  @Test(arguments: [
    (Keyboard.auto, true, "?"), (.azerty, true, "F1"), (.qwerty, false, "?"),
  ])
  func `the keyboard decides which keys open screens, and which one a hint shows`(
    keyboard: Keyboard,
    takesUpperRow: Bool,
    help: String
  ) {
    var look = Driver.appearance
    look.keyboard = keyboard
    var driver = Driver(
      [ToyScreen(.dashboard), ToyScreen(.actors)],
      width: 132,
      height: 43,
      appearance: look
    )
    #expect(driver.contains(help + " aide"))
    driver.press("\"")
    #expect((driver.router.active == .actors) == takesUpperRow)
    driver.press("1 3")
    #expect(driver.router.active == .actors)
  }
}
