/// Everything that steering is computed from, of the projects that are looked at.
///
/// Whoever reads it reads sums that are kept with each change, never claims.
public struct SteeringFacts: Sendable {
  public var programme: Programme
  /// The day that the figures are of.
  public var today: Day
  /// In code order.
  public var projects: [Project]
  /// By project, then in the order of the programme.
  public var results: [ResultFacts]
  /// Participants entered, by project.
  public var entered: [String: EnteredParticipants]
  /// In order.
  public var closedPeriods: [Period]
  /// Whether the day is a past one, of which only progress is known: not who is served, what was paid
  /// and how long claims waited.
  public var isPast: Bool

  public init(
    programme: Programme,
    today: Day,
    projects: [Project],
    results: [ResultFacts] = [],
    entered: [String: EnteredParticipants] = [:],
    closedPeriods: [Period] = [],
    isPast: Bool = false
  ) {
    self.programme = programme
    self.today = today
    self.projects = projects
    self.results = results
    self.entered = entered
    self.closedPeriods = closedPeriods
    self.isPast = isPast
  }
}

/// One project and result as steering looks at it.
public struct ResultFacts: Sendable {
  public var progress: ProgressFacts
  /// How many claims were validated on each day, in order of days.
  public var validations: [(day: Day, count: Int)]
  /// Validated and paid claims of each bucket; a claim counts in each group of its participant.
  public var buckets: [BucketKey: BucketCounts]
  /// How many claims took so many days, by what they waited for.
  public var delays: [DelayKind: DelayHistogram]
  public var paidLines: PaidLines

  public var project: String { progress.project }
  public var result: String { progress.result }

  public init(
    progress: ProgressFacts,
    validations: [(day: Day, count: Int)] = [],
    buckets: [BucketKey: BucketCounts] = [:],
    delays: [DelayKind: DelayHistogram] = [:],
    paidLines: PaidLines = PaidLines()
  ) {
    self.progress = progress
    self.validations = validations
    self.buckets = buckets
    self.delays = delays
    self.paidLines = paidLines
  }

  /// The counts of every period together.
  public var total: ProgressCounts { progress.counts.values.reduce(ProgressCounts(), +) }

  /// Counts so many claims of one state in the buckets that a bucket of a breakdown stands for: a
  /// set of groups counts in each of its groups.
  public mutating func count(
    _ number: Int,
    in bucket: String,
    of axis: BreakdownRow.Axis,
    state: ClaimState
  ) {
    guard state.countsAsValidated else { return }
    for part in axis.parts(of: bucket) {
      buckets[BucketKey(axis: axis, bucket: part), default: BucketCounts()].add(
        number,
        isPaid: state == .paid
      )
    }
  }
}

extension BreakdownRow.Axis {
  /// The single buckets that a bucket of a breakdown stands for: each group of a set of groups.
  public func parts(of bucket: String) -> [String] {
    self == .group && bucket != BreakdownRow.unknown
      ? bucket.split(separator: "+").map(String.init) : [bucket]
  }
}

/// A bucket of an axis: `F`, `primary`, a group, a province, or `unknown`.
public struct BucketKey: Hashable, Sendable {
  public var axis: BreakdownRow.Axis
  public var bucket: String

  public init(axis: BreakdownRow.Axis, bucket: String) {
    self.axis = axis
    self.bucket = bucket
  }
}

/// How many claims of a bucket were validated, and how many of them paid.
public struct BucketCounts: Hashable, Sendable {
  public var validated: Int
  public var paid: Int

  public init(validated: Int = 0, paid: Int = 0) {
    self.validated = validated
    self.paid = paid
  }

  mutating func add(_ number: Int, isPaid: Bool) {
    validated += number
    if isPaid { paid += number }
  }

  static func += (left: inout BucketCounts, right: BucketCounts) {
    left.validated += right.validated
    left.paid += right.paid
  }
}

/// The participants that entered a project, in all and by bucket; one of two groups is in both.
public struct EnteredParticipants: Hashable, Sendable {
  public private(set) var total = 0
  public private(set) var buckets: [BucketKey: Int] = [:]

  public init() {}

  /// Adds so many participants who are alike.
  public mutating func add(
    _ number: Int,
    sex: String,
    education: String,
    groups: [String],
    province: String
  ) {
    total += number
    let singles: [(BreakdownRow.Axis, String)] = [
      (.sex, sex), (.education, education), (.province, province),
    ]
    for (axis, bucket) in singles {
      buckets[BucketKey(axis: axis, bucket: bucket), default: 0] += number
    }
    let codes = groups.isEmpty ? [BreakdownRow.unknown] : Set(groups)
    for code in codes { buckets[BucketKey(axis: .group, bucket: code), default: 0] += number }
  }

  static func += (left: inout EnteredParticipants, right: EnteredParticipants) {
    left.total += right.total
    left.buckets.merge(right.buckets, uniquingKeysWith: +)
  }
}
