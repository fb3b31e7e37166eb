import Domain
import Phrases

/// From what was typed to the draft.
extension ReferentialForm {
  /// What a form makes of the draft.
  struct Outcome: Sendable {
    var programme: Programme
    /// What the thing is called.
    var name: String
    /// The faults that it brings, as sentences; none when it may be written.
    var faults: [String]
  }

  /// The draft with what was typed; the faults are those that stand in this thing and that it did not
  /// have before.
  func applied(_ result: DialogResult, to draft: Programme) -> Outcome {
    var programme = draft
    guard let name = put(result, into: &programme) else {
      return Outcome(
        programme: draft,
        name: entry.name,
        faults: [look.context.phrases.forms.notInList(result[ProgrammeKey.bands.rawValue])]
      )
    }
    let number = place.map { $0 + 1 } ?? last(of: programme)
    let before = Set(draft.faults())
    let faults = programme.faults().filter { fault in
      fault.section == section && (fault.number == 0 || fault.number == number)
        && !before.contains(fault)
    }
    return Outcome(
      programme: programme,
      name: name,
      faults: faults.map(look.context.phrases.commandLine.programmeFault)
    )
  }

  private func last(of programme: Programme) -> Int {
    switch section {
    case .group: programme.groups.count
    case .result: programme.results.count
    case .price: programme.prices.count
    case .mechanism: programme.mechanisms.count
    case .reason: programme.reasons.count
    case .programme, .bonus, .person: 0
    }
  }

  /// Puts what was typed in its place and answers its name; nil when the bands cannot be read.
  private func put(_ result: DialogResult, into programme: inout Programme) -> String? {
    switch section {
    case .programme:
      head(result, &programme)
      return programme.code
    case .bonus:
      programme.bonus = Bonus(
        mode: Bonus.Mode(rawValue: word(.mode, result)) ?? .highest,
        cap: Int(word(.cap, result))
      )
      return words.section(.bonus)
    case .group: return place(group(result), in: &programme.groups) { $0.code }
    case .result: return place(definition(result), in: &programme.results) { $0.code }
    case .price: return place(price(result), in: &programme.prices) { $0.name }
    case .mechanism:
      guard let mechanism = mechanism(result) else { return nil }
      return place(mechanism, in: &programme.mechanisms) { $0.code }
    case .reason: return place(reason(result), in: &programme.reasons) { $0.code }
    case .person: return nil
    }
  }

  private func place<Item>(
    _ item: Item,
    in items: inout [Item],
    name: (Item) -> String
  ) -> String {
    if let place, items.indices.contains(place) {
      items[place] = item
    } else {
      items.append(item)
    }
    return name(item)
  }

  private func word(_ key: ProgrammeKey, _ result: DialogResult) -> String { result[key.rawValue] }

  private func number(_ key: ProgrammeKey, _ result: DialogResult, default substitute: Int = 0)
    -> Int
  {
    Int(word(key, result)) ?? substitute
  }

  private func code(_ result: DialogResult) -> String { place == nil ? result["code"] : entry.name }

  private func label(_ result: DialogResult) -> Label {
    Label(
      french: word(.labelFrench, result),
      english: word(.labelEnglish, result),
      arabic: word(.labelArabic, result)
    )
  }

  private func codes(_ key: ProgrammeKey, _ result: DialogResult) -> [String] {
    word(key, result).split(whereSeparator: { $0 == "," || $0 == ";" })
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private func head(_ result: DialogResult, _ programme: inout Programme) {
    programme.title = word(.title, result)
    programme.minimumAge = Int(word(.minAge, result))
    programme.maximumAge = Int(word(.maxAge, result))
    programme.minimumMonthsOutOfWork = number(.minMonthsOutOfWork, result)
    programme.okPercent = number(.okPercent, result, default: programme.okPercent)
    programme.watchPercent = number(.watchPercent, result, default: programme.watchPercent)
    programme.counterShare = number(.counterShare, result, default: programme.counterShare)
  }

  private func group(_ result: DialogResult) -> TargetGroup {
    TargetGroup(code: code(result), label: label(result), bonus: number(.bonus, result))
  }

  private func reason(_ result: DialogResult) -> Reason {
    Reason(code: code(result), label: label(result), keep: number(.keep, result))
  }

  private func definition(_ result: DialogResult) -> ResultDefinition {
    let predecessor = word(.predecessor, result)
    return ResultDefinition(
      code: code(result),
      label: label(result),
      level: ResultDefinition.Level(rawValue: word(.level, result)) ?? .enrolment,
      predecessor: predecessor.isEmpty ? nil : predecessor,
      waitingMonths: number(.waitingMonths, result),
      cnssMonths: number(.cnssMonths, result),
      mechanism: word(.mechanism, result),
      evidence: codes(.evidence, result),
      contractTypes: codes(.contractTypes, result)
    )
  }

  private func price(_ result: DialogResult) -> Price {
    let (province, group) = (word(.province, result), word(.group, result))
    return Price(
      result: word(.result, result),
      province: province.isEmpty ? nil : province,
      group: group.isEmpty ? nil : group,
      amount: result.amount(ProgrammeKey.amount.rawValue) ?? .zero,
      from: result.day(ProgrammeKey.from.rawValue),
      until: result.day(ProgrammeKey.until.rawValue),
      method: word(.method, result),
      source: word(.source, result)
    )
  }

  private func mechanism(_ result: DialogResult) -> Mechanism? {
    guard let bands = Band.list(word(.bands, result)) else { return nil }
    return Mechanism(
      code: code(result),
      label: label(result),
      kind: Mechanism.Kind(rawValue: word(.kind, result)) ?? .documentReview,
      coverage: coverage(result),
      minimum: number(.minimum, result),
      deadlineDays: number(.deadlineDays, result),
      cnssMinimumDays: number(.cnssMinimumDays, result, default: 1),
      boundConfidence: number(.boundConfidence, result, default: 9_750),
      verifyDays: number(.verifyDays, result, default: 15),
      requiresEvidenceSeen: word(.evidenceSeen, result) == "true",
      checks: codes(.checks, result),
      forceAbove: result.amount(ProgrammeKey.forceAbove.rawValue),
      newOperatorDays: number(.newOperatorDays, result, default: Mechanism.usualNewDays),
      bands: bands
    )
  }

  private func coverage(_ result: DialogResult) -> Mechanism.Coverage {
    switch word(.coverage, result) {
    case "share": .share(number(.share, result))
    case "confidence":
      .confidence(
        percent: number(.confidence, result),
        margin: number(.margin, result),
        expected: number(.expected, result, default: 5_000)
      )
    default: .all
    }
  }
}
