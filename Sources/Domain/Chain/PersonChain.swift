/// A month of one person at the CNSS: days summed over employers (R14).
public struct EmploymentMonth: Hashable, Sendable {
  public var month: Month
  public var days: Int
  /// The ICE of each employer that declared it, in order.
  public var employers: [String]

  public init(month: Month, days: Int, employers: [String] = []) {
    self.month = month
    self.days = days
    self.employers = employers
  }
}

/// What a participant's chain is made from.
public struct ChainFacts: Hashable, Sendable {
  public var participant: String
  public var project: String
  public var entryOn: Day
  /// Every claim of the participant.
  public var claims: [ClaimRow]
  /// The months with at least one line, in order.
  public var months: [EmploymentMonth]

  public init(
    participant: String,
    project: String,
    entryOn: Day,
    claims: [ClaimRow] = [],
    months: [EmploymentMonth] = []
  ) {
    self.participant = participant
    self.project = project
    self.entryOn = entryOn
    self.claims = claims
    self.months = months
  }
}

/// The way of one participant: the results in the order of their predecessors, each with its claim
/// or with the day from which it may be claimed.
public struct PersonChain: Hashable, Sendable {
  /// One result of the way.
  public struct Step: Hashable, Sendable {
    public let result: ResultDefinition
    /// How far it stands from the beginning of its chain.
    public let depth: Int
    /// The claim that stands, or else the last one that does not.
    public let claim: ClaimRow?
    /// When it may be claimed; nil while a claim of it stands (R5).
    public let opening: ClaimOpening?
  }

  /// One tick of the row of months.
  public struct Tick: Hashable, Sendable {
    public let month: Month
    public let days: Int
    public let standing: Standing
    /// Whether the employers are others than those of the last month with a line.
    public let changesEmployer: Bool

    public enum Standing: String, Hashable, CaseIterable, Sendable {
      /// At least the mechanism's minimum of days.
      case full
      /// A line, with too few days.
      case short
      /// No line.
      case gap
      /// No line yet, and one may still come: this month and the one before.
      case awaited
    }
  }

  public let facts: ChainFacts
  public let steps: [Step]
  /// From the entry to this month.
  public let ticks: [Tick]
  /// The least days for a month to count: those of the result that asks for months.
  public let minimumDays: Int

  /// Arranges what is known of a participant on a day.
  public init(_ facts: ChainFacts, programme: Programme, today: Day) {
    self.facts = facts
    let asking = programme.results.first { $0.cnssMonths > 0 }
    minimumDays = asking.flatMap { programme.mechanism($0.mechanism)?.cnssMinimumDays } ?? 1
    steps = PersonChain.ordered(programme.results).map { result, depth in
      let claims = facts.claims.filter { $0.result == result.code }
      let standing = claims.first { $0.state.barsAnother }
      let minimum = programme.mechanism(result.mechanism)?.cnssMinimumDays ?? 1
      return Step(
        result: result,
        depth: depth,
        claim: standing ?? claims.last,
        opening: standing == nil
          ? ClaimOpening(of: result, minimumDays: minimum, facts, today: today) : nil
      )
    }
    ticks = PersonChain.ticks(facts, minimum: minimumDays, today: today)
  }

  /// The results with their depth, each after its predecessor; a loop, which no published programme
  /// has, is left out.
  private static func ordered(
    _ results: [ResultDefinition]
  ) -> [(result: ResultDefinition, depth: Int)] {
    func branch(_ predecessor: String?, _ depth: Int) -> [(ResultDefinition, Int)] {
      guard depth < results.count else { return [] }
      return results.filter { $0.predecessor == predecessor }.flatMap { result in
        [(result, depth)] + branch(result.code, depth + 1)
      }
    }
    return branch(nil, 0).map { (result: $0.0, depth: $0.1) }
  }

  private static func ticks(_ facts: ChainFacts, minimum: Int, today: Day) -> [Tick] {
    let known = Dictionary(
      facts.months.map { ($0.month, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var last: [String]?
    var ticks: [Tick] = []
    var month = min(facts.entryOn.month, facts.months.first?.month ?? facts.entryOn.month)
    let end = max(today.month, facts.months.last?.month ?? today.month)
    while month <= end {
      let line = known[month]
      let standing: Tick.Standing =
        line.map { $0.days >= minimum ? .full : .short }
        ?? (ClaimOpening.mayStillCome(month, today: today) ? .awaited : .gap)
      let changes = line.map { line in last.map { $0 != line.employers } ?? false } ?? false
      ticks.append(
        Tick(month: month, days: line?.days ?? 0, standing: standing, changesEmployer: changes)
      )
      last = line?.employers ?? last
      month = month.adding(1)
    }
    return ticks
  }
}
