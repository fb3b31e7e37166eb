public import Domain
import GRDB

extension Writing {
  /// Signs an amount that corrects a paid line; the line itself stays (DESIGN §4, rule 8). One that
  /// waits for a signature with that amount is signed, otherwise it is opened and signed at once.
  func regularise(_ record: ClaimRecord, _ amount: Money, reason: String) throws {
    guard record.state == .paid else { throw Refusal(.notPaid, subject: record.claim.code) }
    if amount == .zero { throw Refusal(.invalidValue, subject: "centimes", details: ["0"]) }
    if reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: record.claim.code)
    }
    let open: Int64? = try db.firstValue(
      """
      SELECT seq FROM regularisations WHERE claim = ? AND centimes = ? AND signed_seq IS NULL
      ORDER BY seq LIMIT 1
      """,
      [record.id, amount.centimes]
    )
    let sequence = try self.record(
      "regularisation.sign",
      record.claim.code,
      Payload([
        "centimes": String(amount.centimes), "reason": reason, "opened": open.map(String.init),
      ])
    )
    if open == nil { try insert(record, amount, reason: reason, sequence: sequence) }
    try db.run(
      """
      UPDATE regularisations SET signed_seq = ?, signed_by = ?, signed_on = ?, signed_reason = ?
      WHERE seq = ?
      """,
      [sequence, author.person, today.number, reason, open ?? sequence]
    )
  }

  /// Opens a regularisation that waits for a coordinator (R82).
  func openRegularisation(_ record: ClaimRecord, _ amount: Money, reason: String) throws {
    let sequence = try self.record(
      "regularisation.open",
      record.claim.code,
      Payload(["centimes": String(amount.centimes), "reason": reason])
    )
    try insert(record, amount, reason: reason, sequence: sequence)
  }

  private func insert(
    _ record: ClaimRecord,
    _ amount: Money,
    reason: String,
    sequence: Int64
  ) throws {
    try db.run(
      "INSERT INTO regularisations (seq, claim, centimes, reason) VALUES (?, ?, ?, ?)",
      [sequence, record.id, amount.centimes, reason]
    )
  }
}

/// Reads regularisations.
enum RegularisationTable {
  /// Those that a condition keeps, the oldest first.
  static func all(
    where condition: String = "1",
    _ arguments: StatementArguments = [],
    _ db: Database
  ) throws -> [Regularisation] {
    try db.rows(
      """
      SELECT r.seq, c.code, c.project, r.centimes, r.reason, r.signed_seq, r.signed_by, r.signed_on,
        r.signed_reason
      FROM regularisations r JOIN claims c ON c.id = r.claim WHERE \(condition) ORDER BY r.seq
      """,
      arguments
    ) { row in
      Regularisation(
        claim: row.text(1),
        project: row.text(2),
        amount: Money(centimes: row.integer(3)),
        reason: row.text(4),
        signature: row.optionalInteger(5).map {
          Regularisation.Signature(
            person: row.text(6),
            day: row.day(7),
            reason: row.text(8),
            sequence: $0
          )
        },
        sequence: row.integer(0)
      )
    }
  }
}

extension Store {
  /// Every regularisation, or a project's, the oldest first, signed or not.
  public func regularisations(project: String? = nil) throws -> [Regularisation] {
    try read {
      try RegularisationTable.all(where: "? IS NULL OR c.project = ?", [project, project], $0)
    }
  }
}
