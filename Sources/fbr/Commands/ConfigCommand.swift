import ArgumentParser
import Canvas
import Domain
import Exchange
import Phrases
import Store

/// `fbr config`: the settings in force and where each comes from; with `--where`, every path.
struct ConfigCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "config")
  @ArgumentParser.Flag(name: .customLong("where")) var places = false

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    if places { try writePlaces(console) } else { try writeSettings(console) }
  }

  private func writePlaces(_ console: Console) throws {
    let places = SettingsPlace.allCases.map { ($0, $0.path(console.globals)) }
    guard console.format == .json else {
      let words = console.book.settings.file
      let width = places.map { $0.1.count }.max() ?? 0
      for (place, path) in places {
        let room = String(repeating: " ", count: width - path.count)
        let missing = SafeFiles.exists(path) ? "" : " (\(words.missing))"
        console.out.line("\(path)\(room)  \(words.place(place))\(missing)")
      }
      return
    }
    var json = JSONWriter(to: console.out.write)
    try json.object { json in
      try json.object("paths") { json in
        for (place, path) in places { json.member(place.rawValue, path) }
      }
    }
    try json.finish()
  }

  private func writeSettings(_ console: Console) throws {
    let values = SettingsKey.allCases.map { SettingInForce($0, console.globals) }
    let settings = console.globals.settings
    guard console.format == .json else {
      let words = console.book.settings.file
      let keys = values.map { cellWidth(of: $0.key.rawValue) }.max() ?? 0
      let width = values.map { cellWidth(of: $0.value) }.max() ?? 0
      for value in values {
        console.out.line(
          fit(value.key.rawValue, keys) + "  " + fit(value.value, width) + "  "
            + words.origin(value.origin)
        )
      }
      return
    }
    var json = JSONWriter(to: console.out.write)
    try json.object { json in
      json.member("file", settings.path)
      try json.array("settings") { json in
        for value in values { try value.write(to: &json) }
      }
      try json.array("faults") { json in
        for fault in settings.faults {
          try json.object { json in
            json.member("line", fault.line)
            json.member("code", fault.fault.code)
            json.member("message", settings.sentence(fault, console.book))
          }
        }
      }
    }
    try json.finish()
  }
}

/// The value of a setting, and where it comes from: an option, the environment, the file, an earlier
/// choice, or nowhere.
struct SettingInForce {
  let key: SettingsKey
  let value: String
  let origin: SettingsOrigin

  init(_ key: SettingsKey, _ globals: GlobalOptions) {
    self.key = key
    let entry = globals.settings.entries[key]
    let filed = entry.map { ($0.value, SettingsOrigin.file(line: $0.line)) }
    let standard = (key.standard ?? "", SettingsOrigin.standard)
    let kept = StateFolder(path: Paths.state)
    switch key {
    case .store: (value, origin) = (globals.store, globals.storeOrigin)
    case .language:
      let remembered = globals.namesLanguage ? nil : kept.choice("lang")
      value = remembered ?? globals.language.rawValue
      origin = remembered == nil ? globals.languageOrigin : .remembered
    case .theme:
      (value, origin) =
        globals.theme.map { ($0, .option("--theme")) } ?? filed
        ?? kept.choice("theme").map { ($0, .remembered) } ?? standard
    case .accessible:
      (value, origin) =
        globals.asksAccessible ? ("true", .option("--accessible")) : filed ?? standard
    case .bidi:
      (value, origin) =
        globals.bidi.map { ($0.rawValue, .option("--bidi")) } ?? filed ?? standard
    case .keyboard, .glyphs, .mouse: (value, origin) = filed ?? standard
    }
  }

  func write(to json: inout JSONWriter) throws {
    try json.object { json in
      json.member("key", key.rawValue)
      if key.isFlag { json.member("value", value == "true") } else { json.member("value", value) }
      json.member("source", origin.code)
      switch origin {
      case .option(let name), .environment(let name): json.member("name", name)
      case .file(let line): json.member("line", line)
      case .remembered, .standard: break
      }
    }
  }
}

extension SettingsPlace {
  /// The path of a place.
  fileprivate func path(_ globals: GlobalOptions) -> String {
    switch self {
    case .config: Paths.config
    case .themes: globals.themes ?? Paths.themes
    case .guide: Paths.guide
    case .store: globals.store
    case .backups: Paths.backups
    case .state, .crashReports: Paths.state
    case .cache: Paths.cache
    }
  }
}
