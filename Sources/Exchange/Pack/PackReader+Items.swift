import Domain

extension PackReader {
  static func group(_ table: inout PackTable) -> TargetGroup {
    TargetGroup(
      code: table.code("code"),
      label: table.label(),
      bonus: table.whole("bonus_bp", in: 0...1_000_000, default: 0)
    )
  }

  static func result(_ table: inout PackTable) -> ResultDefinition {
    ResultDefinition(
      code: table.code("code"),
      label: table.label(),
      level: table.choice("level", default: nil, fallback: .enrolment),
      predecessor: table.codeOrNil("predecessor"),
      waitingMonths: table.whole("waiting_months", in: 0...120, default: 0),
      cnssMonths: table.whole("cnss_months", in: 0...120, default: 0),
      mechanism: table.code("mechanism"),
      evidence: table.codes("evidence"),
      contractTypes: table.codes("contract_types")
    )
  }

  static func price(_ table: inout PackTable) -> Price {
    Price(
      result: table.code("result"),
      province: table.codeOrNil("province"),
      group: table.codeOrNil("group"),
      amount: table.amount("amount_mad"),
      from: table.day("from"),
      until: table.day("until"),
      method: table.text("method"),
      source: table.text("source")
    )
  }

  static func reason(_ table: inout PackTable) -> Reason {
    Reason(
      code: table.code("code"),
      label: table.label(),
      keep: table.whole("keep_bp", in: 0...10_000, default: 0)
    )
  }

  static func person(_ table: inout PackTable) -> Person {
    let person = Person(
      code: table.code("code"),
      name: table.requiredText("name"),
      actor: table.codeOrNil("actor"),
      roles: roles(&table),
      closedOn: table.day("closed_on")
    )
    return person
  }

  private static func roles(_ table: inout PackTable) -> Set<Role> {
    var roles: Set<Role> = []
    for text in table.texts("roles", isRequired: true) {
      if let role = Role(rawValue: text) {
        roles.insert(role)
      } else {
        table.note("roles", .unknownValue, value: text, known: Role.allCases.map(\.rawValue))
      }
    }
    return roles
  }

  static func readMechanisms(
    _ root: inout PackTable,
    _ faults: inout [PackFault]
  ) -> [Mechanism] {
    root.tables("mechanism").map { table in
      var table = table
      var mechanism = mechanism(&table)
      for band in table.tables("band") {
        var band = band
        mechanism.bands.append(
          Band(
            from: band.requiredWhole("from_bp", in: 0...10_000),
            to: band.requiredWhole("to_bp", in: 0...10_000),
            effect: band.choice("effect", default: nil, fallback: .payDeclared)
          )
        )
        faults += band.finished()
      }
      faults += table.finished()
      return mechanism
    }
  }

  private static func mechanism(_ table: inout PackTable) -> Mechanism {
    Mechanism(
      code: table.code("code"),
      label: table.label(),
      kind: table.choice("kind", default: nil, fallback: .documentReview),
      coverage: coverage(&table),
      minimum: table.whole("minimum", in: 0...1_000_000_000, default: 0),
      deadlineDays: table.whole("deadline_days", in: 0...3_650, default: 0),
      cnssMinimumDays: table.whole("cnss_min_days", in: 0...31, default: 1),
      boundConfidence: table.whole("bound_confidence_bp", in: 0...10_000, default: 9_750),
      verifyDays: table.whole("verify_days", in: 0...3_650, default: 15),
      requiresEvidenceSeen: table.flag("evidence_seen", default: false),
      checks: table.codes("checks"),
      forceAbove: table.has("force_above_mad") ? table.amount("force_above_mad") : nil,
      newOperatorDays: table.whole(
        "new_operator_days",
        in: 0...36_500,
        default: Mechanism.usualNewDays
      )
    )
  }

  /// The coverage, in the ranges of R25. The keys of another coverage may stand unread.
  private static func coverage(_ table: inout PackTable) -> Mechanism.Coverage {
    table.allow(["share_bp", "confidence", "margin_bp", "expected_bp"])
    switch table.choice("coverage", default: nil, fallback: CoverageWord.all) {
    case .all: return .all
    case .share: return .share(table.requiredWhole("share_bp", in: 1...10_000))
    case .confidence:
      let percent = table.requiredWhole("confidence", in: 0...100)
      if table.has("confidence"), ![90, 95, 99].contains(percent) {
        table.note("confidence", .unknownValue, value: "\(percent)", known: ["90", "95", "99"])
      }
      return .confidence(
        percent: percent,
        margin: table.requiredWhole("margin_bp", in: 1...10_000),
        expected: table.whole("expected_bp", in: 1...9_999, default: 5_000)
      )
    }
  }

  enum CoverageWord: String, CaseIterable { case all, share, confidence }
}
