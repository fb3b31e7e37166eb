import Domain

/// What admission looked at, in English.
func admissionEnglish(
  _ fact: ExplanationFact,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  switch fact {
  case .evidence(let required, let supplied):
    let list = { (kinds: [String]) in
      kinds.isEmpty ? labels.none : kinds.map(labels.word).joined(separator: ", ")
    }
    return "Evidence supplied: \(list(supplied)); required: \(list(required))"
  case .predecessor(let result, let claim, let day):
    guard let claim, let day else { return "Previous result \(result): no claim of it counted" }
    return "Previous result \(result): claim \(claim), achieved on \(numbers.day(day))"
  case .waiting(let months, let start, let opens):
    return "Waiting period of \(numbers.count(months, Noun("month", "months"))) from "
      + "\(numbers.day(start)): possible from \(numbers.day(opens))"
  case .employment(let required, let longest, let minimum, let months):
    let list = months.map { "\(numbers.month($0.month)) (\(numbers.number($0.days)))" }
    return "CNSS: \(numbers.number(required)) months in a row of at least "
      + "\(numbers.count(minimum, Noun("day", "days"))) needed, \(numbers.number(longest)) found"
      + (list.isEmpty ? "" : ": " + list.joined(separator: ", "))
  case .inadmissible(let flags):
    return "Inadmissible: " + flags.map(labels.flag).joined(separator: ", ")
  default: return ""
  }
}
