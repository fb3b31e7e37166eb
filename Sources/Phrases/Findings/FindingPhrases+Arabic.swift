import Domain

extension FindingPhrases {
  static let arabic = FindingPhrases(
    mode: "طريقة المعاينة",
    checks: { kind in
      switch kind {
      case .documentReview: "قراءة كل وثيقة مطلوبة ومقارنتها بالتصريح"
      case .registerCrossCheck: "العثور على الشخص في السجل، مع المشغل والأشهر"
      case .phoneSurvey: "الاتصال بالشخص ثم بالمشغل؛ وتدوين اليوم والساعة"
      case .siteVisit: "الانتقال إلى عين المكان، ورؤية الشخص والمشغل"
      }
    },
    checksName: "المراقبات",
    months: { "أشهر CNSS المتتالية: \($0)، في كل منها \($1) من الأيام على الأقل" },
    unseen: { "وثائق تجب رؤيتها أولا وتعليمها (o، Espace): \($0)" },
    checksField: "المراقبات المنجزة",
    confirmTitle: { "تأكيد: \(claims($0))" },
    checksWanted: { "للتعليم في المعاينة: \($0)" },
    missing: "ما ينقص",
    asksFor: { "للإدلاء به: \($0)" },
    forceProposed: "تلقائي؟",
    forcing: { cause, labels, numbers in
      switch cause {
      case .flag(let flag): "إشارة: \(labels.flag(flag))"
      case .amountAbove(let money): "المبلغ فوق \(numbers.amount(money))"
      case .newOperator: "منفذ جديد"
      }
    },
    otherCause: "سبب آخر",
    queueAppeals: "مطعون فيها",
    emptyAppeals: "لا طعن للبت فيه.",
    appealName: "الطعن",
    appealed: { "\($0)، في \($1): \($2)" },
    contestableUntil: { "قابل للطعن إلى غاية \($0)" },
    contestableAlways: "قابل للطعن بدون أجل",
    deadlinePassed: { "انقضى أجل الطعن في \($0)" },
    appealTitle: { "الطعن في: \(ar($0, "قرار", "قرارين", "قرارات", "قرارا"))" },
    appealButton: "طعن",
    ground: "وسائل الطعن",
    admittedOrRefused: "التصريح غير المقبول يقبل (a) أو يرفض (r)",
    counterName: "تحقق مضاد",
    counterTitle: { "تحقق مضاد: \(claims($0))" },
    counterButton: "إنهاء",
    counterOutcome: { $0 == .confirmed ? "مؤكد" : "منقوض" },
    notCounterDrawn: "هذا التصريح غير مسحوب للتحقق المضاد",
    counterDrawn: { "سحب للتحقق المضاد \($1): \(claims($0))" },
    regulariseTitle: { "تسوية: \(ar($0, "سطر مؤدى", "سطران مؤديان", "أسطر مؤداة", "سطرا مؤدى"))" },
    regulariseButton: "توقيع",
    regulariseAmount: "المبلغ بالدرهم (-: للإرجاع)",
    regularisedLine: { "\($0)، وقعها \($1)" },
    toSign: { "\($0) للتوقيع: \($1)" },
    notPaid: "لا يسوى إلا سطر مؤدى",
    badAmount: "مبلغ غير مقروء: اكتبوا -1200 أو 350.50",
    ownWords: "توضيح"
  )

  private static func claims(_ count: Int) -> String {
    ar(count, "تصريح", "تصريحان", "تصريحات", "تصريحا")
  }
}
