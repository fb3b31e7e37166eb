import Domain

/// What admission looked at, in French.
func admissionFrench(
  _ fact: ExplanationFact,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  switch fact {
  case .evidence(let required, let supplied):
    let list = { (kinds: [String]) in
      kinds.isEmpty ? labels.none : kinds.map(labels.word).joined(separator: ", ")
    }
    return "Pièces fournies : \(list(supplied)) ; exigées : \(list(required))"
  case .predecessor(let result, let claim, let day):
    guard let claim, let day else {
      return "Résultat précédent \(result) : aucune déclaration ne comptait"
    }
    return "Résultat précédent \(result) : déclaration \(claim), réalisée le \(numbers.day(day))"
  case .waiting(let months, let start, let opens):
    return "Délai d’attente de \(numbers.number(months)) mois depuis le \(numbers.day(start)) : "
      + "possible à partir du \(numbers.day(opens))"
  case .employment(let required, let longest, let minimum, let months):
    let list = months.map { "\(numbers.month($0.month)) (\(numbers.number($0.days)))" }
    return "CNSS : \(numbers.number(required)) mois de suite d’au moins "
      + "\(numbers.count(minimum, Noun("jour", "jours"))) exigés, \(numbers.number(longest)) trouvés"
      + (list.isEmpty ? "" : " : " + list.joined(separator: ", "))
  case .inadmissible(let flags):
    return "Irrecevable : " + flags.map(labels.flag).joined(separator: ", ")
  default: return ""
  }
}
