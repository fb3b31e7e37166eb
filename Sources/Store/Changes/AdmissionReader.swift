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
  /// Claims of which a file brings another version that is not decided yet: their finding is void
  /// already, so that nothing builds on it (R1, R8, R18).
  var awaitingDecision: Set<String> = []

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
      closed = []
      try db.scan("SELECT period FROM closed_periods") { closed?.insert($0.text(0)) }
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
      try db.firstValue("SELECT ice FROM actors WHERE code = ?", [project.operatorCode]) ?? ""
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
        siblings.filter {
          $0.isOwn && $0.result == predecessor && $0.countsAsPredecessor
            && !awaitingDecision.contains($0.code)
        }.map(\.achievedOn).min()
      },
      cnssDays: (definition?.cnssMonths ?? 0) > 0 ? try cnssDays(claim.participant) : [:],
      isDuplicate: siblings.contains { $0.result == claim.result && $0.bars },
      operatorICE: claim.employerICE.isEmpty ? "" : try operatorICE(of: project)
    )
  }

  /// Another claim of the same person and result that stands (R5); nil when there is none.
  func standing(
    besides claim: Claim,
    participant: StoredParticipant,
    id: Int64
  ) throws -> String? {
    try siblings(of: participant, id: id).first { $0.result == claim.result && $0.bars }?.code
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
    var found: [Sibling] = []
    try db.scan(
      """
      SELECT result, state, outcome, achieved_on, code FROM claims
      WHERE participant = ? AND id <> ?
      """,
      [code, id ?? -1]
    ) { row in
      found.append(
        Sibling(
          isOwn: isOwn,
          result: row.text(0),
          state: ClaimState(rawValue: row.text(1)) ?? .declared,
          outcome: row.optionalText(2).flatMap(Finding.Outcome.init(rawValue:)),
          achievedOn: row.day(3),
          code: row.text(4)
        )
      )
    }
    return found
  }

  private func cnssDays(_ participant: String) throws -> [Month: Int] {
    var days: [Month: Int] = [:]
    try db.scan("SELECT month, days FROM cnss WHERE participant = ?", [participant]) { row in
      days[Month(number: row.count(0)), default: 0] += row.count(1)
    }
    return days
  }
}

/// Another claim of the same person, as admission sees it.
private struct Sibling {
  let isOwn: Bool
  let result: String
  let state: ClaimState
  let outcome: Finding.Outcome?
  let achievedOn: Day
  let code: String

  /// Whether a result that follows may build on it (R8).
  var countsAsPredecessor: Bool { state.countsAsPredecessor(outcome: outcome) }

  /// Whether it makes a later claim of the same result a duplicate (R5).
  var bars: Bool { state.barsAnother }
}
