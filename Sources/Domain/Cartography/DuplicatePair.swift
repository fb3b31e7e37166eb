/// Two records that may be of one and the same actor.
public struct DuplicatePair: Hashable, Sendable {
  /// How much speaks for it.
  public enum Strength: Int, CaseIterable, Comparable, Sendable {
    case certain, strong, likely

    public static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
  }

  /// What the two have in common.
  public enum Reason: String, CaseIterable, Sendable {
    case ice, name, phone, email
    /// The same words, in another order or form, and a common province.
    case words
    /// Nearly the same letters, and a common province.
    case spelling

    public var strength: Strength {
      switch self {
      case .ice: .certain
      case .name, .phone, .email: .strong
      case .words, .spelling: .likely
      }
    }
  }

  /// The code that comes first by its bytes.
  public var one: String
  public var other: String
  /// In the order of the catalogue; never empty.
  public var reasons: [Reason]

  public init(one: String, other: String, reasons: [Reason]) {
    self.one = one
    self.other = other
    self.reasons = reasons
  }

  public var strength: Strength { reasons.map(\.strength).min() ?? .likely }
}
