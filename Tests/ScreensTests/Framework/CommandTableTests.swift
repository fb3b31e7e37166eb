import Canvas
import Phrases
import Screens
import Testing

@Suite struct CommandTableTests {
  @Test(arguments: ScreenID.allCases)
  func `no two commands share a key on a screen`(screen: ScreenID) {
    var taken: [KeyPress: Command] = [:]
    for entry in CommandEntry.all where entry.isValid(on: screen) {
      for key in entry.keys {
        #expect(taken[key] == nil, "\(entry.command) and \(String(describing: taken[key]))")
        taken[key] = entry.command
      }
    }
  }

  @Test(arguments: CommandEntry.all)
  func `no default key needs AltGr on a French keyboard`(entry: CommandEntry) {
    let forbidden = Set("[]{}\\|~@#^`")
    for key in entry.keys {
      if case .character(let character) = key.key { #expect(!forbidden.contains(character)) }
    }
  }

  @Test(arguments: CommandEntry.all)
  func `no default key is one that terminals cannot tell`(entry: CommandEntry) {
    for key in entry.keys where key.control {
      if case .character(let letter) = key.key { #expect(!"[hijm".contains(letter)) }
    }
  }

  @Test func `every function key has a twin`() {
    for entry in CommandEntry.all {
      let functions = entry.keys.filter { if case .function = $0.key { true } else { false } }
      // F9 has Alt with the letter of a menu; F12 has the palette.
      if functions.isEmpty || entry.command == .menu || entry.command == .mouse { continue }
      #expect(entry.keys.count > functions.count, "\(entry.command)")
    }
  }

  @Test(arguments: zip("123456789", "&é\"'(-è_ç"))
  func `the upper row of an AZERTY keyboard picks screens without Shift`(
    digit: Character,
    alias: Character
  ) {
    let keymap = Keymap.standard
    let byDigit = keymap.command(for: KeyPress(.character(digit)), on: .dashboard)
    #expect(byDigit?.destination != nil)
    #expect(byDigit == keymap.command(for: KeyPress(.character(alias)), on: .dashboard))
  }

  @Test func `the letters after g are all different`() {
    let letters = Keymap.goLetters.map(\.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: CommandEntry.all)
  func `a command that is not in a menu only moves, marks or opens the menus`(entry: CommandEntry) {
    let silent: Set<Command> = [
      .menu, .cancelTask, .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first,
      .last, .markUp, .markDown, .goPrefix,
    ]
    #expect((entry.menu == nil) == silent.contains(entry.command), "\(entry.command)")
  }

  @Test(arguments: CommandEntry.all)
  func `what is written in the journal asks or names what it did`(entry: CommandEntry) {
    if entry.undo == .compensating { #expect(entry.danger >= 1) }
  }

  @Test(arguments: [
    ("F1", "F1"), ("Ctrl-P", "Ctrl-P"), ("Shift-Up", "Maj-↑"), ("Esc", "Échap"), ("m", "m"),
    ("M", "M"), ("Space", "Espace"), ("Alt-f", "Alt-F"), ("é", "é"), ("PageDown", "PgSuiv"),
  ])
  func `a key is named in the language`(name: String, shown: String) throws {
    let press = try #require(KeyPress(named: name))
    #expect(Phrasebook.french.keys.name(press) == shown)
  }

  @Test(arguments: ["", "F13", "F0", "Foo", "Ctrl-", "ab"])
  func `another text names no key`(name: String) {
    #expect(KeyPress(named: name) == nil)
  }

  @Test func `Shift with a letter is its capital, and control letters have no case`() {
    let keymap = Keymap.standard
    let shifted = KeyPress(.character("M"), shift: true)
    #expect(keymap.command(for: shifted, on: .verification) == .takeFor)
    let control = KeyPress(.character("S"), control: true)
    #expect(keymap.command(for: control, on: .verification) == .sign)
  }
}
