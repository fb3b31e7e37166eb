import Domain

extension TargetPhrases {
  /// In Arabic.
  static let arabic = TargetPhrases(
    title: { "الأهداف · \($0) \($1)" },
    empty: "لا مشروع: لا هدف بعد. استوردوا المشاريع ثم الأهداف.",
    noun: Noun("هدف", "هدفان", "أهداف", "هدفا"),
    result: "النتيجة",
    total: "المجموع",
    closed: "مغلقة",
    closedReason: "الفترة مغلقة",
    legend: "! للمراقبة  - بدون هدف",
    versions: "الإصدارات",
    noVersion: "لم يكتب أي هدف هنا. e لكتابته.",
    fromFile: "بملف",
    checks: "مراقبة المجاميع",
    noRemark: "لا شيء للإشارة إليه.",
    groupAboveTotal: { result, group, period, quantity, total in
      "\(result)، \(group)، \(period): \(quantity)، فوق مجموع الفترة (\(total))."
    },
    aboveEarlier: { result, earlier, period, sum, before in
      "\(result)، المجموع إلى غاية \(period): \(sum)، فوق \(earlier) التي تسبقها (\(before))."
    },
    outside: { line, period in "\(line): الفترة \(period) خارج الاتفاقية." },
    sentence: { name, cells, total in "\(name): \(cells)؛ المجموع \(total)" },
    none: "لا شيء",
    form: .arabic
  )
}

extension TargetFormPhrases {
  fileprivate static let arabic = TargetFormPhrases(
    editTitle: "تعديل الهدف",
    newTitle: "هدف جديد",
    group: "الفئة",
    wholeResult: "النتيجة كلها",
    period: "الفترة",
    quantity: "الكمية",
    before: { "إلى الآن: \($0)" },
    reason: "السبب",
    reasonHint: "ملحق تعديلي، قرار اللجنة…",
    saveButton: "حفظ",
    factorTitle: { "ضرب: \(marked($0))" },
    factor: "النسبة المئوية",
    factorHint: "110 تزيد 10 %",
    nextButton: "رؤية",
    checkTitle: {
      "كتابة \(ar($0, "إصدار جديد", "إصدارين جديدين", "إصدارات جديدة", "إصدارا جديدا"))؟"
    },
    sum: "المجموع",
    closedLeft: { "▲ متروك جانبا: \(targets($0))، الفترة مغلقة." },
    others: { "وغيرها: \(NumberStyle.arabic.number($0))" },
    applyButton: "كتابة",
    saved: { "كتب: \(targets($0))" },
    undone: { "أعيد: \(targets($0))" },
    same: "لا شيء يتغير.",
    step: { "تغيير \(ar($0, "هدف", "هدفين", "أهداف", "هدفا"))" },
    undoTitle: "إعادة الأهداف السابقة؟",
    undoText: "إصدار جديد يأخذ الكميات السابقة؛ والسجل يحتفظ بالاثنين.",
    undoReason: { "الرجوع إلى الإصدار السابق (\($0))" },
    undoButton: "إعادة",
    marks: { marked($0) }
  )

  private static func targets(_ count: Int) -> String {
    ar(count, "هدف", "هدفان", "أهداف", "هدفا")
  }

  private static func marked(_ count: Int) -> String {
    ar(count, "هدف معلم", "هدفان معلمان", "أهداف معلمة", "هدفا معلما")
  }
}
