import Canvas
import Exchange
import Foundation
import Store
import Themes

/// The themes that can be chosen: those of the user's folders first, then those built in.
struct ThemeShelf: Sendable {
  /// A theme ready to paint with, and what was wrong in its file.
  struct Loaded: Sendable {
    let theme: Theme
    /// The name that it was asked for by.
    let name: String
    /// One line each, naming the file, the key and its line.
    let warnings: [ThemeWarning]
    let origin: String
  }

  /// Folders of themes, the first one wins.
  let folders: [String]

  /// Every name, without repetition, in order.
  var names: [String] {
    let own = folders.flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    }
    let builtIn = Themes.builtIn.map(\.name)
    return builtIn + Set(own).subtracting(builtIn).sorted()
  }

  /// The theme of a name, or nil when there is none or its file is no TOML.
  func load(_ name: String, depth: Int = 0) -> Loaded? {
    guard let (bytes, origin) = bytes(of: name), let entries = try? entries(bytes) else {
      return nil
    }
    // A chain of themes that inherit from each other ends after a few steps, whatever it says.
    let parent =
      depth < 4
      ? Theme.parentName(entries).flatMap { $0 == name ? nil : load($0, depth: depth + 1) } : nil
    let (theme, warnings) = Theme.resolve(entries, inheriting: parent?.theme ?? .plain)
    return Loaded(theme: theme, name: name, warnings: warnings, origin: origin)
  }

  /// What can be measured of a theme.
  ///
  /// - Throws: `StoreError` with `missing` when there is none of that name.
  func examination(_ name: String) throws -> ThemeExamination {
    guard let loaded = load(name) else { throw StoreError(.missing, path: name) }
    return loaded.theme.examination()
  }

  private func bytes(of name: String) -> (bytes: [UInt8], origin: String)? {
    guard !name.contains("/") else { return nil }
    for folder in folders {
      let path = folder + "/" + name + ".toml"
      if let bytes = SmallFile.bytes(of: path, atMost: 256 << 10) { return (bytes, path) }
    }
    return Themes.builtIn.first { $0.name == name }.map { ($0.bytes, name) }
  }

  private func entries(_ bytes: [UInt8]) throws -> [ThemeEntry] {
    try ThemeLines.read(bytes).map {
      ThemeEntry(path: $0.path, value: value($0.value), line: $0.line)
    }
  }

  private func value(_ value: ThemeLineValue) -> ThemeValue {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .list(let items): .list(items.map(self.value))
    case .other: .other
    }
  }
}
