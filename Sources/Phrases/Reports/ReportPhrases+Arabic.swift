import Domain

extension ReportPhrases {
  /// Reports in Arabic.
  static let arabic = ReportPhrases(
    title: { kind in
      switch kind {
      case .progress: "تقدم الإنجاز"
      case .queue: "تصريحات في انتظار التحقق"
      case .payments: "كشوف الحساب والميزانية"
      case .coverage: "التغطية"
      case .equity: "الإنصاف"
      case .costs: "التكاليف"
      case .portfolio: "تتبع مقارن للمشاريع"
      case .activity: "التقرير السنوي للأنشطة"
      case .sheet: "بطاقة المشروع"
      }
    },
    heading: { $0.arabic },
    claimState: claimState(arabic:),
    statement: { state in
      switch state {
      case .draft: "مسودة"
      case .certified: "مثبت الإنجاز"
      case .ordered: "مأمور بصرفه"
      case .paid: "مؤدى"
      case .cancelled: "ملغى"
      }
    },
    progress: { status in
      switch status {
      case .ok: "في الموعد"
      case .watch: "يقظة"
      case .late: "متأخر"
      }
    },
    sex: { $0 == .female ? "نساء" : "رجال" },
    education: { education in
      switch education {
      case .none: "بدون شهادة"
      case .primary: "ابتدائي"
      case .secondary: "ثانوي"
      case .vocational: "مهني"
      case .higher: "عال"
      }
    },
    actorKind: actorKind(arabic:),
    known: { known[$0] },
    regionName: "مراكش-آسفي",
    comma: "، ",
    titled: { "\($0): \($1)" },
    asOf: { "إلى غاية \($0)" },
    journalHead: { "عدد قيود السجل \(NumberStyle.arabic.number($0))، البصمة الأخيرة \($1)" },
    demonstration: "DÉMO: بيانات وهمية",
    example: "EXEMPLE: مرجع مختلق، أسعاره لا تلزم أحدا",
    nothing: "لا شيء للعرض.",
    mapSources:
      "! : خدمة أساسية غير متوفرة. الدوائر هي الجماعات التي يوجد بها مقر فاعل. الجماعات والسكان: المندوبية السامية للتخطيط، إحصاء 2024 (CC BY 4.0). المواقع: © مساهمو OpenStreetMap (ODbL 1.0). الحدود تقريبية، مرسومة انطلاقا من الجماعات.",
    reaches: { "بوتيرة الأيام التسعين الأخيرة: المصادق عليه \($0) من أصل \($1) في \($2)." },
    misses: {
      "بوتيرة الأيام التسعين الأخيرة: المصادق عليه \($0) من أصل \($1) في \($3)، والناقص \($2)."
    },
    over: "انتهت الاتفاقية: لا توقع بعدها.",
    still: "لم تتم أي مصادقة خلال الأيام التسعين الأخيرة: يبقى التوقع في رقم اليوم.",
    reached: { "في \($0): الهدف \($1)، المصادق عليه \($2)." }
  )

  static func claimState(arabic state: ClaimState) -> String {
    switch state {
    case .declared: "مصرح به"
    case .inadmissible: "غير مقبول"
    case .admissible: "مقبول"
    case .exempt: "معفى من التحقق"
    case .queued: "في انتظار التحقق"
    case .inVerification: "قيد التحقق"
    case .returned: "معاد إلى المنفذ"
    case .verified: "متحقق منه"
    case .validated: "مصادق عليه"
    case .refused: "مرفوض"
    case .contested: "مطعون فيه"
    case .inPayment: "قيد الأداء"
    case .paid: "مؤدى"
    case .withdrawn: "متخلى عنه"
    }
  }

  static func actorKind(arabic kind: Actor.Kind) -> String {
    switch kind {
    case .publicInstitution: "مؤسسة عمومية"
    case .localAuthority: "جماعة ترابية"
    case .funder: "ممول"
    case .association: "جمعية"
    case .cooperative: "تعاونية"
    case .company: "شركة"
    case .trainingCentre: "مركز تكوين"
    case .university: "جامعة"
    case .employer: "مشغل"
    case .verificationAgent: "هيئة تحقق"
    case .network: "شبكة"
    case .other: "غير ذلك"
    }
  }

  private static let known: [String: String] = [
    "guidance": "التوجيه", "training": "التكوين", "placement": "الإدماج",
    "financing": "التمويل", "followUp": "التتبع", "intermediation": "الوساطة",
    "mentoring": "المواكبة", "certification": "الإشهاد", "entrepreneurship": "ريادة الأعمال",
    "childcare": "حضانة الأطفال", "transport": "النقل", "verification": "التحقق",
  ]
}

