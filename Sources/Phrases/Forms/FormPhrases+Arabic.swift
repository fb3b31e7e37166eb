extension FormPhrases {
  /// Forms and dialogs in Arabic.
  static let arabic = FormPhrases(
    required: { "\($0): يجب ملؤه." },
    faults: { "\(ar($0, "خطأ", "خطآن", "أخطاء", "خطأ"))، صححوا الحقل ■" },
    dayHint: "22/11/2026 · اليوم · +5j",
    amountHint: "54 000 · 54k · 54,50",
    selectHint: "اكتبوا للبحث، ↑ ↓",
    badDay: { "«\($0)» ليس يوما: اكتبوا 22/11/2026 أو auj أو -3j." },
    badAmount: { "«\($0)» ليس مبلغا: اكتبوا 54 000 أو 54k أو 54,50." },
    badNumber: { "«\($0)»: اكتبوا عددا بين \($1) و\($2)." },
    notTicked: { "ما زال يجب تعليم: \($0)." },
    tickHint: "Espace للتعليم، ↑ ↓",
    notInList: { "«\($0)» ليس في القائمة." },
    badCode: { "«\($0)»: حروف لاتينية بدون نبرات، أرقام، نقطة، عارضة، 40 على الأكثر." },
    dayTooEarly: { "اختاروا يوما ابتداء من \($0)." },
    mustMatch: { "اكتبوا \($0) للتأكيد." },
    typeToConfirm: { "اكتبوا \($0) للتأكيد" },
    todayWords: ["اليوم", "auj", "aujourd’hui"],
    dayLetter: ["j", "ي"],
    nothingChosen: "لا اختيار",
    more: { "… وغيرها: \(NumberStyle.arabic.number($0))" },
    keysHint: "Tab الحقل الموالي · Échap إغلاق"
  )
}
