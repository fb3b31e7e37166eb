public import Domain
import GRDB

extension Store {
  /// The targets of a project with every version of them, of the first project when none is named; nil
  /// when there is no such project.
  public func targetBoard(project code: String? = nil) throws -> TargetBoard? {
    try read { db in
      let projects = try ProjectTable.all(db)
      let wanted = code ?? projects.first?.code
      guard let project = projects.first(where: { $0.code == wanted }) else { return nil }
      let closed = try String.fetchAll(db, sql: "SELECT period FROM closed_periods")
      return TargetBoard(
        project: project,
        projects: projects.map(\.code),
        targets: try TargetTable.all(project: project.code, db),
        versions: try TargetTable.versions(of: project.code, db),
        closed: Set(closed.compactMap { Period($0) })
      )
    }
  }
}

extension TargetTable {
  /// Every version of a project's targets, the oldest first, each with who wrote it.
  fileprivate static func versions(
    of project: String,
    _ db: Database
  ) throws -> [TargetVersion] {
    try db.allRows(
      """
      SELECT v.result, v.period, v.grp, v.quantity, v.seq, v.day, v.reason, j.person
      FROM target_versions AS v JOIN journal AS j ON j.seq = v.seq
      WHERE v.project = ? ORDER BY v.seq
      """,
      [project]
    ).compactMap { row in
      let (result, group): (String, String) = (try row.sound(0), try row.sound(2))
      guard let period = Period(try row.sound(1) as String) else { return nil }
      return TargetVersion(
        target: Target(
          project: project,
          result: result,
          period: period,
          quantity: try row.sound(3),
          group: group.isEmpty ? nil : group
        ),
        sequence: try row.sound(4),
        day: Day(number: try row.sound(5)),
        person: try row.sound(7),
        reason: try row.sound(6)
      )
    }
  }
}
