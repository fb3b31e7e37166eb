import Domain

/// A step of an explanation in English: what was taken into account.
func explanationEnglish(
  _ fact: ExplanationFact,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  switch fact {
  case .declared(let version, let day, let person, let groups, let province):
    let place = province.flatMap(Territory.province)?.nameFrench ?? labels.unknown
    let publics = groups.isEmpty ? labels.none : groups.joined(separator: ", ")
    return "Declared by \(person), version \(version), achieved on \(numbers.day(day)); groups: "
      + "\(publics); province: \(place)"
  case .evidence, .predecessor, .waiting, .employment, .inadmissible:
    return admissionEnglish(fact, labels, numbers)
  case .candidate(let price, let isChosen):
    return (isChosen ? "Price chosen" : "Price that fits, set aside")
      + " (\(priceScopeEnglish(price))): \(numbers.amount(price.amount))"
  case .noPrice: return "No price fits on that day"
  case .bonus(let rates, let mode, let cap, let rate):
    return bonusEnglish(rates, mode, cap, rate, numbers)
  case .gross: return "Gross amount"
  case .selection(let selection, let stratum):
    return "Selection: \(labels.selection(selection))" + (stratum.map { ", stratum \($0)" } ?? "")
  case .finding(let finding, let done, let keep):
    return findingEnglish(finding, done, keep, labels, numbers)
  case .appeal(let appeal):
    return appealEnglish(appeal, labels, numbers)
  case .cap(let cap, let used):
    return "Cap per participant \(numbers.amount(cap)), of which \(numbers.amount(used)) was used"
  case .ceiling(let ceiling, let used, let passes):
    return "Ceiling of the agreement \(numbers.amount(ceiling)), of which \(numbers.amount(used)) "
      + "was used: " + (passes ? "passed, on no statement" : "kept")
  case .validated(let person, let day): return "Validated by \(person) on \(numbers.day(day))"
  case .refused(let person, let day): return "Refused by \(person) on \(numbers.day(day))"
  case .stratum(let code, let examined, let confirmed, let gap, let effect):
    return "Stratum \(code): \(numbers.number(confirmed)) confirmed of "
      + "\(numbers.number(examined)), gap \(numbers.rate(gap)): \(labels.effect(effect))"
  case .bound(let stratum, let bound): return "Stratum \(stratum): bound \(numbers.rate(bound))"
  case .statement(let code, let state):
    return "Statement \(code.code), \(labels.statement(state))"
  case .deduction(let deduction):
    return "Deduction of stratum \(deduction.stratum): \(numbers.rate(deduction.bound)) of "
      + numbers.amount(deduction.base)
  case .holdback(let base, let rate):
    return "Holdback of the statement: \(numbers.rate(rate)) of \(numbers.amount(base))"
  case .recovery(let base, let rate, let advance, let recovered):
    return "Advance recovery: \(numbers.rate(rate)) of \(numbers.amount(base)), within "
      + "\(numbers.amount(advance)) of which \(numbers.amount(recovered)) is recovered elsewhere"
  case .line(let line): return "\(line.result): \(numbers.number(line.quantity)) results"
  case .held: return "Amounts held back by paid statements"
  case .net: return "Net to pay"
  case .counter(let finding):
    return "Counter-verification by \(finding.person) on \(numbers.day(finding.day)): "
      + labels.counter(finding.outcome.standing)
  case .regularised(let row):
    guard let signature = row.signature else { return "Regularisation to sign: \(row.reason)" }
    return "Regularisation signed by \(signature.person) on \(numbers.day(signature.day)): "
      + signature.reason
  }
}

/// For whom a price is, and when.
private func priceScopeEnglish(_ price: Price) -> String {
  var parts: [String] = []
  parts.append(price.province.map { Territory.province($0)?.nameFrench ?? $0 } ?? "region")
  parts.append(price.group ?? "all groups")
  return parts.joined(separator: ", ")
}

/// The equity bonus, and how the rates of the groups make it.
private func bonusEnglish(
  _ rates: [ExplanationFact.GroupRate],
  _ mode: Bonus.Mode,
  _ cap: BasisPoints?,
  _ rate: BasisPoints,
  _ numbers: NumberStyle
) -> String {
  let list = rates.map { "\($0.group) \(numbers.rate($0.rate))" }.joined(separator: ", ")
  let how = mode == .highest ? "the highest" : "the sum"
  let limit = mode == .sum ? cap.map { ", limited to \(numbers.rate($0))" } ?? "" : ""
  return "Equity bonus \(numbers.rate(rate)): \(how)\(limit)"
    + (list.isEmpty ? "" : " of \(list)")
}

/// A finding, what was done before it, and what its reason keeps.
private func findingEnglish(
  _ finding: Finding,
  _ done: Examination,
  _ keep: BasisPoints?,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  let kept = keep.map { ", \(numbers.rate($0)) of the gross is kept" } ?? ""
  let reason = finding.reason.map { " (\($0))" } ?? ""
  return "Finding by \(finding.by) on \(numbers.day(finding.on)): "
    + "\(labels.outcome(finding.outcome))\(reason)\(kept)"
    + (done.seen.isEmpty ? "" : "; documents seen: " + wordList(done.seen, labels))
    + (done.checks.isEmpty ? "" : "; checks made: " + wordList(done.checks, labels))
}

/// An appeal, and what was decided of it.
private func appealEnglish(
  _ appeal: Appeal,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  let start = "Contested by \(appeal.person) on \(numbers.day(appeal.day))"
  guard let settled = appeal.settlement else { return start + ", not settled yet" }
  return start + ", settled by \(settled.person): \(labels.outcome(settled.outcome))"
}
