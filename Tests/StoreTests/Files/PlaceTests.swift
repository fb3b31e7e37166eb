import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Where a store lies, what lies beside it, and what became of it since it was seen.
@Suite struct PlaceTests {
  private func code(_ work: () throws -> Void) -> StoreError.Code? {
    do {
      try work()
      return nil
    } catch {
      return (error as? StoreError)?.code
    }
  }

  /// A closed store, changed by other means than ours.
  private func altered(_ sql: String) throws -> Fixture {
    let fixture = try Fixture()
    try fixture.store.close()
    let queue = try DatabaseQueue(path: fixture.path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    return fixture
  }

  @Test(arguments: [
    "CREATE TRIGGER helpful AFTER INSERT ON journal BEGIN DELETE FROM claims; END",
    "CREATE VIEW figures AS SELECT 1", "CREATE TABLE more (a)",
    "ALTER TABLE claims ADD COLUMN double INTEGER AS (abs(gross)) VIRTUAL",
    "DROP INDEX claims_open", "DROP VIEW closed_periods; CREATE TABLE closed_periods (period TEXT)",
  ])
  func `a store whose schema was changed is refused, and says what is strange`(_ sql: String)
    throws
  {
    let fixture = try altered(sql)
    let before = try Data(contentsOf: URL(filePath: fixture.path))
    #expect(code { _ = try Store.open(fixture.path) } == .alteredSchema)
    #expect(code { _ = try Store.open(fixture.path, readOnly: true) } == .alteredSchema)
    #expect(try Data(contentsOf: URL(filePath: fixture.path)) == before)
  }

  @Test func `statistics that SQLite keeps for itself change nothing`() throws {
    let fixture = try altered("ANALYZE")
    #expect(code { _ = try Store.open(fixture.path) } == nil)
  }

  @Test func `every version's schema has its fingerprint in the list`() throws {
    #expect(SchemaFingerprint.known.count <= Int(Schema.version))
    for (index, known) in SchemaFingerprint.known.enumerated() {
      let computed = try SchemaFingerprint.expected(index + 1)
      #expect(known == computed, "version \(index + 1) is \(computed)")
    }
  }

  @Test func `a connection is defensive and keeps what it is told`() throws {
    let fixture = try Fixture()
    let queue = fixture.store.queue
    func refuses(_ sql: String) -> Bool {
      (try? queue.inDatabase { try $0.execute(sql: sql) }) == nil
    }
    #expect(refuses("PRAGMA writable_schema = ON; DELETE FROM sqlite_master"))
    #expect(refuses("ATTACH ':memory:' AS other"))
    #expect(refuses("SELECT \"no such column\""))
    for (pragma, value) in [("secure_delete", 1), ("cell_size_check", 1), ("synchronous", 3)] {
      let found = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value)
    }
  }

