import ArgumentParser
import Canvas
import Exchange
import Phrases
import Screens

/// `fbr theme list|doctor`: what themes there are, and whether one can be read by everybody.
struct ThemeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "theme")

  private enum Act: String, CaseIterable { case list, doctor }

  @Argument(completion: .list(["list", "doctor"])) var act: String
  @Argument(completion: .shellCommand("fbr theme list 2>/dev/null")) var name: String?

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let shelf = ThemeShelf(folders: [console.globals.themes, Paths.themes].compactMap { $0 })
    switch try choice(act, "fbr theme") as Act {
    case .list: try list(shelf, console)
    case .doctor: try examine(shelf, console)
    }
  }

  private func list(_ shelf: ThemeShelf, _ console: Console) throws {
    if let name { throw UsageFault.unexpectedArgument(name) }
    guard console.format == .json else { return shelf.names.forEach { console.out.line($0) } }
    var json = JSONWriter(to: console.out.write)
    try json.object { try $0.member("themes", texts: shelf.names) }
    try json.finish()
  }

  /// Measures a theme; 1 when something is under the limits.
  private func examine(_ shelf: ThemeShelf, _ console: Console) throws {
    let name = name ?? SettingInForce(.theme, console.globals).value
    guard let loaded = shelf.load(name) else {
      throw CommandFailure(
        code: "unknownTheme",
        message: console.words.unknownTheme(name, shelf.names),
        subject: name,
        exitStatus: 78
      )
    }
    let examination = loaded.theme.examination()
    if examination.faults > 0 { console.exitStatus = 1 }
    for warning in loaded.warnings where warning.reason != .lowContrast {
      console.warn(console.book.shell.themeWarning(warning.key, warning.line, loaded.origin))
    }
    if console.format == .json {
      try json(examination, console)
    } else {
      try text(examination, console)
    }
  }

  private func text(_ examination: ThemeExamination, _ console: Console) throws {
    let words = console.book.settings.doctor
    let reading = DoctorReading(examination, console.book)
    console.out.line(words.title(examination.name))
    for (heading, head, rows) in [
      (words.contrasts(reading.leastContrast), words.role, reading.contrasts),
      (words.distances(reading.leastDistance), words.pair, reading.distances),
    ] {
      console.out.line()
      console.out.line(heading)
      let columns = [head, "", ""].map { TextGrid.Column($0, priority: 100) }
      let grid = TextGrid(columns, console.out)
      for row in rows { try grid.add(row.enumerated().map { ($0.element, $0.offset == 1) }) }
      try grid.finish()
    }
    console.out.line()
    let count = examination.faults
    console.out.line(count == 0 ? words.sound(examination.measures) : words.faults(count))
  }

  private func json(_ examination: ThemeExamination, _ console: Console) throws {
    var json = JSONWriter(to: console.out.write)
    try json.object { json in
      json.member("theme", examination.name)
      json.member("ok", examination.faults == 0)
      try json.array("contrasts") { json in
        for contrast in examination.contrasts {
          try json.object { json in
            json.member("role", contrast.role.rawValue)
            json.member("ground", contrast.ground?.rawValue)
            ThemeCommand.measure("ratio", contrast.ratio, &json)
            json.member("ok", !contrast.isWeak)
          }
        }
      }
      try json.array("distances") { json in
        for distance in examination.distances {
          try json.object { json in
            json.member("one", distance.one.rawValue)
            json.member("other", distance.other.rawValue)
            json.member("vision", distance.vision.rawValue)
            ThemeCommand.measure("distance", distance.distance, &json)
            json.member("near", distance.isNear)
            json.member("ok", !distance.isWeak)
          }
        }
      }
    }
    try json.finish()
  }

  /// A measure with two decimals; null where the terminal's own colours are shown.
  private static func measure(_ key: String, _ value: Double?, _ json: inout JSONWriter) {
    json.key(key)
    if let value { json.decimal(hundredths: Int64(value * 100)) } else { json.null() }
  }
}
