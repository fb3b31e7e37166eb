extension Explanation {
  /// What was declared, and what admission made of it: documents, predecessor, waiting period, CNSS
  /// months, and the checks that failed (R3, R8, R9, R14, R17, R71).
  static func admitting(_ facts: ClaimFacts) -> [ExplanationStep] {
    let (claim, version) = (facts.claim, facts.programmeVersion)
    let declared = ExplanationStep(
      "R17",
      .declared(
        version: facts.version,
        achievedOn: claim.achievedOn,
        by: claim.declaredBy,
        groups: facts.groups,
        province: facts.province
      ),
      programme: version,
      sequence: facts.declaredSequence
    )
    guard let result = facts.programme.result(claim.result) else { return [declared] }
    let evidence = ExplanationStep(
      "R71",
      .evidence(required: result.evidence, supplied: claim.evidence),
      programme: version,
      sequence: facts.declaredSequence
    )
    var steps = [declared, evidence] + chain(facts, result)
    if !facts.admission.flags.isEmpty {
      steps.append(
        ExplanationStep(
          "R3",
          .inadmissible(facts.admission.flags),
          programme: version,
          sequence: facts.admission.sequence
        )
      )
    }
    return steps
  }

  /// The predecessor, the waiting period and the CNSS months, where the result asks for them.
  private static func chain(
    _ facts: ClaimFacts,
    _ result: ResultDefinition
  ) -> [ExplanationStep] {
    let (admission, version) = (facts.admission, facts.programmeVersion)
    var steps: [ExplanationStep] = []
    func add(_ rule: String, _ fact: ExplanationFact) {
      steps.append(
        ExplanationStep(rule, fact, programme: version, sequence: admission.sequence)
      )
    }
    if let predecessor = result.predecessor {
      let found = admission.predecessor
      add(
        "R8",
        .predecessor(result: predecessor, claim: found?.claim, achievedOn: found?.achievedOn)
      )
      guard let start = found?.achievedOn else { return steps }
      let opens = result.waitingEnds(after: start)
      add("R9", .waiting(months: result.waitingMonths, from: start, opens: opens))
    }
    guard result.cnssMonths > 0 else { return steps }
    let start = (admission.predecessor?.achievedOn ?? admission.entryOn).month
    let end = facts.claim.achievedOn.month
    let minimum = facts.programme.mechanism(ofResult: result.code)?.cnssMinimumDays ?? 1
    let days = Dictionary(
      admission.months.map { ($0.month, $0.days) },
      uniquingKeysWith: { first, _ in first }
    )
    add(
      "R14",
      .employment(
        required: result.cnssMonths,
        longest: longestRun(from: start, through: end, in: days, minimum: minimum),
        minimumDays: minimum,
        months: admission.months.filter { $0.month >= start && $0.month <= end }
      )
    )
    return steps
  }
}

extension Selection {
  /// The rule by which a claim is verified, or is not; nil while nothing was decided.
  var ruleNumber: String? {
    switch self {
    case .none: nil
    case .drawn: "R23"
    case .forced(.coverageAll): "R27"
    case .forced(.verifyAll): "R81"
    case .forced(.stated): "R62"
    case .exempt(.extrapolate): "R33"
    case .exempt: "§5"
    }
  }
}
