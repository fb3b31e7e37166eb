import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct FigureGoldenTests {
  private func driver(
    width: Int = 80,
    height: Int = 24,
    language: Language = .french,
    graphics: Graphics = .braille
  ) -> Driver {
    var driver = Driver(
      [DashboardScreen(), ProjectsScreen(), VerificationScreen()],
      width: width,
      height: height,
      language: language,
      person: "nb",
      summary: RegionSample.context().summary,
      medium: Medium(
        graphics: graphics,
        borders: graphics == .ascii ? .ascii : .unicode,
        monochrome: graphics == .ascii
      )
    )
    driver.store.projects = RegionSample.projects
    return driver
  }

  @Test func `the dashboard of a region`() { expectGolden(driver(), "dashboard") }

  @Test func `the dashboard in English, without braille nor colour`() {
    expectGolden(driver(language: .english, graphics: .ascii), "dashboard-ascii")
  }

  @Test func `the dashboard on a large screen`() {
    expectGolden(driver(width: 132, height: 43), "dashboard-large")
  }

  @Test func `the dashboard as text`() {
    var driver = driver()
    driver.press("v Down Down")
    expectGolden(driver, "dashboard-text")
  }

  @Test func `the list of projects`() {
    var driver = driver()
    driver.press("4 Down")
    expectGolden(driver, "projects")
  }

  @Test func `the curve of a project`() {
    var driver = driver()
    driver.press("4 Down Enter")
    expectGolden(driver, "project-curve")
  }

  @Test func `the periods of a project`() {
    var driver = driver()
    driver.press("4 Down Enter Tab Down")
    expectGolden(driver, "project-periods")
  }

  @Test func `the breakdowns of a project in English`() {
    var driver = driver(language: .english)
    driver.press("4 Down Enter Tab Tab")
    expectGolden(driver, "project-breakdowns")
  }

  @Test func `a project on a large screen`() {
    var driver = driver(width: 132, height: 43)
    driver.press("4 Down Enter")
    expectGolden(driver, "project-large")
  }

  @Test func `an alert of the dashboard leads to its project, and Escape back`() {
    var driver = driver()
    driver.press("Tab Tab Tab Down Enter")
    #expect(driver.contains("P07 Artisanat des jeunes de Safi"))
    #expect(driver.router.active == .projects)
    driver.press("Esc")
    #expect(driver.router.active == .dashboard)
  }

  @Test func `d leads from a project to its claims`() {
    var driver = driver()
    driver.press("4 Down d")
    #expect(driver.router.active == .verification)
    #expect(driver.contains("projet:P07"))
  }
}
