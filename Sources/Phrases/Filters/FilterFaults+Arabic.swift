import Domain

/// Why a part of a filter was not understood, in Arabic.
func sentenceArabic(_ fault: FilterFault) -> String {
  let text = fault.text
  return switch fault.code {
  case .unknownField: "«\(text)» ليس حقلا في هذه القائمة"
  case .ambiguous: "«\(text)» قد يعني أشياء كثيرة: اكتبوا أكثر"
  case .unknownValue: "«\(text)» ليست قيمة معروفة"
  case .valueExpected: "لا بد من قيمة بعد «\(text)»"
  case .termExpected: "ينقص شيء بعد «\(text)»"
  case .unclosedQuote: "علامة اقتباس يجب إغلاقها"
  case .unclosedParenthesis: "قوس يجب إغلاقه"
  case .unexpectedParenthesis: "قوس زائد"
  case .orderNotAllowed: "هذا الحقل لا يقارن: لا < ولا > ولا .."
  case .notANumber: "«\(text)» ليس عددا"
  case .notAnAmount: "«\(text)» ليس مبلغا: 50000، 50k"
  case .notADay: "«\(text)» ليس أجلا: 3j، 2s، 1m"
  case .notAPeriod: "«\(text)» ليست فترة: 2026-T3، 2026-09"
  case .reversedRange: "«\(text)»: البداية بعد النهاية"
  case .tooLong: "المصفاة طويلة جدا"
  case .tooDeep: "أقواس كثيرة جدا"
  }
}
