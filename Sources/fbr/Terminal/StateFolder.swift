import Domain
import Glibc
import Phrases
import Screens
import Seals
import Store

/// What one person keeps from one session to the next: drafts by store and person, who was last at
/// the keyboard, filters and columns. Small files of their own, written whole or not at all.
struct StateFolder: Sendable {
  /// `$XDG_STATE_HOME/fbr`; nil keeps nothing, as for a demonstration that is thrown away.
  let path: String?

  /// A store's own name in the folder: its path, hashed.
  func name(_ kind: String, store: String, person: String = "") -> String {
    "\(kind)-\(SHA256.hex("\(store)|\(person)").prefix(20))"
  }

  func drafts(store: String, person: String) -> DraftBook {
    read(name("drafts", store: store, person: person)).map(DraftFile.book(of:)) ?? DraftBook()
  }

  func save(_ drafts: DraftBook, store: String, person: String) {
    write(DraftFile.text(of: drafts), name("drafts", store: store, person: person))
  }

  func form(store: String, person: String) -> FormDraft? {
    read(name("form", store: store, person: person)).flatMap(FormFile.draft(of:))
  }

  /// Keeps a form; nil forgets it.
  func save(_ form: FormDraft?, store: String, person: String) {
    let name = name("form", store: store, person: person)
    if let form { write(FormFile.text(of: form), name) } else { remove(name) }
  }

  func person(store: String) -> String? {
    read(name("person", store: store))?.split(separator: "\n").first.map(String.init)
  }

  func save(person: String, store: String) {
    write(person + "\n", name("person", store: store))
  }

  func preferences() -> Preferences {
    read("preferences").map(PreferencesFile.preferences(of:)) ?? Preferences()
  }

  func save(_ preferences: Preferences) {
    write(PreferencesFile.text(of: preferences), "preferences")
  }

  /// What a person chose for the program itself, such as `theme` or `lang`.
  func choice(_ key: String) -> String? {
    read("choice-\(key)")?.split(separator: "\n").first.map(String.init)
  }

  func save(choice value: String, _ key: String) { write(value + "\n", "choice-\(key)") }

  func read(_ name: String) -> String? {
    path.flatMap { SmallFile.text(of: $0 + "/" + name, atMost: 4 << 20) }
  }

  func remove(_ name: String) {
    if let path { unlink(path + "/" + name) }
  }

  /// Writes a file beside its place, then gives it its name. A failure is silent: nothing of the
  /// store depends on it. What need not last is not waited for.
  func write(_ text: String, _ name: String, isLasting: Bool = true) {
    guard let path, (try? SafeFiles.createFolder(path)) != nil else { return }
    try? SafeFiles.write(Array(text.utf8), as: path + "/" + name, isLasting: isLasting)
  }
}

/// Filters and columns as text: one line each, its sort first, fields separated by tabs.
private enum PreferencesFile {
  static func text(of preferences: Preferences) -> String {
    let filters = preferences.filters.map { line("filter", $0) }
    let recent = preferences.recent.map { line("recent", $0) }
    let columns = preferences.hiddenColumns.sorted().map { "hidden\t\($0)" }
    let bookmarks = preferences.bookmarks.map { "bookmark\t\($0)" }
    let simulation = preferences.simulation.isEmpty ? "" : "simulation\t\(preferences.simulation)\n"
    return (filters + recent + columns + bookmarks).map { $0 + "\n" }.joined() + simulation
  }

  private static func line(_ sort: String, _ filter: Preferences.SavedFilter) -> String {
    [sort, filter.screen.rawValue, filter.name, filter.text]
      .map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
  }

  static func preferences(of text: String) -> Preferences {
    var preferences = Preferences()
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch (fields[0], fields.count) {
      case ("simulation", 2): preferences.simulation = fields[1]
      case ("bookmark", 2): preferences.bookmarks.append(fields[1])
      case ("hidden", 2): preferences.hiddenColumns.insert(fields[1])
      case ("filter", 4): filter(fields).map { preferences.filters.append($0) }
      case ("recent", 4): filter(fields).map { preferences.recent.append($0) }
      default: break
      }
    }
    return preferences
  }

  private static func filter(_ fields: [String]) -> Preferences.SavedFilter? {
    ScreenID(rawValue: fields[1]).map {
      Preferences.SavedFilter(screen: $0, name: fields[2], text: fields[3])
    }
  }
}
