import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct CoverageScreenTests {
  private func driver(
    _ width: Int = 80,
    _ height: Int = 24,
    language: Language = .french,
    person: String = "nb",
    medium: Medium = Medium()
  ) -> Driver {
    Driver(
      [CoverageScreen(), MapScreen(), ActorsScreen()],
      width: width,
      height: height,
      language: language,
      person: person,
      medium: medium
    )
  }

  @Test func `the gap that was planted is the first line of the list, at sixty by sixteen`() {
    var driver = Driver([CoverageScreen()], width: 60, height: 16, person: "nb", answers: false)
    let asked = driver.takeEffects().compactMap { effect -> Token? in
      if case .ask(.cartography, let token) = effect { token } else { nil }
    }
    for token in asked {
      let answer = Answer.cartography(.coverage(CoverageSample.planted.coverage))
      driver.receive(.answered(answer, token))
    }
    driver.press("F")
    let lines = driver.screen().split(separator: "\n")
    let first = lines.first { $0.contains("▸") } ?? ""
    #expect(first.contains("! Safi : insertion"), "\(driver)")
    #expect(lines.count { $0.contains("! ") && $0.contains(":") } == 1, "\(driver)")
  }

  @Test func `the planted gap has its sign on the map, at sixty by sixteen`() {
    var driver = Driver([MapScreen()], width: 60, height: 16, person: "nb", answers: false)
    let asked = driver.takeEffects().compactMap { effect -> Token? in
      if case .ask(.region, let token) = effect { token } else { nil }
    }
    for token in asked {
      driver.receive(.answered(.region(CoverageSample.planted.region), token))
    }
    #expect(driver.contains("Safi 4!"), "\(driver)")
    #expect(driver.screen().split(separator: "!").count == 2, "\(driver)")
  }

  @Test func `services by province, with a sign where nobody is`() {
    let driver = driver()
    #expect(driver.contains("Besoin : recensement (HCP, RGPH 2024)"))
    #expect(driver.contains("47 877".replacing(" ", with: "\u{202F}")))
    expectGolden(driver, "coverage")
  }

  @Test func `groups, communes and gaps`() {
    var groups = driver()
    groups.press("f")
    expectGolden(groups, "coverage-groups")
    var communes = driver()
    communes.press("f f Right Right Right Right Right Right")
    #expect(communes.contains("Communes : Safi"))
    expectGolden(communes, "coverage-communes")
    var gaps = driver()
    gaps.press("F Down")
    expectGolden(gaps, "coverage-gaps")
  }

  @Test func `the other sizes and signs`() {
    expectGolden(driver(60, 16), "coverage-narrow")
    var gaps = driver(60, 16)
    gaps.press("F")
    expectGolden(gaps, "coverage-gaps-narrow")
    var large = driver(132, 43, language: .english)
    large.press("m m")
    expectGolden(large, "coverage-large")
    var wall = driver(200, 60)
    wall.press("F")
    expectGolden(wall, "coverage-wall")
    var plain = driver(medium: Medium(graphics: .ascii, borders: .ascii))
    plain.press("F")
    expectGolden(plain, "coverage-ascii")
  }

  @Test func `every column can be reached where not all have room`() {
    var driver = driver(60, 16)
    let count = CoverageSample.coverage(.census).services.count
    #expect(count > 5)
    for _ in 0..<count { driver.press("Right") }
    #expect(driver.contains("\(count)/\(count)"), "\(driver)")
    #expect(driver.contains("[vé…]"), "\(driver)")
  }

  @Test func `the figures of a survey never stand beside those of the census`() {
    var driver = driver(132, 43)
    #expect(!driver.contains("Enquête emploi"))
    driver.press("r")
    #expect(driver.contains("Besoin : enquête (Enquête emploi de Safi, 2025)"), "\(driver)")
    #expect(driver.contains("1\u{202F}200"))
    #expect(!driver.contains("47\u{202F}877"))
    driver.press("r")
    #expect(driver.contains("RGPH"))
  }

  @Test func `the text says what the cells say`() {
    var driver = driver()
    driver.press("v")
    #expect(driver.contains("Al Haouz"))
    #expect(driver.contains("aucun acteur pour « orientation »"), "\(driver)")
    driver.press("v F v")
    #expect(driver.contains("besoin"), "\(driver)")
    expectGolden(driver, "coverage-text")
  }

  @Test func `enter opens the actors of a cell, k the map`() {
    var driver = driver()
    driver.press("End Right Enter")
    #expect(driver.contains("province:Youssoufia service:"), "\(driver)")
    var other = self.driver()
    other.press("End k")
    #expect(other.router.active == .map, "\(other)")
  }

  @Test func `a gap is entrusted to a person for a day, and taken back`() throws {
    var driver = driver()
    driver.press("F Down a")
    #expect(driver.contains("Confier un manque"), "\(driver)")
    driver.press("Ctrl-S")
    let change = try #require(tasks(&driver))
    #expect(change.task.person == "nb")
    #expect(change.task.key == CoverageSample.coverage(.census).gaps[1].key)
    driver.receive(.answered(driver.store.done([change.task.key]), change.token))
    #expect(driver.contains("Manque confié à"), "\(driver)")
    driver.press("u")
    let back = try #require(tasks(&driver))
    #expect(back.task.isUnassigned)
    #expect(back.task.key == change.task.key)
  }

  private func tasks(_ driver: inout Driver) -> (task: CoverageTask, token: Token)? {
    for effect in driver.takeEffects() {
      if case .change(.tasks(let tasks), let token) = effect, let task = tasks.first {
        return (task, token)
      }
    }
    return nil
  }

  @Test func `marked gaps are entrusted together`() {
    var driver = driver()
    driver.press("F Space Space a")
    #expect(driver.contains("Confier 2 manques"), "\(driver)")
  }

  @Test func `who may not entrust a gap is told why`() {
    var driver = driver(person: "ha")
    driver.press("F")
    let reason = driver.router.availability(of: .assign).reason
    #expect(reason?.isEmpty == false, "\(reason ?? "")")
  }

  @Test func `a gap that another screen points at is under the cursor`() {
    let session = driver().router.context
    let key = "07.351|service:financing"
    let bench = ScreenBench(CoverageScreen(), session, arrival: .list(filter: "", code: key)) {
      RegionSamples.answer($0)
    }
    #expect(bench.text.contains("Voir la fondation"), "\(bench.text)")
    #expect(bench.text.contains("en retard"), "\(bench.text)")
  }
}
