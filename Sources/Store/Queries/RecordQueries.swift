public import Domain
import Foundation
import GRDB

/// A participant as lists show it: never the national identity number.
public struct ParticipantRow: Hashable, Sendable {
  public var participant: Participant
  /// Another participant bears the same national identity number (R89).
  public var isPossibleDuplicate: Bool
  public var isErased: Bool
}

/// A period as lists show it.
public struct PeriodRow: Hashable, Sendable {
  public var period: Period
  public var isClosed: Bool
}

extension Store {
  /// Every relation, by its ends, kind and first day.
  public func relations() throws -> [Relation] { try read { try RelationTable.all($0) } }

  /// Every target line, by project, result, period and group.
  public func targets(project: String? = nil) throws -> [Target] {
    try read { try TargetTable.all(project: project, $0) }
  }

  /// Every person of the programme, those who left included, in code order.
  public func persons() throws -> [Person] { try read { try PersonTable.all($0) } }

  /// Every period that has a claim or a target, or is closed, in order.
  public func periods() throws -> [PeriodRow] {
    try read { db in
      let closed = Set(try String.fetchAll(db, sql: "SELECT period FROM closed_periods"))
      let used = try String.fetchAll(
        db,
        sql: """
          SELECT period FROM tallies WHERE axis = 0 UNION SELECT period FROM targets
          UNION SELECT period FROM closed_periods
          """
      )
      return used.compactMap { code in
        Period(code).map { PeriodRow(period: $0, isClosed: closed.contains(code)) }
      }.sorted { $0.period < $1.period }
    }
  }

  /// One participant; nil when there is none of that code.
  public func participant(_ code: String) throws -> ParticipantRow? {
    try read { db in
      try ParticipantTable.find(code, db).map { try participantRow($0, db) }
    }
  }

  /// Gives every participant to `body`, in code order, without holding them.
  public func eachParticipant(_ body: (ParticipantRow) throws -> Void) throws {
    try read { db in
      var last = ""
      while true {
        let page = try ParticipantTable.each(after: last, limit: 500, db)
        guard let end = page.last else { return }
        last = end.record.code
        for stored in page { try body(try participantRow(stored, db)) }
      }
    }
  }

  func participantRow(
    _ stored: StoredParticipant,
    _ db: Database
  ) throws -> ParticipantRow {
    ParticipantRow(
      participant: stored.record,
      isPossibleDuplicate: try ParticipantTable.isPossibleDuplicate(stored, db),
      isErased: stored.isErased
    )
  }

  /// Gives every line of the CNSS to `body`, by participant, month and employer.
  public func eachCNSSLine(_ body: (CNSSLine) throws -> Void) throws {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT participant, employer_ice, month, days FROM cnss
          ORDER BY participant, month, employer_ice
          """
      )
      while let row = try rows.next() {
        try body(
          CNSSLine(
            participant: row[0],
            employerICE: row[1],
            month: Month(number: row[2]),
            days: row[3]
          )
        )
      }
    }
  }

  /// The journal rows about one subject, the oldest first: those of a claim are found by its steps,
  /// all others by an index of their own, so that the journal is never read whole.
  public func history(of subject: String) throws -> [HistoryEntry] {
    try read { db in
      if let claim = try ClaimTable.find(subject, db) { return try history(of: claim, db) }
      return try db.rows(
        """
        SELECT \(JournalReader.columns) FROM journal
        WHERE subject = ? AND (kind < 'claim.' OR kind >= 'claim/') ORDER BY seq
        """,
        [subject]
      ) { JournalReader.row($0).entry }
    }
  }
}
