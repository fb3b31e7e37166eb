import Domain
import Exchange
import Glibc
import Phrases
import Store

/// `config.toml` as it is written: made once with its comments, then one line changed at a time.
struct SettingsFile: Sendable {
  let path: String

  /// Makes the file with every key behind a `#`, so that it says what there is and changes nothing.
  /// A failure is silent: the program runs without it.
  func createIfMissing(_ book: Phrasebook) {
    guard !SafeFiles.exists(path) else { return }
    write(SettingsFile.text(book))
  }

  /// A new settings file.
  static func text(_ book: Phrasebook) -> String {
    let words = book.settings.file
    var lines = words.heading.map { "# " + $0 }
    for key in SettingsKey.allCases {
      let usual = key.standard ?? (key == .language ? book.language.rawValue : Paths.store)
      let value: SettingsLine.Value = key.isFlag ? .flag(usual == "true") : .text(usual)
      lines += [
        "", "# " + words.comment(key), "# \(key.rawValue) = \(SettingsLines.written(value))",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes the value of a key; the other lines and their comments stay.
  func set(_ key: SettingsKey, _ value: String) {
    let known = SmallFile.text(of: path, atMost: SettingsLines.limit)
    // What is there and cannot be read is not written over.
    if known == nil, SafeFiles.exists(path) { return }
    let wanted: SettingsLine.Value = key.isFlag ? .flag(value == "true") : .text(value)
    write(SettingsLines.setting(key.rawValue, to: wanted, in: known ?? ""))
  }

  private func write(_ text: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    guard (try? SafeFiles.createFolder(folder)) != nil else { return }
    try? SafeFiles.write(Array(text.utf8), as: path, isLasting: true)
  }
}
