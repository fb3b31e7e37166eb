import Exchange
import Phrases

/// What `config.toml` says. A line that is not understood is told with its number and ignored.
struct Settings: Sendable {
  /// The value of a key, and its line.
  struct Entry: Sendable {
    let value: String
    let line: Int
  }

  /// A line that is ignored.
  struct Fault: Sendable {
    let line: Int
    let fault: SettingsFault
  }

  private(set) var entries: [SettingsKey: Entry] = [:]
  private(set) var faults: [Fault] = []
  private(set) var path = ""
  /// A hostile file is not allowed to fill the screen with complaints.
  private static let mostFaults = 20

  /// The settings of a file; none when it is not there.
  static func read(_ path: String) -> Settings {
    var settings = Settings()
    settings.path = path
    guard let bytes = SmallFile.bytes(of: path, atMost: SettingsLines.limit) else {
      return settings
    }
    let (lines, unreadable) = SettingsLines.read(bytes)
    for line in lines { settings.take(line) }
    settings.faults += unreadable.map { Fault(line: $0, fault: .unreadable) }
    settings.faults.sort { $0.line < $1.line }
    settings.faults = Array(settings.faults.prefix(mostFaults))
    return settings
  }

  private mutating func take(_ line: SettingsLine) {
    guard let key = SettingsKey(rawValue: line.key) else {
      return faults.append(Fault(line: line.line, fault: .unknownKey(line.key)))
    }
    if entries[key] != nil {
      return faults.append(Fault(line: line.line, fault: .repeated(line.key)))
    }
    guard let value = value(line.value, of: key) else {
      let fault = SettingsFault.badValue(shown(line.value), key: line.key, known: key.known ?? [])
      return faults.append(Fault(line: line.line, fault: fault))
    }
    entries[key] = Entry(value: value, line: line.line)
  }

  /// The value as text; nil when the key does not take it.
  private func value(_ value: SettingsLine.Value, of key: SettingsKey) -> String? {
    switch value {
    case .flag(let flag): key.isFlag ? String(flag) : nil
    case .text(let text):
      key.isFlag || text.isEmpty ? nil : key.known.map { $0.contains(text) } ?? true ? text : nil
    case .other: nil
    }
  }

  private func shown(_ value: SettingsLine.Value) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): String(flag)
    case .other: "…"
    }
  }

  /// The text of a key; nil when the file does not say.
  func text(_ key: SettingsKey) -> String? { entries[key]?.value }

  /// The yes or no of a key; nil when the file does not say.
  func flag(_ key: SettingsKey) -> Bool? { entries[key].map { $0.value == "true" } }

  /// What is wrong with a line, and that it is ignored.
  func sentence(_ fault: Fault, _ book: Phrasebook) -> String {
    book.settings.file.fault(path, fault.line, fault.fault)
  }
}
