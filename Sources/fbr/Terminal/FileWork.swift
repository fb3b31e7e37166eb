import Domain
import Foundation
import Screens
import Store

/// What the clerk does with files beside the store: the folder browser, and the imports, exports and
/// new stores that the command line knows how to make.
struct FileWork: Sendable {
  /// Reads a file into a store, or only says what would happen.
  let importing: @Sendable (ImportKind, String, Store, Author, Bool) throws -> ImportOutcome
  /// Writes an export to a path and answers where it is; its author is who asked for what identifies
  /// persons, nil when nobody did.
  let exporting: @Sendable (Export, String, Store, Day, String?, Author?) throws -> String
  /// Reads a programme pack that would join these persons.
  let readingPack: @Sendable (String, [Person]) throws -> PackReading
  /// Makes a store at a path, fictional or not.
  let creating: @Sendable (String, Bool) throws -> Store

  func read(
    _ kind: ImportKind,
    _ path: String,
    into store: Store,
    _ author: Author,
    dryRun: Bool
  ) throws -> ImportOutcome {
    try importing(kind, resolved(path), store, author, dryRun)
  }

  func write(
    _ export: Export,
    to path: String,
    from store: Store,
    today: Day,
    person: String?,
    author: Author?
  ) throws -> String {
    try exporting(export, resolved(path), store, today, person, author)
  }

  func pack(_ path: String, joining persons: [Person]) throws -> PackReading {
    try readingPack(resolved(path), persons)
  }

  func create(_ path: String, isDemonstration: Bool) throws -> Store {
    try creating(resolved(path), isDemonstration)
  }

  /// A path as a person types it: `~` is the home, and what does not begin at the root begins where
  /// the program was started.
  func resolved(_ path: String) -> String {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/"
    if path == "~" { return home }
    if path.hasPrefix("~/") { return home + path.dropFirst(1) }
    if path.hasPrefix("/") { return path }
    return FileManager.default.currentDirectoryPath + "/" + path
  }

  /// What a folder holds that a browser shows: folders, and files of a sort; hidden ones are left
  /// out.
  func list(_ path: String?, _ kind: FileKind) throws -> FolderListing {
    let manager = FileManager.default
    let folder = path.map(resolved) ?? manager.currentDirectoryPath
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else {
      throw StoreError(.unreadable, path: folder)
    }
    let entries = names.filter { !$0.hasPrefix(".") }.compactMap { name in
      entry(name, in: folder, kind)
    }
    let parent = folder == "/" ? nil : (folder as NSString).deletingLastPathComponent
    return FolderListing(
      path: folder,
      parent: parent,
      entries: entries.filter(\.isFolder).sorted { folded($0.name) < folded($1.name) }
        + entries.filter { !$0.isFolder }.sorted { folded($0.name) < folded($1.name) }
    )
  }

  private func entry(
    _ name: String,
    in folder: String,
    _ kind: FileKind
  ) -> FolderListing.Entry? {
    var isFolder: ObjCBool = false
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue { return FolderListing.Entry(name: name, isFolder: true) }
    let endings: [String] =
      switch kind {
      case .store: [".fbr"]
      case .table: [".csv", ".txt", ".tsv"]
      case .any: [""]
      }
    guard endings.contains(where: { name.lowercased().hasSuffix($0) }) else { return nil }
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int64
    return FolderListing.Entry(name: name, isFolder: false, size: size)
  }
}

/// A programme pack that was read, or what is wrong with it.
enum PackReading: Sendable {
  case sound(Programme)
  /// One sentence for each fault, with its line.
  case faulty([String])
}
