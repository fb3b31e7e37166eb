import Domain

extension ReferentialPhrases {
  /// The referentials in Arabic.
  static let arabic = ReferentialPhrases(
    title: "المراجع",
    section: sectionArabic(_:),
    tab: tabArabic(_:),
    versionsTab: "الإصدارات",
    nextTab: "الباب",
    key: keyArabic(_:),
    coverage: {
      switch $0 {
      case "all": "كل التصريحات"
      case "share": "حصة مسحوبة عشوائيا"
      case "confidence": "عينة مسحوبة عشوائيا"
      default: $0
      }
    },
    bonusMode: { $0 == "sum" ? "مجموع الفئات" : "الأعلى" },
    standing: {
      switch $0 {
      case "inForce": "ساري المفعول"
      case "coming": "مقبل"
      case "replaced": "معوض"
      case "draft": "قيد الإعداد"
      default: $0
      }
    },
    change: {
      switch $0 {
      case .added: "مضاف"
      case .removed: "محذوف"
      case .changed: "مغير"
      }
    },
    version: { "الإصدار \($0)" },
    draft: "قيد الإعداد",
    inForceSince: { "الإصدار \($0)، ساري المفعول منذ \($1)" },
    comingOn: { "الإصدار \($0)، مقبل في \($1)" },
    replaced: { "الإصدار \($0)، معوض" },
    draftOf: { "الإصدار \($0) قيد الإعداد، المفعول: \($1)" },
    onPublication: "عند النشر",
    example: "EXEMPLE",
    faults: Noun("عيب", "عيبان", "عيوب", "عيبا"),
    changes: Noun("تغيير", "تغييران", "تغييرات", "تغييرا"),
    yes: "نعم",
    no: "لا",
    everyone: "الكل",
    everywhere: "في كل مكان",
    always: "دائما",
    from: { "ابتداء من \($0)" },
    until: { "إلى غاية \($0)" },
    band: { "من \($0) إلى \($1): \($2)" },
    columns: Columns(
      code: "الرمز",
      label: "التسمية",
      level: "مستوى",
      mechanism: "الآلية",
      evidence: "الوثائق",
      result: "النتيجة",
      whom: "من أجل",
      amount: "المبلغ",
      validity: "الصلاحية",
      kind: "الطريقة",
      coverage: "التغطية",
      bands: "الشرائح",
      bonus: "منحة",
      keep: "يحتفظ",
      claims: "تصريح",
      version: "الإصدار",
      standing: "حالة",
      effective: "المفعول",
      author: "كتبه",
      publisher: "نشره",
      setting: "الإعداد"
    ),
    use: Use(
      title: { "أين يستعمل \($0)" },
      claims: Noun("تصريح", "تصريحان", "تصريحات", "تصريحا"),
      projects: Noun("مشروع", "مشروعان", "مشاريع", "مشروعا"),
      targets: Noun("هدف", "هدفان", "أهداف", "هدفا"),
      atMost: "على الأكثر",
      unused: "لا شيء يستعمله بعد.",
      results: { "النتائج المتحقق منها: \($0)" },
      openClaims: "رؤية التصريحات",
      heading: "الاستعمال"
    ),
    dialogs: .arabic,
    reasons: Reasons(
      publishedNeverChanges: "الإصدار المنشور لا يتغير: N لبدء إصدار آخر",
      noDraft: "لا إصدار قيد الإعداد",
      nothingToCompare: "لا يوجد إلا إصدار واحد",
      hasFaults: { "عيوب الإصدار الواجب تصحيحها: \($0)" },
      noChange: "لا يغير شيئا بعد",
      notRemovable: "هذا لا يحذف"
    ),
    notes: Notes(
      begun: { "الإصدار \($0) قيد الإعداد: F4 تعديل، N إضافة، = مقارنة، P نشر" },
      saved: { "تم حفظ: \($0)" },
      removed: { "تم حذف: \($0)" },
      dropped: "تم التخلي عن الإصدار قيد الإعداد",
      published: { "نشر الإصدار \($0)، المفعول \($1)" },
      unchanged: "هذا المرجع هو نفسه: لم يتغير شيء",
      imported: { "استورد المرجع: الإصدار \($0) قيد الإعداد، ينشره شخص آخر" },
      replaced: { "المرجع الساري المفعول: الإصدار \($0)" },
      same: "لم يتغير شيء",
      empty: "لا شيء هنا.",
      copied: { "تم نسخ: \($0)" },
      comparing: { "\($0) ← \($1)" },
      twin: { "\($0)، نصا" }
    )
  )
}

