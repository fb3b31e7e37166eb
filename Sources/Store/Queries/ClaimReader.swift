import Domain
import GRDB

/// Reads claims as lists show them: the columns of a row, and no more.
enum ClaimReader {
  static let columns = """
    c.code, c.version, c.project, c.result, c.participant, c.period, c.state, c.selection, c.cause,
    c.flags, c.achieved_on, c.declared_on, c.declared_by, c.gross, c.payable, s.code, c.taken_by,
    c.due_on, c.outcome, c.reason, c.province
    """
  static let source = "claims c LEFT JOIN strata s ON s.id = c.stratum"

  /// The claim of a row of `columns`.
  static func row(_ row: Row) -> ClaimRow {
    let achieved = Day(number: row[10])
    return ClaimRow(
      claim: row[0],
      version: row[1],
      project: row[2],
      result: row[3],
      participant: row[4],
      period: Period(row[5] as String) ?? Period(.quarter, holding: achieved),
      state: ClaimState(rawValue: row[6]) ?? .declared,
      selection: Selection(code: row[7], cause: row[8]),
      flags: List.split(row[9]).compactMap(Flag.init(rawValue:)),
      achievedOn: achieved,
      declaredOn: Day(number: row[11]),
      declaredBy: row[12],
      gross: (row[13] as Int64?).map(Money.init(centimes:)),
      payable: (row[14] as Int64?).map(Money.init(centimes:)),
      stratum: row[15],
      takenBy: row[16],
      dueOn: ClaimTable.dueDay(row[17]),
      outcome: (row[18] as String?).flatMap(Finding.Outcome.init(rawValue:)),
      reason: row[19],
      province: row[20]
    )
  }

  /// The rows that a condition keeps, in the order that it says.
  static func rows(
    where condition: String,
    _ arguments: StatementArguments,
    _ db: Database
  ) throws -> [ClaimRow] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM \(source) WHERE \(condition)"
    )
    return try Row.fetchAll(statement, arguments: arguments).map(row)
  }
}
