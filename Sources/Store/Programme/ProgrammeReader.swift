public import Domain
import GRDB

/// Reads the versions of the programme and what uses them, from figures that are kept.
struct ProgrammeReader {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Every version; who wrote and who published it stand in its journal row.
  func versions() throws -> [ProgrammeVersion] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT v.version, v.effective_on, j.day, j.person, j.payload
        FROM programme_versions v JOIN journal j ON j.seq = v.seq ORDER BY v.version
        """
    )
    return try rows.map { row in
      let authors = Payload.details(of: row[4]).first { $0.key == "authors" }?.value ?? ""
      return ProgrammeVersion(
        number: row[0],
        programme: try ProgrammeTable.programme(row[0], db),
        effectiveOn: Day(number: row[1]),
        publishedOn: Day(number: row[2]),
        authors: authors.split(separator: ",").map(String.init),
        publisher: row[3]
      )
    }
  }

  /// How many claims each project, result and period has, in all and by group and province.
  func use() throws -> ProgrammeUse {
    let axes: [Int: BreakdownRow.Axis] = Dictionary(
      uniqueKeysWithValues: BreakdownRow.Axis.allCases.enumerated().map {
        ($0.offset + 1, $0.element)
      }
    )
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT axis, project, result, period, bucket, SUM(n) FROM tallies
        WHERE axis <> 1 GROUP BY axis, project, result, period, bucket HAVING SUM(n) > 0
        """
    )
    return ProgrammeUse(
      counts: rows.compactMap { row in
        guard let period = Period(row[3] as String) else { return nil }
        return ProgrammeUse.Count(
          axis: axes[row[0]],
          project: row[1],
          result: row[2],
          period: period,
          bucket: row[4],
          claims: row[5]
        )
      },
      targets: try TargetTable.all(db)
    )
  }

  /// Everything that makes a programme impossible to follow here: its own faults, and mechanisms that
  /// nobody may perform, with the persons that it brings (R73).
  func faults(of programme: Programme, persons: [Person]) throws -> [ProgrammeFault] {
    try programme.faults() + verifierFaults(of: programme, persons: persons)
  }

  /// The mechanisms that nobody may perform here, with the persons that a programme brings.
  func verifierFaults(of programme: Programme, persons: [Person]) throws -> [ProgrammeFault] {
    let kept = persons.filter { programme.person($0.code) == nil }
    return programme.verifierFaults(
      persons: kept + programme.persons,
      on: try JournalTail(db).day,
      projects: try ProjectTable.all(db),
      targets: try TargetTable.all(db)
    )
  }
}

extension Store {
  /// The mechanisms that nobody may perform, of the draft or else of the newest version.
  public func verifierFaults() throws -> [ProgrammeFault] {
    try read { db in
      let referential = try referential(db)
      let newest = referential.heads.last?.version ?? referential.version
      let programme =
        try ProgrammeTable.draft(db)?.programme ?? referential.programme(version: newest, db)
      return try ProgrammeReader(db).verifierFaults(
        of: programme,
        persons: referential.programme.persons
      )
    }
  }

  /// Every version of the programme, the draft of the next, and what uses them.
  public func referentials() throws -> Referentials {
    try read { db in
      let referential = try referential(db)
      let reader = ProgrammeReader(db)
      let draft = try ProgrammeTable.draft(db)
      return Referentials(
        versions: try reader.versions(),
        inForce: referential.version,
        draft: draft,
        use: try reader.use(),
        draftFaults: try draft.map {
          try reader.faults(of: $0.programme, persons: referential.programme.persons)
        } ?? []
      )
    }
  }
}
