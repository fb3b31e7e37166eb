import Domain

/// What is wrong with a command as it was typed, in Arabic, and what to do.
func usageArabic(_ fault: UsageFault) -> String {
  switch fault {
  case .unknownCommand(let name): "الأمر «\(name)» غير موجود. قائمة الأوامر: fbr --help"
  case .unknownOption(let option, let suggestion):
    "الخيار \(option) غير موجود هنا." + (suggestion.map { " هل تقصدون \($0)؟" } ?? "")
  case .missingValue(let option): "الخيار \(option) ينتظر قيمة."
  case .missingArgument(let argument): "ينقص \(argument)."
  case .unexpectedArgument(let text): "«\(text)» زائد."
  case .badValue(let value, let place, let known):
    "«\(value)» لا يناسب \(place)."
      + (known.isEmpty ? "" : " القيم الممكنة: \(known.joined(separator: "، ")).")
  case .badDay(let value, let place):
    "«\(value)» ليس يوما، من أجل \(place). اكتبوا 2026-11-22 أو 22/11/2026."
  case .badPeriod(let value): "«\(value)» ليست فترة. اكتبوا 2026-T3 أو 2026-09."
  case .wrongPeriodKind(let value, .quarter):
    "«\(value)» ليس فصلا: البرنامج يحسب بالفصول، مثل 2026-T3."
  case .wrongPeriodKind(let value, _): "«\(value)» ليس شهرا: البرنامج يحسب بالأشهر، مثل 2026-09."
  case .badStratum(let value):
    "«\(value)» ليست طبقة. تكتب: مشروع/نتيجة/فترة/دورة، مثل P01/R2/2026-T3/1."
  case .badFilter(let fault): filterArabic(fault)
  case .personNeeded: "من يقوم بالعمل؟ أضيفوا --as مع رمز شخص من البرنامج."
  case .claimsNeeded: "أعطوا تصريحا واحدا على الأقل، أو --filter."
  case .claimsOrFilter: "أعطوا تصريحات أو --filter، لا الاثنين."
  case .together(let one, let other): "\(one) و\(other) لا يجتمعان."
  case .formatNotHere(let format, let known):
    "الصيغة \(format) غير موجودة لهذا الأمر. الصيغ الممكنة: \(known.joined(separator: "، "))."
  case .filterNotHere(let kind): "القوائم «\(kind)» لا تصفى."
  case .notATerminal:
    "يحتاج fbr إلى طرفية لشاشاته؛ وفي أنبوب أو برنامج نصي، استعملوا أمرا فرعيا: fbr --help"
  case .notText(let text):
    "«\(text)» غير مكتوب بترميز UTF-8. راقبوا ترميز الطرفية أو البرنامج النصي."
  case .malformed(let text): "الأمر غير مفهوم (\(text))."
  }
}

/// Where a filter stops to be understood, and why.
private func filterArabic(_ fault: FilterFault) -> String {
  "المصفاة، الحرف \(fault.range.lowerBound + 1): \(sentenceArabic(fault))."
    + (fault.suggestion.map { " هل تقصدون «\($0)»؟" } ?? "")
}
