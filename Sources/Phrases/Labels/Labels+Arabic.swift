import Domain

extension LabelPhrases {
  /// The labels in Arabic.
  static let arabic = LabelPhrases(
    state: ReportPhrases.claimState(arabic:),
    stateCode: stateCode(arabic:),
    move: move(arabic:),
    selection: selection(arabic:),
    flag: flag(arabic:),
    outcome: { outcome in
      switch outcome {
      case .confirmed: "مؤكد"
      case .reduced: "مخفض"
      case .refused: "مرفوض"
      }
    },
    role: { role in
      switch role {
      case .coordinator: "تنسيق"
      case .operator: "منفذ"
      case .verifier: "تحقق"
      case .validator: "مصادقة"
      case .payer: "أداء"
      case .trainer: "تكوين"
      case .viewer: "قراءة"
      }
    },
    actorKind: ReportPhrases.actorKind(arabic:),
    relation: { kind in
      switch kind {
      case .funds: "يمول"
      case .contracts: "يتعاقد مع"
      case .verifies: "يتحقق من"
      case .refers: "يوجه إلى"
      case .partners: "شريك مع"
      case .hosts: "يستضيف"
      }
    },
    mechanism: { kind in
      switch kind {
      case .documentReview: "دراسة الوثائق"
      case .registerCrossCheck: "مقارنة السجلات"
      case .phoneSurvey: "بحث هاتفي"
      case .siteVisit: "زيارة ميدانية"
      }
    },
    effect: { effect in
      switch effect {
      case .payDeclared: "أداء المصرح به"
      case .extrapolate: "استقراء الفارق"
      case .verifyAll: "التحقق من الكل"
      case .suspend: "توقيف"
      }
    },
    level: { level in
      switch level {
      case .enrolment: "تسجيل"
      case .training: "تكوين"
      case .certification: "إشهاد"
      case .placement: "إدماج"
      case .jobRetention: "استمرار في الشغل"
      case .selfEmployment: "تشغيل ذاتي"
      }
    },
    progress: { status in
      switch status {
      case .ok: "في الموعد"
      case .watch: "يقظة"
      case .late: "متأخر"
      }
    },
    progressCode: { status in
      switch status {
      case .ok: "جيد"
      case .watch: "حذر"
      case .late: "بطء"
      }
    },
    statement: { state in
      switch state {
      case .draft: "مسودة"
      case .certified: "مثبت الإنجاز"
      case .ordered: "مأمور بصرفه"
      case .paid: "مؤدى"
      case .cancelled: "ملغى"
      }
    },
    statementMove: { move in
      switch move {
      case .draft: "إعداد"
      case .certify: "إثبات"
      case .order: "الأمر بالصرف"
      case .pay: "أداء"
      case .cancel: "إلغاء"
      }
    },
    counter: { standing in
      switch standing {
      case .none: "بدون تحقق مضاد"
      case .drawn: "في انتظار التحقق المضاد"
      case .confirmed: "تحقق مضاد: مؤكد"
      case .contradicted: "تحقق مضاد: منقوض"
      }
    },
    heldAmounts: "الاقتطاع الضامن",
    stratumStatus: { status in
      switch status {
      case .drawable: "للسحب"
      case .open: "جارية"
      case .closed: "مغلقة"
      case .suspended: "موقوفة"
      }
    },
    sex: { $0 == .female ? "نساء" : "رجال" },
    sexOfOne: { $0 == .female ? "امرأة" : "رجل" },
    education: { education in
      switch education {
      case .none: "بدون شهادة"
      case .primary: "ابتدائي"
      case .secondary: "ثانوي"
      case .vocational: "مهني"
      case .higher: "عال"
      }
    },
    axis: { axis in
      switch axis {
      case .sex: "الجنس"
      case .group: "الفئة المستهدفة"
      case .province: "الإقليم"
      case .education: "المستوى"
      }
    },
    periodKind: { $0 == .quarter ? "فصل" : "شهر" },
    claimOrder: { order in
      switch order {
      case .code: "الرقم"
      case .due: "الأجل"
      case .declared: "العمر"
      case .amount: "المبلغ"
      case .project: "المشروع"
      case .state: "الحالة"
      }
    },
    actorOrder: { order in
      switch order {
      case .name: "الاسم"
      case .code: "الرمز"
      case .kind: "النوع"
      case .recorded: "التحيين"
      case .completeness: "البطاقة الأقل اكتمالا"
      case .calls: "الاتصالات"
      }
    },
    known: knownArabic,
    province: { Territory.province($0)?.name(in: .arabic) ?? $0 },
    unknown: "غير معروف",
    none: "لا شيء",
    comma: "، ",
    semicolon: "؛ ",
    quoted: { "«\($0)»" }
  )

