import Domain
import GRDB

extension Store {
  /// Writes who sees to a gap, and by when.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  func save(_ task: CoverageTask, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.assignGaps])
      if Territory.province(task.territory) == nil, Territory.commune(task.territory) == nil {
        throw Refusal(.unknownTerritory, subject: task.territory, details: [task.territory])
      }
      if !task.person.isEmpty, writing.programme.person(task.person) == nil {
        throw Refusal(.unknownPerson, subject: task.person)
      }
      let sequence = try writing.record("coverage.task", task.key, task.payload)
      try CoverageTaskTable.write(task, sequence: sequence, writing.db)
      return [ActionResult(subject: task.key)]
    }
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
