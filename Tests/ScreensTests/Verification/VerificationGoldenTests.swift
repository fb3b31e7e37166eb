import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct VerificationGoldenTests {
  @Test func `the queue at 80 by 24`() {
    expectGolden(Driver(), "verification-queue")
  }

  @Test func `the open claims with a draft and two marks`() {
    var driver = Driver()
    driver.press("Right Right Right Right Down a Space Space")
    expectGolden(driver, "verification-marks")
  }

  @Test func `the dialog that reduces a claim`() {
    var driver = Driver()
    driver.press("Down p")
    expectGolden(driver, "verification-reduce")
  }

  @Test func `the batch to sign`() {
    var driver = Driver()
    driver.press("Down a Ctrl-S")
    expectGolden(driver, "verification-sign")
  }

  @Test func `the filter line with a fault`() {
    var driver = Driver()
    driver.press("F7")
    driver.type("projt:P01")
    expectGolden(driver, "verification-filter")
  }

  @Test func `the palette`() {
    var driver = Driver()
    driver.press("Ctrl-P")
    driver.type("ref")
    expectGolden(driver, "palette")
  }

  @Test func `the action menu`() {
    var driver = Driver()
    driver.press("F9 Right Right")
    expectGolden(driver, "menu-action")
  }

  @Test func `one pane at 60 by 16`() {
    expectGolden(Driver(width: 60, height: 16), "verification-narrow")
  }

  @Test func `three panes at 132 by 43`() {
    expectGolden(Driver(width: 132, height: 43), "verification-large")
  }
}
