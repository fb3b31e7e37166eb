extension Explanation {
  /// Explains the amount of a claim, by the very functions that decided it.
  public init(of facts: ClaimFacts) {
    let price = Explanation.pricing(facts)
    let worth = Explanation.verifying(facts, gross: price.gross)
    let steps =
      price.steps + worth.steps + Explanation.validating(facts, worth: worth.amount)
      + Explanation.paying(facts)
    self.init(
      subject: facts.claim.code,
      steps: steps,
      gross: price.gross,
      payable: facts.validation?.payable
    )
  }

  /// The price, the bonus and what both make (§5, R16, R17b, R38).
  private static func pricing(_ facts: ClaimFacts) -> (steps: [ExplanationStep], gross: Money?) {
    let (claim, version) = (facts.claim, facts.programmeVersion)
    var steps = admitting(facts)
    let list = PriceList(facts.programme)
    let chosen = list.price(
      result: claim.result,
      province: facts.province,
      groups: facts.groups,
      on: claim.achievedOn
    )
    steps += Explanation.candidates(facts, list, chosen)
    guard let chosen else {
      return (steps + [ExplanationStep("R17b", .noPrice, programme: version)], nil)
    }
    let bonus = EquityBonus(facts.programme)
    let rate = bonus.rate(for: facts.groups)
    let gross = grossAmount(price: chosen.amount, bonus: rate)
    let rates = Set(facts.groups).sorted(by: precedesByBytes).map {
      ExplanationFact.GroupRate(group: $0, rate: bonus.rate(of: $0))
    }
    steps.append(
      ExplanationStep(
        "R16",
        .bonus(
          rates: rates,
          mode: facts.programme.bonus.mode,
          cap: facts.programme.bonus.cap,
          rate: rate
        ),
        amount: chosen.amount.share(rate),
        programme: version
      )
    )
    steps.append(ExplanationStep("R38", .gross, amount: gross, programme: version))
    return (steps, gross)
  }

  /// Every price that fits, the one chosen first.
  private static func candidates(
    _ facts: ClaimFacts,
    _ list: PriceList,
    _ chosen: Price?
  ) -> [ExplanationStep] {
    list.candidates(
      result: facts.claim.result,
      province: facts.province,
      groups: facts.groups,
      on: facts.claim.achievedOn
    ).map { price in
      ExplanationStep(
        "R17b",
        .candidate(price, isChosen: price == chosen),
        amount: price.amount,
        programme: facts.programmeVersion,
        source: price.source
      )
    }
  }

  /// How it was checked, what was found, and what it is then worth (R27–R34, R45).
  private static func verifying(
    _ facts: ClaimFacts,
    gross: Money?
  ) -> (steps: [ExplanationStep], amount: Money) {
    var steps = selecting(facts)
    let keep = facts.reason?.reason.keep ?? 0
    let amount = worth(gross: gross ?? .zero, after: facts.finding?.outcome, keep: keep)
    if let finding = facts.finding {
      let isReduced = finding.outcome == .reduced
      steps.append(
        ExplanationStep(
          "R34",
          .finding(finding, done: facts.done, keep: isReduced ? keep : nil),
          amount: amount,
          programme: isReduced ? facts.reason?.version : nil,
          sequence: facts.findingSequence
        )
      )
    }
    for appeal in facts.appeals {
      let sequence = appeal.settlement?.sequence ?? appeal.sequence
      steps.append(ExplanationStep("R45", .appeal(appeal), sequence: sequence))
    }
    return (steps, amount)
  }

  /// How it came to be checked or not, and what became of its stratum.
  private static func selecting(_ facts: ClaimFacts) -> [ExplanationStep] {
    var steps: [ExplanationStep] = []
    let version = facts.stratumVersion ?? facts.programmeVersion
    if let rule = facts.selection.ruleNumber {
      steps.append(
        ExplanationStep(
          rule,
          .selection(facts.selection, stratum: facts.stratum?.stratum.code),
          programme: version
        )
      )
    }
    guard let row = facts.stratum, let gap = row.gap, let effect = row.effect else { return steps }
    let fact = ExplanationFact.stratum(
      code: row.stratum.code,
      examined: row.examined,
      confirmed: row.confirmed,
      gap: gap,
      effect: effect
    )
    steps.append(
      ExplanationStep("R28", fact, programme: version, sequence: facts.closingSequence)
    )
    if effect.deducts, let bound = row.bound {
      steps.append(
        ExplanationStep(
          "R32",
          .bound(stratum: row.stratum.code, bound),
          programme: version,
          sequence: facts.closingSequence
        )
      )
    }
    return steps
  }

  /// The cap, the ceiling and the decision (R37, R39).
  private static func validating(_ facts: ClaimFacts, worth: Money) -> [ExplanationStep] {
    if let refusal = facts.refusal {
      return [
        ExplanationStep(
          "R46b",
          .refused(by: refusal.person, on: refusal.day),
          amount: .zero,
          sequence: refusal.sequence
        )
      ]
    }
    guard let validation = facts.validation else { return [] }
    var steps: [ExplanationStep] = []
    let decided = PayableAmount(
      worth: worth,
      agreement: facts.agreement,
      participantSum: validation.participantSum,
      agreementSum: validation.agreementSum
    )
    if let cap = facts.agreement.participantCap {
      steps.append(
        ExplanationStep(
          "R37",
          .cap(cap, used: validation.participantSum),
          amount: decided.amount,
          sequence: validation.sequence
        )
      )
    }
    if let ceiling = facts.agreement.ceiling {
      steps.append(
        ExplanationStep(
          "R39",
          .ceiling(ceiling, used: validation.agreementSum, passes: decided.passesCeiling),
          sequence: validation.sequence
        )
      )
    }
    steps.append(
      ExplanationStep(
        "R46b",
        .validated(by: validation.person, on: validation.day),
        amount: validation.payable,
        sequence: validation.sequence
      )
    )
    return steps
  }

  /// The statement that pays it, and what came after (R33, R40, R82).
  private static func paying(_ facts: ClaimFacts) -> [ExplanationStep] {
    var steps: [ExplanationStep] = []
    if let drafted = facts.statement, let validation = facts.validation {
      let statement = drafted.row
      steps.append(
        ExplanationStep(
          "R40",
          .statement(statement.code, statement.state),
          amount: validation.payable,
          sequence: statement.steps.last?.sequence
        )
      )
      if facts.selection == .exempt(rule: .extrapolate),
        let deduction = statement.deductions.first(where: {
          $0.stratum == facts.stratum?.stratum.code
        })
      {
        steps.append(
          ExplanationStep("R33", .deduction(deduction), amount: .zero - deduction.amount)
        )
      }
      steps += withholding(drafted, holdbackRule: "R68")
    }
    for finding in facts.counterFindings {
      steps.append(ExplanationStep("R82", .counter(finding), sequence: finding.sequence))
    }
    for row in facts.regularisations {
      steps.append(
        ExplanationStep("R82", .regularised(row), amount: row.amount, sequence: row.sequence)
      )
    }
    return steps
  }
}
