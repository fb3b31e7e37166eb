import Testing

@testable import Canvas

@Suite struct ThemeResolveTests {
  private func entry(_ line: Int, _ path: String..., is value: ThemeValue) -> ThemeEntry {
    ThemeEntry(path: path, value: value, line: line)
  }

  @Test func `keys become styles at every depth`() {
    let (theme, warnings) = Theme.resolve([
      entry(1, "name", is: .text("essai")),
      entry(2, "kind", is: .text("light")),
      entry(4, "palette", "bleu", is: .text("#56b4e9")),
      entry(6, "roles", "base", "fg", is: .text("#ffffff")),
      entry(6, "roles", "base", "bg", is: .text("#000000")),
      entry(7, "roles", "title", "fg", is: .text("bleu")),
      entry(7, "roles", "title", "attrs", is: .list([.text("bold")])),
      entry(7, "roles", "title", "c16", is: .text("bright-cyan")),
      entry(7, "roles", "title", "mono", is: .list([.text("underline")])),
    ])
    #expect(warnings.isEmpty)
    #expect(theme.name == "essai")
    #expect(theme.kind == .light)
    #expect(
      theme.style(.title, .trueColor)
        == Style(foreground: .rgb(0x56, 0xB4, 0xE9), background: .rgb(0, 0, 0), attributes: .bold)
    )
    #expect(
      theme.style(.title, .indexed256)
        == Style(foreground: .indexed(74), background: .indexed(16), attributes: .bold)
    )
    #expect(
      theme.style(.title, .ansi16)
        == Style(foreground: .indexed(14), background: .indexed(0), attributes: .bold)
    )
    #expect(theme.style(.title, .mono) == Style(attributes: .underline))
  }

  @Test func `a palette may follow the roles that use it`() {
    let (theme, warnings) = Theme.resolve([
      entry(1, "roles", "key", "fg", is: .text("encre")),
      entry(2, "palette", "encre", is: .integer(74)),
    ])
    #expect(warnings.isEmpty)
    #expect(theme.style(.key, .trueColor).foreground == .indexed(74))
  }

  @Test func `a role that is not named keeps the parent's look`() {
    let parent = Theme.resolve([entry(1, "roles", "key", "fg", is: .text("#ff0000"))]).theme
    let (child, _) = Theme.resolve(
      [entry(1, "roles", "title", "fg", is: .text("#00ff00"))],
      inheriting: parent
    )
    #expect(child.style(.key, .trueColor).foreground == .rgb(255, 0, 0))
    #expect(child.style(.title, .trueColor).foreground == .rgb(0, 255, 0))
    #expect(child.style(.cursorRow, .mono).attributes == .reverse)
    #expect(Theme.parentName([entry(3, "inherits", is: .text("nuit"))]) == "nuit")
  }

  @Test(arguments: [
    (["colour"], ThemeValue.text("x"), ThemeWarning.Reason.unknownKey),
    (["roles", "titel", "fg"], .text("#ffffff"), .unknownKey),
    (["roles", "title", "colour"], .text("#ffffff"), .unknownKey),
    (["roles", "title"], .text("#ffffff"), .unknownKey),
    (["roles", "title", "ramp"], .list([]), .unknownKey),
    (["palette", "a", "b"], .text("#ffffff"), .unknownKey),
    (["roles", "title", "fg"], .text("mauve"), .badValue),
    (["roles", "title", "fg"], .integer(999), .badValue),
    (["roles", "title", "fg"], .integer(-1), .badValue),
    (["roles", "title", "fg"], .other, .badValue),
    (["roles", "title", "attrs"], .text("bold"), .badValue),
    (["roles", "title", "attrs"], .list([.text("blink")]), .badValue),
    (["kind"], .text("sepia"), .badValue),
    (["roles", "heat", "ramp"], .list([.text("#000000")]), .badValue),
    (["roles", "chart.actual", "pattern"], .text("wave"), .badValue),
    (["name"], .text("\u{1B}[31m"), .hiddenCharacter),
    (["roles", "title", "fg"], .text("\u{1B}]0;x\u{7}"), .hiddenCharacter),
    (["roles", "status.ok", "code"], .text("O\u{202E}K"), .hiddenCharacter),
    (["roles", "status.ok", "glyph"], .text("漢"), .badWidth),
    (["roles", "status.ok", "code"], .text("LONG"), .badWidth),
    (["roles", "title", "glyph"], .text("x"), .unknownKey),
    (["roles", "heat", "glyphs"], .text("abc"), .badWidth),
  ])
  func `what is not understood is told with its line`(
    path: [String],
    value: ThemeValue,
    reason: ThemeWarning.Reason
  ) {
    let (theme, warnings) = Theme.resolve([ThemeEntry(path: path, value: value, line: 12)])
    #expect(warnings == [ThemeWarning(reason, key: path.joined(separator: "."), line: 12)])
    #expect(theme.mark(of: .statusOK) == StatusMark(glyph: "●", code: "OK"))
  }

  @Test func `black on black is told`() {
    let (_, warnings) = Theme.resolve([
      entry(3, "roles", "title", "fg", is: .text("#000000")),
      entry(4, "roles", "title", "bg", is: .text("#050505")),
    ])
    #expect(warnings == [ThemeWarning(.lowContrast, key: "roles.title", line: 4)])
  }

  @Test func `complaints are counted up to a hundred`() {
    let entries = (1...500).map { ThemeEntry(path: ["x\($0)"], value: .other, line: $0) }
    #expect(Theme.resolve(entries).warnings.count == 100)
  }

  @Test func `a key name cannot carry an escape into a message`() {
    let (_, warnings) = Theme.resolve([entry(1, "a\u{1B}[2J", is: .other)])
    #expect(warnings.first?.key == "a<U+001B>[2J")
  }

  @Test func `signs, codes and patterns of a theme are used`() {
    let (theme, warnings) = Theme.resolve([
      entry(1, "roles", "status.ok", "glyph", is: .text("+")),
      entry(1, "roles", "status.ok", "code", is: .text("BON")),
      entry(2, "roles", "chart.target", "pattern", is: .text("dot")),
      entry(3, "roles", "heat", "glyphs", is: .text(" .:x#")),
    ])
    #expect(warnings.isEmpty)
    #expect(theme.mark(of: .statusOK) == StatusMark(glyph: "+", code: "BON"))
    #expect(theme.mark(of: .statusWarn, graphics: .ascii).glyph == "^")
    #expect(theme.mark(of: .title) == StatusMark(glyph: "", code: ""))
    #expect(theme.pattern(of: .chartTarget) == .dot)
    #expect(theme.heatGlyphs == [" ", ".", ":", "x", "#"])
  }

  @Test func `without colours a ground of its own is reversed and nothing is dim`() {
    let (theme, _) = Theme.resolve([
      entry(1, "roles", "menu", "bg", is: .text("#223344")),
      entry(2, "roles", "muted", "attrs", is: .list([.text("dim"), .text("bold")])),
    ])
    #expect(theme.style(.menu, .mono).attributes == .reverse)
    #expect(theme.style(.muted, .mono).attributes == .bold)
    for role in Role.all {
      let style = theme.style(role, .mono)
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test func `sixteen colours never make a text vanish`() {
    let (theme, _) = Theme.resolve([
      entry(1, "roles", "title", "fg", is: .text("#202020")),
      entry(1, "roles", "title", "bg", is: .text("#505050")),
    ])
    let ratio = theme.contrast(of: .title, at: .ansi16)
    #expect((ratio ?? 0) >= 3)
  }
}
