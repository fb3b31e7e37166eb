public import Domain
import GRDB

extension Store {
  /// The claims and the CNSS months of one participant; nil when the code is unknown.
  public func chain(of participant: String) throws -> ChainFacts? {
    try read { db in
      guard let found = try ParticipantTable.find(participant, db) else { return nil }
      return ChainFacts(
        participant: participant,
        project: found.record.project,
        entryOn: found.record.entryOn,
        claims: try ClaimReader.rows(
          where: "c.participant = ? ORDER BY c.achieved_on, c.code",
          [participant],
          db
        ),
        months: try employmentMonths(of: participant, db)
      )
    }
  }

  /// The months of a participant, days summed over employers (R14).
  private func employmentMonths(
    of participant: String,
    _ db: Database
  ) throws -> [EmploymentMonth] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT month, days, employer_ice FROM cnss WHERE participant = ?
        ORDER BY month, employer_ice
        """,
      arguments: [participant]
    )
    var months: [EmploymentMonth] = []
    for row in rows {
      let month = Month(number: row[0])
      if months.last?.month != month { months.append(EmploymentMonth(month: month, days: 0)) }
      months[months.count - 1].days += row[1]
      months[months.count - 1].employers.append(row[2])
    }
    return months
  }
}
