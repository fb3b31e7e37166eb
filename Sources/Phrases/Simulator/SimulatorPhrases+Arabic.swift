import Domain

extension SimulatorPhrases {
  /// In Arabic.
  static let arabic = SimulatorPhrases(
    mode: "محاكاة",
    nothingSaved: "لا شيء يسجل",
    assumptions: "الفرضيات",
    changeHint: "← → تغيير",
    face: { face in
      switch face {
      case .outcome: "النتيجة"
      case .curve: "التراكم"
      case .cash: "خزينة المنفذ، شهرا بشهر"
      case .tornado: "ما يؤثر أكثر (±10 %)"
      case .risks: "من يتحمل أي خطر"
      case .compare: "مقارنة السيناريوهات"
      }
    },
    parameter: parameterArabic,
    measure: { measure in
      switch measure {
      case .placed: "المدمجون"
      case .kept: "المستمرون"
      case .payerCost: "كلفة المؤدي"
      case .costPerKept: "كلفة المستمر"
      case .income: "دخل المنفذ"
      case .margin: "هامش المنفذ"
      case .cashNeed: "الحاجة للخزينة"
      }
    },
    months: { "\($0) شهر" },
    days: { "\($0) ي" },
    confidence: { "\($0) ± \($1)" },
    all: "الكل",
    none: "لا شيء",
    base: { "(الأصل \($0))" },
    columns: Columns(
      base: "الأصل",
      now: "المحاولة",
      difference: "الفرق",
      best: "الأفضل",
      month: "الشهر",
      spent: "المصروف",
      received: "المقبوض",
      balance: "الرصيد",
      range: "8 من 10 بين",
      operatorShare: "المنفذ",
      payerShare: "المؤدي"
    ),
    left: "الباقي من الغلاف",
    breakEven: "نسبة التوازن",
    probabilityOver: { "تجاوز: \($0) من السحوبات" },
    probabilityLoss: { "خسارة المنفذ: \($0) من السحوبات" },
    overEnvelope: { "■ يتجاوز الغلاف بـ\($0)" },
    withinEnvelope: "● داخل الغلاف",
    needsCash: { "تسبيق إلى حدود \($0) (\($1))" },
    drawing: "سحب…",
    curveLegend: { "\($0) الحالة المركزية  \($1) 8 سحوبات من 10" },
    tornadoLegend: { "\($0) −10 %  \($1) +10 %" },
    riskLegend: { "\($0) المنفذ  \($1) المؤدي" },
    risk: riskArabic,
    riskSentence: riskSentenceArabic,
    noRisk: "لا أحد يخسر",
    sources: .arabic,
    dialogs: .arabic,
    twin: .arabic,
    steps: .arabic
  )
}

private func parameterArabic(_ parameter: SimulationParameter, _ result: String) -> String {
  switch parameter {
  case .participants: "المستفيدون"
  case .intakeMonths: "مدة الالتحاق"
  case .durationMonths: "مدة الاتفاقية"
  case .rate: "نسبة · \(result)"
  case .months: "أجل · \(result)"
  case .price: "سعر · \(result)"
  case .fixedShare: "حصة ثابتة (عند الالتحاق)"
  case .bonus: "مكافأة الإنصاف"
  case .bonusShare: "حصة المعنيين بها"
  case .participantCap: "سقف المستفيد"
  case .threshold: "عتبة الهدف (محاكاة)"
  case .envelope: "غلاف المؤدي"
  case .ceiling: "سقف الاتفاقية"
  case .advance: "التسبيق"
  case .recovery: "الاسترجاع"
  case .holdback: "الاقتطاع الضامن"
  case .coverage: "نسبة التحقق"
  case .gap: "الفارق (غير مؤكد)"
  case .participantCost: "كلفة المستفيد"
  case .declarationDays: "أجل التصريح"
  case .verificationDays: "أجل التحقق"
  case .certificationDays: "أجل الإشهاد"
  case .paymentDays: "أجل الأداء"
  case .seed: "بذرة السحب"
  }
}

