import ArgumentParser
import Foundation
import Phrases
import Screens

/// `fbr help --man`: a page for `man`, made from the table of commands, from what the argument parser
/// says of itself, and from the table of the screens' keys.
struct ManualPage {
  private let console: Console
  private let book: Phrasebook
  private var words: ManualPhrases { book.settings.manual }

  init(_ console: Console) {
    self.console = console
    book = console.book
  }

  /// Writes the page.
  func write() {
    var page = RoffPage()
    // Preconv reads this line: the page is in UTF-8.
    page.comment("-*- mode: nroff; coding: utf-8 -*-")
    page.request("TH", ["FBR", "1", "", "fbr \(Program.version)", words.section])
    // French and English are not broken inside words.
    page.raw(".nh")
    page.raw(".ad l")
    page.section(words.name)
    page.text("fbr \u{2014} \(words.about)")
    page.section(words.synopsis)
    page.line([.bold("fbr")])
    page.line([.bold("fbr"), .plain(" COMMAND …")])
    page.section(words.description)
    page.text(book.commandLine.help.tagline)
    page.text(book.shell.aboutText)
    page.paragraphs(book.commandLine.help.more)
    writeCommands(&page)
    page.section(words.options)
    for (option, meaning) in book.commandLine.help.globals { page.item(option, meaning) }
    writeKeys(&page)
    writeSettings(&page)
    page.section(words.environment)
    for (name, meaning) in words.variables { page.item(name, meaning) }
    page.section(words.exit)
    page.text(book.commandLine.help.exitCodes)
    for line in page.lines { console.out.line(line) }
  }

  private func writeCommands(_ page: inout RoffPage) {
    let parsed = ParserDescription.read()
    page.section(words.commands)
    for verb in CommandVerb.allCases {
      let values = parsed?.values(of: verb.rawValue) ?? []
      let takes = values.isEmpty ? [] : [words.takes(values.joined(separator: "; "))]
      page.syntax(verb.syntax.map { "fbr " + $0 }, [book.commandLine.verb(verb)] + takes)
    }
    page.paragraphs(book.commandLine.help.completions)
  }

  /// The keys that hold everywhere, then those of each screen.
  private func writeKeys(_ page: inout RoffPage) {
    page.section(words.keys)
    page.text(words.keysText)
    let entries = CommandEntry.all.filter { !$0.keys.isEmpty }
    page.subsection(book.shell.everywhere)
    for entry in entries where entry.screens == nil { write(entry, &page) }
    for screen in ScreenCatalog.make().map(\.id) {
      let own = entries.filter { $0.screens?.contains(screen) ?? false }
      if own.isEmpty { continue }
      page.subsection(book.screens(screen).title)
      for entry in own { write(entry, &page) }
    }
  }

  private func write(_ entry: CommandEntry, _ page: inout RoffPage) {
    let phrase = book.command(entry.command)
    let keys = entry.keys.map(book.keys.name).joined(separator: "  ")
    page.item(keys, "\(phrase.long). \(phrase.help)")
  }

  private func writeSettings(_ page: inout RoffPage) {
    page.section(words.settings)
    page.text(words.settingsText)
    for key in SettingsKey.allCases { page.item(key.rawValue, book.settings.file.comment(key)) }
    page.section(words.files)
    let places: [(String, SettingsPlace)] = [
      ("$XDG_CONFIG_HOME/fbr/config.toml", .config), ("$XDG_CONFIG_HOME/fbr/themes", .themes),
      ("$XDG_CONFIG_HOME/fbr/guide", .guide), ("$XDG_DATA_HOME/fbr/region.fbr", .store),
      ("$XDG_DATA_HOME/fbr/backups", .backups), ("$XDG_STATE_HOME/fbr", .state),
      ("$XDG_CACHE_HOME/fbr", .cache), ("$XDG_STATE_HOME/fbr/crash-*.txt", .crashReports),
    ]
    for (path, place) in places { page.item(path, book.settings.file.place(place)) }
  }
}

