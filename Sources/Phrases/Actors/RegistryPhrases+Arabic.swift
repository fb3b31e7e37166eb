import Domain

extension RegistryPhrases {
  /// The upkeep of the registry in Arabic.
  static let arabic = RegistryPhrases(
    completeness: "الاكتمال",
    complete: "بطاقة مكتملة",
    missing: { "\($0) % · ينقص: \($1)" },
    recorded: "مدخل",
    missingPart: missingPart,
    territoriesHint: "إقليم أو جماعة: اكتبوا بعض الحروف، Espace للتعليم",
    wholeProvince: "الإقليم كله",
    iceControl: { "ICE «\($0)»: رقم واحد على الأقل خاطئ (الرقمان الأخيران يراقبان الباقي)." },
    mergedInto: { "○ مدمجة في البطاقة \($0)" },
    changedTo: "تغيرت البطاقة",
    callsTitle: "من يجب الاتصال به هذا الأسبوع",
    callsEmpty: "لا أحد للاتصال به: كل البطاقات عمرها أقل من ستة أشهر.",
    callsOn: "المشاريع الجارية أولا؛ A لإظهار كل البطاقات.",
    callsExport: "appels.csv",
    duplicatesTitle: "تكرارات محتملة",
    duplicatesEmpty: "لا تكرار: لا ICE ولا اسم ولا هاتف ولا بريد مشترك.",
    pairs: Noun("زوج", "زوجان", "أزواج", "زوجا"),
    strength: strength,
    reason: reason,
    strengthColumn: "القرينة",
    oneColumn: "البطاقة الأولى",
    otherColumn: "البطاقة الثانية",
    reasonColumn: "المشترك",
    pairsHint: "Entrée للمقارنة والدمج",
    pairsExport: "doublons.csv",
    mergeTitle: { "دمج \($1) في \($0)" },
    keptColumn: { "\($0)، تبقى" },
    goneColumn: { "\($0)، تغلق" },
    partColumn: "الجزء",
    part: mergePart,
    resultTitle: "البطاقة بعد الدمج",
    mergeHint: "← → اختيار · Espace جمع · * تبديل",
    notAList: "هذا الجزء يأتي من إحدى البطاقتين (← →)",
    choiceStep: { "اختيار: \($0)" },
    swapStep: "تبديل البطاقتين",
    mergeNeedsTwo: "علموا بطاقتين (Espace)، أو D للبحث عن التكرارات",
    mergeText: {
      "تغلق البطاقة \($1) وتحيل على \($0). وتتبعها علاقاتها ومشاريعها وأشخاصها."
    },
    mergeKeeps: "ما لم يتم اختياره يبقى مقروءا في البطاقة المغلقة. u للتراجع عن الدمج.",
    mergeReason: "السبب",
    typeCode: { "اكتبوا \($0)" },
    mergeButton: "دمج",
    apart: { "فاعلان اثنان: \($0) و\($1). لن يقترح هذا الزوج بعد الآن." },
    apartStep: { "\($0) و\($1) فاعلان اثنان" },
    merged: { "تم الدمج: \($1) أصبح الآن \($0)" },
    mergeStep: { "دمج \($1) في \($0)" },
    unmergeTitle: { "فصل \($0) من جديد" },
    unmergeText:
      "تعود البطاقة نشيطة؛ وتعود إليها علاقاتها ومشاريعها وأشخاصها. ويبقى ما تغير منذ الدمج.",
    unmergeButton: "فصل",
    unmerged: { "تم فصل: \($0)" },
    bulkTitle: { "تعديل: \($0)" },
    records: Noun("بطاقة", "بطاقتان", "بطاقات", "بطاقة"),
    bulkText: "الحقل الفارغ يترك البطاقات كما هي.",
    adding: { "إضافة: \($0)" },
    removing: { "حذف: \($0)" },
    bulkNext: "رؤية الأثر",
    bulkNothing: "لا شيء للتغيير: لا حقل مملوء.",
    willChange: { "للتغيير: \($0)" },
    willNot: { "بدون تغيير، متروكة جانبا: \($0)" },
    bulkApply: { "تغيير: \($0)" },
    bulkStep: { "تعديل: \($0)" },
    bulkDone: { "أنجز: \(NumberStyle.arabic.number($0))، رفض: \(NumberStyle.arabic.number($1))" },
    refusedTitle: "بطاقات مرفوضة",
    undoBulk: "تكتب البطاقات السابقة من جديد، كإصدارات جديدة.",
    starterTitle: "المؤسسات العمومية بالجهة",
    starterText:
      "كل بطاقة تسمي مصدرها؛ وما لا يقوله المصدر يبقى فارغا، للتكملة باتصال. [S]: صحافة أو صفحة للغير.",
    starterField: "البطاقات الواجب إضافتها",
    starterButton: "إضافة",
    starterStep: { "إضافة: \($0)" },
    starterNone: "لم يتم اختيار أي بطاقة.",
    undoStarter: "البطاقة المكتوبة لا تمحى: يصبح هؤلاء الفاعلون غير نشيطين ابتداء من اليوم."
  )

  private static let missingPart: @Sendable (CompletenessPart) -> String = { part in
    switch part {
    case .name: "الاسم"
    case .kind: "النوع"
    case .seat: "المقر"
    case .province: "المجال الترابي"
    case .service: "الخدمة"
    case .group: "الفئة"
    case .capacity: "الطاقة"
    case .contact: "مخاطب يمكن بلوغه"
    case .source: "مصدر مؤرخ"
    case .ice: "ICE صحيح"
    }
  }

  private static let strength: @Sendable (DuplicatePair.Strength) -> String = { strength in
    switch strength {
    case .certain: "■ مؤكد"
    case .strong: "▲ قوي"
    case .likely: "○ محتمل"
    }
  }

  private static let reason: @Sendable (DuplicatePair.Reason) -> String = { reason in
    switch reason {
    case .ice: "ICE"
    case .name: "الاسم"
    case .phone: "الهاتف"
    case .email: "البريد"
    case .words: "كلمات الاسم"
    case .spelling: "الاسم بفارق حرفين"
    }
  }

  private static let mergePart: @Sendable (ActorMerge.Part) -> String = { part in
    switch part {
    case .nameFrench: "الاسم"
    case .nameArabic: "الاسم العربي"
    case .kind: "النوع"
    case .seat: "المقر"
    case .provinces: "المجال الترابي"
    case .services: "الخدمات"
    case .groups: "الفئات"
    case .capacity: "الطاقة"
    case .ice: "ICE"
    case .contact: "المخاطب"
    case .source: "المصدر"
    }
  }
}
