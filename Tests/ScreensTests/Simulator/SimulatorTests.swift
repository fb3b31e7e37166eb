import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// The simulator as a person uses it: arrows, scenarios, undo, a price, a pack, a file.
@Suite struct SimulatorTests {
  static func driver(
    width: Int = 80,
    height: Int = 24,
    language: Language = .french,
    graphics: Graphics = .braille
  ) -> Driver {
    var summary = Samples.summary
    summary.programme = FictionalProgramme.programme
    return Driver(
      [SimulatorScreen(), ProjectsScreen()],
      width: width,
      height: height,
      language: language,
      person: FictionalProgramme.programme.persons.first { $0.roles.contains(.coordinator) }?.code,
      summary: summary,
      medium: Medium(
        graphics: graphics,
        borders: graphics == .ascii ? .ascii : .unicode,
        monochrome: graphics == .ascii
      )
    )
  }

  private func screen(_ driver: Driver) throws -> SimulatorScreen {
    try #require(driver.router.screen(.simulator) as? SimulatorScreen)
  }

  @Test(arguments: [(60, 16, "narrow"), (80, 24, ""), (132, 43, "large")])
  func `the simulator as it is drawn`(_ width: Int, _ height: Int, _ name: String) {
    var driver = Self.driver(width: width, height: height)
    driver.press("Down Down Right Right Right")
    expectGolden(driver, name.isEmpty ? "simulator" : "simulator-" + name)
  }

  @Test func `each face, in signs of ASCII and in English too`() {
    var driver = Self.driver()
    driver.press("Tab")
    expectGolden(driver, "simulator-cash")
    driver.press("Tab")
    expectGolden(driver, "simulator-tornado")
    driver.press("Tab")
    expectGolden(driver, "simulator-risks")
    var plain = Self.driver(language: .english, graphics: .ascii)
    plain.press("d Down Right Right =")
    expectGolden(plain, "simulator-compare-ascii")
  }

  @Test func `arrows change the line, Shift by ten, and nothing is written`() throws {
    var driver = Self.driver()
    let before = try screen(driver).desk.scenario?.trial.participants ?? 0
    driver.press("Right Right")
    #expect(try screen(driver).desk.scenario?.trial.participants == before + 20)
    driver.press("Shift-Right")
    #expect(try screen(driver).desk.scenario?.trial.participants == before + 120)
    driver.press("Shift-Left <")
    #expect(try screen(driver).desk.scenario?.trial.participants == before - 80)
    let written = driver.takeEffects().contains { effect in
      switch effect {
      case .change, .changeDraft, .act, .export: true
      default: false
      }
    }
    #expect(!written)
    #expect(driver.contains("SIMULATION"))
    #expect(driver.contains("rien n’est enregistré"))
  }

  @Test func `changes of one line are one step that an undo takes back, and a redo gives again`()
    throws
  {
    var driver = Self.driver()
    let before = try screen(driver).desk
    driver.press("Right Right Right")
    let changed = try screen(driver).desk
    driver.press("Down Right u")
    #expect(try screen(driver).desk == changed)
    driver.press("u")
    #expect(try screen(driver).desk == before)
    driver.press("Ctrl-Y")
    #expect(try screen(driver).desk == changed)
  }

  @Test func `r resets the line, 0 all of them`() throws {
    var driver = Self.driver()
    let base = try screen(driver).desk.scenario?.base
    driver.press("Right Down Right r")
    let trial = try #require(try screen(driver).desk.scenario?.trial)
    #expect(trial.participants != base?.participants)
    #expect(trial.results == base?.results)
    driver.press("0")
    #expect(try screen(driver).desk.scenario?.trial == base)
    driver.press("u")
    #expect(try screen(driver).desk.scenario?.trial == trial)
  }

  @Test func `Enter takes a typed value, and says what it may be`() throws {
    var driver = Self.driver()
    driver.press("Down Enter")
    driver.press("Ctrl-U Backspace Backspace Backspace Backspace Backspace Backspace")
    driver.type("120")
    driver.press("Enter")
    #expect(driver.contains("▲ Valeur attendue"))
    driver.press("Backspace Backspace Backspace Backspace Backspace Backspace")
    driver.type("62,5")
    driver.press("Enter")
    #expect(try screen(driver).desk.scenario?.trial.results[1].rate == 6250)
  }

