/// What a run that is explained keeps of its way.
struct SimulationTrace {
  var strata: [SimulatedStratum] = []
  var statements: [SimulatedStatement] = []

  mutating func clear() { (strata, statements) = ([], []) }

  /// Keeps a stratum; its outcome is computed by the rule that closes every stratum (R28).
  mutating func add(
    _ stratum: SimulationCalendar.Stratum,
    _ period: Period,
    result: String,
    cells: [SimulatedCell],
    sample: (population: Int, examined: Int, refused: Int, later: Int),
    mechanism: Mechanism,
    found: (quantity: Int, line: Money, deduction: Money, exempt: Int, exemptGross: Money),
    isUnder: Bool,
    bounds: BoundTable
  ) {
    let isDrawn = mechanism.coverage != .all && sample.population > 0
    strata.append(
      SimulatedStratum(
        result: result,
        period: period,
        cells: cells,
        population: sample.population,
        examined: sample.examined,
        refused: sample.refused,
        outcome: isDrawn
          ? StratumOutcome(
            examined: sample.examined,
            confirmed: sample.examined - sample.refused,
            mechanism: mechanism
          ) {
            bounds.bound(
              examined: sample.examined,
              errors: sample.refused,
              confidence: mechanism.boundConfidence
            )
          } : nil,
        refusedLater: sample.later,
        exempt: found.exempt,
        exemptGross: found.exemptGross,
        deduction: found.deduction,
        line: StatementLine(result: result, quantity: found.quantity, gross: found.line),
        isUnderThreshold: isUnder,
        target: stratum.target
      )
    )
  }
}
