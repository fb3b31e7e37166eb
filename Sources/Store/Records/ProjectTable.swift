import Domain
import GRDB

/// The table `projects`, each with its agreement.
enum ProjectTable {
  private static let selection = """
    SELECT code, title, operator, partners, provinces, groups, agreement, starts_on, ends_on,
      ceiling, advance, holdback, recovery, participant_cap
    FROM projects
    """

  static func find(_ code: String, _ db: Database) throws -> Project? {
    try db.first("\(selection) WHERE code = ?", [code], project)
  }

  /// Every project, in code order.
  static func all(_ db: Database) throws -> [Project] {
    try db.rows("\(selection) ORDER BY code", [], project)
  }

  /// The project that an agreement binds, or nil (R70).
  static func code(ofAgreement agreement: String, _ db: Database) throws -> String? {
    try String.fetchOne(
      db,
      sql: "SELECT code FROM projects WHERE agreement = ?",
      arguments: [agreement]
    )
  }

  static func write(_ project: Project, sequence: Int64, _ db: Database) throws {
    let agreement = project.agreement
    try db.execute(
      sql: """
        INSERT INTO projects (code, title, operator, partners, provinces, groups, agreement,
          starts_on, ends_on, ceiling, advance, holdback, recovery, participant_cap, seq)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET title = excluded.title, operator = excluded.operator,
          partners = excluded.partners, provinces = excluded.provinces, groups = excluded.groups,
          agreement = excluded.agreement, starts_on = excluded.starts_on,
          ends_on = excluded.ends_on, ceiling = excluded.ceiling, advance = excluded.advance,
          holdback = excluded.holdback, recovery = excluded.recovery,
          participant_cap = excluded.participant_cap, seq = excluded.seq
        """,
      arguments: [
        project.code, project.title, project.operatorCode, List.join(project.partners),
        List.join(project.provinces), List.join(project.groups), agreement.code,
        agreement.startsOn.number, agreement.endsOn.number, agreement.ceiling?.centimes,
        agreement.advance.centimes, agreement.holdback, agreement.recovery,
        agreement.participantCap?.centimes, sequence,
      ]
    )
  }

  private static func project(_ row: RawRow) -> Project {
    Project(
      code: row.text(0),
      title: row.text(1),
      operatorCode: row.text(2),
      partners: row.list(3),
      provinces: row.list(4),
      groups: row.list(5),
      agreement: Agreement(
        code: row.text(6),
        startsOn: row.day(7),
        endsOn: row.day(8),
        ceiling: row.optionalInteger(9).map(Money.init(centimes:)),
        advance: Money(centimes: row.integer(10)),
        holdback: row.count(11),
        recovery: row.count(12),
        participantCap: row.optionalInteger(13).map(Money.init(centimes:))
      )
    )
  }
}

extension Project {
  /// The record's content, for the journal.
  var payload: Payload {
    Payload([
      "title": title, "operator": operatorCode, "partners": partners.joined(separator: ","),
      "provinces": provinces.joined(separator: ","), "groups": groups.joined(separator: ","),
      "agreement": agreement.code, "starts_on": agreement.startsOn.iso,
      "ends_on": agreement.endsOn.iso,
      "ceiling": agreement.ceiling.map { String($0.centimes) },
      "advance": String(agreement.advance.centimes), "holdback": String(agreement.holdback),
      "recovery": String(agreement.recovery),
      "participant_cap": agreement.participantCap.map { String($0.centimes) },
    ])
  }
}
