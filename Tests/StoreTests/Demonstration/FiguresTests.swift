import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// What is answered by kept figures and by indexes is what reading everything would answer.
@Suite struct FiguresTests {
  private static let shared = Result { try DemonstrationFile(claims: 600, seed: "figures") }

  private var store: Store { get throws { try FiguresTests.shared.get().store } }

  @Test(arguments: [
    "", "état:queued", "état:ouvert", "projet:P03", "projet:p03", "-projet:P03",
    "(état:verified,exempt) projet:P01,P02", "-état:ouvert résultat:FOR", "période:2026-T1",
    "projet:P*", "résultat:ent état:validated -projet:P04", "projet:XYZ", "état:verified,exempt",
    "état:*", "état:vide", "-état:queued état:ouvert", "-(état:queued ou état:validated)",
    "état:queued pris:moi",
  ])
  func `a filter counts without reading as it does by reading`(_ filter: String) throws {
    var read = 0
    _ = try store.eachClaim(filter: filter, today: Demonstration.today) { _ in read += 1 }
    let counts = try store.counts(claims: [filter, "", filter], today: Demonstration.today)
    #expect(counts == [read, 600, read])
    // The same from the figures of the queue, where they were just asked for.
    let fresh = try Store.open(store.path)
    _ = try fresh.queueFigures(today: Demonstration.today, person: nil)
    #expect(try fresh.counts(claims: [filter, ""], today: Demonstration.today) == [read, 600])
    let page = try fresh.claims(
      ClaimQuery(filter: filter, limit: 1),
      today: Demonstration.today
    )
    #expect(page.total == read)
  }

  @Test func `a filter that finds codes by an index keeps what one that ignores case keeps`() throws
  {
    var (small, large): ([String], [String]) = ([], [])
    _ = try store.eachClaim(filter: "projet:p03", today: Demonstration.today) {
      small.append($0.claim)
    }
    _ = try store.eachClaim(filter: "", today: Demonstration.today) {
      if $0.project == "P03" { large.append($0.claim) }
    }
    #expect(small == large)
    #expect(!small.isEmpty)
  }

  @Test func `the history of anything holds every row of the journal about it, in order`() throws {
    var bySubject: [String: [Int64]] = [:]
    try store.eachJournalRow { bySubject[$0.subject, default: []].append($0.sequence) }
    for (subject, sequences) in bySubject.sorted(by: { $0.key < $1.key }).prefix(400) {
      // A claim's history also holds the rows of its draws, closings and statements.
      let history = try store.history(of: subject).map(\.sequence)
      #expect(Set(sequences).isSubset(of: history), "\(subject)")
      #expect(history == history.sorted(), "\(subject)")
    }
  }

  @Test func `participants are counted by commune as they come and as they move`() throws {
    let fixture = try Fixture()
    try fixture.enrol("A1")
    try fixture.enrol("A2")
    let before = try fixture.store.region().participantsByCommune
    #expect(before.values.reduce(0, +) == 0)
    try fixture.store.queue.inDatabase { db in
      try db.execute(sql: "UPDATE participants SET commune = '07.351.01.01' WHERE code = 'A1'")
    }
    let after = try fixture.store.region().participantsByCommune
    #expect(after.values.reduce(0, +) == 1)
    #expect(after["07.351.01.01"] == 1)
    let counted = try fixture.store.read { db in try TallyCheck.runCommunes(db) }
    #expect(counted.findings.isEmpty)
  }
}
