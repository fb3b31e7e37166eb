import Domain
import GRDB
import Testing

@testable import Store

/// Where the rows of a file wait until it is whole.
@Suite struct SetAsideTests {
  @Test(arguments: [
    (ImportKind.participants, 2), (.actors, 2), (.claims, 1), (.cnss, 1), (.participants, 2),
  ])
  func `names and telephones wait in memory, and nothing else does`(
    _ kind: ImportKind,
    _ wanted: Int
  )
    throws
  {
    let fixture = try Fixture()
    var found: Int?
    _ = try fixture.store.importing(kind, by: fixture.author("K1")) { session in
      found = try Int.fetchOne(session.writing.db, sql: "PRAGMA temp_store")
      return nil
    }
    #expect(found == wanted)
    let after = try fixture.store.queue.inDatabase {
      try Int.fetchOne($0, sql: "PRAGMA temp_store")
    }
    #expect(after == 1)
    try fixture.enrol("U1")
    _ = try fixture.newClaim("R1")
    try fixture.expectSound()
  }
}
