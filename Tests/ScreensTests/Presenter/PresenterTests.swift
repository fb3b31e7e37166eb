import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

/// The presenter mode: press keys, look at the screen and at its roles.
@Suite struct PresenterTests {
  private static let script = Script(
    title: Label(french: "Vérifier", english: "Verify"),
    minutes: 8,
    steps: [
      ScriptStep(
        title: Label(french: "La file"),
        say: Label(french: "La file ressemble à une messagerie."),
        entry: [.goto("verification", filter: nil, record: nil)],
        spotlight: ["verif.list"]
      ),
      ScriptStep(
        title: Label(french: "Descendre"),
        say: Label(french: "On descend."),
        acts: [.key("Down"), .key("Down")],
        expects: [ScriptExpectation("screen", "verification")]
      ),
      ScriptStep(
        title: Label(french: "Filtrer"),
        say: Label(french: "On filtre."),
        acts: [.key("F7"), .type("C1"), .key("Enter")],
        expects: [ScriptExpectation("screen", "verification")]
      ),
    ]
  )

  private func driver(
    _ manner: Presentation.Manner = .shown,
    script: Script = PresenterTests.script,
    medium: Medium = Medium(),
    width: Int = 80,
    height: Int = 24
  ) -> Driver {
    var driver = Driver(
      ScreenCatalog.make(),
      width: width,
      height: height,
      medium: medium
    )
    driver.begin(Presentation(script, name: "essai", manner: manner))
    return driver
  }

  private func claim(_ driver: Driver) -> String? {
    FigureBoard(driver.router)["verif.claim"]
  }

  /// The claim that stands so many rows down, on a screen that nobody presents.
  private func row(_ number: Int) -> String? {
    var plain = driver()
    plain.press("Esc")
    for _ in 0..<number { plain.press("Down") }
    return claim(plain)
  }

  @Test func `the first step is entered, counted and timed, under the mark of fictional data`() {
    var driver = driver()
    #expect(driver.router.active == .verification)
    driver.receive(.time(100_000))
    let status = driver.router.draw().lines()[22]
    #expect(status.contains("DÉMO"))
    #expect(status.contains("1/3 · 01:40"))
  }

  @Test func `the spotlight dims everything but its widget`() throws {
    let driver = driver()
    let frame = driver.router.draw()
    let place = try #require(frame.place(of: "verif.list"))
    #expect(frame[0, 0]?.role == .dim)
    #expect(frame[place.x + 3, place.y + 2]?.role != .dim)
    #expect(frame[2, 23]?.role == .dim)
  }

  @Test func `without colours the spotlight is a double frame`() throws {
    let driver = driver(medium: Medium(monochrome: true))
    let frame = driver.router.draw()
    let place = try #require(frame.place(of: "verif.list"))
    #expect(frame[place.x, place.y]?.base == "╔")
    #expect(frame[0, 0]?.role != .dim)
  }

  @Test func `a clicker steps: it enters, plays, and goes on`() {
    var driver = driver()
    driver.press("PageDown")
    #expect(driver.router.presentation?.step == 1)
    #expect(claim(driver) == row(0))
    driver.press("PageDown")
    driver.pass(10)
    #expect(driver.router.presentation?.phase == .played)
    #expect(driver.contains("↓ ×2"))
    driver.press("PageDown")
    #expect(driver.router.presentation?.step == 2)
  }

  @Test func `Space steps while the light is on, and Escape turns it off`() {
    var driver = driver()
    driver.press("Esc")
    #expect(driver.router.draw()[0, 0]?.role != .dim)
    driver.press("Space")
    #expect(driver.router.presentation?.step == 0)
    var other = self.driver()
    other.press("Space")
    #expect(other.router.presentation?.step == 1)
  }

  @Test func `whoever presses again waits no longer`() {
    var driver = driver()
    driver.press("PageDown PageDown")
    #expect(driver.router.presentation?.phase != .played)
    driver.press("PageDown")
    #expect(driver.router.presentation?.phase == .played)
  }

  @Test func `the keys of the step typed by hand are the path`() {
    var driver = driver()
    driver.press("PageDown Down Down")
    #expect(driver.router.presentation?.phase == .played)
    #expect(driver.router.presentation?.improvised.isEmpty == true)
    driver.press("PageDown")
    #expect(driver.router.presentation?.step == 2)
  }

  @Test func `free play is marked, and the next step finds what the script had done`() {
    var script = Self.script
    script.steps[1].acts = [.key("Down")]
    script.steps[1].expects = [ScriptExpectation("verif.claim", row(1) ?? "")]
    var driver = driver(script: script)
    driver.press("PageDown End")
    #expect(driver.router.draw().lines()[22].contains("improvisé"))
    driver.press("PageDown")
    driver.pass(20)
    #expect(driver.router.presentation?.improvised == [1])
    #expect(driver.router.presentation?.phase == .played)
    #expect(claim(driver) == row(1))
  }