  @Test func `a file that took the store's name is not written`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    let copy = fixture.folder + "/copie.fbr"
    try FileManager.default.copyItem(atPath: fixture.path, toPath: copy)
    rename(copy, fixture.path)
    let before = try Data(contentsOf: URL(filePath: fixture.path))
    let found = code {
      _ = try fixture.store.perform(.take(for: nil), on: [claim], by: Fixture.author("V1"))
    }
    #expect(found == .replaced)
    #expect(try Data(contentsOf: URL(filePath: fixture.path)) == before)
    unlink(fixture.path)
    #expect(
      code {
        _ = try fixture.store.perform(.take(for: nil), on: [claim], by: Fixture.author("V1"))
      } == .replaced
    )
  }

  @Test func `an older copy is noticed, and continued only when one says so`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.store.close()
    let copy = fixture.folder + "/ancien.fbr"
    defer { unlink(copy) }
    try FileManager.default.copyItem(atPath: fixture.path, toPath: copy)
    try fixture.reopen()
    _ = try fixture.store.perform(.take(for: nil), on: [claim], by: Fixture.author("V1"))
    let seen = try fixture.store.mark()
    var opening = Opening()
    opening.seen = { _ in seen }
    #expect(try Store.open(fixture.path, opening).restriction == nil)
    let older = try Store.open(copy, opening)
    #expect(older.restriction == .olderCopy(seen: seen.sequence, found: seen.sequence - 1))
    let refused = try refusal {
      _ = try older.perform(.take(for: nil), on: [claim], by: Fixture.author("V1"))
    }
    #expect(refused == .olderCopy)
    opening.acceptsOlder = true
    let accepted = try Store.open(copy, opening)
    _ = try accepted.perform(.release, on: [claim], by: Fixture.author("V1"))
    // As long as the one seen, but with another history.
    _ = try accepted.perform(.take(for: nil), on: [claim], by: Fixture.author("V1", minute: 5))
    opening.acceptsOlder = false
    #expect(try Store.open(copy, opening).isReadOnly)
  }

  @Test func `another name and other writers are remarked upon`() throws {
    let fixture = try Fixture()
    #expect(fixture.store.remarks == [])
    let other = fixture.folder + "/autre.fbr"
    link(fixture.path, other)
    defer { unlink(other) }
    chmod(fixture.path, 0o622)
    #expect(try Store.open(fixture.path).remarks == [.otherNames, .writableByOthers])
  }

  @Test(arguments: [
    ("Dropbox/r", nil, "Dropbox"), ("OneDrive - Région/r", nil, "OneDrive"),
    ("Nextcloud", nil, "Nextcloud"), ("bureau/r", ".sync_0a1b.db", "Nextcloud"),
    ("bureau", ".stfolder", "Syncthing"), ("Google Drive", nil, "Google Drive"),
    ("bureau", nil, nil), ("bureau", "sync_0a1b.db", nil), ("mes dropbox", nil, nil),
  ])
  func `a synchronised folder is recognised`(_ folder: String, _ marker: String?, _ client: String?)
    throws
  {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    let place = root + "/" + folder
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    if let marker {
      let top = root + "/" + (folder.split(separator: "/").first ?? "")
      try Data().write(to: URL(filePath: top + "/" + marker))
    }
    let path = place + "/region.fbr"
    try Store.create(path, programme: Fixture.programme, author: Fixture.author("K1"))
    #expect(try Store.open(path).restriction == client.map { .synchronised($0) })
    var opening = Opening()
    opening.isShared = true
    #expect(try Store.open(path, opening).restriction == nil)
  }

  @Test(
    arguments: [
      (0x6969, 0x0000_002A, true), (0xFF53_4D42, 0x2A, true), (0xFE53_4D42, 0x2A, true),
      (0x517B, 0x2A, true), (0x6573_5546, 0x2A, true),
      // FUSE on a partition, as NTFS is: major 8.
      (0x6573_5546, 0x0000_0811, false), (0xEF53, 0x0000_0811, false), (0x0102_1994, 0x1B, false),
    ] as [(UInt32, UInt64, Bool)]
  )
  func `file systems of other machines are told from ours`(
    _ magic: UInt32,
    _ device: UInt64,
    _ isDistant: Bool
  ) {
    #expect(DistantFileSystem.holds(magic: magic, device: device) == isDistant)
  }

  @Test func `every length to which a store is cut is refused`() throws {
    let fixture = try Fixture()
    try fixture.store.close()
    let whole = try Data(contentsOf: URL(filePath: fixture.path))
    let path = fixture.folder + "/coupe.fbr"
    defer { unlink(path) }
    let pages = stride(from: 4096, to: whole.count, by: 4096).flatMap { [$0 - 1, $0] }
    for length in [0, 1, 99, 100, 511, 512] + pages {
      try whole.prefix(length).write(to: URL(filePath: path))
      let found = code { _ = try Store.open(path) }
      #expect(
        [.empty, .foreign, .damaged].contains(found),
        "\(length): \(String(describing: found))"
      )
    }
  }

  @Test func `an interrupted change is taken back, another store's journal is not`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.store.close()
    let whole = try Data(contentsOf: URL(filePath: fixture.path))
    // A change stopped between its journal and its commit, as a power cut leaves it.
    let queue = try DatabaseQueue(path: fixture.path)
    let (cut, journal) = try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try db.execute(sql: "UPDATE claims SET note = hex(zeroblob(20000))")
      try db.execute(sql: "UPDATE persons SET name = 'personne', seq = seq")
      try db.execute(sql: "UPDATE journal SET person = 'personne'")
      let cut = try Data(contentsOf: URL(filePath: fixture.path))
      let journal = try Data(contentsOf: URL(filePath: fixture.path + "-journal"))
      try db.execute(sql: "ROLLBACK")
      return (cut, journal)
    }
    try queue.close()
    #expect(journal.prefix(2) == Data([0xD9, 0xD5]))
    #expect(cut != whole)
    let path = fixture.folder + "/courant.fbr"
    defer {
      unlink(path)
      unlink(path + "-journal")
    }
    try cut.write(to: URL(filePath: path))
    try journal.write(to: URL(filePath: path + "-journal"))
    // A reader alone finds the store as it was before.
    let store = try Store.open(path, readOnly: true)
    #expect(try store.claim(claim) != nil)
    #expect(try store.check().isSound)
    try store.close()
    // The journal of a store with many more pages is not this one's.
    var stray = journal
    stray[16] = 0x7F
    try stray.write(to: URL(filePath: path + "-journal"))
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(code { _ = try Store.open(path) } == .strayJournal)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try Data(contentsOf: URL(filePath: path + "-journal")) == stray)
  }

  @Test func `what a creation left which was killed at its end is tidied away`() throws {
    let fixture = try Fixture()
    // The number of a process that has ended.
    let child = Process()
    child.executableURL = URL(filePath: "/bin/true")
    try child.run()
    child.waitUntilExit()
    let dead = fixture.path + ".tmp-\(child.processIdentifier)-7"
    defer { unlink(dead) }
    link(fixture.path, dead)
    #expect(try Store.open(fixture.path, readOnly: true).remarks == [.otherNames])
    #expect(try Store.open(fixture.path).remarks == [])
    #expect(!SafeFiles.exists(dead))
    link(fixture.path, dead)
    #expect(throws: StoreError(.exists, path: fixture.path)) {
      try Store.create(fixture.path, programme: Fixture.programme, author: Fixture.author("K1"))
    }
    #expect(!SafeFiles.exists(dead))
    // That of a process which lives may be about to be removed by it.
    let living = fixture.path + ".tmp-\(getpid())-7"
    defer { unlink(living) }
    link(fixture.path, living)
    #expect(try Store.open(fixture.path).remarks == [.otherNames])
  }

  @Test func `a store that changes while it is looked at is looked at again`() throws {
    let fixture = try Fixture()
    let claim = try fixture.newClaim("R1")
    try fixture.store.close()
    let queue = try DatabaseQueue(path: fixture.path)
    defer { try? queue.close() }
    let journal = fixture.path + "-journal"
    // A journal that was written after the first look, for a store that has gone on since.
    var looks = 0
    let sight = try StoreSight(fixture.path) {
      looks += 1
      if looks > 1 {
        unlink(journal)
        return
      }
      for name in ["a", "b", "c"] {
        try? queue.inDatabase { try $0.execute(sql: "UPDATE persons SET name = '\(name)'") }
      }
      try? queue.inDatabase { db in
        try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
        try db.execute(sql: "UPDATE persons SET name = hex(zeroblob(20000))")
        try db.execute(sql: "UPDATE journal SET person = 'personne'")
        let bytes = try Data(contentsOf: URL(filePath: journal))
        try db.execute(sql: "ROLLBACK")
        try bytes.write(to: URL(filePath: journal))
      }
    }
    #expect(looks == 2)
    #expect(!sight.wasInterrupted)
    try fixture.reopen()
    #expect(try fixture.store.claim(claim) != nil)
  }

  @Test func `a small file is written whole, in one step, and leaves nothing beside it`() throws {
    let fixture = try Fixture()
    let path = fixture.folder + "/brouillons"
    defer { unlink(path) }
    for (text, isLasting) in [("un", true), (String(repeating: "deux", count: 99_999), false)] {
      try SafeFiles.write(Array(text.utf8), as: path, isLasting: isLasting)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    #expect(!left.contains { $0.contains(".tmp-") })
    #expect(throws: StoreError.self) {
      try SafeFiles.write([1], as: fixture.folder + "/absent/x", isLasting: true)
    }
  }
}
