import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct RouterTests {
  private func toys() -> [any Screen] {
    [ToyScreen(.dashboard), ToyScreen(.actors, rungs: 2), ToyScreen(.projects, capturesText: true)]
  }

  @Test func `digits, g and letters, and the mouse go to screens; Escape comes back`() {
    var driver = Driver(toys())
    driver.press("3")
    #expect(driver.router.active == .actors)
    driver.press("Esc Esc")
    #expect(driver.router.active == .actors)
    driver.press("Esc")
    #expect(driver.router.active == .dashboard)
    driver.press("g a")
    #expect(driver.router.active == .actors)
    driver.click(HitTarget("tab", 0))
    #expect(driver.router.active == .dashboard)
  }

  @Test func `on the root Escape says how to quit and stays`() {
    var driver = Driver(toys())
    driver.press("Esc")
    #expect(driver.router.active == .dashboard)
    #expect(driver.contains("F10 pour quitter"))
    #expect(!driver.takeEffects().contains(.quit))
  }

  @Test func `a screen that does not exist is said so`() {
    var driver = Driver(toys())
    driver.press("9")
    #expect(driver.router.active == .dashboard)
    #expect(driver.contains("n’existe pas encore"))
  }

  @Test func `an answer to an older question is dropped`() {
    var driver = Driver(toys(), answers: false)
    _ = driver.takeEffects()
    driver.press("Enter Enter")
    let tokens = driver.takeEffects().compactMap { effect -> Token? in
      if case .ask(.queueFigures, let token) = effect { token } else { nil }
    }
    #expect(tokens.count == 2)
    driver.receive(.answered(.queueFigures(QueueFigures()), tokens[0]))
    #expect(driver.contains("empty"))
    driver.receive(.answered(.queueFigures(QueueFigures()), tokens[1]))
    #expect(driver.contains("full"))
  }

  @Test func `what waits shows an ellipsis, then a spinner, then nothing once answered`() {
    var driver = Driver(toys(), answers: false)
    let first = driver.takeEffects()
    #expect(driver.router.needsTicks)
    #expect(!driver.contains("…"))
    driver.receive(.ticked)
    #expect(driver.contains("…"))
    for _ in 0..<4 { driver.receive(.ticked) }
    #expect(driver.contains("Lecture"))
    for case .ask(_, let token) in first {
      driver.receive(.answered(.queueFigures(QueueFigures()), token))
    }
    #expect(!driver.contains("Lecture"))
    #expect(!driver.router.needsTicks)
  }

  @Test func `a failure is told and stays until it is acknowledged`() throws {
    var driver = Driver(toys(), answers: false)
    _ = driver.takeEffects()
    driver.press("Enter")
    let token = try #require(
      driver.takeEffects().compactMap { effect -> Token? in
        if case .ask(_, let token) = effect { token } else { nil }
      }.first
    )
    driver.receive(.failed(.refusal(Refusal(.unknownClaim, subject: "C9")), token))
    for _ in 0..<200 { driver.receive(.ticked) }
    #expect(driver.contains("C9"))
    driver.press("Esc")
    #expect(!driver.contains("C9"))
    driver.press("J")
    #expect(driver.contains("C9"))
  }

  @Test func `a fourth message takes the place of the oldest`() {
    var driver = Driver(toys())
    for number in 1...4 { driver.receive(.note(Notice(.info, "message \(number)"))) }
    #expect(!driver.contains("message 1") && driver.contains("message 4"))
    for _ in 0..<60 { driver.receive(.ticked) }
    #expect(!driver.contains("message 4"))
  }

  @Test func `under 60 by 16 one line says what is needed, and the screen comes back`() {
    var driver = Driver(toys())
    driver.resize(59, 15)
    #expect(driver.screen().contains("59×15"))
    driver.press("3")
    driver.resize(80, 24)
    #expect(driver.router.active == .dashboard)
    #expect(driver.contains("toy dashboard"))
    driver.resize(20, 5)
    driver.press("F10")
    #expect(driver.takeEffects().contains(.quit))
  }

  @Test func `a paste outside a field changes nothing and says so`() {
    var driver = Driver(toys())
    driver.paste("3\n9\nq")
    #expect(driver.router.active == .dashboard)
    #expect(driver.contains("Collage refusé"))
  }

  @Test func `a paste of many lines into a field becomes one line, with a notice`() throws {
    var driver = Driver(toys())
    driver.run(.goProjects)
    driver.paste("one\ntwo\r\n\u{1B}[31mthree")
    #expect(driver.contains("Collé sur une ligne"))
    #expect(driver.router.active == .projects)
  }

  @Test func `letters go to the field of a screen that has one, function keys do not`() {
    var driver = Driver(toys())
    driver.run(.goProjects)
    driver.press("3 J g")
    #expect(driver.router.active == .projects)
    driver.press("F1")
    #expect(driver.contains("Aide · Projets"))
  }

  @Test func `the palette finds a command by its letters and runs it`() {
    var driver = Driver(toys())
    driver.press("Ctrl-P")
    driver.type("acteurs")
    driver.press("Enter")
    #expect(driver.router.active == .actors)
  }

  @Test func `the palette says why a command is greyed and stays open`() {
    var driver = Driver(toys())
    driver.press(":")
    driver.type("modifier")
    #expect(driver.contains("toy"))
    driver.press("Enter")
    #expect(driver.contains("Commandes"))
    driver.press("Esc")
    #expect(!driver.contains("Entrée exécuter"))
  }

  @Test func `what answers nothing says so`() {
    var driver = Driver(toys())
    driver.press("F2")
    driver.type("zzzz")
    #expect(driver.contains("Rien ne répond"))
    driver.press("Enter Esc")
  }

  @Test func `the menus open by F9, by Alt and by the mouse, and run what is chosen`() {
    var driver = Driver(toys())
    driver.press("F9")
    #expect(driver.contains("Sauvegarder une copie"))
    driver.press("Right")
    #expect(driver.contains("Carte") == false)
    driver.press("Esc Alt-o")
    #expect(driver.contains("Personnes…"))
    driver.press("Esc")
    driver.click(HitTarget("menu", 1))
    #expect(driver.contains("Acteurs"))
    driver.press("a Enter")
    #expect(driver.router.active == .actors)
  }

  @Test func `leaving stands last in its menu, so that F9 and Enter leave nothing`() {
    var driver = Driver(toys())
    driver.press("F9")
    let items = driver.router.menuItems()[0]
    #expect(items.count > 1)
    #expect(items.last?.command == .quit)
    driver.press("Enter")
    #expect(!driver.takeEffects().contains(.quit))
  }

  @Test func `the help cuts no sentence to leave room for keys that are short`() {
    var driver = Driver(width: 100, height: 30)
    driver.press("?")
    #expect(driver.contains("Comparer les deux lignes marquées, ou les doublons possibles."))
  }

  @Test func `the help of a screen can be searched and run`() {
    var driver = Driver(toys())
    driver.press("?")
    #expect(driver.contains("Partout"))
    driver.type("acteurs")
    driver.press("Enter")
    #expect(driver.router.active == .actors)
  }

  @Test func `the F-bar answers to the mouse`() {
    var driver = Driver(toys())
    driver.click(HitTarget("fbar", 2))
    #expect(driver.contains("Commandes"))
  }

  @Test func `without drafts quitting asks nothing`() {
    var driver = Driver(toys())
    driver.press("F10")
    #expect(driver.takeEffects().contains(.quit))
  }

  @Test func `with drafts quitting counts them, and Escape stays`() {
    var driver = Driver(toys())
    let draft = Draft(
      claim: "C1",
      version: 1,
      state: .verified,
      action: .validate,
      kept: Money(centimes: 100)
    )
    driver.receive(.drafts(DraftBook([draft])))
    driver.press("F10")
    #expect(driver.contains("Quitter fbr"))
    driver.press("Esc")
    #expect(!driver.takeEffects().contains(.quit))
    driver.press("Ctrl-Q q")
    #expect(driver.takeEffects().contains(.quit))
  }

  @Test func `Ctrl-C never kills: it interrupts, then twice it asks to quit`() {
    var driver = Driver(toys())
    driver.press("Ctrl-C")
    #expect(driver.contains("Rien à interrompre"))
    driver.press("Ctrl-C")
    #expect(driver.contains("Quitter fbr"))
  }

  @Test func `Ctrl-C gives up what waits`() {
    var driver = Driver(toys(), answers: false)
    driver.press("Ctrl-C")
    #expect(!driver.router.needsTicks || driver.contains("Interrompu"))
    let cancels = driver.takeEffects().filter { if case .cancel = $0 { true } else { false } }
    #expect(cancels.count == 1)
  }

  @Test func `the language changes at once, everywhere`() {
    var driver = Driver(toys())
    driver.run(.language)
    driver.press("Down Enter")
    #expect(driver.takeEffects().contains(.setLanguage(.english)))
    #expect(driver.contains("File"))
    #expect(driver.contains("Language: English"))
  }

  @Test func `a theme is chosen among those that there are`() {
    var driver = Driver(toys())
    driver.run(.theme)
    #expect(driver.contains("nuit"))
    driver.press("Down Enter")
    #expect(driver.takeEffects().contains(.setTheme("jour")))
  }

  @Test func `nobody at the keyboard is asked who they are`() {
    var driver = Driver(toys(), person: nil)
    #expect(driver.contains("Qui êtes-vous ?"))
    driver.type("alaoui")
    driver.press("Enter")
    #expect(driver.router.session.person?.code == "ha")
    #expect(driver.takeEffects().contains(.rememberPerson("ha")))
    #expect(driver.contains("H. Alaoui"))
  }

  @Test func `the mouse can be given back to the terminal`() {
    var driver = Driver(toys())
    driver.press("F12")
    #expect(driver.takeEffects().contains(.setMouse(false)))
    #expect(driver.contains("Souris rendue au terminal"))
  }

  @Test func `a demonstration is marked on every screen`() {
    var summary = Samples.summary
    summary.isDemonstration = true
    var driver = Driver(toys(), summary: summary)
    #expect(driver.contains("DÉMO"))
    driver.press("3")
    #expect(driver.contains("DÉMO"))
  }
}
