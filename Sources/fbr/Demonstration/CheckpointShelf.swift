import Domain
import Foundation
import Glibc
import Phrases
import Screens
import Store
import Synchronization

/// Copies of a demonstration's store, by number, in a folder of the state folder: what a presentation
/// comes back to, and what is resumed after a crash.
struct CheckpointShelf: Sendable {
  private static let prefix = "presentation-"

  let folder: String

  /// A shelf for this process.
  init() { folder = "\(Paths.state)/\(CheckpointShelf.prefix)\(getpid())" }

  func path(of number: Int) -> String { "\(folder)/\(number).fbr" }

  /// Keeps the file of a store that nobody writes meanwhile.
  ///
  /// - Throws: `StoreError`.
  func keep(_ path: String, as number: Int) throws {
    try SafeFiles.createFolder(folder)
    try CheckpointShelf.copy(path, to: self.path(of: number))
  }

  /// Puts a file in the place of a store that is closed.
  ///
  /// - Throws: `StoreError`.
  static func put(_ source: String, over path: String) throws {
    try copy(source, to: path + ".new")
    unlink(path + "-journal")
    guard rename(path + ".new", path) == 0 else {
      throw StoreError(.io, path: path, detail: String(cString: strerror(errno)))
    }
  }

  /// Copies a file, for its owner alone. It need not last: what a power cut takes is made again.
  static func copy(_ source: String, to target: String) throws {
    unlink(target)
    let from = open(source, O_RDONLY | O_CLOEXEC)
    guard from >= 0 else { throw failure(source) }
    defer { close(from) }
    let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard to >= 0 else { throw failure(target) }
    defer { close(to) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = read(from, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(source) }
      if count == 0 { return }
      var done = 0
      while done < count {
        let more = write(to, buffer.baseAddress.map { $0 + done }, count - done)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { throw failure(target) }
        done += more
      }
    }
  }

  private static func failure(_ path: String) -> StoreError {
    StoreError(
      errno == ENOSPC || errno == EDQUOT ? .diskFull : .io,
      path: path,
      detail: String(cString: strerror(errno))
    )
  }

  /// Removes the shelf with all that it holds.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// The shelves of processes that are no more, the latest first.
  static var abandoned: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Paths.state)) ?? []
    let folders = names.filter { name in
      guard name.hasPrefix(prefix), let process = Int32(name.dropFirst(prefix.count)) else {
        return false
      }
      return kill(process, 0) != 0 && errno == ESRCH
    }.map { Paths.state + "/" + $0 }
    return folders.sorted { changed($0) > changed($1) }
  }

  private static func changed(_ path: String) -> Int {
    var status = stat()
    guard stat(path + "/" + InterruptedPresentation.file, &status) == 0 else { return 0 }
    return status.st_mtim.tv_sec * 1_000_000 + status.st_mtim.tv_nsec / 1000
  }

  /// Removes what interrupted presentations left, but for the latest.
  static func tidy() {
    for folder in abandoned.dropFirst() { try? FileManager.default.removeItem(atPath: folder) }
  }
}

/// What an interrupted presentation left: where it stood, and its store.
struct InterruptedPresentation: Sendable {
  static let file = "resume"

  var name: String
  var step: Int
  var elapsed: Int
  var person: String
  var today: Day?
  var language: Language?
  var isAlone: Bool
  /// The store of its last checkpoint.
  var store: String
  var folder: String

  /// The latest one; nil when there is none.
  static var latest: InterruptedPresentation? {
    CheckpointShelf.abandoned.lazy.compactMap { InterruptedPresentation(folder: $0) }.first
  }

  private init?(folder: String) {
    let text = SmallFile.text(of: folder + "/" + Self.file, atMost: 1 << 16) ?? ""
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
    }
    guard let name = values["name"], let step = values["step"].flatMap({ Int($0) }),
      let checkpoint = values["checkpoint"].flatMap({ Int($0) })
    else { return nil }
    let store = "\(folder)/\(checkpoint).fbr"
    guard FileManager.default.fileExists(atPath: store) else { return nil }
    (self.name, self.step, self.store, self.folder) = (name, step, store, folder)
    elapsed = values["elapsed"].flatMap { Int($0) } ?? 0
    person = values["person"] ?? ""
    today = values["today"].flatMap { Day(iso: $0) }
    language = values["language"].flatMap(Language.init(rawValue:))
    isAlone = values["alone"] == "1"
  }

  /// Writes where a presentation stands beside its checkpoints.
  static func keep(_ note: PresentationNote, in shelf: CheckpointShelf) {
    guard note.checkpoint > 0, !note.isOver else { return }
    let lines = [
      ("name", note.name), ("step", "\(note.step)"), ("checkpoint", "\(note.checkpoint)"),
      ("elapsed", "\(note.elapsed)"), ("person", note.person), ("today", note.today.iso),
      ("language", note.language.rawValue), ("alone", note.isAlone ? "1" : "0"),
    ]
    let text = lines.map { "\($0)\t\($1.replacing("\n", with: " "))\n" }.joined()
    StateFolder(path: shelf.folder).write(text, file, isLasting: false)
  }
}

/// The day of a demonstration, which a script may move on.
final class DayInUse: Sendable {
  private let current: Mutex<Day?>

  init(_ day: Day?) { current = Mutex(day) }

  var day: Day? { current.withLock { $0 } }

  func set(_ day: Day) { current.withLock { $0 = day } }
}
