import Domain
import Testing

@testable import Exchange

@Suite struct ThemeTests {
  private static let theme = """
    name = "nuit"            # unique id
    kind = "dark"
    [palette]
    fond = "#10151c"
    gris.clair = 254

    [roles]
    "base"       = { fg = "encre", bg = "default" }
    "status.bad" = { fg = "rouge", glyph = "■", attrs = [
      "bold",  # strong
      "dim" ] }
    'heat' = { ramp = ["#1b", "#2c"], mono = [] }
    empty = {}
    long = \"\"\"
    [not.a.table]
    a = 1\"\"\"
    when = 2026-01-01
    """

  @Test func `a theme is read as plain keys with their lines`() throws {
    let lines = try ThemeLines.read(Array(ThemeTests.theme.utf8))
    #expect(
      lines == [
        ThemeLine(path: ["name"], value: .text("nuit"), line: 1),
        ThemeLine(path: ["kind"], value: .text("dark"), line: 2),
        ThemeLine(path: ["palette", "fond"], value: .text("#10151c"), line: 4),
        ThemeLine(path: ["palette", "gris", "clair"], value: .integer(254), line: 5),
        ThemeLine(path: ["roles", "base", "bg"], value: .text("default"), line: 8),
        ThemeLine(path: ["roles", "base", "fg"], value: .text("encre"), line: 8),
        ThemeLine(
          path: ["roles", "status.bad", "attrs"],
          value: .list([.text("bold"), .text("dim")]),
          line: 9
        ),
        ThemeLine(path: ["roles", "status.bad", "fg"], value: .text("rouge"), line: 9),
        ThemeLine(path: ["roles", "status.bad", "glyph"], value: .text("■"), line: 9),
        ThemeLine(path: ["roles", "heat", "mono"], value: .list([]), line: 12),
        ThemeLine(
          path: ["roles", "heat", "ramp"],
          value: .list([.text("#1b"), .text("#2c")]),
          line: 12
        ),
        ThemeLine(path: ["roles", "long"], value: .text("[not.a.table]\na = 1"), line: 14),
        ThemeLine(path: ["roles", "when"], value: .other, line: 17),
      ]
    )
  }

  @Test func `a line with carriage returns counts once`() throws {
    let text = ThemeTests.theme.replacing("\n", with: "\r\n")
    #expect(try ThemeLines.read(Array(text.utf8)).last?.line == 17)
  }

  @Test func `what is no TOML is refused at its line and column`() {
    do {
      _ = try ThemeLines.read(Array("a = 1\nb = = 2\n".utf8))
      Issue.record("read")
    } catch {
      #expect(error.code == .badTOML)
      #expect(error.line == 2)
      #expect(error.column == 5)
    }
    #expect(throws: TOMLFault.self) {
      try ThemeLines.read([UInt8](repeating: 0x0A, count: 300_000))
    }
    let deep = "a" + String(repeating: ".a", count: 100) + " = 1"
    #expect(throws: TOMLFault.self) { try ThemeLines.read(Array(deep.utf8)) }
  }

  @Test(arguments: 1...80 as ClosedRange<UInt64>)
  func `a theme with bytes changed never stops the reader`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var bytes = Array(ThemeTests.theme.utf8)
    for _ in 0..<2 { bytes[chance.below(bytes.count)] = UInt8(chance.below(256)) }
    do {
      let lines = try ThemeLines.read(bytes)
      #expect(lines.allSatisfy { $0.line >= 1 && $0.line <= 30 })
    } catch {
      #expect(error.line >= 1)
    }
  }
}
