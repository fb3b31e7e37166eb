/// The commands of the simulator in Arabic; a command of another screen has no words here.
func simulatorArabic(_ command: Command) -> CommandPhrase {
  switch command {
  case .muchLess: CommandPhrase("أقل بكثير", "أقل", "خفض القيمة بعشر خطوات.")
  case .muchMore: CommandPhrase("أكثر بكثير", "أكثر", "رفع القيمة بعشر خطوات.")
  case .resetLine: CommandPhrase("إرجاع السطر", "إرجاع", "الرجوع إلى القيمة الأصلية للسطر.")
  case .resetAll: CommandPhrase("إرجاع الكل", "إرجاع", "الرجوع إلى القيم الأصلية للسيناريو.")
  case .duplicateScenario:
    CommandPhrase("نسخ السيناريو", "نسخ", "تجربة شيء آخر انطلاقا من هذا.")
  case .renameScenario: CommandPhrase("تغيير اسم السيناريو…", "اسم", "إعطاء السيناريو اسما آخر.")
  case .deleteScenario: CommandPhrase("حذف السيناريو", "حذف", "حذف السيناريو؛ يرجعه u.")
  case .affordablePrice:
    CommandPhrase("أعلى سعر ممكن…", "سعر", "البحث عن أعلى سعر يتحمله الغلاف.")
  case .savePack:
    CommandPhrase("الحفظ كمشروع مرجع…", "مشروع", "كتابة السيناريو كمرجع نموذجي (TOML).")
  case .chooseBasis:
    CommandPhrase("الانطلاق من…", "انطلاق", "الانطلاق من برنامج معروف أو من مشروع في الملف.")
  default: CommandPhrase("", "", "")
  }
}
