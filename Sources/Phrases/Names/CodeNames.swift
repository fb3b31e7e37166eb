public import Domain

/// The codes of more than one part, as a person says them; files and commands keep the codes.
extension Phrasebook {
  /// A statement: `P01 T3 2026 n° 1`.
  public func name(_ statement: StatementCode) -> String {
    let scope = statement.scope.period.map(numbers.period) ?? statements.held
    return "\(statement.project) \(scope) \(statements.numbered(statement.number))"
  }

  /// A stratum: `P01 INS T3 2026 n° 1`.
  public func name(_ stratum: Stratum) -> String {
    "\(stratum.project) \(stratum.result) \(numbers.period(stratum.period)) "
      + statements.numbered(stratum.round)
  }

  /// What a row of the journal or a claim names by its code; a code of one part stays as it is.
  public func name(ofCode code: String) -> String {
    StatementCode(code).map { name($0) } ?? Stratum(code).map { name($0) } ?? scope(code) ?? code
  }

  /// The statement to come of a project and period: `P01 T3 2026`.
  private func scope(_ code: String) -> String? {
    let parts = code.split(separator: "|")
    guard parts.count == 2, let period = Period(parts[1]) else { return nil }
    return "\(parts[0]) \(numbers.period(period))"
  }
}