  @Test func `resetting a step brings its start back`() {
    var driver = driver()
    driver.press("PageDown PageDown PageDown")
    #expect(claim(driver) == row(2))
    driver.press(", r")
    #expect(claim(driver) == row(0))
    #expect(driver.router.presentation?.phase == .ready)
    driver.press("PageUp")
    #expect(driver.router.presentation?.step == 0)
  }

  @Test func `a checkpoint set by hand is what a reset brings back`() {
    var driver = driver()
    driver.press("PageDown Down , k End")
    #expect(claim(driver) != row(1))
    driver.press(", r")
    #expect(claim(driver) == row(1))
  }

  @Test func `resetting all begins again`() {
    var driver = driver()
    driver.press("PageDown PageDown PageDown PageDown")
    driver.press(", R")
    #expect(driver.router.presentation?.step == 0)
    #expect(driver.router.presentation?.elapsed == 0)
  }

  @Test func `the curtain hides the screen, and turns the language`() {
    var driver = driver()
    driver.press(", ,")
    #expect(driver.contains("Vérifier"))
    #expect(driver.contains("[Français]   English"))
    #expect(!driver.contains("C1"))
    driver.press("Right")
    #expect(driver.contains("Verify"))
    driver.press("PageDown")
    #expect(driver.router.presentation?.isCurtainDown == false)
    #expect(driver.router.presentation?.step == 0)
  }

  @Test func `a comma in a text field is a comma`() {
    var driver = driver()
    driver.press("PageDown F7")
    driver.type("a,k")
    #expect(driver.contains("a,k"))
    #expect(driver.router.presentation?.expectsLetter == false)
  }

  @Test func `the passphrase of a field is not shown to the room`() {
    var driver = driver()
    driver.present(
      Dialog(
        "secret",
        owner: nil,
        title: "Phrase",
        fields: [Field("passphrase", "Phrase", .secret)],
        buttons: [.init("close", "Fermer", submits: false)]
      )
    )
    driver.type("hibou")
    #expect(driver.contains("•••"))
    #expect(!driver.contains("hibou"))
  }

  @Test func `a rehearsal goes on by itself, and tells what is not as expected`() {
    var script = Self.script
    script.steps[0].expects = [ScriptExpectation("screen", "payments")]
    let driver = driver(.rehearsed, script: script)
    let outcomes = driver.router.presentation?.outcomes ?? []
    #expect(outcomes.map(\.step) == [1, 2, 3])
    #expect(outcomes[0].failures.map(\.what) == ["screen"])
    #expect(outcomes[0].failures.map(\.seen) == ["verification"])
    #expect(driver.effects.contains(.quit))
  }

  @Test func `a rehearsal tells a light without its widget, and a field without its dialog`() {
    var script = Self.script
    script.steps[0].spotlight = ["nowhere.at_all"]
    script.steps[1].acts = [.field("reason", "x"), .goto("simulator", filter: nil, record: nil)]
    let outcomes = driver(.rehearsed, script: script).router.presentation?.outcomes ?? []
    #expect(outcomes[0].failures.map(\.expected) == ["nowhere.at_all"])
    #expect(outcomes[1].failures.map(\.expected).contains("reason"))
  }

  @Test func `alone, the words stand below the screens, and doing it by hand is enough`() {
    var driver = driver(.alone)
    #expect(driver.router.size == Size(width: 80, height: 18))
    #expect(driver.router.window == Size(width: 80, height: 24))
    #expect(driver.contains("La file ressemble à une messagerie."))
    driver.press("PageDown")
    #expect(driver.contains("À vous : ↓ · ↓"))
    driver.press("Down Down")
    #expect(driver.contains("● Fait."))
  }

  @Test func `big keeps eighty by twenty-four in the middle of a larger window`() {
    var driver = Driver(ScreenCatalog.make(), width: 132, height: 43)
    driver.run(.big)
    #expect(driver.router.size == Size(width: 80, height: 24))
    let frame = driver.router.draw()
    #expect(frame.size == Size(width: 132, height: 43))
    #expect(frame[0, 0]?.base == " ")
    driver.click(HitTarget("tab", 1))
    #expect(driver.router.active == .map)
    driver.run(.big)
    #expect(driver.router.size == Size(width: 132, height: 43))
  }

  @Test func `the calibration page shows what the last row must be able to read`() {
    var driver = Driver(ScreenCatalog.make())
    driver.run(.calibration)
    #expect(driver.contains("Page de réglage pour projecteur"))
    #expect(driver.contains("80 × 24"))
    driver.press("Esc")
    #expect(!driver.contains("Page de réglage pour projecteur"))
  }

  @Test func `outside of a demonstration there is nothing to present`() {
    var driver = Driver(ScreenCatalog.make())
    driver.press("g D")
    #expect(!driver.router.isPresenting)
    #expect(driver.contains("seulement dans « fbr demo »"))
  }
}
