import Domain

/// What admission looked at, in Arabic.
func admissionArabic(
  _ fact: ExplanationFact,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  switch fact {
  case .evidence(let required, let supplied):
    let list = { (kinds: [String]) in
      kinds.isEmpty ? labels.none : kinds.map(labels.word).joined(separator: "، ")
    }
    return "الوثائق المدلى بها: \(list(supplied))؛ المطلوبة: \(list(required))"
  case .predecessor(let result, let claim, let day):
    guard let claim, let day else { return "النتيجة السابقة \(result): لم يكن أي تصريح محتسبا" }
    return "النتيجة السابقة \(result): التصريح \(claim)، تحقق في \(numbers.day(day))"
  case .waiting(let months, let start, let opens):
    return "أجل الانتظار \(ar(months, "شهر", "شهران", "أشهر", "شهرا")) منذ \(numbers.day(start)): "
      + "ممكن ابتداء من \(numbers.day(opens))"
  case .employment(let required, let longest, let minimum, let months):
    let list = months.map { "\(numbers.month($0.month)) (\(numbers.number($0.days)))" }
    return
      "CNSS: الأشهر المتتالية المطلوبة \(numbers.number(required))، في كل منها على الأقل "
      + "\(ar(minimum, "يوم", "يومان", "أيام", "يوما"))؛ الموجودة \(numbers.number(longest))"
      + (list.isEmpty ? "" : ": " + list.joined(separator: "، "))
  case .inadmissible(let flags):
    return "غير مقبول: " + flags.map(labels.flag).joined(separator: "، ")
  default: return ""
  }
}
