import Domain
import GRDB
import Seals

/// The history of a demonstration as it is played: who does what in which week.
///
/// Operators import, coordinators draw, verifiers conclude and validators decide, each through the
/// same doors as everyone else. What a week leaves to a later one stands in its agenda.
final class Chronicle {
  let store: Store
  let plan: FictionalPlan
  var generator: SeededGenerator
  private var clock: WallClock
  /// What is to be done, by week; weeks after the last one stay undone, and are the open work.
  private(set) var agenda: [Agenda]
  /// Participants in order of entry, and how many of them have come.
  let arrivals: [Int]
  var arrived = 0
  /// How many claims of the plan, in order, have come to their day.
  var ripe = 0
  /// Claims whose day has come and that are not declared, with the week from which they wait no more.
  var waiting: [Deferred] = []
  /// Which claims a later result may build on, by index.
  var settled: [Bool]
  var declared = 0
  /// How many claims the store will hold.
  let limit: Int
  /// Claims refused for want of a predecessor, to be examined again.
  var orphans: [Int] = []
  /// The last journal row at which closed strata were looked for.
  var seenClosures: Int64 = 0
  var strata = StrataScript()
  var money: MoneyScript

  init(_ store: Store, _ plan: FictionalPlan, limit: Int) {
    self.store = store
    self.plan = plan
    self.limit = limit
    generator = SeededGenerator(seed: plan.seed, stream: -7)
    clock = WallClock(FictionalCalendar.founded)
    agenda = [Agenda](repeating: Agenda(), count: FictionalCalendar.weeks + 60)
    arrivals = plan.personsByEntry
    settled = [Bool](repeating: false, count: plan.events.count)
    money = MoneyScript(plan)
    planPayments()
  }

  /// How much of the claims was declared, from 0 to 1.
  var share: Double {
    limit == 0 ? 1 : Double(declared) / Double(limit)
  }

  /// Who does the next thing, and when.
  func author(_ person: String, _ day: Day) -> Author {
    Author(person: person, today: day, moment: clock.next(on: day))
  }

  static func monday(_ week: Int) -> Day { FictionalCalendar.firstMonday.adding(days: week * 7) }

  /// Puts work off to a week.
  func schedule(_ week: Int, _ change: (inout Agenda) -> Void) {
    if agenda.indices.contains(week) { change(&agenda[week]) }
  }

  /// One kind of work of a week, which is then off the agenda.
  func takeWork<Item>(_ week: Int, _ kind: WritableKeyPath<Agenda, [Item]>) -> [Item] {
    defer { agenda[week][keyPath: kind] = [] }
    return agenda[week][keyPath: kind]
  }

  /// Plays one week, day by day.
  func play(_ week: Int) throws {
    let monday = Chronicle.monday(week)
    try welcome(on: monday)
    try publishCNSS(on: monday)
    try declare(week, on: monday.adding(days: 1))
    try draw(week, on: monday.adding(days: 2))
    try verify(week, on: monday.adding(days: 3))
    try decide(week, on: monday.adding(days: 4))
    try hearAppeals(week, on: monday.adding(days: 4))
    try pay(week, on: monday.adding(days: 4))
    try counterVerify(week, on: monday.adding(days: 4))
  }

  /// Does one thing to some claims; the script only asks for what is allowed.
  func perform(_ action: ClaimAction, _ claims: [Int], by author: Author) throws {
    guard !claims.isEmpty else { return }
    try expectDone(try store.perform(action, on: claims.map(plan.claimCode), by: author))
  }

  func expectDone(_ receipt: Receipt) throws {
    if let refusal = receipt.rows.lazy.compactMap(\.refusal).first { throw refusal }
  }

  /// The states of claims now; one that is not declared has none.
  func states(_ claims: [Int]) throws -> [ClaimState?] {
    if claims.isEmpty { return [] }
    return try store.read { db in
      let statement = try db.cachedStatement(sql: "SELECT state FROM claims WHERE code = ?")
      return try claims.map { claim in
        try String.fetchOne(statement, arguments: [plan.claimCode(claim)])
          .flatMap(ClaimState.init(rawValue:))
      }
    }
  }

  /// The claims that are in one of these states now.
  func claims(_ claims: [Int], in states: Set<ClaimState>) throws -> [Int] {
    zip(claims, try self.states(claims)).filter { $0.1.map(states.contains) ?? false }.map(\.0)
  }

  /// Imports the records of a made-up file.
  func bring(
    _ kind: ImportKind,
    _ name: String,
    by author: Author,
    _ records: [ImportRecord]
  ) throws {
    guard !records.isEmpty else { return }
    let digest = SHA256.hex("\(plan.seed)|\(name)")
    _ = try store.importing(kind, by: author) { session in
      for (index, record) in records.enumerated() {
        if let bad = try session.stage(record, line: index + 2) {
          throw Refusal(.invalidValue, subject: name, details: [bad.code.rawValue, bad.value])
        }
      }
      return (name, digest)
    }
  }
}

/// A claim that waits for its predecessor, until a week at most.
struct Deferred {
  let claim: Int
  let until: Int
}

/// What one week has to do.
struct Agenda {
  /// A claim in the hands of a verifier, by the verifier's place in the list.
  struct Task {
    let claim: Int
    let verifier: Int
    /// Whether the check will not confirm it.
    var isWrong = false
  }

  /// New versions that operators bring.
  var corrections: [Int] = []
  /// Claims that a coordinator forces.
  var forced: [Int] = []
  var takes: [Task] = []
  var findings: [Task] = []
  var decisions: [Int] = []
  /// Validations that are taken back.
  var reversals: [Int] = []
  /// Suspended strata that a coordinator releases, with the effect.
  var releases: [(stratum: Stratum, effect: Band.Effect)] = []
  /// Refused claims that their operators contest, and contested ones to settle.
  var appeals: [Int] = []
  var settlements: [Int] = []
  /// Steps of statements.
  var payments: [Chronicle.PaymentTask] = []
  /// Paid projects and periods to counter-verify, by the project's index, then what was drawn.
  var counters: [(project: Int, period: Period)] = []
  var counterFindings: [(project: Int, claims: [Int])] = []
}
