extension PeoplePhrases {
  /// Persons in Arabic.
  static let arabic = PeoplePhrases(
    whoTitle: "من أنتم؟",
    whoHint: "ستحمل قراراتكم هذا الاسم.",
    who: { "أنتم \($0) (\($1))" },
    title: "أشخاص البرنامج",
    name: "الاسم",
    code: "الرمز",
    actor: "الهيئة",
    roles: "الأدوار",
    since: "نهاية المهام",
    add: "إضافة…",
    editRoles: "الأدوار…",
    closePerson: "إنهاء…",
    addTitle: "إضافة شخص",
    rolesTitle: { "أدوار \($0)" },
    closeTitle: { "إنهاء مهام \($0)" },
    closeText: { "لن يمكن \($0) توقيع أي شيء. وما تم توقيعه يبقى." },
    closed: "لم يعد يزاول",
    addButton: "إضافة",
    saveButton: "حفظ",
    closeButton: "إنهاء",
    keys: "N إضافة · e الأدوار · Suppr إنهاء · Échap إغلاق"
  )
}
