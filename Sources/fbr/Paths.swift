import Glibc

/// Where things are when nobody says: the environment, then the XDG folders.
enum Paths {
  /// A variable of the environment that is not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The store: `$FBR_STORE`, else `region.fbr` in the data folder (DESIGN §6).
  static var store: String {
    variable("FBR_STORE") ?? data + "/region.fbr"
  }

  private static var data: String { folder("XDG_DATA_HOME", ".local/share") }

  /// The shelves of automatic backups, one for each store.
  static var backups: String { data + "/backups" }

  /// Drafts and what is remembered between two runs.
  static var state: String { folder("XDG_STATE_HOME", ".local/state") }

  /// The settings file.
  static var config: String { settings + "/config.toml" }

  /// The user's themes, and the pages of the guide that a region wrote for itself.
  static var themes: String { settings + "/themes" }
  static var guide: String { settings + "/guide" }

  /// Settings and the user's themes.
  static var settings: String { folder("XDG_CONFIG_HOME", ".config") }

  /// What can be made again.
  static var cache: String { folder("XDG_CACHE_HOME", ".cache") }

  private static func folder(_ name: String, _ fallback: String) -> String {
    // The specification says to ignore a path that is not absolute.
    if let path = variable(name), path.hasPrefix("/") { return path + "/fbr" }
    return home + "/" + fallback + "/fbr"
  }

  /// The home folder: the environment's, if it is a path from the root, else the account's.
  private static var home: String {
    if let home = variable("HOME"), home.hasPrefix("/") { return home }
    guard let account = getpwuid(getuid()), let folder = account.pointee.pw_dir else { return "" }
    return String(cString: folder)
  }

  /// The one true path of what lies at a path, without symbolic links; nil when nothing does.
  static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// A path as a person writes it in the settings: `~` is the home.
  static func expanded(_ path: String) -> String {
    if path == "~" { return home }
    return path.hasPrefix("~/") ? home + path.dropFirst(1) : path
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
