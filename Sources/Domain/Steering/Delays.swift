/// What a claim waits for.
public enum DelayKind: Int, CaseIterable, Sendable {
  /// From the achievement to the declaration; every claim that is not withdrawn.
  case declaration = 1
  /// From the declaration to the finding; every claim with a current finding.
  case verification
  /// From the finding, or from the declaration of an exempt claim, to the validation.
  case decision
  /// From the declaration to the validation.
  case validation

  /// The stable word of files and reports.
  public var code: String {
    switch self {
    case .declaration: "declaration"
    case .verification: "verification"
    case .decision: "decision"
    case .validation: "validation"
    }
  }
}

/// How many claims took so many days.
public struct DelayHistogram: Hashable, Sendable {
  /// Claims by days.
  public private(set) var counts: [Int: Int] = [:]

  public init(_ counts: [Int: Int] = [:]) { self.counts = counts }

  public mutating func add(_ number: Int, days: Int) { counts[days, default: 0] += number }

  static func += (left: inout DelayHistogram, right: DelayHistogram) {
    left.counts.merge(right.counts, uniquingKeysWith: +)
  }

  public var total: Int { counts.values.reduce(0, +) }

  /// The smallest number of days within which `percent` of the claims are; nil without claim.
  public func days(within percent: Int) -> Int? {
    let total = total
    var sum = 0
    for (days, number) in counts.sorted(by: { $0.key < $1.key }) {
      sum += number
      if number > 0, sum * 100 >= percent * total { return days }
    }
    return nil
  }
}

/// How long claims wait for something: half of them and nine in ten within so many days.
public struct DelayRow: Hashable, Sendable {
  public var kind: DelayKind
  /// nil is every project together.
  public var project: String?
  /// nil is every result together.
  public var result: String?
  public var count: Int
  public var median: Int
  public var ninetieth: Int

  /// The row of a histogram; nil of an empty one.
  public init?(_ kind: DelayKind, project: String?, result: String?, _ histogram: DelayHistogram) {
    guard let median = histogram.days(within: 50), let ninetieth = histogram.days(within: 90)
    else { return nil }
    self.kind = kind
    self.project = project
    self.result = result
    count = histogram.total
    self.median = median
    self.ninetieth = ninetieth
  }
}

extension SteeringFacts {
  /// Delays of each kind: by project and result, each project's together, then all together. The
  /// days are counted over, never the means of others.
  var delays: [DelayRow] {
    DelayKind.allCases.flatMap { kind -> [DelayRow?] in
      let rows: [DelayRow?] = projects.flatMap { project -> [DelayRow?] in
        let own = results.filter { $0.project == project.code }
        return own.map { facts in
          DelayRow(
            kind,
            project: project.code,
            result: facts.result,
            facts.delays[kind] ?? DelayHistogram()
          )
        } + [DelayRow(kind, project: project.code, result: nil, sum(own, kind))]
      }
      return rows + [DelayRow(kind, project: nil, result: nil, sum(results, kind))]
    }.compactMap { $0 }
  }

  private func sum(_ facts: [ResultFacts], _ kind: DelayKind) -> DelayHistogram {
    facts.reduce(into: DelayHistogram()) { $0 += $1.delays[kind] ?? DelayHistogram() }
  }
}
