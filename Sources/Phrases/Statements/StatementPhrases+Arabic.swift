extension StatementPhrases {
  /// The words in Arabic.
  static let arabic = StatementPhrases(
    held: "الاقتطاع",
    numbered: { "رقم\u{202F}\($0)" },
    region: "الجهة",
    budget: "ميزانية الاتفاقيات",
    moved: { "كشف الحساب \($0): \($1)." },
    gross: "المبلغ الإجمالي",
    deductions: "الخصومات",
    holdback: "الاقتطاع الضامن",
    recovery: "استرجاع التسبيق",
    net: "الصافي الواجب أداؤه",
    paper: StatementPaperPhrases(
      title: "كشف الحساب",
      programme: "البرنامج",
      project: "المشروع",
      operatorName: "المنفذ",
      agreement: "الاتفاقية",
      period: "الفترة",
      state: "الحالة",
      result: "النتيجة",
      quantity: "الكمية",
      amount: "المبلغ (درهم)",
      stratum: "الطبقة",
      base: "الأساس (درهم)",
      bound: "الحد",
      lines: "الأسطر",
      deductions: "خصومات الاستقراء",
      claims: "التصريحات",
      claim: "التصريح",
      participant: "المستفيد",
      achieved: "تحقق في",
      steps: "المراحل",
      signature: "التوقيع",
      dueOn: "الأداء في أجل أقصاه",
      journal: { "السجل رقم \($0)، البصمة \($1)" },
      demonstration: "DÉMO — بيانات وهمية",
      example: "EXEMPLE — مرجع مختلق، أسعاره لا تلزم أحدا",
      draftNotice: "مسودة — لا تثبت إنجاز الخدمة",
      cancelledNotice: "ملغى"
    )
  )
}
