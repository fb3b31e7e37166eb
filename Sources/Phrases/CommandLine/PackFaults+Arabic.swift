import Domain

/// What is wrong with a key of a pack, in Arabic; without its line.
func packArabic(_ fault: PackFault) -> String {
  let known = fault.known.joined(separator: "، ")
  return switch fault.code {
  case .badTOML: "هذا ليس TOML: \(fault.value)."
  case .invalidByte: "بايت ليس نصا بترميز UTF-8."
  case .nulByte: "يتضمن النص بايت فارغا."
  case .tooLarge: "المرجع كبير جدا."
  case .tooDeep: "جداول كثيرة بعضها داخل بعض."
  case .unknownKey: "هذا المفتاح غير موجود." + (known.isEmpty ? "" : " المفاتيح الممكنة: \(known).")
  case .missingKey: "هذا المفتاح ناقص."
  case .wrongType: "القيمة ليست من النوع المنتظر: \(known)."
  case .unknownValue: "«\(fault.value)» غير معروف. القيم الممكنة: \(known)."
  case .outOfRange: "«\(fault.value)» خارج الحدود: \(known)."
  case .badCode: "«\(fault.value)» ليس رمزا: من 1 إلى 40 حرفا لاتينيا أو رقما أو . _ -"
  case .badAmount: "«\(fault.value)» ليس مبلغا. اكتبوا \"4000.00\"."
  case .badDay: "«\(fault.value)» ليس يوما. اكتبوا 2026-01-31."
  case .emptyText: "لا يمكن أن يكون هذا النص فارغا."
  }
}

/// What the parts of a pack say against one another, in Arabic.
func programmeArabic(_ fault: ProgrammeFault) -> String {
  let value = fault.value
  return switch fault.code {
  case .badCode: "«\(value)» ليس رمزا: من 1 إلى 40 حرفا لاتينيا أو رقما أو . _ -"
  case .duplicateCode: "الرمز «\(value)» مستعمل."
  case .unknownMechanism: "الآلية «\(value)» غير واردة في المرجع."
  case .unknownPredecessor: "النتيجة السابقة «\(value)» غير واردة في المرجع."
  case .unknownResult: "النتيجة «\(value)» غير واردة في المرجع."
  case .unknownGroup: "الفئة «\(value)» غير واردة في المرجع."
  case .unknownProvince: "«\(value)» ليس رمز HCP لإقليم من الجهة."
  case .predecessorLoop: "النتيجة «\(value)» تسبق نفسها."
  case .priceOverlap: "سعران للنتيجة نفسها والإقليم نفسه والفئة نفسها يشتركان في يوم: \(value)."
  case .untilBeforeFrom: "النهاية قبل البداية: \(value)."
  case .outOfRange: "«\(value)» خارج الحدود."
  case .badConfidence: "«\(value)»: الثقة 90 أو 95 أو 99."
  case .missingBands: "الآلية التي تسحب عشوائيا تحتاج إلى شرائح."
  case .emptyBand: "شريحة فارغة: \(value)."
  case .bandHole: "فراغ بين الشرائح: \(value)."
  case .bandOverlap: "شريحتان متداخلتان: \(value)."
  case .nobodyVerifies:
    "لا أحد يمكنه التحقق بواسطة «\(value)»: لا بد من متحقق مزاول، من هيئة أجنبية عن المشروع."
  case .boundsReversed: "الأدنى فوق الأقصى: \(value)."
  }
}
