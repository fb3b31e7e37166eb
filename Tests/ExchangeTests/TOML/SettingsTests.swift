import Exchange
import Testing

/// The settings file is read line by line, and written without losing a comment.
@Suite struct SettingsTests {
  @Test func `a line that is no TOML costs that line only`() {
    let text = """
      # En tête
      theme = "jour"
      langue en français
      mouse = false

      glyphs = "ascii"   # pour la console
      keyboard = 3
      """
    let read = SettingsLines.read(Array(text.utf8))
    #expect(read.unreadable == [3])
    #expect(read.lines.map(\.key) == ["theme", "mouse", "glyphs", "keyboard"])
    #expect(read.lines.map(\.line) == [2, 4, 6, 7])
    #expect(read.lines.map(\.value) == [.text("jour"), .flag(false), .text("ascii"), .other])
  }

  @Test func `bytes that are no text cost their lines, whatever they are`() {
    let bytes = Array("theme = \"jour\"\n".utf8) + [0xFF, 0x00, 0x0A] + Array("mouse = true".utf8)
    let read = SettingsLines.read(bytes)
    #expect(read.unreadable == [2])
    #expect(read.lines.map(\.key) == ["theme", "mouse"])
  }

  @Test func `Windows ends of lines are read`() {
    let read = SettingsLines.read(Array("theme = \"jour\"\r\nmouse = true\r\n".utf8))
    #expect(read.unreadable.isEmpty)
    #expect(read.lines.map(\.key) == ["theme", "mouse"])
  }

  @Test(arguments: [
    ("theme = \"nuit\"\n# fin\n", "theme = \"jour\"\n# fin\n"),
    (
      "# le thème\n# theme = \"nuit\"\nmouse = true\n",
      "# le thème\ntheme = \"jour\"\nmouse = true\n"
    ),
    ("mouse = true\n", "mouse = true\ntheme = \"jour\"\n"), ("", "theme = \"jour\"\n"),
    ("# theme : au choix\n", "# theme : au choix\ntheme = \"jour\"\n"),
  ])
  func `a key is written where it stands, or where it waits, or at the end`(
    before: String,
    after: String
  ) {
    #expect(SettingsLines.setting("theme", to: .text("jour"), in: before) == after)
  }

  @Test(arguments: ["", "a\"b", "c:\\d", "é ☃ \t", "\u{7}"])
  func `what is written is read back`(text: String) {
    let file = SettingsLines.setting("store", to: .text(text), in: "")
    let read = SettingsLines.read(Array(file.utf8))
    #expect(read.lines.map(\.value) == [.text(text)])
  }
}
