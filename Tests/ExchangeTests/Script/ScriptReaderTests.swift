import Domain
import Testing

@testable import Exchange

/// Scripts of the presenter mode: what trainers write, and what anybody may hand over.
@Suite struct ScriptReaderTests {
  private static let vocabulary = ScriptVocabulary(
    screens: ["dashboard", "verification"],
    commands: ["take", "confirm", "sign"],
    isKey: { ["F7", "Enter", "Down", "m"].contains($0) }
  )

  private func read(_ text: String) throws -> Script {
    try ScriptReader.read(Array(text.utf8), Self.vocabulary)
  }

  private func faults(_ text: String) -> [PackFault] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? PackRefusal)?.faults ?? []
    }
  }

  private static let sound = """
    title_fr = "Vérifier"
    title_en = "Verify"
    clock = 2026-11-22T09:00:00
    seed = 42
    minutes = 8
    person = "V01"

    [[step]]
    say_fr = "La file."
    goto = "verification"
    filter = ""
    record = "C1"
    spotlight = ["verif.detail", "verif.list"]

    [[step]]
    say = "On garde ce qui presse."
    advance = "2s"
    keys = ["F7", "projet:P01", "text:m", "Enter"]
    expect = { "verif.count" = 5, text = "P01" }

    [[step]]
    say = "On prend."
    command = "take"
    args = { reason = "X", count = 3 }
    button = "do"
    [[step.then]]
    command = "sign"
    pause = 2
    """

  @Test func `a script is read with its steps, their acts in order`() throws {
    let script = try read(Self.sound)
    #expect(script.title == Label(french: "Vérifier", english: "Verify"))
    #expect(script.clock == Day(iso: "2026-11-22"))
    #expect(script.seed == "42")
    #expect(script.minutes == 8)
    #expect(script.person == "V01")
    #expect(script.steps.count == 3)
    #expect(script.steps[0].entry == [.goto("verification", filter: "", record: "C1")])
    #expect(script.steps[0].spotlight == ["verif.detail", "verif.list"])
    #expect(
      script.steps[1].acts
        == [.advance(days: 14), .key("F7"), .type("projet:P01"), .type("m"), .key("Enter")]
    )
    #expect(
      script.steps[1].expects
        == [ScriptExpectation("text", "P01"), ScriptExpectation("verif.count", "5")]
    )
    #expect(
      script.steps[2].acts == [
        .command("take"), .field("count", "3"), .field("reason", "X"), .button("do"),
        .command("sign"), .pause(seconds: 2),
      ]
    )
  }

  @Test func `a day alone is a clock as well`() throws {
    let script = try read("title = \"x\"\nminutes = 1\nclock = 2026-12-01\n[[step]]\nsay = \"a\"")
    #expect(script.clock == Day(iso: "2026-12-01"))
  }

  @Test func `every fault is told with its line`() {
    let found = faults(
      """
      title_fr = "x"
      minutes = 0
      langage = "fr"

      [[step]]
      goto = "verif"
      keys = "F7"
      [[step]]
      say = "b"
      command = "tak"
      advance = "demain"
      record = "C1"
      expect = { a = true }
      """
    )
    let told = found.map { "\($0.line ?? 0) \($0.path) \($0.code.rawValue)" }
    #expect(
      told == [
        "2 minutes outOfRange", "3 langage unknownKey", "5 step[1].say missingKey",
        "6 step[1].goto unknownValue", "7 step[1].keys wrongType",
        "8 step[2].goto missingKey", "10 step[2].command unknownValue",
        "11 step[2].advance unknownValue", "13 step[2].expect wrongType",
      ]
    )
    #expect(found.first { $0.path == "step[2].command" }?.known == ["take"])
  }

  @Test(arguments: [
    "", "title = \"x\"", "title = \"x\"\nminutes = 8\nstep = 3",
    "title = \"x\"\nminutes = 8\nstep = []", "[[step]]\nsay = \"\\u0000\"", "title = [",
    "title = \"x\"\nminutes = 99999999999999999999\n[[step]]\nsay = \"a\"",
    "title = \"x\"\nminutes = 1\nclock = 2026-99-99T09:00:00\n[[step]]\nsay = \"a\"",
    "title = \"x\"\nminutes = 1\nseed = \"../../etc\"\n[[step]]\nsay = \"a\"",
    "title = \"x\"\nminutes = 1\nclaims = 100000000\n[[step]]\nsay = \"a\"",
  ])
  func `what is no script is refused, never obeyed`(text: String) {
    #expect(!faults(text).isEmpty, "\(text)")
  }

  @Test func `a script too long, and one of too many steps, are refused`() {
    let long = String(repeating: "# \(String(repeating: "x", count: 98))\n", count: 11_000)
    #expect(faults(long).map(\.code) == [.tooLarge])
    let many =
      "title = \"x\"\nminutes = 1\n" + String(repeating: "[[step]]\nsay = \"a\"\n", count: 201)
    #expect(faults(many).map(\.path) == ["step"])
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: PackRefusal.self) {
      _ = try ScriptReader.read([0x74, 0xFF, 0xFE], Self.vocabulary)
    }
  }
}
