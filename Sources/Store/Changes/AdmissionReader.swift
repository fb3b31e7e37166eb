import Domain
import GRDB

/// Reads what admission needs to know of a claim; what many claims share is read once.
struct AdmissionReader {
  private let db: Database
  private let referential: Referential
  private var projects: [String: Project?] = [:]
  private var operatorICEs: [String: String] = [:]
  private var agreed: [String: Bool] = [:]
  private var closed: Set<String>?

  init(_ db: Database, _ referential: Referential) {
    self.db = db
    self.referential = referential
  }

  /// The project of a code, or nil.
  mutating func project(_ code: String) throws -> Project? {
    if let known = projects[code] { return known }
    let project = try ProjectTable.find(code, db)
    projects[code] = .some(project)
    return project
  }

  /// Whether a period is closed (R53).
  mutating func isClosed(_ period: Period) throws -> Bool {
    if closed == nil {
      closed = Set(try String.fetchAll(db, sql: "SELECT period FROM closed_periods"))
    }
    return closed?.contains(period.code) ?? false
  }

  /// Whether the project has a target line for the result (R4).
  mutating func isAgreed(_ result: String, by project: String) throws -> Bool {
    let pair = "\(project)|\(result)"
    if let known = agreed[pair] { return known }
    let found: Bool? = try db.firstValue(
      "SELECT EXISTS (SELECT 1 FROM targets WHERE project = ? AND result = ?)",
      [project, result]
    )
    agreed[pair] = found ?? false
    return found ?? false
  }

  private mutating func operatorICE(of project: Project) throws -> String {
    if let known = operatorICEs[project.operatorCode] { return known }
    let ice =
      try String.fetchOne(
        db,
        sql: "SELECT ice FROM actors WHERE code = ?",
        arguments: [project.operatorCode]
      ) ?? ""
    operatorICEs[project.operatorCode] = ice
    return ice
  }

  /// Everything that the checks look at, on the facts of this moment (R2).
  ///
  /// `id` is the claim's own number when it is in the table already.
  mutating func facts(
    of claim: Claim,
    participant: StoredParticipant,
    id: Int64?
  ) throws -> AdmissionFacts? {
    guard let project = try project(claim.project) else { return nil }
    let definition = referential.programme.result(claim.result)
    let period = Period(referential.programme.periodKind, holding: claim.achievedOn)
    let siblings = try siblings(of: participant, id: id)
    return AdmissionFacts(
      claim: claim,
      project: project,
      participant: participant.record,
      resultIsInAgreement: try isAgreed(claim.result, by: claim.project),
      periodIsClosed: try isClosed(period),
      predecessorAchievedOn: definition?.predecessor.flatMap { predecessor in
        siblings.filter { $0.isOwn && $0.result == predecessor && $0.countsAsPredecessor }
          .map(\.achievedOn).min()
      },
      cnssDays: (definition?.cnssMonths ?? 0) > 0 ? try cnssDays(claim.participant) : [:],
      isDuplicate: siblings.contains { $0.result == claim.result && $0.bars },
      operatorICE: claim.employerICE.isEmpty ? "" : try operatorICE(of: project)
    )
  }

  /// The other claims of the same person: of the participant, and of any participant with the same
  /// national identity number (R6).
  private func siblings(of participant: StoredParticipant, id: Int64?) throws -> [Sibling] {
    var found = try siblings(ofCode: participant.record.code, isOwn: true, id)
    guard let fingerprint = participant.fingerprint else { return found }
    let statement = try db.cachedStatement(
      sql: "SELECT code FROM participants WHERE fingerprint = ? AND code <> ?"
    )
    let others = try String.fetchAll(
      statement,
      arguments: [fingerprint.data, participant.record.code]
    )
    for other in others { found += try siblings(ofCode: other, isOwn: false, id) }
    return found
  }

  private func siblings(ofCode code: String, isOwn: Bool, _ id: Int64?) throws -> [Sibling] {
    let statement = try db.cachedStatement(
      sql:
        "SELECT result, state, outcome, achieved_on FROM claims WHERE participant = ? AND id <> ?"
    )
    return try Row.fetchAll(statement, arguments: [code, id ?? -1]).map { row in
      Sibling(
        isOwn: isOwn,
        result: row[0],
        state: ClaimState(rawValue: row[1]) ?? .declared,
        isRefused: (row[2] as String?) == "refused",
        achievedOn: Day(number: row[3])
      )
    }
  }

  private func cnssDays(_ participant: String) throws -> [Month: Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT month, SUM(days) FROM cnss WHERE participant = ? GROUP BY month"
    )
    var days: [Month: Int] = [:]
    for row in try Row.fetchAll(statement, arguments: [participant]) {
      days[Month(number: row[0])] = row[1]
    }
    return days
  }
}

/// Another claim of the same person, as admission sees it.
private struct Sibling {
  let isOwn: Bool
  let result: String
  let state: ClaimState
  let isRefused: Bool
  let achievedOn: Day

  /// Whether a result that follows may build on it (R8).
  var countsAsPredecessor: Bool {
    switch state {
    case .exempt, .validated, .inPayment, .paid: true
    case .verified: !isRefused
    default: false
    }
  }

  /// Whether it makes a later claim of the same result a duplicate (R5).
  var bars: Bool {
    switch state {
    case .inadmissible, .refused, .withdrawn, .declared: false
    default: true
    }
  }
}
