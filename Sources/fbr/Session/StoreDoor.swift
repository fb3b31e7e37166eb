import Domain
import Foundation
import Glibc
import Phrases
import Seals
import Store

/// Opens stores for commands and screens alike: with what this machine remembers of them, and with a
/// backup before anything that touches them whole.
struct StoreDoor: Sendable {
  let isShared: Bool
  var acceptsOlder: Bool
  let book: Phrasebook

  init(_ options: GlobalOptions) {
    isShared = options.isShared
    acceptsOlder = options.acceptsOlder
    book = options.book
  }

  /// Opens a store; `StoreError` says why not.
  ///
  /// What is unusual about a store that is opened to be changed is told on standard error when
  /// `warns` is set.
  func open(_ path: String, readOnly: Bool = false, warns: Bool = false) throws -> Store {
    var opening = Opening()
    opening.isShared = isShared
    opening.acceptsOlder = acceptsOlder
    opening.seen = { HeadMemory(path: path, identity: $0).mark }
    let keeper = BackupKeeper(book: book)
    opening.beforeMigration = { try keeper.keepBeforeMigration($0) }
    let store = try Store.open(path, readOnly: readOnly, opening)
    guard warns else { return store }
    for remark in store.remarks {
      Output.complain(
        book.commandLine.titled(book.commandLine.warning, book.safety.remark(remark, path))
      )
    }
    return store
  }

  /// Remembers the end of a store's journal, so that an older copy is noticed later. A store of
  /// fictional data is not remembered: it is made anew at will.
  func remember(_ store: Store) {
    guard let summary = try? store.summary(), !summary.isDemonstration,
      let identity = try? store.identity()
    else { return }
    HeadMemory(path: store.path, identity: identity)
      .keep(JournalMark(sequence: summary.sequence, head: summary.head))
  }
}

/// What was last seen of one store at one path: the end of its journal.
struct HeadMemory {
  private let name: String

  init(path: String, identity: String) {
    let real = Paths.real(path) ?? path
    name = "head-" + String(SHA256.hex("\(real)|\(identity)").prefix(20))
  }

  /// What was seen; nil when nothing was, or it cannot be read.
  var mark: JournalMark? {
    let text = SmallFile.text(of: Paths.state + "/" + name, atMost: 200)
    let parts = (text ?? "").split(separator: "\n").first?.split(separator: " ") ?? []
    guard parts.count == 2, let sequence = Int64(parts[0]), parts[1].count == 64 else { return nil }
    return JournalMark(sequence: sequence, head: String(parts[1]))
  }

  /// Keeps what is seen now; a failure is silent, and only weakens what is noticed later.
  func keep(_ mark: JournalMark) {
    let folder = StateFolder(path: Paths.state)
    folder.write("\(mark.sequence) \(mark.head)\n", name, isLasting: false)
  }
}
