extension Programme {
  /// The faults of the mechanisms: their coverage, their numbers and their bands.
  func mechanismFaults() -> [ProgrammeFault] {
    var found = FaultList(.mechanism)
    for mechanism in mechanisms {
      found.next()
      found.expectNewCode(mechanism.code)
      coverageFaults(mechanism.coverage, &found)
      found.expect(mechanism.minimum, in: 0...1_000_000_000, "minimum")
      found.expect(mechanism.deadlineDays, in: 0...36_500, "deadline_days")
      found.expect(mechanism.cnssMinimumDays, in: 0...31, "cnss_min_days")
      found.expect(mechanism.boundConfidence, in: 1...9999, "bound_confidence_bp")
      found.expect(mechanism.verifyDays, in: 0...36_500, "verify_days")
      found.expect(mechanism.newOperatorDays, in: 0...36_500, "new_operator_days")
      for (index, check) in mechanism.checks.enumerated() {
        found.expectCode(check, "checks")
        if mechanism.checks[..<index].contains(check) {
          found.add(.duplicateCode, "checks", check)
        }
      }
      if mechanism.bands.isEmpty {
        if mechanism.coverage != .all { found.add(.missingBands, "band", "") }
      } else {
        bandFaults(mechanism.bands, &found)
      }
    }
    return found.faults
  }

  private func coverageFaults(_ coverage: Mechanism.Coverage, _ found: inout FaultList) {
    switch coverage {
    case .all: break
    case .share(let share): found.expect(share, in: 1...10_000, "share_bp")
    case .confidence(let percent, let margin, let expected):
      if ![90, 95, 99].contains(percent) {
        found.add(.badConfidence, "confidence", String(percent))
      }
      found.expect(margin, in: 1...10_000, "margin_bp")
      found.expect(expected, in: 1...9999, "expected_bp")
    }
  }

  /// Bands are [from, to), in order, from 0 to 10,000 without hole, overlap or empty one (R31).
  private func bandFaults(_ bands: [Band], _ found: inout FaultList) {
    var reached = 0
    for (index, band) in bands.enumerated() {
      let key = "band[\(index + 1)]"
      if band.to <= band.from { found.add(.emptyBand, key + ".to_bp", String(band.to)) }
      if band.from > reached { found.add(.bandHole, key + ".from_bp", String(band.from)) }
      if band.from < reached { found.add(.bandOverlap, key + ".from_bp", String(band.from)) }
      if band.to > 10_000 { found.add(.outOfRange, key + ".to_bp", String(band.to)) }
      reached = max(reached, band.to)
    }
    if reached < 10_000 {
      found.add(.bandHole, "band[\(bands.count)].to_bp", String(reached))
    }
  }
}
