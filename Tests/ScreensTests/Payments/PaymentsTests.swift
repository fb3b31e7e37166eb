import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct PaymentsTests {
  private func driver(
    _ person: String,
    width: Int = 80,
    height: Int = 24,
    language: Language = .french
  ) -> Driver {
    Driver(
      [PaymentsScreen(), VerificationScreen()],
      width: width,
      height: height,
      language: language,
      person: person,
      summary: PaymentSample.summary
    )
  }

  /// The moves that were sent, with the projects concerned.
  private func sent(_ driver: inout Driver) -> [(StatementMove, [String])] {
    driver.takeEffects().compactMap { effect in
      if case .moveStatements(let move, let keys, _, _) = effect {
        (move, keys.map(\.project))
      } else {
        nil
      }
    }
  }

  @Test func `statements under way stand by due day, with their sums below`() {
    let driver = driver("mv")
    #expect(driver.contains("P03"))
    expectGolden(driver, "payments")
  }

  @Test func `the budget has a bar for each figure`() {
    var driver = driver("nb")
    driver.press("B Down")
    #expect(driver.contains("240"))
    expectGolden(driver, "payments-budget")
  }

  @Test func `the other sizes`() {
    expectGolden(driver("mv", width: 60, height: 16), "payments-narrow")
    expectGolden(driver("mv", width: 132, height: 43, language: .english), "payments-large")
  }

  @Test func `another person than the one who drew it up certifies`() {
    var own = driver("nb")
    own.press("Right Right")
    #expect(own.contains("brouillon"))
    #expect(!own.router.availability(of: .certifyStatement).isEnabled)
    var other = driver("mv")
    other.press("Right Right c")
    #expect(other.contains("Certifier le décompte"))
    other.press("Enter")
    let moves = sent(&other)
    #expect(moves.map(\.0) == [.certify])
    #expect(moves.first?.1 == ["P01"])
  }

  @Test func `a stale draft is not certified`() {
    var driver = driver("mv")
    driver.press("Right Right End")
    let reason = driver.router.availability(of: .certifyStatement).reason ?? ""
    #expect(reason.contains("établir de nouveau"))
  }

  @Test func `the one who ordered does not pay, and says why`() {
    var summary = PaymentSample.summary
    let index = summary.programme.persons.firstIndex { $0.code == "co" } ?? 0
    summary.programme.persons[index].roles = [.coordinator, .payer]
    var driver = Driver([PaymentsScreen()], person: "co", summary: summary)
    driver.press("Home")
    #expect(driver.contains("P03"))
    #expect(driver.router.availability(of: .payStatement).reason != nil)
    driver.press("p")
    #expect(sent(&driver).isEmpty)
  }

  @Test func `paying wants the net typed`() {
    var driver = driver("pa")
    driver.press("Home p")
    #expect(driver.contains("Payer le décompte"))
    driver.type("1")
    driver.press("Enter")
    #expect(sent(&driver).isEmpty)
    let row = PaymentSample.board.statements[2]
    driver.press("Ctrl-u")
    driver.type(String(row.amounts.net.centimes / 100))
    driver.press("Enter")
    let moves = sent(&driver)
    #expect(moves.map(\.0) == [.pay] && moves.first?.1 == ["P03"])
  }

  @Test func `the bank refuses an order only, with a reason`() {
    var driver = driver("nb")
    driver.press("Home r")
    #expect(driver.contains("rejet de la banque"))
    driver.press("Enter")
    #expect(sent(&driver).map(\.0) == [.cancel])
    driver.press("Down")
    #expect(!driver.router.availability(of: .bankRefusal).isEnabled)
    #expect(driver.router.availability(of: .cancelStatement).isEnabled)
  }

  @Test func `marked statements are moved together, and each refusal is told`() {
    var driver = driver("nb")
    driver.press("Left + d")
    #expect(driver.contains("laissés de côté"))
    driver.press("Enter")
    for case .moveStatements(let move, let keys, _, let token) in driver.takeEffects() {
      #expect(move == .draft)
      #expect(keys.map(\.project) == ["P06", "P01", "P05"])
      let rows = [
        RowOutcome(claim: keys[0].code),
        RowOutcome(claim: keys[1].code, refusal: Refusal(.emptyStatement, subject: "P05")),
      ]
      driver.receive(.answered(.moved(Receipt(rows: rows, sequence: 1, head: "")), token))
    }
    #expect(driver.contains("✕ P01 T3 2026 Aucune"))
  }

  @Test func `the paper bears the journal's head and is exported`() {
    var driver = driver("nb")
    driver.press("Home f")
    expectGolden(driver, "payments-paper")
    driver.press("End")
    #expect(driver.contains("cdcdcd"))
    driver.press("x Enter")
    #expect(
      driver.takeEffects().contains {
        if case .export(.text(let text), let path, _) = $0 {
          text.contains("P03 T3 2026 n°\u{202F}1") && path == "decompte-P03-2026-T3-1.txt"
        } else {
          false
        }
      }
    )
  }

  @Test func `the claims of a statement open in the queue`() {
    var driver = driver("nb")
    driver.press("Home Enter")
    #expect(driver.contains("C0001"))
    driver.press("Down Enter")
    #expect(driver.router.active == .verification)
  }

  @Test func `a viewer moves nothing`() {
    var driver = driver("vw")
    for key in ["d", "c", "m", "p", "r"] { driver.press("Home " + key) }
    #expect(sent(&driver).isEmpty)
    #expect(!driver.takeEffects().contains { if case .present = $0 { true } else { false } })
  }

  @Test(arguments: FrameInvariantTests.sizes)
  func `nothing is drawn outside, in either language`(size: Size) {
    for language in [Language.french, .english] {
      for keys in ["", "Tab", "B", "z", "f", "Enter", "Home p", "Right", "Space Space"] {
        var driver = driver("pa", width: size.width, height: size.height, language: language)
        driver.press(keys)
        let frame = driver.router.draw()
        #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(keys)") }
      }
    }
  }

  @Test func `i explains a budget by its statements`() {
    var driver = driver("nb")
    driver.press("B Down i")
    #expect(driver.contains("Explication de P01"))
    #expect(driver.contains("Plafond de la convention (R39)"))
    #expect(driver.contains("240"))
    driver.press("Esc Down i")
    #expect(driver.contains("Explication de P02"))
    #expect(driver.contains("P02 T3 2026 n°\u{202F}1 · certifié"))
    driver.press("Esc")
    #expect(driver.contains("Budget"))
  }

  @Test func `i on a project explains its budget`() {
    var driver = Driver(
      [ProjectsScreen(), PaymentsScreen()],
      person: "nb",
      summary: PaymentSample.summary
    )
    driver.press("i")
    #expect(driver.contains("Explication de P01"))
    driver.press("Esc")
    #expect(driver.contains("Budget"))
  }

  @Test(arguments: [80, 100, 132, 200])
  func `an amount is never cut`(width: Int) {
    var row = PaymentSample.statement("P01", .draft, [(.draft, "nb")])
    row.amounts = StatementAmounts(
      gross: Money(centimes: 1_277_536_055),
      deductions: Money(centimes: 383_093),
      holdback: Money(centimes: 63_876_803),
      advanceRecovery: Money(centimes: 207_320_875)
    )
    let context = RegionSample.context(Size(width: width, height: 24), .french)
    let table = PaymentTable(items: [.statement(row)], context: context)
    let shown = placed(table.columns, in: width - 5)
    #expect(shown.contains { $0.index == 10 })
    for column in shown where (6...10).contains(column.index) {
      #expect(cellWidth(of: table.cell(0, column.index).text) <= column.width)
    }
  }

  @Test func `a draft, which is not due, has no coloured block where others have a day`() {
    let driver = driver("nb")
    let frame = driver.router.draw()
    let lines = frame.lines()
    let y = lines.firstIndex { $0.contains("brouillon") && $0.contains("P01") } ?? 0
    let x = lines.compactMap { line in
      line.firstRange(of: "Échéance").map { cellWidth(of: String(line[..<$0.lowerBound])) }
    }.first
    let cell = frame[x ?? 0, y]
    #expect(cell?.base == " ")
    #expect(cell?.role != .statusInfo)
  }
}
