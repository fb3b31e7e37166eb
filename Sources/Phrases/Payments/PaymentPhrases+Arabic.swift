import Domain

extension PaymentPhrases {
  static let arabic = PaymentPhrases(
    noun: Noun("كشف", "كشفان", "كشوف", "كشفا"),
    title: "كشوف الحساب",
    underWay: "جارية",
    toDraft: "للإعداد",
    all: "الكل",
    statement: "كشف الحساب",
    project: "المشروع",
    period: "الفترة",
    number: "#",
    state: "الحالة",
    gross: "الإجمالي",
    deductions: "الخصومات",
    holdback: "الاقتطاع",
    recovery: "التسبيق",
    net: "الصافي",
    due: "الأجل",
    claims: "تصريح",
    result: "النتيجة",
    quantity: "العدد",
    amount: "المبلغ",
    stale: "يجب إعداده من جديد",
    waitsFor: { state in
      switch state {
      case .draft: "ينتظر إثبات إنجاز الخدمة"
      case .certified: "ينتظر الأمر بالصرف"
      case .ordered: "ينتظر الأداء"
      case .paid: "مؤدى"
      case .cancelled: "ملغى"
      }
    },
    deduction: { "استقراء \($0): \($1) من \($2)" },
    step: { move, person, day in
      switch move {
      case .draft: "أعده \(person) في \(day)"
      case .certify: "أثبت إنجاز الخدمة \(person) في \(day)"
      case .order: "أمر بصرفه \(person) في \(day)"
      case .pay: "أداه \(person) في \(day)"
      case .cancel: "ألغاه \(person) في \(day)"
      }
    },
    orderDue: { "الأمر بالصرف قبل \($0)" },
    payDue: { "الأداء قبل \($0)" },
    journal: { "السجل: القيد \($0)، البصمة \($1)" },
    agreement: "الاتفاقية",
    operatorName: "المنفذ",
    demonstration: "DÉMO — بيانات وهمية",
    empty: "لا كشف حساب هنا.",
    moveTitle: { move, count in
      let verb =
        switch move {
        case .draft: "إعداد"
        case .certify: "إثبات إنجاز الخدمة"
        case .order: "الأمر بالصرف"
        case .pay: "أداء"
        case .cancel: "إلغاء"
        }
      return "\(verb): " + statements(count)
    },
    moveButton: { move in
      switch move {
      case .draft: "إعداد"
      case .certify: "إثبات"
      case .order: "الأمر بالصرف"
      case .pay: "أداء"
      case .cancel: "إلغاء كشف الحساب"
      }
    },
    moved: { move, count in
      let done =
        switch move {
        case .draft: "تم الإعداد"
        case .certify: "تم إثبات إنجاز الخدمة"
        case .order: "تم الأمر بالصرف"
        case .pay: "تم الأداء"
        case .cancel: "تم الإلغاء"
        }
      return "\(done): " + statements(count)
    },
    holdbackTitle: "كشف حساب الاقتطاع الضامن",
    whichProject: "المشروع",
    reason: "السبب",
    bankRefusal: "رفض البنك",
    netToType: "الصافي بالدرهم، للكتابة",
    cannotMove: { "تعذر \($0): كشف الحساب \($1)" },
    mustRedraw: "تغيرت المسودة: أعدوها من جديد أولا",
    nothingToDraft: "لا تصريح مصادق عليه خارج كشف هنا",
    left: { "متروكة جانبا: \($0)" },
    budget: "الميزانية",
    region: "الجهة",
    ceiling: "السقف",
    noCeiling: "بدون سقف",
    committed: "الالتزام",
    waiting: "بالانتظار",
    dueMoney: "المستحق",
    paid: "المؤدى",
    held: "المقتطع",
    deducted: "المخصوم",
    recovered: "المسترجع",
    remaining: "الباقي",
    regularised: "المسوى",
    claimsTitle: { "تصريحات \($0)" },
    takenOff: "مسحوب",
    fileName: "decompte",
    sheet: { "كشف الحساب \($0)" },
    explains: { "شرح \($0)" },
    explainFile: "explication",
    budgetRule: { $0.arabic },
    programmeVersion: { "البرنامج، الإصدار \($0)" },
    journalRow: { "القيد \($0)" }
  )

  private static func statements(_ count: Int) -> String {
    ar(count, "كشف حساب", "كشفا حساب", "كشوف حساب", "كشف حساب")
  }
}
