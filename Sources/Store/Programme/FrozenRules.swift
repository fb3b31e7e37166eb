import Domain
import GRDB

/// Which version of the programme each later step follows.
///
/// A claim follows the version under which it was admitted (R2, R17): its price, its due days, its
/// deadlines, what a reason keeps (R34). A stratum follows the version in force when it was first
/// drawn: its size, its bands, its bound and the due days of its claims (R29). Publishing another
/// version changes neither.
extension Writing {
  /// The version that a claim's verification follows.
  func verificationVersion(of record: ClaimRecord) throws -> Int {
    guard let stratum = record.stratum, referential.heads.count > 1 else { return record.pack }
    let pack: Int? = try db.firstValue("SELECT pack FROM strata WHERE id = ?", [stratum])
    return pack ?? record.pack
  }

  /// The mechanism that verifies a claim.
  func mechanism(of record: ClaimRecord) throws -> Mechanism? {
    try programme(try verificationVersion(of: record)).mechanism(ofResult: record.claim.result)
  }

  /// A coded reason as it counts for a claim.
  func reason(_ code: String, for record: ClaimRecord) throws -> Reason? {
    try referential.reason(code, from: record.pack) { try programme($0) }?.reason
  }

  /// The reasons that may be given for a claim.
  func knownReasons(for record: ClaimRecord) throws -> [String] {
    let own = try programme(record.pack).reasons.map(\.code)
    return own + programme.reasons.map(\.code).filter { !own.contains($0) }
  }

  /// The version that the draw of a stratum follows.
  func drawVersion(of stratum: Stratum) throws -> Int {
    try referential.drawVersion(of: stratum, db)
  }
}

extension Referential {
  /// A coded reason as it counts for a claim admitted under a version: that version's own, or else
  /// that of the first later one that has it and is in force.
  ///
  /// Published versions never change, so that the same reason is found for ever: what a reduction
  /// keeps when it is explained is what it kept when it was validated (R34).
  func reason(
    _ code: String,
    from pack: Int,
    programme: (Int) throws -> Programme
  ) rethrows -> CountedReason? {
    for head in heads where head.version >= pack {
      if head.version > max(version, pack) { break }
      if let reason = try programme(head.version).reason(code) {
        return CountedReason(reason, version: head.version)
      }
    }
    return nil
  }

  /// The version that the draw of a stratum follows: the one in force; or, when that one verifies
  /// every claim of the result, the newest under which a claim of the population was admitted.
  func drawVersion(of stratum: Stratum, _ db: Database) throws -> Int {
    let coverage = programme.mechanism(ofResult: stratum.result)?.coverage
    guard coverage == .all, version > 1 else { return version }
    let pack: Int? = try db.firstValue(
      """
      SELECT MAX(pack) FROM claims
      WHERE state = 'admissible' AND stratum IS NULL AND project = ? AND result = ? AND period = ?
      """,
      [stratum.project, stratum.result, stratum.period.code]
    )
    return pack ?? version
  }

  /// What each reason keeps for a claim admitted under each version, by the rule of `reason`.
  static func kept(
    _ heads: [ProgrammeTable.Head],
    inForce version: Int,
    _ programme: Programme,
    _ others: [Int: Programme]
  ) -> [Int: [String: BasisPoints]] {
    var kept: [Int: [String: BasisPoints]] = [:]
    for head in heads {
      var own: [String: BasisPoints] = [:]
      for later in heads.map(\.version)
      where later >= head.version && later <= max(version, head.version) {
        let reasons = later == version ? programme.reasons : others[later]?.reasons ?? []
        for reason in reasons where own[reason.code] == nil {
          own[reason.code] = reason.keep
        }
      }
      kept[head.version] = own
    }
    return kept
  }
}
