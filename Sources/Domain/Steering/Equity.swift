/// Whether a bucket of persons is served in proportion: its share of what is paid and validated,
/// beside its share of those who entered.
public struct EquityRow: Hashable, Sendable {
  public var axis: BreakdownRow.Axis
  public var bucket: String
  public var paid: Int
  public var validated: Int
  public var entered: Int
  /// Shares in whole percent, half up; nil of nothing.
  public var paidShare: Int?
  public var validatedShare: Int?
  public var enteredShare: Int?
  /// The share of paid over the share of entered, in whole percent of equality; nil when one of
  /// them is of nothing.
  public var ratioPercent: Int?
  /// The same of validated, which shows earlier.
  public var validatedRatioPercent: Int?
  public var status: ProgressStatus
  public var validatedStatus: ProgressStatus
}

/// Who is served, of one project or of all of them.
public struct Equity: Hashable, Sendable {
  /// nil is every project together.
  public var project: String?
  public var paid: Int
  public var validated: Int
  public var entered: Int
  /// By axis, then bucket; what is not known comes last.
  public var rows: [EquityRow]

  /// Whether too few are paid for shares to say anything: under 20.
  public var isFew: Bool { paid < Equity.enough }
  /// Whether too few are validated.
  public var isFewValidated: Bool { validated < Equity.enough }

  /// From so many on shares say something.
  public static let enough = 20
}

extension SteeringFacts {
  /// Who is served by a project, or by all of them together.
  ///
  /// The base is the participants who entered the same projects: those of which a claim at least is
  /// validated, so that a project that has only begun does not weigh on the others. A participant of
  /// two groups is in both. ratio = half-up(n(bucket) × entered × 100 ÷ (n × entered(bucket))); the
  /// status follows the thresholds of the programme (R50).
  func equity(of project: String?) -> Equity {
    var paid = 0
    var validated = 0
    var reached: [BucketKey: BucketCounts] = [:]
    var base = EnteredParticipants()
    var served: Set<String> = []
    for facts in results where project == nil || facts.project == project {
      let total = facts.total
      paid += total.paid
      validated += total.validated
      if total.validated > 0 { served.insert(facts.project) }
      for (key, counts) in facts.buckets { reached[key, default: BucketCounts()] += counts }
    }
    for code in served { base += entered[code] ?? EnteredParticipants() }
    let rows = keys(Set(reached.keys).union(base.buckets.keys)).map { key in
      let own = reached[key] ?? BucketCounts()
      let part = base.buckets[key] ?? 0
      let ratio = ratio(own.paid, of: paid, part, of: base.total)
      let early = self.ratio(own.validated, of: validated, part, of: base.total)
      return EquityRow(
        axis: key.axis,
        bucket: key.bucket,
        paid: own.paid,
        validated: own.validated,
        entered: part,
        paidShare: percent(own.paid, of: paid),
        validatedShare: percent(own.validated, of: validated),
        enteredShare: percent(part, of: base.total),
        ratioPercent: ratio,
        validatedRatioPercent: early,
        status: programme.status(ofRatio: ratio),
        validatedStatus: programme.status(ofRatio: early)
      )
    }
    return Equity(
      project: project,
      paid: paid,
      validated: validated,
      entered: base.total,
      rows: rows
    )
  }

  /// Both sexes are always shown; education in its order, everything else by bytes, `unknown` last.
  private func keys(_ known: Set<BucketKey>) -> [BucketKey] {
    BreakdownRow.Axis.allCases.flatMap { axis -> [BucketKey] in
      let order: [String] =
        switch axis {
        case .sex: Sex.allCases.map(\.rawValue)
        case .education: Education.allCases.map(\.rawValue)
        case .group, .province: []
        }
      let found = Set(known.filter { $0.axis == axis }.map(\.bucket))
      let first = axis == .sex ? order : order.filter(found.contains)
      let rest = found.subtracting(order).subtracting([BreakdownRow.unknown])
        .sorted(by: precedesByBytes)
      let last = found.contains(BreakdownRow.unknown) ? [BreakdownRow.unknown] : []
      return (first + rest + last).map { BucketKey(axis: axis, bucket: $0) }
    }
  }

  private func percent(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? roundedHalfUp(part * 100, over: whole) : nil
  }

  private func ratio(_ part: Int, of whole: Int, _ entered: Int, of all: Int) -> Int? {
    guard whole > 0, entered > 0 else { return nil }
    let (dividend, divisor) = (Int128(part) * Int128(all) * 100, Int128(whole) * Int128(entered))
    return Int((2 * dividend + divisor) / (2 * divisor))
  }
}
