import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct ReferentialGoldenTests {
  private func driver(
    width: Int = 80,
    height: Int = 24,
    language: Language = .french,
    person: String = "nb",
    graphics: Graphics = .braille,
    draft: ProgrammeDraft? = nil
  ) -> Driver {
    var driver = Driver(
      [ReferentialsScreen(), VerificationScreen()],
      width: width,
      height: height,
      language: language,
      person: person,
      summary: ReferentialSample.summary,
      medium: Medium(
        graphics: graphics,
        borders: graphics == .ascii ? .ascii : .unicode,
        monochrome: graphics == .ascii
      )
    )
    driver.store.referentials = ReferentialSample.board(draft)
    driver.press("F5")
    return driver
  }

  @Test func `the results in force`() { expectGolden(driver(), "referentials") }

  @Test func `the mechanisms on a large screen`() {
    var driver = driver(width: 132, height: 43)
    driver.press("Right Right Down")
    expectGolden(driver, "referentials-mechanisms-large")
  }

  @Test func `the prices in English, without braille nor colour`() {
    var driver = driver(language: .english, graphics: .ascii)
    driver.press("Right")
    expectGolden(driver, "referentials-prices-ascii")
  }

  @Test func `the versions on a small screen`() {
    var driver = driver(width: 60, height: 16, draft: ReferentialSample.draft())
    driver.press("h")
    expectGolden(driver, "referentials-versions-small")
  }

  @Test func `what the draft changes`() {
    var driver = driver(draft: ReferentialSample.draft())
    driver.press("N =")
    expectGolden(driver, "referentials-difference")
  }

  @Test func `the author is refused`() {
    var driver = driver(draft: ReferentialSample.draft())
    driver.press("P")
    expectGolden(driver, "referentials-refused")
  }

  @Test func `another publishes`() {
    var driver = driver(person: "sk", draft: ReferentialSample.draft())
    driver.press("P")
    expectGolden(driver, "referentials-publish")
  }

  @Test func `the form of a price`() {
    var driver = driver(draft: ReferentialSample.draft())
    driver.press("N Right e")
    expectGolden(driver, "referentials-price-form")
  }

  @Test func `the results as text`() {
    var driver = driver()
    driver.press("v Down")
    expectGolden(driver, "referentials-text")
  }
}
