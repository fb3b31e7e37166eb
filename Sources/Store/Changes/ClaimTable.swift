import Domain
import GRDB

/// The table `claims`: its columns, once, for reading and for writing.
enum ClaimTable {
  /// The columns in the order in which rows are read and written, `id` first.
  static let columns = [
    "id", "code", "version", "project", "result", "participant", "achieved_on", "declared_on",
    "employer_name", "employer_ice", "contract_type", "evidence", "declared_by", "period", "state",
    "admitted_state", "admitted_seq", "selection", "cause", "stratum", "flags", "groups",
    "province", "sex", "pack", "gross", "payable", "taken_by", "due_on", "outcome", "reason",
    "note", "mode", "verified_by", "verified_on", "decided_by", "decided_on", "is_open",
  ]

  /// The columns as they stand after SELECT.
  static let list = columns.joined(separator: ", ")

  private static let insertion =
    "INSERT INTO claims (\(list)) VALUES (NULL, "
    + columns.dropFirst().map { _ in "?" }.joined(separator: ", ") + ")"

  /// What never changes once a claim is written (R18): leaving it out spares its indexes.
  private static let fixed: Set<String> = ["id", "code", "project", "result", "participant"]

  private static let replacement =
    "UPDATE claims SET "
    + columns.filter { !fixed.contains($0) }.map { "\($0) = ?" }.joined(separator: ", ")
    + " WHERE id = ?"

  /// The claim of a code, or nil.
  static func find(_ code: String, _ db: Database) throws -> ClaimRecord? {
    let statement = try db.cachedStatement(sql: "SELECT \(list) FROM claims WHERE code = ?")
    // The row is read where it stands, without a copy: the cursor must outlive it.
    let rows = try Row.fetchCursor(statement, arguments: [code])
    return try withExtendedLifetime(rows) { try rows.next().map(record) }
  }

  /// The claims that a condition keeps, in the order that it says.
  static func all(
    where condition: String,
    _ arguments: StatementArguments,
    _ db: Database
  ) throws -> [ClaimRecord] {
    let statement = try db.cachedStatement(sql: "SELECT \(list) FROM claims WHERE \(condition)")
    return try Row.fetchAll(statement, arguments: arguments).map(record)
  }

  /// Writes a new claim and gives it its number.
  static func insert(_ record: inout ClaimRecord, _ db: Database) throws {
    var binder = try Binder(db, insertion)
    let claim = record.claim
    binder.add(claim.code)
    binder.add(record.version)
    for text in [claim.project, claim.result, claim.participant] { binder.add(text) }
    bindChanging(record, &binder)
    try binder.run()
    record.id = db.lastInsertedRowID
  }

  /// Writes what a claim has become.
  static func update(_ record: ClaimRecord, _ db: Database) throws {
    var binder = try Binder(db, replacement)
    binder.add(record.version)
    bindChanging(record, &binder)
    binder.add(record.id)
    try binder.run()
  }

  /// Gives the columns from `achieved_on` on.
  private static func bindChanging(_ record: ClaimRecord, _ binder: inout Binder) {
    let claim = record.claim
    binder.add(claim.achievedOn.number)
    binder.add(claim.declaredOn.number)
    binder.add(claim.employerName)
    binder.add(claim.employerICE)
    binder.add(claim.contractType)
    binder.add(List.join(claim.evidence))
    binder.add(claim.declaredBy)
    binder.add(record.period.code)
    binder.add(record.state.rawValue)
    binder.add(record.admittedState.rawValue)
    binder.add(record.admittedSequence)
    binder.add(record.selection.code)
    binder.add(record.selection.cause)
    binder.add(record.stratum)
    binder.add(List.join(record.flags.map(\.rawValue)))
    binder.add(List.join(record.groups))
    binder.add(record.province)
    binder.add(record.sex?.rawValue)
    binder.add(record.pack)
    binder.add(record.gross?.centimes)
    binder.add(record.payable?.centimes)
    binder.add(record.takenBy)
    binder.add(record.dueOn?.number ?? ClaimRecord.noDueDay)
    bindDecisions(record, &binder)
  }

  /// Gives the columns from `outcome` on.
  private static func bindDecisions(_ record: ClaimRecord, _ binder: inout Binder) {
    let finding = record.finding
    binder.add(finding?.outcome.rawValue)
    binder.add(finding?.reason)
    binder.add(finding?.note ?? "")
    binder.add(finding?.mode.rawValue)
    binder.add(finding?.by)
    binder.add(finding.map { Int64($0.on.number) })
    binder.add(record.decidedBy)
    binder.add(record.decidedOn.map { Int64($0.number) })
    binder.add(record.state.isOpen)
  }

  /// The claim that a row of `list` holds.
  static func record(_ row: Row) -> ClaimRecord {
    ClaimRecord(
      id: row[0],
      claim: claim(row),
      version: row[2],
      period: Period(row[13] as String) ?? Period(.quarter, holding: Day(number: row[6])),
      state: ClaimState(rawValue: row[14]) ?? .declared,
      admittedState: ClaimState(rawValue: row[15]) ?? .declared,
      admittedSequence: row[16],
      selection: Selection(code: row[17], cause: row[18]),
      stratum: row[19],
      flags: List.split(row[20]).compactMap(Flag.init(rawValue:)),
      groups: List.split(row[21]),
      province: row[22],
      sex: (row[23] as String?).flatMap(Sex.init(rawValue:)),
      pack: row[24],
      gross: (row[25] as Int64?).map(Money.init(centimes:)),
      payable: (row[26] as Int64?).map(Money.init(centimes:)),
      takenBy: row[27],
      dueOn: dueDay(row[28]),
      finding: finding(row),
      decidedBy: row[35],
      decidedOn: (row[36] as Int32?).map(Day.init(number:))
    )
  }

  private static func claim(_ row: Row) -> Claim {
    Claim(
      code: row[1],
      project: row[3],
      result: row[4],
      participant: row[5],
      achievedOn: Day(number: row[6]),
      declaredOn: Day(number: row[7]),
      employerName: row[8],
      employerICE: row[9],
      contractType: row[10],
      evidence: List.split(row[11]),
      declaredBy: row[12]
    )
  }

  private static func finding(_ row: Row) -> Finding? {
    guard let outcome = (row[29] as String?).flatMap(Finding.Outcome.init(rawValue:)) else {
      return nil
    }
    return Finding(
      outcome: outcome,
      reason: row[30],
      note: row[31],
      mode: (row[32] as String?).flatMap(Mechanism.Kind.init(rawValue:)) ?? .documentReview,
      by: row[33] ?? "",
      on: Day(number: row[34] ?? 0)
    )
  }

  static func dueDay(_ number: Int32) -> Day? {
    number == ClaimRecord.noDueDay ? nil : Day(number: number)
  }
}
