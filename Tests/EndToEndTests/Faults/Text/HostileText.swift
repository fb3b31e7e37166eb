/// Texts that hide, command, deceive or break what shows them.
enum HostileText {
  /// Sixty-five of them. None has a line end or a NUL, which a file may refuse.
  static let all: [String] = escapes + controls + directions + shapes + codes

  /// Commands of the terminal.
  private static let escapes = [
    "\u{1B}[31;7;5mrouge", "\u{1B}[2J\u{1B}[1;1Hvide", "\u{1B}]0;titre\u{7}", "\u{1B}]2;t\u{1B}\\",
    "\u{1B}]8;;http://x\u{1B}\\lien\u{1B}]8;;\u{1B}\\", "\u{1B}]52;c;ZXZpbA==\u{7}",
    "\u{1B}P$qm\u{1B}\\", "\u{1B}[c", "\u{1B}[6n", "\u{1B}[21t", "\u{1B}[?1049l\u{1B}[?25l",
    "\u{1B}c", "\u{1B}#8", "\u{1B}(0lqk", "\u{1B}[>4;2m", "\u{1B}[?2004l", "\u{1B}^apc\u{1B}\\",
    "\u{1B}_Gf=100\u{1B}\\", "\u{1B}X\u{1B}\\", "\u{1B}[4294967295;1H",
  ]

  /// Controls alone, of both rows, as bytes and as characters.
  private static let controls = [
    "a\u{7}b", "a\u{8}\u{8}\u{8}b", "a\u{9}b", "a\u{B}b", "a\u{C}b", "a\u{E}b\u{F}", "a\u{5}b",
    "a\u{7F}b", "\u{9B}31;7mrouge", "\u{9D}0;titre\u{9C}", "\u{90}q\u{9C}", "a\u{85}b", "a\u{84}b",
    "a\u{1A}b", "a\u{18}b", "a\u{FFFD}b",
  ]

  /// What turns the reading direction, or cannot be seen.
  private static let directions = [
    "a\u{202E}cba", "a\u{202D}b\u{202C}", "a\u{2066}b\u{2069}", "a\u{2067}b", "a\u{200E}b",
    "a\u{200F}b", "a\u{61C}b", "a\u{200B}b", "a\u{2060}b", "a\u{FEFF}b", "a\u{AD}b",
    "a\u{E0041}b", "a\u{2028}b",
  ]

  /// What is wider, higher or longer than it should be.
  private static let shapes = [
    "Z" + String(repeating: "\u{301}", count: 300), "漢字漢字漢字", "👩‍👩‍👧‍👦👍🏽", "\u{301}seul",
    String(repeating: "W", count: 4_000), "مُرَاكُش", "\u{378}\u{E000}", "Аtlаs",
  ]

  /// What another program would take for an order.
  private static let codes = [
    "=HYPERLINK(\"http://x\";\"y\")", "<script>alert(1)</script>", "'; DROP TABLE claims; --",
    "%s%n%x {{7*7}} ${x}", "]]>\\u0000\"\\", "+cmd|' /C calc'!A0", "@SUM(1)", "-1+1",
  ]

  /// Those that must never reach a terminal as they are.
  static let payloads = all.filter { text in
    text.unicodeScalars.contains { scalar in
      let value = scalar.value
      return value < 0x20 || 0x7F..<0xA0 ~= value || 0x200B...0x200F ~= value
        || 0x202A...0x202E ~= value || 0x2060...0x2069 ~= value
        || [0x61C, 0xFEFF, 0xAD, 0x2028, 0xE0041].contains(value)
    }
  }
}
