/// What a statement is about: a period of the programme, or the amounts held back (R68).
public enum StatementScope: Hashable, Sendable {
  case period(Period)
  /// The one of the held amounts, after the agreement's end.
  case holdback

  /// `2026-T3`, `2026-09` or `holdback`, as files and JSON write it (R62).
  public var code: String {
    switch self {
    case .period(let period): period.code
    case .holdback: StatementScope.word
    }
  }

  /// The scope of a code; nil when it is none.
  public init?(_ code: some StringProtocol) {
    if code == StatementScope.word {
      self = .holdback
    } else if let period = Period(code) {
      self = .period(period)
    } else {
      return nil
    }
  }

  private static let word = "holdback"

  /// The period, or nil for the held amounts.
  public var period: Period? {
    if case .period(let period) = self { period } else { nil }
  }
}

/// The name of a statement: its project, its scope, and its number among those of both.
public struct StatementCode: Hashable, Sendable {
  public var project: String
  public var scope: StatementScope
  /// 1 for the first statement of that project and scope, and so on.
  public var number: Int

  public init(project: String, scope: StatementScope, number: Int) {
    self.project = project
    self.scope = scope
    self.number = number
  }

  /// The code written `P01|2026-T3|1`, or with `/` for `|` (R98); nil otherwise.
  public init?(_ text: String) {
    // Most codes that are asked about are none of these.
    guard text.utf8.count(where: { $0 == 0x7C || $0 == 0x2F }) == 2 else { return nil }
    let separator: Character = text.contains("|") ? "|" : "/"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, isCode(parts[0]), let scope = StatementScope(parts[1]),
      let number = decimal(Array(parts[2].utf8)), number >= 1, String(number) == parts[2]
    else { return nil }
    self.init(project: parts[0], scope: scope, number: number)
  }

  /// The code, as the journal names its subject: `P01|2026-T3|1`.
  public var code: String { "\(project)|\(scope.code)|\(number)" }
}