  private static let knownArabic: [String: String] = [
    "guidance": "التوجيه", "training": "التكوين", "placement": "الإدماج",
    "financing": "التمويل", "followUp": "التتبع", "intermediation": "الوساطة",
    "mentoring": "المواكبة", "certification": "الإشهاد",
    "entrepreneurship": "ريادة الأعمال", "childcare": "حضانة الأطفال",
    "transport": "النقل", "mobility": "التنقل", "verification": "التحقق",
    "coordination": "التنسيق", "observation": "الرصد",
    "CDI": "عقد غير محدد المدة", "CDD": "عقد محدد المدة", "insertion": "عقد إدماج",
    "contract": "العقد", "cnss": "شهادة CNSS", "attendance": "أوراق الحضور",
    "certificate": "شهادة", "diploma": "دبلوم", "idCard": "وثيقة الهوية",
    "payslip": "ورقة الأجر", "register": "السجل الإداري", "photo": "صورة",
    "registration": "بطاقة التسجيل", "businessRegister": "السجل التجاري",
    "personCalled": "تم الاتصال بالشخص", "employerCalled": "تم الاتصال بالمشغل",
    "personMet": "تم لقاء الشخص", "employerMet": "تم لقاء المشغل",
    "placeVisited": "تمت زيارة المكان", "contractSeen": "تمت رؤية العقد",
    "identityCompared": "تمت مقارنة الهوية", "datesCompared": "تمت مقارنة التواريخ",
    "attendanceCounted": "تم عد الحضور", "registerRead": "تم الاطلاع على السجل",
    "monthsCounted": "تم عد الأشهر",
  ]

  private static func stateCode(arabic state: ClaimState) -> String {
    switch state {
    case .declared: "تصر"
    case .inadmissible: "غمق"
    case .admissible: "مقب"
    case .exempt: "معف"
    case .queued: "انت"
    case .inVerification: "قيد"
    case .returned: "معد"
    case .verified: "محق"
    case .validated: "مصد"
    case .refused: "مرف"
    case .contested: "طعن"
    case .inPayment: "صرف"
    case .paid: "مؤد"
    case .withdrawn: "متخ"
    }
  }

  private static func move(arabic move: Move) -> String {
    switch move {
    case .admit: "القبول"
    case .reject: "عدم القبول"
    case .queue: "الوضع في القائمة"
    case .undraw: "الإخراج من السحب"
    case .exempt: "الإعفاء"
    case .take: "التكفل"
    case .release: "الإرجاع إلى القائمة"
    case .conclude: "المعاينة"
    case .giveBack: "الإعادة إلى المنفذ"
    case .expire: "انقضاء الأجل"
    case .resubmit: "التصريح من جديد"
    case .validate: "المصادقة"
    case .refuse: "الرفض"
    case .sendBack: "الإرجاع إلى التحقق"
    case .unvalidate: "إلغاء المصادقة"
    case .withdraw: "التخلي"
    case .contest: "الطعن"
    case .settle: "البت"
    case .order: "الأمر بالصرف"
    case .pay: "الأداء"
    case .cancelLot: "إلغاء الدفعة"
    }
  }

  private static func selection(arabic selection: Selection) -> String {
    switch selection {
    case .none: "غير مسحوب"
    case .drawn: "مسحوب عشوائيا"
    case .forced(.coverageAll): "تلقائي: يتم التحقق من الكل"
    case .forced(.verifyAll): "تلقائي: الفارق كبير"
    case .forced(.stated(let cause)): "تلقائي: \(cause)"
    case .exempt(.payDeclared): "معفى: الفارق ضعيف"
    case .exempt(.extrapolate): "معفى: الفارق مستقرأ"
    case .exempt(.verifyAll): "معفى: التحقق من الكل"
    case .exempt(.suspend): "معفى: الطبقة موقوفة"
    }
  }

  private static func flag(arabic flag: Flag) -> String {
    switch flag {
    case .resultNotInAgreement: "نتيجة خارج الاتفاقية"
    case .outsideAgreement: "خارج تواريخ الاتفاقية"
    case .declaredBeforeAchieved: "مصرح به قبل تحققه"
    case .periodClosed: "فترة مغلقة"
    case .ageOutOfBounds: "السن خارج الحدود"
    case .notLongEnoughOutOfWork: "أشهر بدون شغل غير كافية"
    case .evidenceMissing: "وثيقة ناقصة"
    case .noPrice: "لا سعر مطبق"
    case .predecessorMissing: "النتيجة السابقة ناقصة"
    case .waitingPeriod: "أجل الانتظار لم ينقض"
    case .cnssMonthsMissing: "أشهر CNSS غير كافية"
    case .duplicatePerson: "شخص سبق التصريح به"
    case .employerIsOperator: "المشغل هو المنفذ نفسه"
    case .contractTypeNotAllowed: "نوع العقد غير مقبول"
    case .dueDayPassed: "انقضى أجل التكملة"
    case .ceiling: "بلغ سقف الاتفاقية"
    case .possibleDuplicate: "تكرار محتمل"
    }
  }
}
