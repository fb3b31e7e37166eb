import Domain
import Testing

@Suite struct ScriptExpectationTests {
  @Test(arguments: [
    ("5", "5", true), ("5", "6", false), (">0", "3", true), (">3", "3", false),
    (">=3", "3", true), ("<3", "2", true), ("<=3", "4", false), ("K01", "K01", true),
    (">0", "rien", false), ("40500.50", "40500.50", true),
  ])
  func `a figure is as expected, or within its bound`(
    wanted: String,
    seen: String,
    holds: Bool
  ) {
    #expect(ScriptExpectation("verif.count", wanted).holds(of: seen) == holds)
  }

  @Test func `a figure that nothing shows is never as expected`() {
    #expect(!ScriptExpectation("verif.count", "").holds(of: nil))
    #expect(!ScriptExpectation("verif.count", "<9").holds(of: nil))
  }
}
