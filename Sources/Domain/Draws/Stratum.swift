/// What a draw is made in: one project, result, period and round.
public struct Stratum: Hashable, Sendable {
  public var project: String
  public var result: String
  public var period: Period
  /// 1 for the first draw of that project, result and period, and so on.
  public var round: Int

  public init(project: String, result: String, period: Period, round: Int) {
    self.project = project
    self.result = result
    self.period = period
    self.round = round
  }

  /// The stratum written `P01|R2|2026-T3|1`, or with `/` for `|` (R98); nil otherwise.
  public init?(_ text: String) {
    // Most codes that are asked about are none of these.
    guard text.utf8.count(where: { $0 == 0x7C || $0 == 0x2F }) == 3 else { return nil }
    let separator: Character = text.contains("|") ? "|" : "/"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] != CounterStratum.word, isCode(parts[0]), isCode(parts[1]),
      let period = Period(parts[2]),
      let round = decimal(Array(parts[3].utf8)), round >= 1, String(round) == parts[3]
    else { return nil }
    self.init(project: parts[0], result: parts[1], period: period, round: round)
  }

  /// The stratum's code, as it is hashed: `P01|R2|2026-T3|1`.
  public var code: String { "\(project)|\(result)|\(period.code)|\(round)" }
}
