import Domain
import Exchange
import Phrases
import Store

/// Lists of claims, findings and strata.
extension Lister {
  func writeClaims() throws {
    if writesImportFile {
      return try writeFile(of: ClaimLine.self, each: { try $0.write(ClaimCells($1)) }) { give in
        try desk.store.eachStoredDeclaration(
          filter: filterText,
          today: desk.today,
          person: desk.person,
          give
        )
      }
    }
    try write("claims", ClaimFields.claims) { give in
      try desk.store.eachClaim(
        filter: filterText,
        today: desk.today,
        person: desk.person,
        limit: limit,
        give
      )
    }
  }

  func writeFindings() throws {
    if writesImportFile {
      return try writeFile(of: FindingLine.self) { give in
        try eachFinding { try give($0.line) }
      }
    }
    try write("findings", ClaimFields.findings) { give in
      var total = 0
      try eachFinding { row in
        total += 1
        try give(row)
      }
      return total
    }
  }

  private func eachFinding(_ body: (FindingRow) throws -> Void) throws {
    try desk.store.eachFinding(filter: filterText, today: desk.today, person: desk.person) {
      try body(FindingRow(claim: $0, finding: $1))
    }
  }

  func writeStrata() throws {
    try write(
      "strata",
      ClaimFields.strata,
      rows: try desk.store.strata(),
      text: { $0.stratum.code }
    ) { field, row in
      switch field {
      case .stratum: .code(row.stratum.code)
      case .project: .code(row.stratum.project)
      case .result: .code(row.stratum.result)
      case .period: .period(row.stratum.period)
      case .status: .code(row.status.rawValue)
      default: .codes([])
      }
    }
  }

  func writeStatements() throws {
    let rows = try desk.store.statements(
      filter: filterText,
      today: desk.today,
      person: desk.person
    )
    try write("statements", StatementFields.statements) { give in
      for row in rows { try give(row) }
      return rows.count
    }
  }
}

extension ClaimCells<UnsafeBufferPointer<UInt8>> {
  /// The cells of a claim, where the store holds them.
  init(_ claim: StoredDeclaration) {
    self.init(
      code: claim.code,
      project: claim.project,
      result: claim.result,
      participant: claim.participant,
      achievedOn: claim.achievedOn,
      declaredOn: claim.declaredOn,
      employerName: claim.employerName,
      employerICE: claim.employerICE,
      contractType: claim.contractType,
      evidence: claim.evidence,
      declaredBy: claim.declaredBy
    )
  }
}

extension FindingRow {
  /// The finding as a line of the import.
  var line: FindingLine {
    FindingLine(
      claim: claim,
      outcome: finding.outcome,
      reason: finding.reason,
      note: finding.note,
      verifiedBy: finding.by,
      verifiedOn: finding.on,
      mode: finding.mode
    )
  }
}
