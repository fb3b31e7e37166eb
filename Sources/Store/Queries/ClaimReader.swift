import Domain
import GRDB

/// Reads claims as lists show them: the columns of a row, and no more.
enum ClaimReader {
  static let columns = """
    c.code, c.version, c.project, c.result, c.participant, c.period, c.state, c.selection, c.cause,
    c.flags, c.achieved_on, c.declared_on, c.declared_by, c.gross, c.payable, s.code, c.taken_by,
    c.due_on, c.outcome, c.reason, c.province, c.counter, c.pack,
    COALESCE(s.pack, c.pack)
    """
  static let source = "claims c LEFT JOIN strata s ON s.id = c.stratum"

  /// The claim of a row of `columns`.
  static func row(_ row: RawRow) -> ClaimRow {
    let achieved = row.day(10)
    return ClaimRow(
      claim: row.text(0),
      version: row.count(1),
      project: row.text(2),
      result: row.text(3),
      participant: row.text(4),
      period: row.period(5) ?? Period(.quarter, holding: achieved),
      state: row.state(6) ?? .declared,
      selection: Selection(code: row.text(7), cause: row.text(8)),
      flags: row.list(9).compactMap(Flag.init(rawValue:)),
      achievedOn: achieved,
      declaredOn: row.day(11),
      declaredBy: row.text(12),
      gross: row.optionalInteger(13).map(Money.init(centimes:)),
      payable: row.optionalInteger(14).map(Money.init(centimes:)),
      stratum: row.optionalText(15),
      takenBy: row.optionalText(16),
      dueOn: ClaimTable.dueDay(row.integer(17)),
      outcome: row.optionalText(18).flatMap(Finding.Outcome.init(rawValue:)),
      reason: row.optionalText(19),
      province: row.optionalText(20),
      counter: CounterStanding(rawValue: row.text(21)) ?? .none,
      pack: row.count(22),
      rules: row.count(23)
    )
  }

  /// The rows that a condition keeps, in the order that it says.
  static func rows(
    where condition: String,
    _ arguments: StatementArguments,
    _ db: Database
  ) throws -> [ClaimRow] {
    var rows: [ClaimRow] = []
    try db.scan("SELECT \(columns) FROM \(source) WHERE \(condition)", arguments) {
      rows.append(row($0))
    }
    return rows
  }
}
