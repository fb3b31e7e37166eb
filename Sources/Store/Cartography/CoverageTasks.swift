import Domain
import GRDB

extension Store {
  /// Writes who sees to some gaps, and by when: all of them, or none.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  func save(_ tasks: [CoverageTask], by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.assignGaps])
      return try tasks.map { task in
        try writing.save(task)
        return RowOutcome(claim: task.key, refusal: nil)
      }
    }
  }
}

extension Writing {
  /// Writes who sees to a gap; a task of nobody takes it back.
  fileprivate func save(_ task: CoverageTask) throws {
    if Territory.province(task.territory) == nil, Territory.commune(task.territory) == nil {
      throw Refusal(.unknownTerritory, subject: task.territory, details: [task.territory])
    }
    if !task.person.isEmpty, programme.person(task.person) == nil {
      throw Refusal(.unknownPerson, subject: task.person)
    }
    let sequence = try record("coverage.task", task.key, task.payload)
    try CoverageTaskTable.write(task, sequence: sequence, db)
  }
}

/// The table `coverage_tasks`.
enum CoverageTaskTable {
  static func all(_ db: Database) throws -> [CoverageTask] {
    var tasks: [CoverageTask] = []
    try db.scan(
      """
      SELECT territory, subject, person, due_on, note, closed_on FROM coverage_tasks
      ORDER BY territory, subject
      """
    ) { row in
      guard let subject = CoverageSubject(key: row.text(1)) else { return }
      tasks.append(
        CoverageTask(
          territory: row.text(0),
          subject: subject,
          person: row.text(2),
          dueOn: row.isNull(3) ? nil : row.day(3),
          note: row.text(4),
          closedOn: row.isNull(5) ? nil : row.day(5)
        )
      )
    }
    return tasks
  }

  static func write(_ task: CoverageTask, sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO coverage_tasks
          (territory, subject, person, due_on, note, closed_on, seq)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        task.territory, task.subject.key, task.person, task.dueOn?.number, task.note,
        task.closedOn?.number, sequence,
      ]
    )
  }
}

extension CoverageTask {
  /// What a task says, for the journal.
  var payload: Payload {
    Payload([
      "person": person, "due_on": dueOn?.iso, "note": note, "closed_on": closedOn?.iso,
    ])
  }
}
