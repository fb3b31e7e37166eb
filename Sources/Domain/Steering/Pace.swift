/// What must happen a week to reach a target, and what happens, in hundredths of a result.
public struct Pace: Hashable, Sendable {
  /// What is missing over the weeks that remain, rounded up; nil when no day is left.
  public var needed: Int?
  /// The pace of the last 90 days, half up.
  public var current: Int

  /// Needed = up(max(0, target − validated) × 700 ÷ days left); current = half-up(validated on the
  /// last 90 days × 700 ÷ 90).
  public init(target: Int, validated: Int, recent: Int, endsOn: Day, today: Day) {
    let left = today.days(to: endsOn)
    let missing = max(0, target - validated)
    needed = left > 0 ? (missing * 700 + left - 1) / left : nil
    current = roundedHalfUp(recent * 700, over: 90)
  }
}
