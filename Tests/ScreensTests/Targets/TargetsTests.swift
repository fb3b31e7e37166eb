import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct TargetsTests {
  private func driver(
    _ keys: String = "",
    width: Int = 80,
    height: Int = 24,
    language: Language = .french,
    person: String = "nb",
    medium: Medium = Medium()
  ) -> Driver {
    var driver = Driver(
      [TargetsScreen()],
      width: width,
      height: height,
      language: language,
      person: person,
      medium: medium
    )
    driver.press(keys)
    _ = driver.takeEffects()
    return driver
  }

  /// What was asked to be written.
  private func written(_ driver: inout Driver) -> (targets: [Target], reason: String, Token)? {
    for effect in driver.takeEffects() {
      if case .change(.targets(let targets, let reason), let token) = effect {
        return (targets, reason, token)
      }
    }
    return nil
  }

  @Test
  func `rows are results and groups, columns periods and the total, closed periods are said so`() {
    expectGolden(driver(), "targets")
    expectGolden(driver(width: 60, height: 16), "targets-narrow")
    expectGolden(driver("Tab Tab", width: 132, height: 43, language: .english), "targets-large")
    let ascii = Medium(graphics: .ascii, borders: .ascii)
    expectGolden(driver("Space", medium: ascii), "targets-ascii")
  }

  @Test func `the text says the same rows, and what of the sums is worth a look`() {
    let driver = driver("v", width: 100, height: 30)
    #expect(driver.contains("T1 2026 (close) 40"))
    #expect(driver.contains("total 200"))
    #expect(
      driver.contains("! Formés, femmes, T4 2026 : 45, au-dessus du total de la période (40).")
    )
    #expect(driver.contains("cumul jusqu’à T4 2026 : 220, au-dessus de Formés qui précède (200)."))
    #expect(driver.contains("la période T4 2025 est hors de la convention."))
  }

  @Test func `the versions of the cell are on the screen, the newest first, with who and why`() {
    let driver = driver(width: 132, height: 43)
    let frame = driver.screen()
    #expect(frame.contains("Avenant 2"))
    #expect(frame.contains("40 · N. Benali"))
    #expect(frame.contains("55 · N. Benali · par un fichier"))
    #expect(!frame.unicodeScalars.contains { $0.value == 0x1B })
  }

  @Test func `a cell is changed with a reason, and taken back with another version`() {
    var driver = driver("e")
    #expect(driver.contains("Modifier la cible"))
    driver.press("Ctrl-U")
    driver.type("48")
    driver.press("Tab")
    driver.type("avenant 3")
    driver.press("Enter")
    driver.press("Enter")
    guard let change = written(&driver) else {
      Issue.record("nothing was written: \(driver)")
      return
    }
    #expect(change.targets == [TargetSamples.line("R1", "2026-T4", 48)])
    #expect(change.reason == "avenant 3")
    driver.receive(.answered(driver.store.done(["x"]), change.2))
    #expect(driver.contains("1 cible écrite"))
    driver.press("u")
    #expect(driver.contains("48 → 40") || driver.contains("→"))
    driver.press("Left Enter")
    let back = written(&driver)
    #expect(back?.targets == [TargetSamples.line("R1", "2026-T4", 40)])
    #expect(back?.reason == "Retour à la version d’avant (changement de 1 cible)")
  }

  @Test func `without a reason nothing is written`() {
    var driver = driver("e Ctrl-U")
    driver.type("48")
    driver.press("Enter Enter Enter")
    #expect(written(&driver) == nil)
    #expect(driver.contains("Modifier la cible"))
  }

  @Test func `a closed period is not changed, and the reason is said`() {
    var driver = driver("Left Left e")
    #expect(!driver.contains("Modifier la cible"))
    #expect(driver.contains("la période est close"))
    #expect(written(&driver) == nil)
  }

  @Test func `marked cells take one factor, those of a closed period are left`() {
    var driver = driver("+ e")
    #expect(driver.contains("Multiplier 2 cibles marquées"))
    #expect(driver.contains("2 cibles laissées : période close"))
    driver.press("Ctrl-U")
    driver.type("110")
    driver.press("Tab")
    driver.type("avenant")
    driver.press("Enter")
    #expect(driver.contains("100"))
    #expect(driver.contains("110"))
    driver.press("Left Enter")
    let change = written(&driver)
    #expect(
      change?.targets == [
        TargetSamples.line("R1", "2026-T3", 66), TargetSamples.line("R1", "2026-T4", 44),
      ]
    )
    #expect(change?.reason == "avenant")
  }

  @Test func `a new line is of a result, a group and an open period`() {
    let driver = driver("N")
    #expect(driver.contains("Nouvelle cible"))
    #expect(driver.contains("tout le résultat"))
  }

  @Test func `who may not change targets is told, and looks on`() {
    let driver = driver("e", person: "ha")
    #expect(!driver.contains("Modifier la cible"))
    #expect(driver.contains("Tremplin"))
  }

  @Test func `n turns to the next project, whose results wait for a first target`() {
    var driver = driver("n")
    #expect(driver.contains("P02 Passerelle"))
    #expect(driver.contains("R1 Formés"))
    driver.press("n")
    #expect(driver.contains("P01 Tremplin"))
  }

  @Test func `the file has the columns of an import`() {
    var driver = driver("x")
    driver.press("Enter Enter")
    let tables = driver.takeEffects().compactMap { effect -> [[String]]? in
      if case .export(.table(_, let rows), _, _) = effect { rows } else { nil }
    }
    #expect(tables.first?.contains(["P01", "R1", "2026-T4", "45", "women"]) == true)
  }

  @Test(arguments: FrameInvariantTests.sizes, [Language.french, .english])
  func `every size holds the cursor and what answers the mouse`(size: Size, language: Language) {
    let situations = [
      "", "Tab", "Tab Tab", "z", "End", "Home Space", "v", "e", "N", "h", "+ e", "n",
    ]
    for keys in situations {
      let driver = driver(keys, width: size.width, height: size.height, language: language)
      let frame = driver.router.draw()
      if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(keys)") }
      #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
    }
  }
}
