import Domain
import Foundation
import Testing

@testable import Store

/// Backups that count, those that are kept, and one put back.
@Suite struct BackupShelfTests {
  private func moment(_ day: String, _ minute: Int = 0) -> Moment {
    let number = Day(iso: day)?.number ?? 0
    return Moment(
      utcMilliseconds: Int64(number) * 86_400_000 + Int64(minute) * 60_000,
      offsetMinutes: 0
    )
  }

  private func shelf(_ fixture: Fixture) throws -> BackupShelf {
    BackupShelf(of: try fixture.store.identity(), in: fixture.folder + "/etagere")
  }

  private func clear(_ fixture: Fixture) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: fixture.folder)) ?? []
    where name != "region.fbr" {
      try? FileManager.default.removeItem(atPath: fixture.folder + "/" + name)
    }
  }

  @Test func `a store that did not change gets no second backup`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let shelf = try shelf(fixture)
    let first = try #require(try shelf.add(fixture.store, at: moment("2026-03-10")))
    #expect(try shelf.add(fixture.store, at: moment("2026-03-11")) == nil)
    _ = try fixture.newClaim("R1")
    let second = try #require(try shelf.add(fixture.store, at: moment("2026-03-11")))
    #expect(shelf.entries() == [second, first])
    #expect(second.sequence > first.sequence)
    #expect(first.day == day("2026-03-10"))
    let attributes = { (path: String) in
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try attributes(shelf.folder) == 0o700)
    #expect(try attributes(second.path) == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: shelf.folder)
    #expect(names.count == 2)
  }

  @Test func `a backup under way can be given up, and leaves nothing`() throws {
    struct Enough: Error {}
    let fixture = try Fixture()
    defer { clear(fixture) }
    let shelf = try shelf(fixture)
    for limit in [0, 710, 800, 1000] {
      #expect(throws: Enough.self) {
        try shelf.add(fixture.store, at: moment("2026-03-10")) { done in
          if done >= limit { throw Enough() }
        }
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.folder) == [])
    }
  }

  @Test func `ten last, fourteen days and twelve months are kept, and never less than the last`() {
    let start = day("2026-12-31").number
    // Three a day for two years, the newest first.
    let days = (0..<2190).map { Day(number: start - Int32($0 / 3)) }
    let kept = BackupRotation.kept(days)
    #expect(kept.isSuperset(of: 0..<10))
    let keptDays = Set(kept.map { days[$0] })
    #expect((0..<14).allSatisfy { keptDays.contains(Day(number: start - Int32($0))) })
    #expect(Set(kept.map { days[$0].month }).count == 12)
    #expect(kept.count <= 10 + 14 + 12)
    #expect(BackupRotation.kept([day("2001-01-01")]) == [0])
    #expect(BackupRotation.kept([]) == [])
  }

  @Test func `the shelf is tidied, and what is not a backup stays`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let shelf = try shelf(fixture)
    try SafeFiles.createFolder(shelf.folder)
    try Data().write(to: URL(filePath: shelf.folder + "/note.txt"))
    let mark = JournalMark(sequence: 1, head: String(repeating: "0", count: 64))
    for number in 0..<40 {
      let name = BackupEntry.name(moment("2025-01-01", number), mark, number)
      try Data().write(to: URL(filePath: shelf.folder + "/" + name))
    }
    try shelf.add(fixture.store, at: moment("2026-03-10"))
    #expect(shelf.entries().count == 10)
    #expect(SafeFiles.exists(shelf.folder + "/note.txt"))
  }

  @Test func `a clock that goes back does not make the newest backup old`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let shelf = try shelf(fixture)
    try shelf.add(fixture.store, at: moment("2031-03-10"))
    _ = try fixture.newClaim("R1")
    let added = try #require(try shelf.add(fixture.store, at: moment("2026-03-10")))
    #expect(shelf.entries().first == added)
    #expect(added.day == day("2026-03-10"))
    // A name of before the numbers is older than those that have one.
    let mark = JournalMark(sequence: 1, head: String(repeating: "0", count: 64))
    let bare = BackupEntry.stamp(moment("2040-01-01")) + "-1-" + mark.head.prefix(16) + ".fbr"
    try Data().write(to: URL(filePath: shelf.folder + "/" + bare))
    #expect(shelf.entries().map(\.number) == [2, 1, 0])
  }

  @Test func `a drill tells a sound backup from another`() throws {
    let fixture = try Fixture()
    defer { clear(fixture) }
    let entry = try #require(try shelf(fixture).add(fixture.store, at: moment("2026-03-10")))
    let folder = fixture.folder + "/essai"
    try SafeFiles.createFolder(folder)
    #expect(try BackupShelf.drill(entry.path, in: folder).isSound)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }
}