extension ReportHeading {
  /// The term in Arabic.
  var arabic: String {
    switch self {
    case .project: "المشروع"
    case .result: "النتيجة"
    case .results: "النتائج"
    case .period: "الفترة"
    case .province: "الإقليم"
    case .provinces: "الأقاليم"
    case .state: "الحالة"
    case .claim: "التصريح"
    case .month: "الشهر"
    case .year: "السنة"
    case .group: "الفئة"
    case .sex: "الجنس"
    case .education: "الشهادة"
    case .bucket: "من"
    case .axis: "حسب"
    case .delay: "الأجل"
    case .method: "المنهجية"
    case .source: "المصدر"
    case .subject: "الموضوع"
    case .person: "الشخص"
    case .rank: "الرتبة"
    case .target: "الهدف"
    case .targetToDate: "الهدف إلى اليوم"
    case .declared: "مصرح به"
    case .verified: "متحقق منه"
    case .validated: "مصادق عليه"
    case .paid: "مؤدى"
    case .refused: "مرفوض"
    case .concluded: "المعاينات"
    case .ratio: "النسبة"
    case .status: "التتبع"
    case .forecast: "التوقع"
    case .low: "على الأقل"
    case .high: "على الأكثر"
    case .missing: "الناقص"
    case .neededPerWeek: "المطلوب أسبوعيا"
    case .currentPerWeek: "الحالي أسبوعيا"
    case .count: "العدد"
    case .actors: "الفاعلون"
    case .projects: "المشاريع"
    case .communes: "الجماعات"
    case .uncovered: "بدون فاعل"
    case .participants: "المستفيدون"
    case .entered: "الملتحقون"
    case .waiting: "في الانتظار"
    case .quantity: "الكمية"
    case .need: "الحاجة"
    case .median: "الوسيط (يوم)"
    case .ninetieth: "90٪ في حدود (يوم)"
    case .conversion: "نسبة الانتقال"
    case .assumption: "الفرضية"
    case .population: "السكان"
    case .yearTarget: "هدف السنة"
    case .yearShare: "المصادق عليه ÷ الهدف"
    case .amount: "المبلغ (درهم)"
    case .gross: "الإجمالي (درهم)"
    case .deductions: "الخصومات"
    case .holdback: "الاقتطاع الضامن"
    case .recovery: "استرجاع التسبيق"
    case .net: "الصافي (درهم)"
    case .ceiling: "السقف"
    case .committed: "الملتزم به"
    case .toPay: "الواجب أداؤه"
    case .left: "الباقي"
    case .cost: "التكلفة (درهم)"
    case .unitCost: "لكل نتيجة"
    case .keptJobCost: "لكل منصب محافظ عليه"
    case .dueOn: "أجل الأداء"
    case .signedOn: "وقعت في"
    case .reason: "السبب"
    case .programme: "البرنامج"
    case .operatorName: "المنفذ"
    case .partners: "الشركاء"
    case .agreement: "الاتفاقية"
    case .startsOn: "البداية"
    case .endsOn: "النهاية"
    case .payable: "المبلغ المصادق عليه (درهم)"
    case .late: "خارج الأجل"
    case .dueSoon: "أجلها خلال 5 أيام"
    case .untaken: "لم يتكفل بها أحد"
    case .mine: "بين يدي"
    case .openStrata: "طبقات جارية"
    case .suspendedStrata: "طبقات موقوفة"
    case .all: "المجموع"
    case .held: "الاقتطاع"
    case .region: "الجهة"
    case .unknown: "غير معروف"
    case .outlookSure: "محقق"
    case .outlookLikely: "مرجح"
    case .outlookDoubtful: "غير مؤكد"
    case .outlookMissed: "غير محقق"
    case .delayDeclaration: "التصريح"
    case .delayVerification: "التحقق"
    case .delayDecision: "القرار"
    case .gapCore: "خدمة أساسية بدون فاعل"
    case .gapGroup: "فئة بدون فاعل"
    case .gapService: "خدمة بدون فاعل"
    case .gapRatio: "طاقة غير كافية"
    case .gapCommune: "جماعة بدون فاعل"
    case .worstGroup: "الفئة الأكثر تأخرا"
    case .worstProvince: "الإقليم الأكثر تأخرا"
    case .byPeriod: "النتائج والفترات"
    case .byResult: "حسب النتيجة"
    case .byProject: "حسب المشروع"
    case .byMonth: "شهرا بشهر"
    case .byState: "حسب الحالة"
    case .statements: "كشوف الحساب"
    case .budget: "ميزانية الاتفاقيات (درهم)"
    case .regularisations: "التسويات"
    case .provincesAndServices: "الفاعلون حسب الإقليم والخدمة"
    case .gaps: "نواقص يجب سدها"
    case .breakdown: "توزيع المصادق عليه"
    case .pace: "الوتيرة والتوقع"
    case .funnel: "من نتيجة إلى التي تليها"
    case .delays: "الآجال"
    case .costs: "تكلفة النتيجة"
    case .keptJobs: "تكلفة المنصب المحافظ عليه"
    case .equity: "الحصص حسب الفئة"
    case .validatedOfTarget: "المصادق عليه، والهدف مؤشر"
    case .committedOfCeiling: "الملتزم به، والسقف مؤشر"
    case .paidInYear: "المؤدى خلال السنة (درهم)"
    case .validatedByMonth: "المصادق عليه شهرا بشهر"
    case .today: "اليوم"
    case .closedPeriods: "فترات مغلقة"
    case .predecessor: "السابق"
    case .name: "الاسم"
    case .territory: "المجال"
    case .outlook: "المآل"
    case .paidShare: "حصة المؤدى"
    case .validatedShare: "حصة المصادق عليه"
    case .enteredShare: "حصة الملتحقين"
    case .delayValidation: "من التصريح إلى المصادقة"
    case .fewPaid: "النتائج المؤداة أقل من أن يستنتج منها"
    case .fewValidated: "النتائج المصادق عليها أقل من أن يستنتج منها"
    case .weekly: "ما يجب تحقيقه كل أسبوع"
    case .paidOfEntered: "حصة المؤدى، وحصة الملتحقين مؤشرة"
    case .provincesAndGroups: "الفاعلون حسب الإقليم والفئة"
    case .needs: "الحاجيات المعروفة"
    case .methodCensus: "الإحصاء العام"
    case .methodSurvey: "بحث ميداني"
    case .methodRegister: "سجل إداري"
    }
  }
}
