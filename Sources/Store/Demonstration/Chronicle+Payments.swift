import Domain
import GRDB

/// Statements: a coordinator draws up, a validator certifies, the other coordinator orders, the
/// payer pays.
extension Chronicle {
  /// A step of a project's statement that a week has to take.
  struct PaymentTask {
    let project: Int
    let period: Period
    let move: StatementMove
  }

  /// Plans the statements of the periods that are over: from four weeks after their end, and once
  /// more half a year later for what was validated since. The bank refuses one order.
  func planPayments() {
    var period = Period(.quarter, holding: FictionalCalendar.firstMonday)
    while period.lastDay < FictionalCalendar.today {
      let week = FictionalCalendar.firstMonday.days(to: period.lastDay) / 7 + 4
      for project in 0..<8 {
        plan(project, period, from: week + project % 4)
        plan(project, period, from: week + 26 + project % 4)
        let (project, period) = (project, period)
        schedule(week + 14) { $0.counters.append((project, period)) }
      }
      period = period.next
    }
  }

  private func plan(_ project: Int, _ period: Period, from week: Int) {
    let isRefused = project == 2 && period.index == 1
    var steps: [(Int, StatementMove)] = [(0, .draft), (1, .certify), (3, .order), (5, .pay)]
    if isRefused {
      steps = [
        (0, .draft), (1, .certify), (3, .order), (4, .cancel), (4, .draft), (5, .certify),
        (7, .order), (8, .pay),
      ]
    }
    for (delay, move) in steps {
      let task = PaymentTask(project: project, period: period, move: move)
      schedule(week + delay) { $0.payments.append(task) }
    }
  }

  /// Fridays, after the validators: the statements go on.
  func pay(_ week: Int, on day: Day) throws {
    for task in takeWork(week, \.payments) {
      do {
        try move(task, on: day)
      } catch let refusal as Refusal where refusal.code == .suspendedStratum {
        schedule(week + 1) { $0.payments.append(task) }
      }
    }
  }

  private func move(_ task: PaymentTask, on day: Day) throws {
    let (project, scope) = ("P0\(task.project + 1)", StatementScope.period(task.period))
    let last = try store.lastStatement(project, scope)
    switch task.move {
    case .draft: if try !isDraftable(task, last) { return }
    case .certify where last?.isStale == true: try take(.draft, project, scope, on: day)
    default:
      guard let last, task.move.isPossible(from: last.state) else { return }
    }
    try take(task.move, project, scope, on: day)
  }

  /// Whether there is something to draw up, and nothing under way.
  private func isDraftable(_ task: PaymentTask, _ last: StatementRow?) throws -> Bool {
    if last?.state.isUnderWay ?? false { return false }
    let project = "P0\(task.project + 1)"
    return try store.draftable().contains { $0.project == project && $0.period == task.period }
  }

  private func take(
    _ move: StatementMove,
    _ project: String,
    _ scope: StatementScope,
    on day: Day
  ) throws {
    let person =
      switch move {
      case .draft: FictionalPersons.coordinators[0]
      case .certify: FictionalPersons.validators[0]
      case .order, .cancel: FictionalPersons.coordinators[1]
      case .pay: FictionalPersons.payer
      }
    _ = try store.perform(
      move,
      onStatementOf: project,
      scope,
      reason: move == .cancel ? "virement refusé par la banque : RIB clos" : "",
      by: author(person, day)
    )
  }

  /// The claims that are on no statement beyond a draft, whose validation may be taken back (R41).
  func onNoCertifiedStatement(_ claims: [Int]) throws -> [Int] {
    try store.read { db in
      try claims.filter { claim in
        guard let record = try ClaimTable.find(plan.claimCode(claim), db) else { return false }
        return try StatementTable.holding(record.id, db).map { $0.state == .draft } ?? true
      }
    }
  }
}
