/// What the paid statements of a project say of one result; statements of held amounts stand apart.
public struct PaidLines: Hashable, Sendable {
  public var quantity: Int
  public var gross: Money
  /// Deductions whose stratum is of the result.
  public var deductions: Money
  /// Signed regularisations of claims of the result.
  public var regularised: Money

  public init(
    quantity: Int = 0,
    gross: Money = .zero,
    deductions: Money = .zero,
    regularised: Money = .zero
  ) {
    self.quantity = quantity
    self.gross = gross
    self.deductions = deductions
    self.regularised = regularised
  }

  /// Gross − deductions + signed regularisations. Held amounts and recovered advances are part of
  /// it: they are paid, or were paid before.
  public var cost: Money { gross - deductions + regularised }

  static func += (left: inout PaidLines, right: PaidLines) {
    left.quantity += right.quantity
    left.gross += right.gross
    left.deductions += right.deductions
    left.regularised += right.regularised
  }
}

/// What a result cost, and each one of them.
public struct CostRow: Hashable, Sendable {
  /// nil is every project together.
  public var project: String?
  public var result: String
  public var quantity: Int
  public var cost: Money
  /// The cost of one, half to even; nil when none is paid.
  public var unit: Money?

  public init(project: String?, result: String, quantity: Int, cost: Money) {
    self.project = project
    self.result = result
    self.quantity = quantity
    self.cost = cost
    unit = unitCost(cost, of: quantity)
  }
}

/// What all that was paid comes to for each job that was kept.
public struct KeptJobCost: Hashable, Sendable {
  /// nil is every project together.
  public var project: String?
  /// Paid results of job retention.
  public var quantity: Int
  /// The cost of every result, whatever its level.
  public var cost: Money
  /// nil when no kept job is paid.
  public var unit: Money?

  public init(project: String?, quantity: Int, cost: Money) {
    self.project = project
    self.quantity = quantity
    self.cost = cost
    unit = unitCost(cost, of: quantity)
  }
}

/// The cost of one of so many, half to even; nil of none.
private func unitCost(_ cost: Money, of quantity: Int) -> Money? {
  guard quantity > 0 else { return nil }
  let unit = roundedHalfToEven(Int128(cost.centimes), over: Int128(quantity))
  return Money(centimes: Int64(unit))
}

extension SteeringFacts {
  /// What each result of each project cost, then each result of all of them, where anything was
  /// paid; sums, not means.
  var costs: [CostRow] {
    let rows = results.compactMap { row(project: $0.project, $0.result, $0.paidLines) }
    let results = Dictionary(grouping: results, by: \.result)
    return rows
      + programme.results.compactMap { definition in
        row(project: nil, definition.code, sum(results[definition.code] ?? []))
      }
  }

  /// The cost of a kept job of each project where anything was paid, then of all of them.
  var keptJobs: [KeptJobCost] {
    let rows = projects.map { project in
      keptJob(project.code, results.filter { $0.project == project.code })
    }
    return (rows + [keptJob(nil, results)]).compactMap { $0 }
  }

  private func keptJob(_ project: String?, _ facts: [ResultFacts]) -> KeptJobCost? {
    let kept = Set(programme.results.filter { $0.level == .jobRetention }.map(\.code))
    let all = sum(facts)
    guard all != PaidLines() else { return nil }
    return KeptJobCost(
      project: project,
      quantity: sum(facts.filter { kept.contains($0.result) }).quantity,
      cost: all.cost
    )
  }

  private func row(project: String?, _ result: String, _ lines: PaidLines) -> CostRow? {
    guard lines != PaidLines() else { return nil }
    return CostRow(project: project, result: result, quantity: lines.quantity, cost: lines.cost)
  }

  private func sum(_ facts: [ResultFacts]) -> PaidLines {
    facts.reduce(into: PaidLines()) { $0 += $1.paidLines }
  }
}
