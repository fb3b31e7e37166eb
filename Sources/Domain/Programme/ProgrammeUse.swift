/// How many claims, projects and target lines use a thing of the programme.
public struct UseCount: Hashable, Sendable {
  public var claims: Int
  public var projects: Int
  public var targets: Int

  public init(claims: Int = 0, projects: Int = 0, targets: Int = 0) {
    self.claims = claims
    self.projects = projects
    self.targets = targets
  }

  public var isUsed: Bool { claims + projects + targets > 0 }
}

/// Where the things of a programme are used, from figures that are kept, never from the claims.
public struct ProgrammeUse: Hashable, Sendable {
  /// How many claims of a project, result and period a bucket holds.
  public struct Count: Hashable, Sendable {
    /// nil counts every claim.
    public var axis: BreakdownRow.Axis?
    public var project: String
    public var result: String
    public var period: Period
    public var bucket: String
    public var claims: Int

    public init(
      axis: BreakdownRow.Axis?,
      project: String,
      result: String,
      period: Period,
      bucket: String,
      claims: Int
    ) {
      self.axis = axis
      self.project = project
      self.result = result
      self.period = period
      self.bucket = bucket
      self.claims = claims
    }
  }

  public var counts: [Count]
  public var targets: [Target]

  public init(counts: [Count] = [], targets: [Target] = []) {
    self.counts = counts
    self.targets = targets
  }

  public func result(_ code: String) -> UseCount {
    use(counts.filter { $0.axis == nil && $0.result == code }, targets.filter { $0.result == code })
  }

  /// What uses the results that a mechanism verifies.
  public func mechanism(_ code: String, in programme: Programme) -> UseCount {
    let results = Set(programme.results.filter { $0.mechanism == code }.map(\.code))
    return use(
      counts.filter { $0.axis == nil && results.contains($0.result) },
      targets.filter { results.contains($0.result) }
    )
  }

  public func group(_ code: String) -> UseCount {
    use(
      counts.filter { $0.axis == .group && $0.bucket.split(separator: "+").contains(code[...]) },
      targets.filter { $0.group == code }
    )
  }

  /// The most that a price may concern: the claims of its result and of its province, or else of its
  /// group, in the periods that its validity meets.
  public func price(_ price: Price) -> UseCount {
    let axis: BreakdownRow.Axis? =
      price.province != nil ? .province : price.group != nil ? .group : nil
    let concerned = counts.filter { count in
      count.axis == axis && count.result == price.result && price.meets(count.period)
        && (price.province == nil || count.bucket == price.province)
        && (axis != .group
          || count.bucket.split(separator: "+").contains { $0 == price.group ?? "" })
    }
    let lines = targets.filter { $0.result == price.result && price.meets($0.period) }
    return use(concerned, lines)
  }

  /// The results and groups in use that a next version would no longer have.
  public func dropped(by next: Programme) -> [(section: ProgrammeFault.Section, code: String)] {
    let results = Set(counts.map(\.result) + targets.map(\.result))
    let buckets = counts.filter { $0.axis == .group }.flatMap { $0.bucket.split(separator: "+") }
    let groups = Set(buckets.map(String.init) + targets.compactMap(\.group))
      .subtracting([BreakdownRow.unknown])
    return results.filter { next.result($0) == nil }.sorted(by: precedesByBytes).map {
      (.result, $0)
    }
      + groups.filter { next.group($0) == nil }.sorted(by: precedesByBytes).map { (.group, $0) }
  }

  private func use(_ counts: [Count], _ targets: [Target]) -> UseCount {
    UseCount(
      claims: counts.reduce(0) { $0 + $1.claims },
      projects: Set(counts.map(\.project) + targets.map(\.project)).count,
      targets: targets.count
    )
  }
}

extension Price {
  /// Whether its validity and a period share a day.
  fileprivate func meets(_ period: Period) -> Bool {
    (from.map { $0 <= period.lastDay } ?? true) && (until.map { $0 >= period.firstDay } ?? true)
  }
}
