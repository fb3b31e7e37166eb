import Canvas
import Domain
import Phrases
import Screens
import Testing

/// The screens in Arabic: mirrored, with letters put in order once.
@Suite struct ArabicScreenTests {
  private func driver(
    _ screens: [any Screen],
    person: String = "nb",
    summary: StoreSummary = Samples.summary,
    order: BidiOrder = .program
  ) -> Driver {
    Driver(
      screens,
      language: .arabic,
      person: person,
      summary: summary,
      medium: Medium(order: order)
    )
  }

  private func figures() -> Driver {
    var driver = driver(
      [DashboardScreen(), ProjectsScreen(), VerificationScreen()],
      summary: RegionSample.context().summary
    )
    driver.store.projects = RegionSample.projects
    return driver
  }

  @Test func `the dashboard is as it was kept`() { expectGolden(figures(), "arabic-dashboard") }

  @Test func `the projects, and the curve of one, are as they were kept`() {
    var driver = figures()
    driver.press("4 Down")
    expectGolden(driver, "arabic-projects")
    driver.press("Enter")
    expectGolden(driver, "arabic-curve")
  }

  @Test func `the map is as it was kept, its west at the left`() {
    let driver = driver([MapScreen(), ActorsScreen()])
    expectGolden(driver, "arabic-map")
    let frame = driver.router.draw()
    let middle = { (name: String) in
      let index = Territory.provinces.firstIndex { $0.nameFrench == name }
      return frame.hits.filter { $0.target == HitTarget("map.province", index) }
        .map(\.rect.x).min() ?? 0
    }
    #expect(middle("Essaouira") < middle("Marrakech"))
  }

  @Test func `the actors are as they were kept`() {
    expectGolden(driver([ActorsScreen(), MapScreen()]), "arabic-actors")
  }

  @Test func `the queue, a decision and a menu are as they were kept`() {
    var driver = Driver(language: .arabic)
    expectGolden(driver, "arabic-queue")
    driver.press("Down p")
    expectGolden(driver, "arabic-reduce")
    driver.press("Esc F9")
    expectGolden(driver, "arabic-menu")
  }

  @Test func `the payments are as they were kept`() {
    expectGolden(
      driver(
        [PaymentsScreen(), VerificationScreen()],
        person: "mv",
        summary: PaymentSample.summary
      ),
      "arabic-payments"
    )
  }

  @Test func `a click goes to what is drawn there`() {
    var driver = driver([MapScreen(), ActorsScreen(), ProjectsScreen()])
    let frame = driver.router.draw()
    let tabs = frame.hits.filter { $0.target.id == "tab" }
    // The first tab is at the right, the first cell of the bar of keys too.
    #expect(tabs.map(\.rect.x) == tabs.map(\.rect.x).sorted(by: >))
    #expect(tabs.first?.rect.maxX == frame.size.width)
    let help = frame.hits.first { $0.target == HitTarget("fbar", 1) }
    #expect(help?.rect.maxX == frame.size.width)
    driver.click(frame.size.width - (tabs.first?.rect.width ?? 0) - 2, 1)
    #expect(driver.router.active == .actors)
  }

  @Test func `a click on a row chooses that row`() {
    var driver = Driver(language: .arabic)
    let row = HitTarget("claims.row", 2)
    guard let hit = driver.router.draw().hits.last(where: { $0.target == row }) else {
      Issue.record("no third row")
      return
    }
    driver.click(hit.rect.maxX - 1, hit.rect.y)
    let cursor = driver.router.draw().cursor
    #expect(cursor?.y == hit.rect.y)
    #expect(cursor?.x == hit.rect.maxX - 1)
  }

  @Test func `the left arrow goes to what stands at the left`() {
    var driver = Driver(language: .arabic)
    let before = driver.screen()
    driver.press("Right")
    let stayed = driver.screen()
    driver.press("Left")
    #expect(driver.screen() != before || stayed != before)
    var menus = Driver(language: .arabic)
    menus.press("F9 Left")
    let open = menus.router.draw()
    var french = Driver()
    french.press("F9 Right")
    #expect(
      open.hits.count { $0.target.id == "menu.item" }
        == french.router.draw().hits.count { $0.target.id == "menu.item" }
    )
  }

  @Test func `arrows on the map go where they point`() {
    var arabic = driver([MapScreen()])
    var french = Driver([MapScreen()], person: "nb")
    for key in ["Left", "Right", "Right", "Up"] {
      arabic.press(key)
      french.press(key)
      #expect(arabic.router.draw().cursor.map { $0.y } == french.router.draw().cursor.map { $0.y })
    }
  }

  @Test func `the order of letters is chosen between two pictures, and kept`() {
    var driver = Driver()
    driver.run(.arabicOrder)
    let sample = Phrasebook.french.shell.order.sample
    #expect(driver.contains(visualOrder(sample, .rightToLeft)))
    #expect(driver.contains(sample))
    driver.press("Down Tab Enter")
    #expect(driver.takeEffects().contains(.setOrder(.terminal)))
    #expect(driver.router.session.medium.order == .terminal)
    #expect(driver.contains(Phrasebook.french.shell.order.terminalSet))
    // Through the terminal's own order, the same two pictures.
    driver.run(.arabicOrder)
    #expect(driver.contains(visualOrder(sample, .rightToLeft)) && driver.contains(sample))
  }

  @Test func `the language is changed while the program runs`() {
    var driver = Driver()
    driver.run(.language)
    driver.press("Down Down Tab Enter")
    #expect(driver.router.session.phrases.language == .arabic)
    #expect(driver.contains(visualOrder(Phrasebook.arabic.verification.title, .rightToLeft)))
    #expect(driver.takeEffects().contains(.setLanguage(.arabic)))
  }

  @Test func `a terminal that orders letters itself shows the same screens`() {
    for keys in ["", "Down p", "F9", "Ctrl-P", "?"] {
      var own = Driver(language: .arabic)
      var given = Driver(language: .arabic, medium: Medium(order: .terminal))
      own.press(keys)
      given.press(keys)
      let seen = given.router.draw().lines().map(seenThroughTerminal)
      for (one, other) in zip(own.router.draw().lines(), seen) { #expect(one == other, "\(keys)") }
    }
  }

  /// What a terminal that orders letters makes of a row: its marks are strong, and have no cell.
  private func seenThroughTerminal(_ row: String) -> String {
    var text = ""
    for scalar in row.unicodeScalars {
      switch scalar {
      case "\u{200F}": text.unicodeScalars.append("א")
      case "\u{200E}": text.unicodeScalars.append("ж")
      // A terminal knows no columns: to it two spaces are spaces.
      case " ": text.unicodeScalars.append("\u{2005}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return visualOrder(text, .rightToLeft).filter { $0 != "א" && $0 != "ж" }
      .replacing("\u{2005}", with: " ")
  }
}
