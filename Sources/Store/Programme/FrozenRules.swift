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

  /// What days an appeal of a claim is open for: the deadline of the version that admitted it (R46).
  func deadlineDays(of record: ClaimRecord) throws -> Int {
    try programme(record.pack).mechanism(ofResult: record.claim.result)?.deadlineDays ?? 0
  }

  /// A coded reason as it counts for a claim: of the claim's own version, or else of the first later
  /// one that has it and is in force.
  ///
  /// Published versions never change, so that the same reason is found for ever.
  func reason(_ code: String, for record: ClaimRecord) throws -> Reason? {
    for head in referential.heads where head.version >= record.pack {
      if head.version > max(referential.version, record.pack) { break }
      if let reason = try programme(head.version).reason(code) { return reason }
    }
    return nil
  }

  /// The reasons that may be given for a claim.
  func knownReasons(for record: ClaimRecord) throws -> [String] {
    let own = try programme(record.pack).reasons.map(\.code)
    return own + programme.reasons.map(\.code).filter { !own.contains($0) }
  }

  /// The version that the draw of a stratum follows: the one in force; or, when that one verifies
  /// every claim of the result, the newest under which a claim of the population was admitted.
  func drawVersion(of stratum: Stratum) throws -> Int {
    let coverage = programme.mechanism(ofResult: stratum.result)?.coverage
    guard coverage == .all, referential.version > 1 else { return referential.version }
    let pack: Int? = try db.firstValue(
      """
      SELECT MAX(pack) FROM claims
      WHERE state = 'admissible' AND stratum IS NULL AND project = ? AND result = ? AND period = ?
      """,
      [stratum.project, stratum.result, stratum.period.code]
    )
    return pack ?? referential.version
  }
}
