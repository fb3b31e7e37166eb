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
    "settled_by", "counter", "education",
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
    var found: ClaimRecord?
    try db.scan(selection, [code]) { found = record($0) }
    return found
  }

  private static let selection = "SELECT \(list) FROM claims WHERE code = ?"

  /// The claims that a condition keeps, in the order that it says.
  static func all(
    where condition: String,
    _ arguments: StatementArguments,
    _ db: Database
  ) throws -> [ClaimRecord] {
    var records: [ClaimRecord] = []
    try db.scan("SELECT \(list) FROM claims WHERE \(condition)", arguments) {
      records.append(record($0))
    }
    return records
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
    binder.add(record.settledBy)
    binder.add(record.counter.rawValue)
    binder.add(record.education?.rawValue)
  }

  /// The claim that a row of `list` holds.
  static func record(_ row: RawRow) -> ClaimRecord {
    let claim = claim(row)
    return ClaimRecord(
      id: row.integer(0),
      claim: claim,
      version: row.count(2),
      period: row.period(13) ?? Period(.quarter, holding: claim.achievedOn),
      state: row.state(14) ?? .declared,
      admittedState: row.state(15) ?? .declared,
      admittedSequence: row.integer(16),
      selection: Selection(code: row.text(17), cause: row.text(18)),
      stratum: row.optionalInteger(19),
      flags: row.list(20).compactMap(Flag.init(rawValue:)),
      groups: row.list(21),
      province: row.optionalText(22),
      sex: row.optionalText(23).flatMap(Sex.init(rawValue:)),
      education: row.optionalText(40).flatMap(Education.init(rawValue:)),
      pack: row.count(24),
      gross: row.optionalInteger(25).map(Money.init(centimes:)),
      payable: row.optionalInteger(26).map(Money.init(centimes:)),
      takenBy: row.optionalText(27),
      dueOn: dueDay(row.integer(28)),
      finding: finding(row),
      decidedBy: row.optionalText(35),
      decidedOn: row.optionalInteger(36).map { Day(number: Int32(truncatingIfNeeded: $0)) },
      settledBy: row.optionalText(38),
      counter: CounterStanding(rawValue: row.text(39)) ?? .none
    )
  }

  /// Whether a row is written exactly as its record would be: nothing of it was passed over.
  static func isCanonical(_ row: RawRow, _ record: ClaimRecord) -> Bool {
    let finding = record.finding
    let texts: [(Int32, String?)] = [
      (11, List.join(record.claim.evidence)), (13, record.period.code),
      (14, record.state.rawValue), (15, record.admittedState.rawValue),
      (17, record.selection.code), (18, record.selection.cause),
      (20, List.join(record.flags.map(\.rawValue))), (21, List.join(record.groups)),
      (23, record.sex?.rawValue), (29, finding?.outcome.rawValue), (30, finding?.reason),
      (31, finding?.note ?? ""), (32, finding?.mode.rawValue), (33, finding?.by),
      (39, record.counter.rawValue), (40, record.education?.rawValue),
    ]
    let verifiedOn = row.optionalInteger(34) == (finding?.on.number).map(Int64.init)
    return verifiedOn && row.integer(37) == (record.state.isOpen ? 1 : 0)
      && texts.allSatisfy { row.optionalText($0.0) == $0.1 }
  }

  /// The declaration that a row of `list` holds.
  static func claim(_ row: RawRow) -> Claim {
    Claim(
      code: row.text(1),
      project: row.text(3),
      result: row.text(4),
      participant: row.text(5),
      achievedOn: row.day(6),
      declaredOn: row.day(7),
      employerName: row.text(8),
      employerICE: row.text(9),
      contractType: row.text(10),
      evidence: row.list(11),
      declaredBy: row.text(12)
    )
  }

  private static func finding(_ row: RawRow) -> Finding? {
    guard let outcome = row.optionalText(29).flatMap(Finding.Outcome.init(rawValue:)) else {
      return nil
    }
    return Finding(
      outcome: outcome,
      reason: row.optionalText(30),
      note: row.text(31),
      mode: row.optionalText(32).flatMap(Mechanism.Kind.init(rawValue:)) ?? .documentReview,
      by: row.text(33),
      on: row.day(34)
    )
  }

  /// The day that a column holds; a number that is no day is the last of all.
  static func dueDay(_ number: Int64) -> Day? {
    number == Int64(ClaimRecord.noDueDay) ? nil : Day(number: Int32(clamping: number))
  }
}
