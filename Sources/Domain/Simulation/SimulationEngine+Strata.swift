/// Strata.
extension SimulationEngine {
  struct StratumFigures {
    var line = Money.zero
    var quantity = 0
    var deduction = Money.zero
  }

  /// How the claims of a stratum were examined.
  private struct Sample {
    var population = 0
    var examined = 0
    var refused = 0
    var refusedLater = 0
    /// nil where every claim is queued as it is admitted (R27).
    var effect: Band.Effect?
  }

  private func cells(_ place: Int, _ cohorts: Range<Int>) -> Range<Int> {
    let first = place * calendar.cohorts
    return (first + cohorts.lowerBound) * SimulationEngine.classes..<(first + cohorts.upperBound)
      * SimulationEngine.classes
  }

  mutating func play(
    _ stratum: SimulationCalendar.Stratum,
    _ period: Period,
    _ chance: inout some SimulationChance
  ) -> StratumFigures {
    let cells = cells(stratum.place, stratum.cohorts)
    let sample = examine(stratum.place, cells, &chance)
    let (found, exemptGross, exempt) = validate(stratum, cells, sample, period)
    guard trace != nil else { return found }
    let isUnder = isUnderThreshold(stratum, sample)
    let parts = parts(of: stratum, cells, sample)
    trace?.add(
      stratum,
      period,
      result: chain[stratum.place].code,
      cells: parts,
      sample: (sample.population, sample.examined, sample.refused, sample.refusedLater),
      mechanism: mechanisms[stratum.place],
      found: (found.quantity, found.line, found.deduction, exempt, exemptGross),
      isUnder: isUnder,
      bounds: bounds
    )
    return found
  }

  private func parts(
    of stratum: SimulationCalendar.Stratum,
    _ cells: Range<Int>,
    _ sample: Sample
  ) -> [SimulatedCell] {
    cells.enumerated().map { index, cell in
      SimulatedCell(
        cohort: cell / SimulationEngine.classes - stratum.place * calendar.cohorts,
        hasBonus: cell.isMultiple(of: SimulationEngine.classes),
        claims: claims[cell],
        drawn: drawn[index],
        refused: refused[index],
        refusedLater: sample.refusedLater > 0 ? later[index] : 0
      )
    }
  }

  /// Declares and draws the claims of a stratum, and examines those drawn.
  private mutating func examine(
    _ place: Int,
    _ cells: Range<Int>,
    _ chance: inout some SimulationChance
  ) -> Sample {
    var sample = Sample()
    let step = calendar.cohorts * SimulationEngine.classes
    for cell in cells {
      let before = place == 0 ? entrants[cell] : qualified[cell - step]
      let stream = cell % SimulationEngine.classes
      claims[cell] = chance.converted(before, place: place, stream: stream)
      sample.population += claims[cell]
    }
    guard sample.population > 0 else { return sample }
    let mechanism = mechanisms[place]
    sample.examined = mechanism.sampleSize(ofPopulation: sample.population)
    // An entry is a fact that everyone sees: none is refused.
    let isEntry = chain[place].level == .enrolment
    sample.refused = isEntry ? 0 : chance.refused(among: sample.examined)
    guard mechanism.coverage != .all else { return sample }
    let gap = gap(examined: sample.examined, confirmed: sample.examined - sample.refused)
    sample.effect = mechanism.band(holding: gap)?.effect
    if case .queue = sample.effect?.undrawn {
      sample.refusedLater = chance.refused(among: sample.population - sample.examined)
    }
    return sample
  }

