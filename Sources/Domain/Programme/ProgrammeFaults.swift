extension Programme {
  /// Everything that makes the pack impossible to follow, in the order of its tables; empty when it
  /// may be used (R13, R25, R27, R31, R63, R73).
  public func faults() -> [ProgrammeFault] {
    headFaults() + groupFaults() + resultFaults() + priceFaults() + mechanismFaults()
      + reasonFaults() + personFaults()
  }

  private func headFaults() -> [ProgrammeFault] {
    var found = FaultList(.programme)
    found.expectCode(code, "code")
    found.expect(minimumAge ?? 0, in: 0...150, "min_age")
    found.expect(maximumAge ?? 0, in: 0...150, "max_age")
    if let minimumAge, let maximumAge, minimumAge > maximumAge {
      found.add(.boundsReversed, "min_age", String(minimumAge))
    }
    found.expect(minimumMonthsOutOfWork, in: 0...1200, "min_months_out_of_work")
    found.expect(okPercent, in: 0...1000, "ok_percent")
    found.expect(watchPercent, in: 0...1000, "watch_percent")
    if watchPercent > okPercent {
      found.add(.boundsReversed, "watch_percent", String(watchPercent))
    }
    found.expect(counterShare, in: 0...10_000, "counter_share_bp")
    if let cap = bonus.cap, !FaultList.rates.contains(cap) {
      found.faults.append(ProgrammeFault(.outOfRange, .bonus, 0, "cap_bp", String(cap)))
    }
    return found.faults
  }

  private func groupFaults() -> [ProgrammeFault] {
    var found = FaultList(.group)
    for group in groups {
      found.next()
      found.expectNewCode(group.code)
      found.expect(group.bonus, in: FaultList.rates, "bonus_bp")
    }
    return found.faults
  }

  private func resultFaults() -> [ProgrammeFault] {
    var found = FaultList(.result)
    for result in results {
      found.next()
      found.expectNewCode(result.code)
      found.expect(result.waitingMonths, in: 0...1200, "waiting_months")
      found.expect(result.cnssMonths, in: 0...1200, "cnss_months")
      if mechanism(result.mechanism) == nil {
        found.add(.unknownMechanism, "mechanism", result.mechanism)
      }
      if let predecessor = result.predecessor {
        if self.result(predecessor) == nil {
          found.add(.unknownPredecessor, "predecessor", predecessor)
        } else if precedesItself(result) {
          found.add(.predecessorLoop, "predecessor", predecessor)
        }
      }
      for kind in result.evidence { found.expectCode(kind, "evidence") }
      for type in result.contractTypes { found.expectCode(type, "contract_types") }
    }
    return found.faults
  }

  /// Whether a result is met again when its predecessors are followed.
  private func precedesItself(_ result: ResultDefinition) -> Bool {
    var current = result.predecessor
    for _ in results {
      guard let code = current else { return false }
      if code == result.code { return true }
      current = self.result(code)?.predecessor
    }
    return false
  }

  private func reasonFaults() -> [ProgrammeFault] {
    var found = FaultList(.reason)
    for reason in reasons {
      found.next()
      found.expectNewCode(reason.code)
      found.expect(reason.keep, in: 0...10_000, "keep_bp")
    }
    return found.faults
  }

  private func personFaults() -> [ProgrammeFault] {
    var found = FaultList(.person)
    for person in persons {
      found.next()
      found.expectNewCode(person.code)
      if let actor = person.actor { found.expectCode(actor, "actor") }
    }
    return found.faults
  }
}
