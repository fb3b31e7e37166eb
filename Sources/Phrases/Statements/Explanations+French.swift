import Domain

/// A step of an explanation in French: what was taken into account.
func explanationFrench(
  _ fact: ExplanationFact,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  switch fact {
  case .declared(let version, let day, let person, let groups, let province):
    let place = province.flatMap(Territory.province)?.nameFrench ?? labels.unknown
    let publics = groups.isEmpty ? labels.none : groups.joined(separator: ", ")
    return
      "Déclarée par \(person), version \(version), réalisée le \(numbers.day(day)) ; publics : "
      + "\(publics) ; province : \(place)"
  case .evidence, .predecessor, .waiting, .employment, .inadmissible:
    return admissionFrench(fact, labels, numbers)
  case .candidate(let price, let isChosen):
    return (isChosen ? "Prix retenu" : "Prix possible, écarté")
      + " (\(priceScopeFrench(price))) : \(numbers.amount(price.amount))"
  case .noPrice: return "Aucun prix ne convient ce jour-là"
  case .bonus(let rates, let mode, let cap, let rate):
    return bonusFrench(rates, mode, cap, rate, numbers)
  case .gross: return "Montant brut"
  case .selection(let selection, let stratum):
    return "Sélection : \(labels.selection(selection))" + (stratum.map { ", strate \($0)" } ?? "")
  case .finding(let finding, let done, let keep):
    return findingFrench(finding, done, keep, labels, numbers)
  case .appeal(let appeal):
    return appealFrench(appeal, labels, numbers)
  case .cap(let cap, let used):
    return "Plafond par participant \(numbers.amount(cap)), dont \(numbers.amount(used)) déjà pris"
  case .ceiling(let ceiling, let used, let passes):
    return "Plafond de la convention \(numbers.amount(ceiling)), dont \(numbers.amount(used)) "
      + "déjà pris : " + (passes ? "dépassé, sur aucun décompte" : "respecté")
  case .validated(let person, let day): return "Validée par \(person) le \(numbers.day(day))"
  case .refused(let person, let day): return "Refusée par \(person) le \(numbers.day(day))"
  case .stratum(let code, let examined, let confirmed, let gap, let effect):
    return "Strate \(code) : \(numbers.number(confirmed)) confirmées sur "
      + "\(numbers.number(examined)), écart \(numbers.rate(gap)) : \(labels.effect(effect))"
  case .bound(let stratum, let bound): return "Strate \(stratum) : borne \(numbers.rate(bound))"
  case .statement(let code, let state):
    return "Décompte \(code.code), \(labels.statement(state))"
  case .deduction(let deduction):
    return "Réduction de la strate \(deduction.stratum) : \(numbers.rate(deduction.bound)) de "
      + numbers.amount(deduction.base)
  case .holdback(let base, let rate):
    return "Retenue de garantie du décompte : \(numbers.rate(rate)) de \(numbers.amount(base))"
  case .recovery(let base, let rate, let advance, let recovered):
    return "Reprise de l’avance : \(numbers.rate(rate)) de \(numbers.amount(base)), dans la limite "
      + "de \(numbers.amount(advance)) dont \(numbers.amount(recovered)) repris ailleurs"
  case .line(let line): return "\(line.result) : \(numbers.number(line.quantity)) résultats"
  case .held: return "Retenues des décomptes payés"
  case .net: return "Net à payer"
  case .counter(let finding):
    return "Contre-vérification de \(finding.person) le \(numbers.day(finding.day)) : "
      + labels.counter(finding.outcome.standing)
  case .regularised(let row):
    guard let signature = row.signature else { return "Régularisation à signer : \(row.reason)" }
    return "Régularisation signée par \(signature.person) le \(numbers.day(signature.day)) : "
      + signature.reason
  }
}

/// For whom a price is, and when.
private func priceScopeFrench(_ price: Price) -> String {
  var parts: [String] = []
  parts.append(price.province.map { Territory.province($0)?.nameFrench ?? $0 } ?? "région")
  parts.append(price.group ?? "tous publics")
  return parts.joined(separator: ", ")
}

/// The equity bonus, and how the rates of the groups make it.
private func bonusFrench(
  _ rates: [ExplanationFact.GroupRate],
  _ mode: Bonus.Mode,
  _ cap: BasisPoints?,
  _ rate: BasisPoints,
  _ numbers: NumberStyle
) -> String {
  let list = rates.map { "\($0.group) \(numbers.rate($0.rate))" }.joined(separator: ", ")
  let how = mode == .highest ? "la plus élevée" : "la somme"
  let limit = mode == .sum ? cap.map { ", limitée à \(numbers.rate($0))" } ?? "" : ""
  return "Majoration d’équité \(numbers.rate(rate)) : \(how)\(limit)"
    + (list.isEmpty ? "" : " de \(list)")
}

/// A finding, what was done before it, and what its reason keeps.
private func findingFrench(
  _ finding: Finding,
  _ done: Examination,
  _ keep: BasisPoints?,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  let kept = keep.map { ", \(numbers.rate($0)) du brut est gardé" } ?? ""
  let reason = finding.reason.map { " (\($0))" } ?? ""
  return "Constat de \(finding.by) le \(numbers.day(finding.on)) : "
    + "\(labels.outcome(finding.outcome))\(reason)\(kept)"
    + (done.seen.isEmpty ? "" : " ; pièces vues : " + wordList(done.seen, labels))
    + (done.checks.isEmpty ? "" : " ; contrôles faits : " + wordList(done.checks, labels))
}

/// An appeal, and what was decided of it.
private func appealFrench(
  _ appeal: Appeal,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  let start = "Contestée par \(appeal.person) le \(numbers.day(appeal.day))"
  guard let settled = appeal.settlement else { return start + ", pas encore tranchée" }
  return start + ", tranchée par \(settled.person) : \(labels.outcome(settled.outcome))"
}