private func riskArabic(_ risk: SimulationRisk) -> String {
  switch risk {
  case .dropOut: "ينقطعون"
  case .notPlaced: "لا يجدون شغلا"
  case .notKept: "لا يحتفظون به"
  case .notConfirmed: "لا يتم تأكيدهم"
  case .paidLate: "يتأخر الأداء"
  case .priceTooLow: "السعر منخفض جدا"
  }
}

private func riskSentenceArabic(_ risk: SimulationRisk, _ own: String, _ payer: String) -> String {
  let tried =
    switch risk {
    case .dropOut: "عشر أقل ينهي التكوين"
    case .notPlaced: "عشر أقل يجد شغلا"
    case .notKept: "عشر أقل يحتفظ بالشغل"
    case .notConfirmed: "خمسة تصريحات إضافية من كل مائة لا يتم تأكيدها"
    case .paidLate: "يتأخر المؤدي 60 يوما إضافيا"
    case .priceTooLow: "يكلف المستفيد عشرا أكثر من المتوقع"
    }
  return "\(tried): يتحمل المنفذ \(own) من الخسارة، والمؤدي \(payer)."
}

extension SimulatorPhrases.Twin {
  fileprivate static let arabic = SimulatorPhrases.Twin(
    title: { "محاكاة · \($0)" },
    parameter: { "\($0): \($1)\($2)" },
    changed: { "، الأصل \($0)" },
    measure: { "\($0): \($1)\($2)" },
    range: { "؛ 8 سحوبات من 10 بين \($0) و\($1)، والوسيط \($2)" },
    month: { "\($0): مصروف \($1)، مقبوض \($2)، رصيد \($3)" },
    tornado: { "\($0): −10 % يغير بـ\($1)، و+10 % بـ\($2)" },
    best: { "\($0)، الأفضل: \($1)" }
  )
}

extension SimulatorPhrases.Dialogs {
  fileprivate static let arabic = SimulatorPhrases.Dialogs(
    setTitle: "إدخال قيمة",
    value: "القيمة",
    badValue: { "القيمة المنتظرة: \($0)" },
    set: "تطبيق",
    renameTitle: "تغيير اسم السيناريو",
    name: "الاسم",
    rename: "تغيير الاسم",
    basisTitle: "الانطلاق من…",
    basis: "مصدر القيم",
    begin: "بدء",
    priceTitle: "أعلى سعر ممكن",
    price: { "\($0): \($1) على الأكثر، عوض \($2)." },
    priceCost: { "يصرف المؤدي عندئذ \($0)، مقابل غلاف قدره \($1)." },
    priceUnbounded: "لا أحد يبلغ هذه النتيجة: لا سعر يتجاوز الغلاف.",
    priceNone: "الغلاف لا يكفي للباقي: لا سعر ممكن.",
    apply: "تطبيق",
    packTitle: "الحفظ كمشروع مرجع",
    packText:
      "مرجع نموذجي (TOML) تجب مراجعته: فيه النتائج والأسعار والمكافآت والتحقق. "
      + "أما التسبيق والاقتطاع والسقوف فتخص الاتفاقية، وليست فيه.",
    packFile: "simulation.toml",
    packName: "مسودة محاكاة",
    packSource: "المحاكي: فرضية، وليست تسعيرة",
    write: "كتابة",
    lastScenario: "هذا هو السيناريو الوحيد",
    asBase: "لم يتغير شيء",
    copy: { "\($0) 2" },
    deleted: { "حذف السيناريو: \($0) · u للتراجع" },
    stepChange: { "تغيير \($0)" },
    stepReset: "الرجوع إلى الأصل",
    stepDuplicate: "سيناريو جديد",
    stepRename: "اسم السيناريو",
    stepDelete: "حذف السيناريو",
    stepBegin: "انطلاق جديد",
    exportName: "simulation",
    calculation: "الحساب",
    full: "ثمانية سيناريوهات على الأكثر"
  )
}
