/// The bucket of an axis that is furthest behind what was to be expected of it.
public struct Shortfall: Hashable, Sendable {
  public var bucket: String
  /// Expected − validated, in hundredths of a result; always positive.
  public var hundredths: Int

  public init(bucket: String, hundredths: Int) {
    self.bucket = bucket
    self.hundredths = hundredths
  }
}

extension ResultFacts {
  /// The group or province that the miss of a target to date comes from most; nil when none is
  /// behind.
  ///
  /// Expected of a bucket is the target to date in the proportion of the participants who entered,
  /// or the group's own target line to date where there is one; what it lacks is expected −
  /// validated, in hundredths half up. A participant of two groups is expected, and counts, in both.
  /// What is not known is not named: nobody could act on it. At equal distance the first code by
  /// bytes is named.
  func worst(_ axis: BreakdownRow.Axis, among entered: EnteredParticipants, on today: Day)
    -> Shortfall?
  {
    let whole = TargetToDate(progress.quantities, on: today)
    var expected: [String: (dividend: Int128, divisor: Int128)] = [:]
    for (key, number) in entered.buckets where key.axis == axis && entered.total > 0 {
      expected[key.bucket] = (
        Int128(whole.numerator) * Int128(number), Int128(whole.days) * Int128(entered.total)
      )
    }
    if axis == .group {
      for (group, lines) in Dictionary(grouping: progress.targets, by: \.group) {
        guard let group else { continue }
        let own = TargetToDate(lines.map { ($0.period, $0.quantity) }, on: today)
        expected[group] = (Int128(own.numerator), Int128(own.days))
      }
    }
    expected[BreakdownRow.unknown] = nil
    var worst: Shortfall?
    for (bucket, share) in expected.sorted(by: { precedesByBytes($0.key, $1.key) }) {
      let reached = buckets[BucketKey(axis: axis, bucket: bucket)]?.validated ?? 0
      let behind = share.dividend - Int128(reached) * share.divisor
      guard behind > 0 else { continue }
      let hundredths = Int((200 * behind + share.divisor) / (2 * share.divisor))
      if hundredths > worst?.hundredths ?? 0 {
        worst = Shortfall(bucket: bucket, hundredths: hundredths)
      }
    }
    return worst
  }
}
