extension ListPhrases {
  /// Lists in Arabic.
  static let arabic = ListPhrases(
    filter: "المصفاة",
    queue: "القائمة",
    marked: { "المعلم: \(NumberStyle.arabic.number($0))" },
    markedHidden: { "المعلم: \(NumberStyle.arabic.number($0))، منها \($1) خارج المصفاة" },
    position: { "\(NumberStyle.arabic.number($0))/\(NumberStyle.arabic.number($1))" },
    kept: { "\(NumberStyle.arabic.number($0)) ← \(NumberStyle.arabic.number($1))" },
    empty: "لا شيء هنا حاليا.",
    emptyFiltered: { "لا شيء يوافق المصفاة: \($0)" },
    clearFilter: "Échap لمسح المصفاة",
    filterPrompt: "كلمة، أو champ:valeur — Tab يقترح الحقول",
    filterHint: "Tab إتمام · ↑ استحضار · F7 s حفظ · Échap",
    filterSet: { "المصفاة «\($0)»" },
    filterCleared: "مسح المصفاة",
    marksCleared: { "مسح \(ar($0, "علامة", "علامتين", "علامات", "علامة"))" },
    marksChanged: { "تعليم \(ar($0, "سطر", "سطرين", "أسطر", "سطرا"))" },
    allMarked: { marked, all in
      let text =
        "الأسطر المعلمة: \(NumberStyle.arabic.number(marked)) من أصل \(NumberStyle.arabic.number(all))"
      return marked < all ? text + "؛ لا تعلم + أكثر من ذلك، استعملوا التصفية" : text
    },
    rangeStarted: "بدأ المجال · اذهبوا إلى نهايته، ثم V",
    sorted: { "الترتيب: \($0)" },
    saveTitle: "حفظ المصفاة",
    saveName: "اسم القائمة",
    saved: { "حفظت القائمة «\($0)»" },
    saveNothing: "لا مصفاة للحفظ",
    didYouMean: { "هل تقصدون «\($0)»؟" },
    columnsTitle: "الأعمدة",
    columnsHint: "Espace إظهار أو إخفاء · Entrée إغلاق"
  )
}
