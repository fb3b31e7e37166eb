import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// On a wall of 200 by 60 a list takes the rows that it has, and what is worth a look stands below it.
@Suite struct WideScreenTests {
  /// The longest run of lines on which nothing stands but frames.
  private func emptiest(_ driver: Driver) -> Int {
    var (most, run) = (0, 0)
    for line in driver.router.draw().lines() {
      let isEmpty = line.allSatisfy { " │┃┌┐└┘─".contains($0) }
      run = isEmpty ? run + 1 : 0
      most = max(most, run)
    }
    return most
  }

  private func wall(
    _ screen: any Screen,
    person: String = "nb",
    summary: StoreSummary = Samples.summary
  ) -> Driver {
    Driver([screen], width: 200, height: 60, person: person, summary: summary)
  }

  @Test func `below who offers what stand the province and the subject under the cursor`() {
    var driver = wall(CoverageScreen())
    driver.press("Right Down")
    #expect(driver.contains("┌─ Chichaoua ─"), "\(driver)")
    #expect(driver.contains("┌─ formation ─"), "\(driver)")
    // Every province with its places, and the communes that nobody acts in.
    #expect(driver.screen().split(separator: "Youssoufia").count > 2, "\(driver)")
    #expect(driver.screen().split(separator: "\n").contains { $0.split(separator: "! ").count > 3 })
  }

  @Test func `below the targets stand the periods of the row under the cursor as bars`() {
    let driver = wall(TargetsScreen())
    #expect(driver.contains("█"), "\(driver)")
    #expect(emptiest(driver) < 30, "\(driver)")
  }

  @Test func `beside a statement stand the sums of the projects and of the states`() {
    var driver = wall(PaymentsScreen(), person: "mv", summary: PaymentSample.summary)
    #expect(driver.contains("Net · projet"), "\(driver)")
    // The agreement of the statement under the cursor, to its ceiling.
    driver.press("Down")
    #expect(driver.contains("┌─ P02 Artisanat P02 ─"), "\(driver)")
    #expect(driver.contains("Engagé"), "\(driver)")
    #expect(driver.contains("█"), "\(driver)")
  }

  @Test func `the budget shows every agreement at once`() {
    var driver = wall(PaymentsScreen(), summary: PaymentSample.summary)
    let agreements = PaymentSample.board.budget.count
    driver.press("B")
    #expect(agreements > 1)
    #expect(driver.screen().split(separator: "Engagé ").count > agreements, "\(driver)")
  }

  @Test func `below the results stand the prices of the one under the cursor`() {
    let bench = ReferentialSample.bench(Size(width: 200, height: 60))
    #expect(bench.text.contains("┌─ Prix ─"), "\(bench.text)")
  }

  @Test func `the table of coverage on the dashboard has the five services`() {
    for size in [Size(width: 132, height: 43), Size(width: 200, height: 60)] {
      let bench = ScreenBench(DashboardScreen(), RegionSample.context(size, .french))
      for service in ["orient", "format", "insert", "financ", "suivi"] {
        #expect(bench.text.contains(service), "\(size) \(service)")
      }
    }
  }

  @Test func `projects that keep up stand below those that do not, and open`() {
    let bench = ScreenBench(
      DashboardScreen(),
      RegionSample.context(Size(width: 132, height: 43), .french)
    )
    let lines = bench.frame.lines()
    let late = lines.lastIndex { $0.contains("RET") && $0.contains("P07") }
    let kept = lines.lastIndex { $0.contains("● OK") && $0.contains("P01") }
    #expect(late != nil && kept != nil, "\(bench.text)")
    #expect((late ?? 0) < (kept ?? 0))
  }
}
