import Glibc
import Screens

/// The reports that crashes left in the state folder.
struct CrashShelf: Sendable {
  /// nil looks nowhere, as for a demonstration.
  let folder: String?
  private static let most = 16 << 10

  /// The latest report that nobody has looked at; nil when there is none.
  var latest: CrashReport? {
    guard let folder, let name = names(in: folder).max() else { return nil }
    let path = folder + "/" + name
    return SmallFile.text(of: path, atMost: CrashShelf.most).map {
      CrashReport(path: path, text: $0)
    }
  }

  private func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix("crash-"), name.hasSuffix(".txt") { names.append(name) }
    }
    return names
  }

  /// Removes a report, and those before it.
  func drop(_ path: String) {
    guard let folder else { return }
    for name in names(in: folder) where folder + "/" + name <= path { unlink(folder + "/" + name) }
  }

  /// Keeps a report, and those before it, under names that are not shown again.
  func keep(_ path: String) {
    guard let folder else { return }
    for name in names(in: folder) where folder + "/" + name <= path {
      rename(folder + "/" + name, folder + "/kept-" + name)
    }
  }
}
