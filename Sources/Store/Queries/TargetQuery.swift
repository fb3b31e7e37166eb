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
        versions: try versions(of: project.code, db),
        closed: Set(closed.compactMap { Period($0) })
      )
    }
  }

  /// Every version of a project's targets, the oldest first, as the journal has them. The condition on
  /// the kind is that of the index of subjects.
  private func versions(of project: String, _ db: Database) throws -> [TargetVersion] {
    try db.allRows(
      """
      SELECT \(JournalReader.columns) FROM journal
      WHERE subject >= ? AND subject < ? AND (kind < 'claim.' OR kind >= 'claim/')
        AND kind = 'target.record'
      ORDER BY seq
      """,
      [project + "|", project + "|\u{7F}"]
    ).compactMap { TargetVersion(JournalReader.row($0)) }
  }
}

extension TargetVersion {
  /// The version that a journal row tells of; nil when it is not one of a target.
  fileprivate init?(_ row: JournalRow) {
    let parts = row.subject.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let details = Dictionary(
      Payload.details(of: row.payload).map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    guard parts.count == 4, let period = Period(parts[2]),
      let quantity = details["quantity"].flatMap(Int.init)
    else { return nil }
    self.init(
      target: Target(
        project: parts[0],
        result: parts[1],
        period: period,
        quantity: quantity,
        group: parts[3].isEmpty ? nil : parts[3]
      ),
      sequence: row.sequence,
      day: row.day,
      person: row.person,
      reason: details["reason"] ?? ""
    )
  }
}
