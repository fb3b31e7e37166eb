/// What a counter-verification is drawn in: one project, period and round (R82).
public struct CounterStratum: Hashable, Sendable {
  public var project: String
  public var period: Period
  /// 1 for the first draw of that project and period, and so on.
  public var round: Int

  public init(project: String, period: Period, round: Int) {
    self.project = project
    self.period = period
    self.round = round
  }

  /// The stratum written `counter|P01|2026-T3|1`, or with `/` for `|` (R98); nil otherwise.
  public init?(_ text: String) {
    let separator: Character = text.contains("|") ? "|" : "/"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == CounterStratum.word, isCode(parts[1]),
      let period = Period(parts[2]), let round = decimal(Array(parts[3].utf8)), round >= 1,
      String(round) == parts[3]
    else { return nil }
    self.init(project: parts[1], period: period, round: round)
  }

  /// The word that begins its code; it is no project code (R98).
  public static let word = "counter"

  /// The stratum's code, as it is hashed: `counter|P01|2026-T3|1`.
  public var code: String { "\(CounterStratum.word)|\(project)|\(period.code)|\(round)" }
}