/// A page in the language of troff, with the macros of `man`.
private struct RoffPage {
  /// A piece of a line in its weight.
  enum Piece {
    case plain(String)
    case bold(String)
  }

  private(set) var lines: [String] = []

  mutating func comment(_ text: String) { add(".\\\" " + text) }

  /// A request of troff itself, whose arguments take no quotes.
  mutating func raw(_ line: String) { add(line) }

  mutating func request(_ name: String, _ words: [String]) {
    let quoted = words.map { "\"" + escaped($0).replacing("\"", with: "\\(dq") + "\"" }
    add(([".\(name)"] + quoted).joined(separator: " "))
  }

  mutating func section(_ title: String) { request("SH", [title]) }

  mutating func subsection(_ title: String) { request("SS", [title]) }

  /// A line of its own.
  mutating func line(_ pieces: [Piece]) {
    add(pieces.map(written).joined())
    add(".br")
  }

  /// A paragraph.
  mutating func text(_ text: String) {
    add(".PP")
    for line in text.split(separator: "\n") { add(written(.plain(String(line)))) }
  }

  /// Paragraphs, and examples where lines are indented.
  mutating func paragraphs(_ text: String) {
    add(".PP")
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        add(".br")
        add(written(.plain(String(line.drop { $0 == " " }))))
      } else {
        add(written(.plain(String(line))))
      }
    }
  }

  /// A tag and what it means.
  mutating func item(_ tag: String, _ text: String) {
    add(".TP")
    add(written(.bold(tag)))
    add(written(.plain(text)))
  }

  /// How a command is typed, which may take several lines, and below it what it does.
  mutating func syntax(_ lines: [String], _ texts: [String]) {
    add(".PP")
    for (index, line) in lines.enumerated() {
      if index > 0 { add(".br") }
      // A list of words is broken between them.
      add(written(.bold(line)).replacing("|", with: "|\\:"))
    }
    add(".RS 4")
    for (index, text) in texts.enumerated() {
      if index > 0 { add(".br") }
      add(written(.plain(text)).replacing("|", with: "|\\:"))
    }
    add(".RE")
  }

  private func written(_ piece: Piece) -> String {
    switch piece {
    case .plain(let text): guarded(escaped(text))
    case .bold(let text): "\\fB" + escaped(text) + "\\fR"
    }
  }

  /// A line that begins with a full stop or an apostrophe would be taken for a request.
  private func guarded(_ text: String) -> String {
    text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }

  private mutating func add(_ line: String) { lines.append(line) }
}

/// What the argument parser says of its commands, as far as the page needs it.
struct ParserDescription: Decodable {
  struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    struct Completion: Decodable {
      struct Values: Decodable { let values: [String] }
      let list: Values?
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let completionKind: Completion?
  }

  let command: Command

  /// The description of the command line; nil when the parser writes it another way.
  static func read() -> ParserDescription? {
    try? JSONDecoder().decode(ParserDescription.self, from: Data(Root._dumpHelp().utf8))
  }

  /// The options of a command, and the values that are known of each, in the parser's order.
  func values(of name: String) -> [String] {
    let command = command.subcommands?.first { $0.commandName == name }
    return (command?.arguments ?? []).compactMap { argument in
      let known = argument.completionKind?.list?.values ?? argument.allValues ?? []
      let list = known.isEmpty ? "" : " " + known.joined(separator: "|")
      guard argument.kind != "positional" else {
        return known.isEmpty ? nil : (argument.valueName ?? "").uppercased() + list
      }
      guard let long = argument.names?.first(where: { $0.kind == "long" })?.name,
        !["help", "version"].contains(long)
      else { return nil }
      let value = argument.kind == "option" && known.isEmpty ? " " + long.uppercased() : list
      return "--" + long + value
    }
  }
}
