/// Runs.
extension SimulationEngine {
  /// The central case, with everything that led to it.
  func outcome() -> SimulationOutcome {
    var engine = self
    engine.trace = SimulationTrace()
    var chance = CentralChance(
      rates: chain.map(\.rate),
      gap: parameters.gap,
      streams: SimulationEngine.classes
    )
    engine.run(&chance)
    return engine.traced()
  }

  /// The figures of the central case alone.
  func central() -> SimulationFigures {
    var engine = self
    var chance = CentralChance(
      rates: chain.map(\.rate),
      gap: parameters.gap,
      streams: SimulationEngine.classes
    )
    engine.run(&chance)
    return engine.figures
  }

  /// Plays once; what it came to stands in `figures`, `received`, `placedBy` and `keptBy`.
  mutating func run(_ chance: inout some SimulationChance) {
    begin()
    chance.begin()
    for plan in calendar.periods {
      var (gross, deductions, quantity) = (Money.zero, Money.zero, 0)
      for stratum in plan.strata {
        let found = play(stratum, plan.period, &chance)
        gross += found.line
        deductions += found.deduction
        quantity += found.quantity
      }
      if quantity > 0 { state(plan, gross: gross, deductions: deductions) }
    }
    finish()
  }

  private mutating func begin() {
    figures = SimulationFigures()
    (agreementSum, recovered, held) = (.zero, .zero, .zero)
    for month in received.indices { (received[month], placedBy[month], keptBy[month]) = (0, 0, 0) }
    received[0] = parameters.advance.centimes
    trace?.clear()
  }

  /// The statement of a period, by the rule that draws up every statement (§5, R42).
  private mutating func state(
    _ plan: SimulationCalendar.PeriodPlan,
    gross: Money,
    deductions: Money
  ) {
    let amounts = StatementAmounts(
      gross: gross,
      deductions: deductions,
      agreement: design.agreement,
      recovered: recovered
    )
    trace?.statements.append(
      SimulatedStatement(
        scope: .period(plan.period),
        certifiedOn: plan.certifiedOn,
        paidOn: plan.paidOn,
        amounts: amounts,
        recovered: recovered
      )
    )
    recovered += amounts.advanceRecovery
    held += amounts.holdback
    figures.payerCost += gross - deductions
    figures.deducted += deductions
    received[calendar.month(of: plan.paidOn)] += amounts.net.centimes
  }

  /// The held amounts are paid at the end (R68), and what was not recovered of the advance given back.
  private mutating func finish() {
    let last = calendar.month(of: calendar.heldPaidOn)
    if held > .zero {
      let amounts = StatementAmounts(held: held)
      received[last] += amounts.net.centimes
      trace?.statements.append(
        SimulatedStatement(
          scope: .holdback,
          certifiedOn: calendar.heldCertifiedOn,
          paidOn: calendar.heldPaidOn,
          amounts: amounts,
          recovered: recovered
        )
      )
    }
    figures.advanceLeft = parameters.advance - recovered
    received[last] -= figures.advanceLeft.centimes
    var (balance, lowest, total): (Int64, Int64, Int64) = (0, 0, 0)
    for month in received.indices {
      balance += received[month] - spent[month]
      total += spent[month]
      if balance < 0 { figures.cashMonths += Money(centimes: -balance) }
      if balance < lowest { (lowest, figures.cashNeedMonth) = (balance, month) }
    }
    figures.operatorCost = Money(centimes: total)
    figures.cashNeed = Money(centimes: -lowest)
  }

  /// What a traced run came to.
  private func traced() -> SimulationOutcome {
    var (balance, placed, kept) = (Money.zero, 0, 0)
    let months = received.indices.map { index in
      let (out, income) = (Money(centimes: spent[index]), Money(centimes: received[index]))
      balance += income - out
      placed += placedBy[index]
      kept += keptBy[index]
      return SimulationMonth(
        month: calendar.startsOn.month.adding(index),
        spent: out,
        received: income,
        balance: balance,
        placed: placed,
        kept: kept
      )
    }
    let classes = (0..<SimulationEngine.classes).map { kind in
      (0..<calendar.cohorts).reduce(0) { $0 + entrants[$1 * SimulationEngine.classes + kind] }
    }
    return SimulationOutcome(
      figures: figures,
      months: months,
      strata: trace?.strata ?? [],
      statements: trace?.statements ?? [],
      classes: classes,
      design: design
    )
  }
}
