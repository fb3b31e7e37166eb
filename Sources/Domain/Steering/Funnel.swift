/// One step of the way from the first result to the last: how many came so far.
public struct FunnelStep: Hashable, Sendable {
  /// nil is every project together.
  public var project: String?
  public var result: String
  /// nil for the first of a chain.
  public var predecessor: String?
  public var validated: Int
  /// Validated of the predecessor's validated, half up; nil when there are none.
  public var conversion: BasisPoints?
  /// What the targets to date assume of that share, half up; nil when the predecessor has none.
  public var assumption: BasisPoints?

  public init(
    project: String?,
    result: String,
    predecessor: String?,
    validated: Int,
    conversion: BasisPoints?,
    assumption: BasisPoints?
  ) {
    self.project = project
    self.result = result
    self.predecessor = predecessor
    self.validated = validated
    self.conversion = conversion
    self.assumption = assumption
  }
}

extension SteeringFacts {
  /// The funnel of a project, or of all of them together, in the order of the programme.
  ///
  /// conversion = validated × 10,000 ÷ the predecessor's validated; assumption = the exact target to
  /// date × 10,000 ÷ the predecessor's, both half up. Together is a sum, not a mean.
  func funnel(of project: String?) -> [FunnelStep] {
    let kept = results.filter { project == nil || $0.project == project }
    let byResult = Dictionary(grouping: kept, by: \.result)
    return programme.results.compactMap { definition in
      guard let own = byResult[definition.code] else { return nil }
      let before = definition.predecessor.map { byResult[$0] ?? [] }
      return FunnelStep(
        project: project,
        result: definition.code,
        predecessor: definition.predecessor,
        validated: validated(own),
        conversion: before.flatMap { share(Int128(validated(own)), of: Int128(validated($0))) },
        assumption: before.flatMap { before in
          let (own, past) = (toDate(own), toDate(before))
          return share(
            Int128(own.numerator) * Int128(past.days),
            of: Int128(past.numerator) * Int128(own.days)
          )
        }
      )
    }
  }

  private func validated(_ facts: [ResultFacts]) -> Int {
    facts.reduce(0) { $0 + $1.total.validated }
  }

  private func toDate(_ facts: [ResultFacts]) -> TargetToDate {
    TargetToDate(facts.flatMap(\.progress.quantities), on: today)
  }

  /// A share in basis points, half up; nil of nothing.
  private func share(_ part: Int128, of whole: Int128) -> BasisPoints? {
    whole > 0 ? BasisPoints((part * 20_000 + whole) / (2 * whole)) : nil
  }
}
