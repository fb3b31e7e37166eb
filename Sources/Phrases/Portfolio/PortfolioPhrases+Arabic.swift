import Domain

extension PortfolioPhrases {
  /// In Arabic.
  static let arabic = PortfolioPhrases(
    face: { face in
      switch face {
      case .comparison: "مقارنة"
      case .multiples: "منحنيات"
      case .funnel: "القمع"
      case .pace: "الوتيرة"
      case .delays: "الآجال"
      case .costs: "التكاليف"
      case .equity: "الإنصاف"
      }
    },
    title: { face in
      switch face {
      case .comparison: "المصادق عليه ÷ الهدف إلى اليوم، محور واحد"
      case .multiples: "منحنيات بسلم واحد"
      case .funnel: "من نتيجة إلى نتيجة"
      case .pace: "إلى أين نسير، وما هو مطلوب"
      case .delays: "الآجال بالأيام"
      case .costs: "كم تكلف نتيجة مؤداة"
      case .equity: "من يستفيد"
      }
    },
    outlook: { outlook in
      switch outlook {
      case .sure: "مضمونة"
      case .likely: "راجحة"
      case .doubtful: "غير أكيدة"
      case .missed: "ضائعة"
      }
    },
    delay: { kind in
      switch kind {
      case .declaration: "التصريح"
      case .verification: "التحقق"
      case .decision: "المصادقة"
      case .validation: "من التصريح إلى المصادقة"
      }
    },
    region: "الجهة",
    allResults: "كل النتائج",
    keptJob: "شغل محافظ عليه",
    columns: .arabic,
    sentences: .arabic,
    legends: Legends(
      comparison: { "\($0) الهدف إلى اليوم (100 %)  \($1) المصادق عليه" },
      multiples: { "\($0) الهدف  \($1) المصادق عليه  \($2) التوقع" },
      pace: { "\($0) المصادق عليه  \($1) من الأبطأ إلى الأسرع  \($2) الهدف" },
      delays: { "\($0) النصف  \($1) تسعة من عشرة" },
      equity: { "\($0) حصة المؤدى  \($1) حصة الملتحقين" },
      costs: "تكلفة النتيجة، إلى الأغلى",
      funnel: "المصادق عليه، إلى الأكثر"
    ),
    empty: { face in
      switch face {
      case .comparison, .multiples, .pace, .funnel:
        "لا مشروع له هدف أو تصريح. قائمة ملف، استيراد: المشاريع ثم الأهداف."
      case .delays: "لم ينتظر أي تصريح شيئا بعد."
      case .costs: "لا كشف حساب مؤدى: لا تكلفة بعد."
      case .equity: "لا شيء مصادق عليه: لم يستفد أحد بعد."
      }
    },
    few: "قليل جدا",
    fewPaid: { "المؤدى \($0): أقل من أن يحكم به، ننظر إلى المصادق عليه" },
    asOf: { "في \($0)" },
    asOfTitle: "في تاريخ سابق",
    asOfDay: "اليوم",
    asOfButton: "رؤية هذا اليوم",
    notThen: "الآجال والتكاليف والإنصاف لا تحفظ يوما بيوم: أرقام اليوم فقط.",
    closed: { "الفترات المغلقة: \($0)، آخرها \($1)" },
    exportName: "suivi-compare"
  )
}

extension PortfolioPhrases.ColumnNames {
  fileprivate static let arabic = PortfolioPhrases.ColumnNames(
    project: "المشروع",
    result: "النتيجة",
    ratio: "نسبة",
    status: "تتبع",
    validated: "مصادق",
    toDate: "لليوم",
    target: "الهدف",
    range: "التوقع",
    span: "المجال",
    needed: "مطلوب",
    current: "منجز",
    outlook: "المآل",
    conversion: "انتقال",
    assumption: "فرضية",
    delay: "الأجل",
    claims: "تصريح",
    median: "النصف",
    ninetieth: "9/10",
    quantity: "مؤداة",
    cost: "التكلفة",
    unit: "للواحدة",
    persons: "من",
    paid: "مؤداة",
    paidShare: "مؤدى",
    validatedShare: "مصادق",
    enteredShare: "ملتحق",
    parity: "تكافؤ"
  )
}

extension PortfolioPhrases.Sentences {
  fileprivate static let arabic = PortfolioPhrases.Sentences(
    comparison: { "\($0): المصادق عليه \($1) والهدف إلى اليوم \($2)، \($3)." },
    forecast: {
      "\($0): المصادق عليه \($1) من أصل \($2)؛ التوقع \($4)، من \($3) إلى \($5)؛ الهدف: \($6)."
    },
    pace: { "المطلوب \($0) في الأسبوع، والوتيرة \($1)." },
    over: "انتهت الاتفاقية.",
    miss: { "الناقص المتوقع: \($0)." },
    behind: { "التأخر يأتي خصوصا من: \($0)." },
    lacks: { "\($0) (−\($1))" },
    step: { "\($0): المصادق عليه \($1)." },
    conversion: { "من «\($0)»، انتقل \($1)؛ والأهداف تنتظر \($2)." },
    delay: { "\($0): \($1)، النصف في \($2) من الأيام، وتسعة من عشرة في \($3)." },
    cost: { "\($0): \($1) مؤداة بمبلغ \($2)، أي \($3) للواحدة." },
    equity: { "\($0): \($1) من المؤدى مقابل \($2) من الملتحقين، التكافؤ \($3)." },
    equityEarly: { "\($0): \($1) من المصادق عليه مقابل \($2) من الملتحقين، التكافؤ \($3)." },
    pilot: "التجربة المغربية 2020–2022، للتذكير: 40 % أدمجوا، و19 % من المكونين استمروا."
  )
}