  /// Validates what may be, in the order of cohorts and classes, and sums what goes on the statement.
  private mutating func validate(
    _ stratum: SimulationCalendar.Stratum,
    _ cells: Range<Int>,
    _ sample: Sample,
    _ period: Period
  ) -> (figures: StratumFigures, exemptGross: Money, exempt: Int) {
    apportioned(sample.examined, among: claims[cells], into: &drawn)
    apportioned(sample.refused, among: drawn[...], into: &refused)
    figures.refused += sample.refused + sample.refusedLater
    let (isBlocked, isUnder) = (
      sample.effect?.blocksStatements ?? false, isUnderThreshold(stratum, sample)
    )
    var undrawn: [Int] = []
    if sample.refusedLater > 0 {
      undrawn = zip(claims[cells], drawn).map { $0 - $1 }
      apportioned(sample.refusedLater, among: undrawn[...], into: &later)
    }
    let isExempt = if case .exempt = sample.effect?.undrawn { true } else { false }
    let isQueued = if case .queue = sample.effect?.undrawn { true } else { false }
    var (found, exemptGross, exempt) = (StratumFigures(), Money.zero, 0)
    for (index, cell) in cells.enumerated() {
      let rest = claims[cell] - drawn[index]
      var verified = drawn[index] - refused[index]
      if isQueued { verified += rest - (sample.refusedLater > 0 ? later[index] : 0) }
      let unseen = isExempt ? rest : 0
      let seenPaid = grant(verified, stratum.place, cell)
      let unseenPaid = grant(unseen, stratum.place, cell)
      qualified[cell] = verified + unseen
      if isBlocked {
        figures.suspended += seenPaid.committed
        continue
      }
      let sum = seenPaid.committed + unseenPaid.committed
      if isUnder {
        figures.underThreshold += sum
        continue
      }
      found.line += sum
      found.quantity += seenPaid.passing + unseenPaid.passing
      exemptGross += unseenPaid.committed
      exempt += unseenPaid.passing
      note(stratum, cell, seen: seenPaid.passing, unseen: unseenPaid.passing)
    }
    if sample.effect?.deducts ?? false, exemptGross > .zero {
      let bound = bounds.bound(
        examined: sample.examined,
        errors: sample.refused,
        confidence: mechanisms[stratum.place].boundConfidence
      )
      found.deduction =
        StatementAmounts.extrapolation(exempt: exemptGross, bound: bound) ?? .zero
    }
    return (found, exemptGross, exempt)
  }

  /// Validates claims of one class of a place (R37, R39).
  private mutating func grant(_ count: Int, _ place: Int, _ cell: Int) -> PayableBatch {
    let kind = place * SimulationEngine.classes + cell % SimulationEngine.classes
    let batch = PayableBatch(
      count: count,
      worth: worths[kind],
      agreement: design.agreement,
      participantSum: sums[kind],
      agreementSum: agreementSum
    )
    agreementSum += batch.committed
    let over = Int64(count - batch.passing)
    if over > 0 { figures.aboveCeiling += Money(centimes: over * batch.amount.centimes) }
    return batch
  }

  /// Counts jobs and kept jobs, in the month in which they are achieved.
  private mutating func note(
    _ stratum: SimulationCalendar.Stratum,
    _ cell: Int,
    seen: Int,
    unseen: Int
  ) {
    let cohort = cell / SimulationEngine.classes - stratum.place * calendar.cohorts
    let month = calendar.offsets[stratum.place] + cohort
    if stratum.place == placed {
      figures.placed += seen + unseen
      placedBy[month] += seen + unseen
    }
    if stratum.place == kept {
      figures.kept += seen + unseen
      keptBy[month] += seen + unseen
      figures.keptTruly += seen + unseen - roundedHalfUp(unseen * parameters.gap, over: 10_000)
    }
  }

  /// Whether the simulation's own rule leaves the result unpaid for the period.
  private func isUnderThreshold(_ stratum: SimulationCalendar.Stratum, _ sample: Sample) -> Bool {
    guard parameters.threshold > 0, chain[stratum.place].level != .enrolment else { return false }
    let isBlocked = sample.effect?.blocksStatements ?? false
    let reached =
      isBlocked ? 0 : sample.population - sample.refused - sample.refusedLater
    return reached * 10_000 < stratum.target * parameters.threshold
  }
}
