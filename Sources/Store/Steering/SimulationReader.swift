public import Domain
import GRDB

extension Store {
  /// What a project shows for a simulation to start from; nil when there is none of that code.
  ///
  /// Only sums that are kept with each change are read, and its strata.
  public func simulationBasis(project code: String, today: Day) throws -> SimulationBasis? {
    try read { db in
      let programme = try referential(db, on: nil).programme
      let facts = try PortfolioReader(db: db, programme: programme, today: today)
        .facts(project: code)
      guard let project = facts.projects.first(where: { $0.code == code }) else { return nil }
      let portfolio = Portfolio(facts)
      let entered = facts.entered[code] ?? EnteredParticipants()
      let groups = entered.buckets.filter {
        $0.key.axis == .group && $0.key.bucket != BreakdownRow.unknown
      }
      let first = facts.results.first
      let closed = try db.firstRow(
        """
        SELECT COALESCE(SUM(examined), 0), COALESCE(SUM(confirmed), 0) FROM strata
        WHERE project = ? AND status <> 'open'
        """,
        [code]
      )
      return SimulationBasis(
        project: project,
        programme: programme,
        entered: entered.total,
        groups: Dictionary(uniqueKeysWithValues: groups.map { ($0.key.bucket, $0.value) }),
        target: first?.progress.quantities.reduce(0) { $0 + $1.quantity } ?? 0,
        funnel: portfolio.funnels.filter { $0.project == code },
        delays: portfolio.delays.filter { $0.project == code },
        examined: closed?[0] ?? 0,
        confirmed: closed?[1] ?? 0
      )
    }
  }
}
