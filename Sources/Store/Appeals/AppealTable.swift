public import Domain
import GRDB

/// The appeals of claims: when they are lodged and how they are settled.
enum AppealTable {
  static let columns = """
    a.seq, c.code, a.person, a.day, a.ground, a.from_state, a.deadline, a.settled_seq,
    a.settled_by, a.settled_on, a.outcome, a.reason
    """

  static func appeal(_ row: RawRow) -> Appeal {
    var settlement: Appeal.Settlement?
    if let sequence = row.optionalInteger(7),
      let outcome = row.optionalText(10).flatMap(Finding.Outcome.init(rawValue:))
    {
      settlement = Appeal.Settlement(
        outcome: outcome,
        reason: row.optionalText(11),
        person: row.text(8),
        day: row.day(9),
        sequence: sequence
      )
    }
    return Appeal(
      claim: row.text(1),
      person: row.text(2),
      day: row.day(3),
      ground: row.text(4),
      fromState: row.state(5) ?? .refused,
      deadline: row.isNull(6) ? nil : row.day(6),
      settlement: settlement,
      sequence: row.integer(0)
    )
  }

  /// The appeals that a condition keeps, the oldest first.
  static func all(
    where condition: String,
    _ arguments: StatementArguments = [],
    _ db: Database
  ) throws -> [Appeal] {
    try db.rows(
      """
      SELECT \(columns) FROM appeals a JOIN claims c ON c.id = a.claim
      WHERE \(condition) ORDER BY a.seq
      """,
      arguments,
      appeal
    )
  }

  /// The appeal of a claim that is not settled yet.
  static func open(ofClaim id: Int64, _ db: Database) throws -> Appeal? {
    try all(where: "a.claim = ? AND a.settled_seq IS NULL", [id], db).first
  }

  /// Whether a person settled an appeal of the claim.
  static func didSettle(_ person: String, claim id: Int64, _ db: Database) throws -> Bool {
    try db.firstValue(
      "SELECT EXISTS (SELECT 1 FROM appeals WHERE claim = ? AND settled_by = ?)",
      [id, person]
    ) ?? false
  }
}

extension Store {
  /// The appeals of a claim, the oldest first.
  public func appeals(ofClaim code: String) throws -> [Appeal] {
    try read { try AppealTable.all(where: "c.code = ?", [code], $0) }
  }

  /// The appeals that nobody settled yet, the oldest first.
  public func openAppeals() throws -> [Appeal] {
    try read { try AppealTable.all(where: "a.settled_seq IS NULL", [], $0) }
  }
}
