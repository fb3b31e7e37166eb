import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct StrataTests {
  private func driver(
    _ person: String = "nb",
    width: Int = 80,
    height: Int = 24,
    language: Language = .french
  ) -> Driver {
    Driver(
      [StrataScreen(), VerificationScreen(), ProjectsScreen()],
      width: width,
      height: height,
      language: language,
      person: person,
      summary: StrataSample.summary
    )
  }

  @Test func `what waits for a decision stands first, and its effects are told`() {
    let driver = driver()
    let lines = driver.screen().split(separator: "\n").filter { $0.contains("T3 2026 n°\u{202F}1") }
    #expect(lines.first?.contains("suspendue") == true)
    #expect(driver.contains("suspendre"))
    expectGolden(driver, "strata")
  }

  @Test func `one pane at 60 by 16, and all of them at 132 by 43`() {
    expectGolden(driver(width: 60, height: 16), "strata-narrow")
    expectGolden(driver(width: 132, height: 43, language: .english), "strata-large")
  }

  @Test func `a draw shows the fingerprint before it asks for the seed`() {
    var driver = driver()
    driver.press("Down t")
    #expect(driver.contains("abababab"))
    #expect(driver.contains("26/85"))
    driver.press("Enter")
    #expect(!driver.takeEffects().contains { if case .draw = $0 { true } else { false } })
    driver.type("marrakech-2026")
    driver.press("Enter")
    var row = Samples.strata[1]
    row.seed = "marrakech-2026"
    row.status = .open
    row.drawnBy = "nb"
    row.fingerprint = String(repeating: "ab", count: 32)
    driver.store.strata[1] = row
    let sent = driver.takeEffects()
    #expect(sent.contains { if case .draw = $0 { true } else { false } })
    for case .draw(let stratum, let seed, let reason, let token) in sent {
      #expect(stratum == row.stratum && seed == "marrakech-2026" && reason == nil)
      driver.receive(.answered(.drawn(row, claims: []), token))
    }
    #expect(driver.contains("Feuille de tirage"))
    expectGolden(driver, "strata-sheet")
  }

  @Test func `who drew a stratum neither draws it again nor releases it`() {
    var driver = driver()
    driver.press("End t")
    #expect(!driver.takeEffects().contains { if case .draw = $0 { true } else { false } })
    let who = Driver(
      [StrataScreen()],
      person: "si",
      summary: {
        var summary = StrataSample.summary
        summary.programme.persons[2].roles = [.coordinator]
        return summary
      }()
    )
    #expect(!who.router.availability(of: .releaseStratum).isEnabled)
  }

  @Test func `a suspended stratum is released with an effect, its cost told, and a reason`() {
    var driver = driver()
    driver.press("l")
    #expect(driver.contains("Lever la suspension"))
    driver.press("Down Tab")
    driver.type("vu")
    driver.press("Enter")
    #expect(
      driver.takeEffects().contains {
        if case .releaseStratum(_, effect: .extrapolate, reason: "vu", _) = $0 {
          true
        } else {
          false
        }
      }
    )
  }

  @Test func `the sheet is exported as text or as a table`() {
    var driver = driver()
    driver.press("f x Ctrl-u")
    driver.type("t.csv")
    driver.press("Enter")
    for case .export(.table(let header, let rows), let path, _) in driver.takeEffects() {
      #expect(header == ["rank", "claim", "sha256", "drawn"])
      #expect(rows.count == 30 && path == "t.csv")
    }
    driver.press("x Enter")
    for case .export(.text(let text), _, _) in driver.takeEffects() {
      #expect(text.contains("s1") && text.split(separator: "\n").count > 30)
    }
  }

  @Test func `t in the queue goes to the strata`() {
    var driver = driver()
    driver.press("5 t")
    #expect(driver.router.active == .strata)
  }

  @Test func `the way of a person is read from the queue and from a project`() {
    var driver = driver()
    driver.press("5 k")
    #expect(driver.contains("Parcours de"))
    #expect(driver.contains("↻"))
    expectGolden(driver, "chain")
    driver.press("Esc 4 k")
    driver.type("B0100")
    driver.press("Enter")
    #expect(driver.contains("Parcours de B0100"))
  }

  @Test(arguments: FrameInvariantTests.sizes)
  func `nothing is drawn outside, in either language`(size: Size) {
    for language in [Language.french, .english] {
      for keys in ["", "Tab", "Tab Tab", "z", "f", "Down t", "l", "Right", "5 k"] {
        var driver = driver(width: size.width, height: size.height, language: language)
        driver.press(keys)
        let frame = driver.router.draw()
        #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(keys)") }
      }
    }
  }

  @Test func `i explains a stratum from its population to its effects, and a claim of its sheet`() {
    var driver = driver()
    driver.press("i")
    #expect(driver.contains("Explication de P02 R2 T3 2026 n°\u{202F}1"))
    for rule in ["R23", "R25", "R30", "R32", "R33", "R44"] {
      #expect(driver.contains(rule), "\(rule)")
    }
    driver.press("Esc")
    #expect(!driver.contains("Explication de"))
    driver.press("f Down i")
    #expect(driver.contains("Explication de K"))
    driver.press("Esc")
    #expect(driver.contains("Feuille de tirage"))
  }
}
