import Domain
import GRDB
import GRDBSQLite
import Testing

@testable import Store

/// Statements are compiled once for a connection: that is most of what a question costs.
@Suite struct CompilingTests {
  @Test func `pages, counts and a claim that are asked for again compile nothing`() throws {
    let fixture = try Fixture()
    let code = try fixture.newClaim("R1")
    let store = fixture.store
    func ask() throws {
      _ = try store.claims(ClaimQuery(filter: "état:ouvert", limit: 20), today: Fixture.today)
      _ = try store.counts(claims: ["", "état:queued", "pris:moi"], today: Fixture.today)
      _ = try store.operatedProjects()
      _ = try store.claim(code)
    }
    try ask()
    let before = store.queue.inDatabase(Self.compiled)
    try ask()
    #expect(store.queue.inDatabase(Self.compiled) == before)
  }

  /// How many statements the connection holds, and how often one was compiled again.
  private static func compiled(_ db: Database) -> Compiled {
    var result = Compiled()
    var statement = sqlite3_next_stmt(db.sqliteConnection, nil)
    while let one = statement {
      result.statements += 1
      result.again += Int(sqlite3_stmt_status(one, SQLITE_STMTSTATUS_REPREPARE, 0))
      statement = sqlite3_next_stmt(db.sqliteConnection, one)
    }
    return result
  }

  private struct Compiled: Equatable {
    var statements = 0
    var again = 0
  }
}
