import Domain

/// A step of an explanation in Arabic: what was taken into account.
func explanationArabic(
  _ fact: ExplanationFact,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  switch fact {
  case .declared(let version, let day, let person, let groups, let province):
    let place = province.flatMap(Territory.province)?.name(in: .arabic) ?? labels.unknown
    let publics = groups.isEmpty ? labels.none : groups.joined(separator: "، ")
    return
      "صرح به \(person)، الإصدار \(version)، تحقق في \(numbers.day(day))؛ الفئات: "
      + "\(publics)؛ الإقليم: \(place)"
  case .evidence, .predecessor, .waiting, .employment, .inadmissible:
    return admissionArabic(fact, labels, numbers)
  case .candidate(let price, let isChosen):
    return (isChosen ? "السعر المعتمد" : "سعر ممكن، مستبعد")
      + " (\(priceScopeArabic(price))): \(numbers.amount(price.amount))"
  case .noPrice: return "لا سعر يناسب ذلك اليوم"
  case .bonus(let rates, let mode, let cap, let rate):
    return bonusArabic(rates, mode, cap, rate, numbers)
  case .gross: return "المبلغ الإجمالي"
  case .selection(let selection, let stratum):
    return "الانتقاء: \(labels.selection(selection))" + (stratum.map { "، الطبقة \($0)" } ?? "")
  case .finding(let finding, let done, let keep):
    return findingArabic(finding, done, keep, labels, numbers)
  case .appeal(let appeal): return appealArabic(appeal, labels, numbers)
  case .cap(let cap, let used):
    return "السقف لكل مستفيد \(numbers.amount(cap))، استعمل منه \(numbers.amount(used))"
  case .ceiling(let ceiling, let used, let passes):
    return "سقف الاتفاقية \(numbers.amount(ceiling))، استعمل منه \(numbers.amount(used)): "
      + (passes ? "متجاوز، لا يدخل أي كشف" : "محترم")
  case .validated(let person, let day): return "صادق عليه \(person) في \(numbers.day(day))"
  case .refused(let person, let day): return "رفضه \(person) في \(numbers.day(day))"
  case .stratum(let code, let examined, let confirmed, let gap, let effect):
    return "الطبقة \(code): المؤكدة \(numbers.number(confirmed)) من أصل "
      + "\(numbers.number(examined))، الفارق \(numbers.rate(gap)): \(labels.effect(effect))"
  case .bound(let stratum, let bound): return "الطبقة \(stratum): الحد \(numbers.rate(bound))"
  case .statement(let code, let state):
    return "كشف الحساب \(code.code)، \(labels.statement(state))"
  case .deduction(let deduction):
    return "خصم الطبقة \(deduction.stratum): \(numbers.rate(deduction.bound)) من "
      + numbers.amount(deduction.base)
  case .holdback(let base, let rate):
    return "الاقتطاع الضامن للكشف: \(numbers.rate(rate)) من \(numbers.amount(base))"
  case .recovery(let base, let rate, let advance, let recovered):
    return "استرجاع التسبيق: \(numbers.rate(rate)) من \(numbers.amount(base))، في حدود "
      + "\(numbers.amount(advance))، استرجع منها في مكان آخر \(numbers.amount(recovered))"
  case .line(let line):
    return "\(line.result): \(ar(line.quantity, "نتيجة", "نتيجتان", "نتائج", "نتيجة"))"
  case .held: return "اقتطاعات الكشوف المؤداة"
  case .net: return "الصافي الواجب أداؤه"
  case .counter(let finding):
    return "تحقق مضاد من طرف \(finding.person) في \(numbers.day(finding.day)): "
      + labels.counter(finding.outcome.standing)
  case .regularised(let row):
    guard let signature = row.signature else { return "تسوية للتوقيع: \(row.reason)" }
    return "تسوية وقعها \(signature.person) في \(numbers.day(signature.day)): " + row.reason
  }
}

/// For whom a price is, and when.
private func priceScopeArabic(_ price: Price) -> String {
  let place = price.province.map { Territory.province($0)?.name(in: .arabic) ?? $0 }
  return (place ?? "الجهة") + "، " + (price.group ?? "كل الفئات")
}

/// The equity bonus, and how the rates of the groups make it.
private func bonusArabic(
  _ rates: [ExplanationFact.GroupRate],
  _ mode: Bonus.Mode,
  _ cap: BasisPoints?,
  _ rate: BasisPoints,
  _ numbers: NumberStyle
) -> String {
  let list = rates.map { "\($0.group) \(numbers.rate($0.rate))" }.joined(separator: "، ")
  let how = mode == .highest ? "الأعلى" : "المجموع"
  let limit = mode == .sum ? cap.map { "، في حدود \(numbers.rate($0))" } ?? "" : ""
  return "منحة الإنصاف \(numbers.rate(rate)): \(how)\(limit)"
    + (list.isEmpty ? "" : " من \(list)")
}

/// A finding, what was done before it, and what its reason keeps.
private func findingArabic(
  _ finding: Finding,
  _ done: Examination,
  _ keep: BasisPoints?,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  let kept = keep.map { "، يحتفظ بـ \(numbers.rate($0)) من الإجمالي" } ?? ""
  let reason = finding.reason.map { " (\($0))" } ?? ""
  return "معاينة \(finding.by) في \(numbers.day(finding.on)): "
    + "\(labels.outcome(finding.outcome))\(reason)\(kept)"
    + (done.seen.isEmpty ? "" : "؛ الوثائق المرئية: " + wordList(done.seen, labels))
    + (done.checks.isEmpty ? "" : "؛ المراقبات المنجزة: " + wordList(done.checks, labels))
}

/// An appeal, and what was decided of it.
private func appealArabic(
  _ appeal: Appeal,
  _ labels: LabelPhrases,
  _ numbers: NumberStyle
) -> String {
  let start = "طعن فيه \(appeal.person) في \(numbers.day(appeal.day))"
  guard let settled = appeal.settlement else { return start + "، لم يبت فيه بعد" }
  return start + "، بت فيه \(settled.person): \(labels.outcome(settled.outcome))"
}
