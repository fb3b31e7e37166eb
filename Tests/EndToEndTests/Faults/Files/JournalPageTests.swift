import Foundation
import GRDB
import Glibc
import Store
import Testing

extension FaultTests {
  /// Bits of a real file, in the pages that hold its journal.
  @Suite(.serialized) struct JournalPageTests {
    /// What a journal says, whole.
    private func rows(_ path: String) throws -> [String] {
      let queue = try DatabaseQueue(path: path)
      defer { try? queue.close() }
      return try queue.inDatabase { db in
        try String.fetchAll(
          db,
          sql: """
            SELECT seq || '|' || at || '|' || offset || '|' || day || '|' || hex(person) || '|'
              || hex(role) || '|' || hex(kind) || '|' || hex(subject) || '|' || hex(payload) || '|'
              || hex(prev) || '|' || hex(hash) FROM journal ORDER BY seq
            """
        )
      }
    }

    /// The pages of the journal, from 1.
    private func pages(_ path: String) throws -> [Int] {
      let query = "SELECT pageno FROM dbstat WHERE name = 'journal' ORDER BY pageno"
      let answer = try run(["sqlite3", path, query])
      return answer.stdout.split(separator: "\n").compactMap { Int($0) }
    }

    /// Whether opening the store or verifying its journal says that something is wrong.
    private func isFound(_ path: String) -> Bool {
      do {
        let store = try Store.open(path, readOnly: true)
        defer { try? store.close() }
        return try !store.verifyJournal().isSound
      } catch {
        return true
      }
    }

    @Test func `a bit of the journal's pages is found, or the journal says what it said`() throws {
      let scratch = try Scratch()
      let path = scratch.path + "/flip.fbr"
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .ordered) + "/region.fbr",
        toPath: path
      )
      let sound = try rows(path)
      let pages = try pages(path)
      #expect(!pages.isEmpty && !sound.isEmpty)
      let bits = pages.count * 4096 * 8
      let descriptor = open(path, O_RDWR)
      defer { close(descriptor) }
      var (found, harmless) = (0, 0)
      for bit in FaultTests.some(Array(0..<bits), of: 1_200) {
        let place = off_t((pages[bit / 32_768] - 1) * 4096 + bit % 32_768 / 8)
        var byte: UInt8 = 0
        #expect(pread(descriptor, &byte, 1, place) == 1)
        var flipped = byte ^ 1 << UInt8(bit % 8)
        #expect(pwrite(descriptor, &flipped, 1, place) == 1)
        if isFound(path) {
          found += 1
        } else {
          // Room between the rows: nothing reads it.
          harmless += 1
          #expect(try rows(path) == sound, "bit \(bit) changes the journal and is not found")
        }
        #expect(pwrite(descriptor, &byte, 1, place) == 1)
      }
      #expect(!isFound(path))
      #expect(found > 0)
      Figures.add(
        "bits of a journal's pages",
        found + harmless,
        "of \(bits); \(found) found, \(harmless) in the room between the rows"
      )
    }
  }
}