  @Test func `scenarios are duplicated, renamed, compared with the best marked, and deleted`()
    throws
  {
    var driver = Self.driver(width: 132, height: 43)
    driver.press("d Down Right Right Right Right Right")
    #expect(try screen(driver).desk.scenarios.map(\.name) == ["A", "B"])
    #expect(driver.contains("meilleur"))
    #expect(driver.contains("● "))
    driver.press("k Backspace")
    driver.type("plus")
    driver.press("Enter")
    #expect(driver.contains("[plus]"))
    driver.press("Delete")
    #expect(try screen(driver).desk.scenarios.map(\.name) == ["A"])
    driver.press("Delete")
    #expect(try screen(driver).desk.scenarios.count == 1)
    driver.press("u")
    #expect(try screen(driver).desk.scenarios.map(\.name) == ["A", "plus"])
    driver.press("b")
    #expect(driver.contains("[A]"))
  }

  @Test func `f proposes the highest price, and applies it when asked`() throws {
    var driver = Self.driver()
    driver.press("f")
    #expect(driver.contains("Prix maximal tenable"))
    driver.press("Enter")
    let scenario = try #require(try screen(driver).desk.scenario)
    let place = scenario.trial.placementIndex
    guard case .price(let price, _) = AffordablePrice(of: place, in: scenario.base) else {
      Issue.record("a price is affordable")
      return
    }
    #expect(scenario.trial.results[place].price == price)
    #expect(SimulationOutcome(scenario.trial).figures.payerCost <= scenario.trial.envelope)
  }

  @Test func `w writes a draft that is marked as an example and breaks no rule`() throws {
    var driver = Self.driver()
    driver.press("w Tab Enter")
    let exported = driver.takeEffects().compactMap { effect -> Programme? in
      if case .export(.pack(let pack, withPersons: false), _, _) = effect { pack } else { nil }
    }
    let pack = try #require(exported.first)
    #expect(pack.isExample && pack.faults().isEmpty && pack.persons.isEmpty)
    #expect(pack.title.contains("BROUILLON"))
    #expect(pack.prices.allSatisfy { $0.source.contains("hypothèse") })
  }

  @Test func `a known programme is a start whose figures say where they come from`() throws {
    var driver = Self.driver(width: 132, height: 43)
    driver.press("p")
    driver.type("Proyecta")
    driver.press("Tab Enter")
    let scenario = try #require(try screen(driver).desk.scenario)
    #expect(scenario.source == .named(.proyecta))
    #expect(scenario.trial.results.map(\.rate) == [8940, 3635, 6954, 5088])
    #expect(driver.contains("lanacion.com.ar"))
  }

  @Test func `a project of the file is a start, from its list and from its screen`() throws {
    var driver = Self.driver()
    driver.press("p")
    driver.type("projet")
    driver.press("Tab Enter")
    #expect(try screen(driver).desk.scenario?.source == .project("P01"))
    #expect(try screen(driver).desk.scenario?.trial.participants == 150)
    driver.run(.goProjects)
    driver.press("s")
    #expect(driver.router.active == .simulator)
    #expect(try screen(driver).desk.scenarios.count == 3)
  }

  @Test func `i explains each amount with its rule, v says everything in text, x writes it`() throws
  {
    var driver = Self.driver(width: 100, height: 40)
    driver.press("i")
    for rule in ["R13", "R16", "R25", "R30", "R31", "R38"] { #expect(driver.contains(rule)) }
    driver.press("Esc v")
    #expect(driver.contains("Participants : 240"))
    driver.press("Down Down Down Right")
    #expect(driver.contains("Participants : 250, base 240"))
    driver.press("Esc x Tab Enter")
    let rows = driver.takeEffects().compactMap { effect -> [[String]]? in
      if case .export(.table(_, let rows), _, _) = effect { rows } else { nil }
    }
    let participants = rows.first?.first { $0[2] == "participants" }
    #expect(participants == ["A", "parameter", "participants", "250"])
    #expect(rows.first?.contains { $0[1] == "p90" && $0[2] == "margin" } == true)
  }

  @Test func `scenarios come back in the next session from what was kept`() throws {
    var driver = Self.driver()
    driver.press("d Right Right")
    let desk = try screen(driver).desk
    let kept = driver.takeEffects().compactMap { effect -> String? in
      if case .savePreferences(let preferences) = effect { preferences.simulation } else { nil }
    }
    let text = try #require(kept.last)
    #expect(SimulatorDesk(text: text) == desk)
    for broken in ["", "x", "0|a;b", text.replacing("start", with: "stop")] {
      #expect(SimulatorDesk(text: broken) == nil)
    }
  }

  @Test func `the terminal's thread waits for no draw`() throws {
    var driver = Self.driver()
    driver.store.simulates = false
    driver.press("Right")
    #expect(driver.contains("…"))
    let asked = driver.takeEffects().contains { effect in
      if case .ask(.simulation(.analysis), _) = effect { true } else { false }
    }
    #expect(asked)
  }
}
