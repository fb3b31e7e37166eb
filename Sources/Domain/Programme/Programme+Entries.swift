extension Programme {
  /// Everything that the programme says, in the order of a pack; without its persons when they are
  /// kept apart.
  public var entries: [ProgrammeEntry] {
    [head, bonusEntry] + groups.map(\.entry) + results.map(\.entry) + prices.map(\.entry)
      + mechanisms.map(\.entry) + reasons.map(\.entry) + persons.map(\.entry)
  }

  private var head: ProgrammeEntry {
    ProgrammeEntry(
      .programme,
      "",
      [
        field(.code, .code(code)), field(.title, .text(title)), field(.example, .flag(isExample)),
        field(.period, .period(periodKind)), minimumAge.map { field(.minAge, .number($0)) },
        maximumAge.map { field(.maxAge, .number($0)) },
        field(.minMonthsOutOfWork, .number(minimumMonthsOutOfWork)),
        field(.okPercent, .number(okPercent)), field(.watchPercent, .number(watchPercent)),
        field(.counterShare, .rate(counterShare)),
      ]
    )
  }

  private var bonusEntry: ProgrammeEntry {
    ProgrammeEntry(
      .bonus,
      "",
      [field(.mode, .code(bonus.mode.rawValue)), bonus.cap.map { field(.cap, .rate($0)) }]
    )
  }
}

extension TargetGroup {
  public var entry: ProgrammeEntry {
    ProgrammeEntry(.group, code, label.fields + [field(.bonus, .rate(bonus))])
  }
}

extension ResultDefinition {
  public var entry: ProgrammeEntry {
    ProgrammeEntry(
      .result,
      code,
      label.fields + [
        field(.level, .level(level)), predecessor.map { field(.predecessor, .code($0)) },
        field(.waitingMonths, .number(waitingMonths)), field(.cnssMonths, .number(cnssMonths)),
        field(.mechanism, .code(mechanism)), list(.evidence, evidence),
        list(.contractTypes, contractTypes),
      ]
    )
  }
}

extension Price {
  public var entry: ProgrammeEntry {
    ProgrammeEntry(
      .price,
      name,
      [
        field(.result, .code(result)), province.map { field(.province, .code($0)) },
        group.map { field(.group, .code($0)) }, field(.amount, .amount(amount)),
        from.map { field(.from, .day($0)) }, until.map { field(.until, .day($0)) },
        method.isEmpty ? nil : field(.method, .text(method)),
        source.isEmpty ? nil : field(.source, .text(source)),
      ]
    )
  }

  /// For whom and from when it is: `R1`, `R1/07.351/F`, `R1 2027-01-01`.
  public var name: String {
    let whom = [result, province ?? (group == nil ? nil : "*"), group].compactMap { $0 }
    return whom.joined(separator: "/") + (from.map { " " + $0.iso } ?? "")
  }
}

extension Mechanism {
  public var entry: ProgrammeEntry {
    ProgrammeEntry(
      .mechanism,
      code,
      label.fields + [field(.kind, .kind(kind))] + coverageFields + [
        field(.minimum, .number(minimum)), field(.deadlineDays, .number(deadlineDays)),
        field(.cnssMinimumDays, .number(cnssMinimumDays)),
        field(.boundConfidence, .rate(boundConfidence)), field(.verifyDays, .number(verifyDays)),
        field(.evidenceSeen, .flag(requiresEvidenceSeen)), list(.checks, checks),
        forceAbove.map { field(.forceAbove, .amount($0)) },
        newOperatorDays == Mechanism.usualNewDays
          ? nil : field(.newOperatorDays, .number(newOperatorDays)),
        bands.isEmpty ? nil : field(.bands, .bands(bands)),
      ]
    )
  }

  private var coverageFields: [ProgrammeField?] {
    switch coverage {
    case .all: [field(.coverage, .code("all"))]
    case .share(let share): [field(.coverage, .code("share")), field(.share, .rate(share))]
    case .confidence(let percent, let margin, let expected):
      [
        field(.coverage, .code("confidence")), field(.confidence, .number(percent)),
        field(.margin, .rate(margin)), field(.expected, .rate(expected)),
      ]
    }
  }
}

extension Reason {
  public var entry: ProgrammeEntry {
    ProgrammeEntry(.reason, code, label.fields + [field(.keep, .rate(keep))])
  }
}

extension Person {
  var entry: ProgrammeEntry {
    ProgrammeEntry(
      .person,
      code,
      [
        field(.name, .text(name)), actor.map { field(.actor, .code($0)) },
        field(.roles, .roles(orderedRoles)), closedOn.map { field(.closedOn, .day($0)) },
      ]
    )
  }
}

extension Label {
  fileprivate var fields: [ProgrammeField?] {
    [
      field(.labelFrench, .text(french)),
      english.isEmpty ? nil : field(.labelEnglish, .text(english)),
      arabic.isEmpty ? nil : field(.labelArabic, .text(arabic)),
    ]
  }
}

private func field(_ key: ProgrammeKey, _ value: ProgrammeValue) -> ProgrammeField {
  ProgrammeField(key, value)
}

private func list(_ key: ProgrammeKey, _ codes: [String]) -> ProgrammeField? {
  codes.isEmpty ? nil : field(key, .codes(codes))
}
