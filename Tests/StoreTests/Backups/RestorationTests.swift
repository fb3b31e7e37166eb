import Domain
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Store

/// A backup put in the place of a store, whatever that store is, and whoever uses it.
@Suite struct RestorationTests {
  private func moment(_ day: String) -> Moment {
    let number = Day(iso: day)?.number ?? 0
    return Moment(utcMilliseconds: Int64(number) * 86_400_000, offsetMinutes: 0)
  }

  private func shelf(_ fixture: Fixture) throws -> BackupShelf {
    BackupShelf(of: try fixture.store.identity(), in: fixture.folder + "/etagere")
  }

  private func restore(
    _ backup: BackupEntry,
    over path: String,
    _ fixture: Fixture,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> Restoration {
    try Restoration(
      of: backup.path,
      over: path,
      shelves: fixture.folder + "/etagere",
      at: moment("2026-03-11"),
      progress: progress
    )
  }

  private func names(_ fixture: Fixture) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
  }

  private func clear(_ fixture: Fixture) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: fixture.folder)) ?? []
    where name != "region.fbr" {
      try? FileManager.default.removeItem(atPath: fixture.folder + "/" + name)
    }
  }

  /// The journal of a change that was interrupted, in bytes, and the store that it belongs to.
  private func interrupted(_ path: String) throws -> (store: Data, journal: Data) {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.inDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
      try db.execute(sql: "UPDATE persons SET name = hex(zeroblob(20000))")
      try db.execute(sql: "UPDATE journal SET person = 'personne'")
      let store = try Data(contentsOf: URL(filePath: path))
      let journal = try Data(contentsOf: URL(filePath: path + "-journal"))
      try db.execute(sql: "ROLLBACK")
      return (store, journal)
    }
  }

  @Test func `a backup is put back, and the store of before is kept`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let shelf = try shelf(fixture)
    let old = try #require(try shelf.add(fixture.store, at: moment("2026-03-10")))
    let claim = try fixture.newClaim("R1")
    let head = try fixture.store.mark()
    try fixture.store.close()
    let shelves = fixture.folder + "/etagere"
    let done = try Restoration(
      of: old.path,
      over: fixture.path,
      shelves: shelves,
      at: moment("2026-03-11")
    )
    #expect(done.mark.sequence == old.sequence)
    let kept = try #require(done.kept)
    #expect(try Store.open(kept, readOnly: true).mark() == head)
    try fixture.reopen()
    #expect(try fixture.store.claim(claim) == nil)
    try fixture.expectSound()
    #expect(SafeFiles.exists(old.path))
  }

  @Test func `a damaged store gives way and is kept as it is`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    try fixture.store.close()
    try Data("abîmé".utf8).write(to: URL(filePath: fixture.path))
    let done = try Restoration(
      of: old.path,
      over: fixture.path,
      shelves: fixture.folder + "/etagere",
      at: moment("2026-03-11")
    )
    let kept = try #require(done.kept)
    #expect(try Data(contentsOf: URL(filePath: kept)) == Data("abîmé".utf8))
    try fixture.reopen()
    try fixture.expectSound()
  }

  @Test func `a backup that is not sound is not put back`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    var bytes = try Data(contentsOf: URL(filePath: old.path))
    let place = try #require(
      bytes.range(of: Data("Opérateur un".utf8)) ?? bytes.range(of: Data("OP1".utf8))
    )
    bytes[place.lowerBound] ^= 1
    for index in 8192..<12_288 { bytes[index] ^= 0x55 }
    try bytes.write(to: URL(filePath: old.path))
    let before = try fixture.store.mark()
    try fixture.store.close()
    #expect(throws: StoreError.self) {
      try Restoration(
        of: old.path,
        over: fixture.path,
        shelves: fixture.folder + "/etagere",
        at: moment("2026-03-11")
      )
    }
    try fixture.reopen()
    #expect(try fixture.store.mark() == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
    #expect(!names.contains { $0.contains(".tmp-") })
  }

  @Test func `a writer that waits while its store gives way is told, and has done nothing`() throws
  {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    let claim = try fixture.newClaim("R1")
    let head = try fixture.store.mark()
    let writer = fixture.store
    let answer = Mutex<StoreError.Code??>(nil)
    let isDone = DispatchSemaphore(value: 0)
    let proofs = Mutex(0)
    let done = try restore(old, over: fixture.path, fixture) { step in
      // The second proof is that of the copy of the store that will give way: what is written from
      // here on is not in it.
      guard step == 720,
        proofs.withLock({
          $0 += 1; return $0
        }) == 2
      else { return }
      Thread.detachNewThread {
        var code: StoreError.Code?
        do {
          _ = try writer.perform(.take(for: nil), on: [claim], by: Fixture.author("V1"))
        } catch {
          code = (error as? StoreError)?.code ?? .io
        }
        answer.withLock { $0 = .some(code) }
        isDone.signal()
      }
      usleep(300_000)
    }
    isDone.wait()
    #expect(answer.withLock { $0 } == .some(.replaced))
    let kept = try #require(done.kept)
    #expect(try Store.open(kept, readOnly: true).mark() == head)
    #expect(try writer.read { try JournalTail($0).sequence } == head.sequence)
    try fixture.reopen()
    try fixture.expectSound()
  }

  @Test func `an older store gives way as it is, and its copy is of its own version`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    let path = fixture.folder + "/ancien.fbr"
    try Older.makeStore(path)
    let done = try restore(old, over: path, fixture)
    #expect(try Older.version(of: #require(done.kept)) == 1)
    #expect(try Store.open(path).check().isSound)
  }

  @Test func `a journal without its store is not taken for that of the new one`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    try fixture.store.close()
    let journal = try interrupted(fixture.path).journal
    unlink(fixture.path)
    try journal.write(to: URL(filePath: fixture.path + "-journal"))
    let done = try restore(old, over: fixture.path, fixture)
    #expect(done.kept == nil)
    try fixture.reopen()
    try fixture.expectSound()
    #expect(try fixture.store.mark() == done.mark)
    let aside = try #require(try names(fixture).first { $0.contains(".damaged-") })
    #expect(try Data(contentsOf: URL(filePath: fixture.folder + "/" + aside)) == journal)
  }

  @Test func `a damaged store is kept with its journal, and neither touches the new one`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    try fixture.store.close()
    let cut = try interrupted(fixture.path)
    var stray = cut.journal
    stray[16] = 0x7F
    try cut.store.write(to: URL(filePath: fixture.path))
    try stray.write(to: URL(filePath: fixture.path + "-journal"))
    let kept = try #require(try restore(old, over: fixture.path, fixture).kept)
    #expect(try Data(contentsOf: URL(filePath: kept)) == cut.store)
    #expect(try Data(contentsOf: URL(filePath: kept + "-journal")) == stray)
    try fixture.reopen()
    try fixture.expectSound()
    // What is kept stays when the program is stopped a moment later.
    SafeFiles.discardUnfinished(in: fixture.folder)
    #expect(SafeFiles.exists(kept) && SafeFiles.exists(kept + "-journal"))
  }

  @Test func `a newer store in the middle of a change does not give way`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let old = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    try fixture.store.close()
    var cut = try interrupted(fixture.path)
    cut.store[63] = 99
    try cut.store.write(to: URL(filePath: fixture.path))
    try cut.journal.write(to: URL(filePath: fixture.path + "-journal"))
    #expect(throws: StoreError.self) { try restore(old, over: fixture.path, fixture) }
    #expect(try Data(contentsOf: URL(filePath: fixture.path)) == cut.store)
    #expect(try Data(contentsOf: URL(filePath: fixture.path + "-journal")) == cut.journal)
  }
}