extension ReferentialPhrases.Dialogs {
  fileprivate static let arabic = ReferentialPhrases.Dialogs(
    save: "حفظ",
    editTitle: { "تعديل \($0)" },
    newTitle: { "إضافة: \($0)" },
    publishTitle: { "نشر الإصدار \($0)" },
    publishButton: "نشر",
    publishText:
      "الإصدار المنشور لا يتغير. ولا يراجع أي تصريح مقبول: يحتفظ بالإصدار الذي قبل به.",
    writtenBy: { "كتبه \($0)" },
    effective: "يوم المفعول",
    effectiveHint: "أول يوم تتبعه فيه القرارات",
    confirm: { "للتأكيد، اكتبوا عدد التغييرات: \($0)" },
    dropTitle: "التخلي عن الإصدار قيد الإعداد",
    dropText: { "ستضيع تغييراته: \($0)." },
    dropButton: "تخل",
    removeTitle: { "حذف \($0) من الإصدار قيد الإعداد" },
    removeText: "الإصدارات المنشورة تحتفظ به.",
    removeButton: "حذف",
    importTitle: "استيراد مرجع (TOML)",
    importPath: "الملف",
    importButton: "استيراد",
    refusedTitle: "مرجع مرفوض",
    rateHint: "بجزء من مائة من %: 500 = 5 %",
    codesHint: "رموز مفصولة بفواصل",
    bandsHint: "0-500 payDeclared, 500-10000 suspend · payDeclared extrapolate verifyAll suspend",
    exportName: { "\($0).toml" }
  )
}

private func sectionArabic(_ section: ProgrammeFault.Section) -> String {
  switch section {
  case .programme: "البرنامج"
  case .bonus: "منحة الإنصاف"
  case .group: "الفئة"
  case .result: "النتيجة"
  case .price: "السعر"
  case .mechanism: "الآلية"
  case .reason: "السبب"
  case .person: "الشخص"
  }
}

private func tabArabic(_ section: ProgrammeFault.Section) -> String {
  switch section {
  case .programme, .bonus: "الإعدادات"
  case .group: "الفئات"
  case .result: "النتائج"
  case .price: "الأسعار"
  case .mechanism: "الآليات"
  case .reason: "الأسباب"
  case .person: "الأشخاص"
  }
}

// One case a setting: the switch is long because the list of settings is.
private func keyArabic(_ key: ProgrammeKey) -> String {
  switch key {
  case .code: "الرمز"
  case .title: "العنوان"
  case .example: "نموذج"
  case .period: "الفترة"
  case .minAge: "السن الأدنى"
  case .maxAge: "السن الأقصى"
  case .minMonthsOutOfWork: "أشهر بدون شغل على الأقل"
  case .okPercent: "في الموعد ابتداء من (%)"
  case .watchPercent: "متأخر تحت (%)"
  case .counterShare: "حصة التحقق المضاد"
  case .mode: "الجمع"
  case .cap: "المنحة على الأكثر"
  case .labelFrench: "التسمية بالفرنسية"
  case .labelEnglish: "التسمية بالإنجليزية"
  case .labelArabic: "التسمية بالعربية"
  case .bonus: "المنحة"
  case .level: "المستوى"
  case .predecessor: "بعد"
  case .waitingMonths: "أشهر الانتظار"
  case .cnssMonths: "أشهر CNSS"
  case .mechanism: "الآلية"
  case .evidence: "الوثائق المطلوبة"
  case .contractTypes: "العقود المقبولة"
  case .result: "النتيجة"
  case .province: "الإقليم"
  case .group: "الفئة"
  case .amount: "المبلغ"
  case .from: "ابتداء من"
  case .until: "إلى غاية"
  case .method: "الحساب"
  case .source: "المصدر"
  case .kind: "طريقة المعاينة"
  case .coverage: "التغطية"
  case .share: "الحصة المسحوبة"
  case .confidence: "الثقة (%)"
  case .margin: "الهامش"
  case .expected: "النسبة المنتظرة"
  case .minimum: "المسحوب على الأقل"
  case .deadlineDays: "أيام الطعن"
  case .cnssMinimumDays: "أيام CNSS في الشهر"
  case .boundConfidence: "ثقة الحد"
  case .verifyDays: "أيام التحقق"
  case .evidenceSeen: "وثائق تجب رؤيتها أولا"
  case .checks: "مراقبات يجب تعليمها"
  case .forceAbove: "التحقق فوق"
  case .newOperatorDays: "أيام الجدة"
  case .bands: "شرائح الفارق"
  case .keep: "الحصة المحتفظ بها"
  case .name: "الاسم"
  case .actor: "الهيئة"
  case .roles: "الأدوار"
  case .closedOn: "نهاية المهام"
  }
}
