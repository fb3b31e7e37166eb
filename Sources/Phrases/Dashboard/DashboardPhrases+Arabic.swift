extension DashboardPhrases {
  /// The dashboard in Arabic.
  static let arabic = DashboardPhrases(
    today: "للمعالجة اليوم",
    region: "الجهة",
    alerts: "مشاريع تستدعي الانتباه",
    coverage: "التغطية",
    rhythm: { "الوتيرة الأسبوعية (\(ar($0, "أسبوع", "أسبوعان", "أسابيع", "أسبوعا")))" },
    late: Noun(
      "تصريح خارج الأجل",
      "تصريحان خارج الأجل",
      "تصريحات خارج الأجل",
      "تصريحا خارج الأجل"
    ),
    dueSoon: Noun("أجل خلال 5 أيام", "أجلان خلال 5 أيام", "آجال خلال 5 أيام", "أجلا خلال 5 أيام"),
    untaken: Noun(arabic: "لم يتكفل بها أحد"),
    mine: Noun(arabic: "بين يدي"),
    toValidate: Noun(arabic: "في انتظار المصادقة"),
    openQueue: "Entrée فتح القائمة المصفاة",
    received: "تصريحات متوصل بها",
    decided: "قرارات متخذة",
    concluded: "معاينات منجزة",
    recent: "آخر قيود السجل",
    returned: Noun(arabic: "معاد، للتكملة"),
    toDraw: Noun(arabic: "للسحب العشوائي"),
    suspendedStrata: Noun("طبقة موقوفة", "طبقتان موقوفتان", "طبقات موقوفة", "طبقة موقوفة"),
    appeals: Noun("طعن للبت", "طعنان للبت", "طعون للبت", "طعنا للبت"),
    toCertify: Noun("كشف للإثبات", "كشفان للإثبات", "كشوف للإثبات", "كشفا للإثبات"),
    toOrder: Noun(
      "كشف للأمر بصرفه",
      "كشفان للأمر بصرفهما",
      "كشوف للأمر بصرفها",
      "كشفا للأمر بصرفه"
    ),
    toPay: Noun("كشف للأداء", "كشفان للأداء", "كشوف للأداء", "كشفا للأداء"),
    paymentDue: Noun(
      "أداء قريب الأجل",
      "أداءان قريبا الأجل",
      "أداءات قريبة الأجل",
      "أداء قريب الأجل"
    ),
    toSign: Noun("تسوية للتوقيع", "تسويتان للتوقيع", "تسويات للتوقيع", "تسوية للتوقيع"),
    provinces: "الأقاليم",
    figures: FigurePhrases(
      legend: { "\($0) الهدف إلى اليوم  \($1) المصادق عليه" },
      ratio: "المصادق عليه ÷ الهدف إلى اليوم",
      sentence: {
        "\($0): المصادق عليه \($1)، الهدف \($2)، الهدف إلى اليوم \($3)، \($4)، \($5)"
      },
      noTarget: "بدون هدف إلى اليوم",
      noProjects: "لا مشروع. قائمة ملف، استيراد: المشاريع ثم الأهداف.",
      noAlerts: "لا مشروع يستدعي الانتباه: كلها في هدفها إلى اليوم.",
      text: "لوحة القيادة، نصا"
    ),
    registry: CoveragePhrases(
      provincesWithoutActor: "أقاليم بدون فاعل",
      communesWithoutActor: "جماعات بدون فاعل",
      activeActors: "فاعلون نشيطون",
      without: { "بدون \($0)" },
      noActors: "لا فاعل. قائمة ملف، استيراد: الفاعلون.",
      province: "الإقليم",
      actors: "الفاعلون",
      projects: "المشاريع",
      participants: "المستفيدون",
      declared: "مصرح بها",
      waiting: "جارية",
      validated: "مصادق عليها",
      bareCommunes: "جماعات بدون فاعل"
    ),
    trend: TrendPhrases(
      rising: "ارتفاع",
      falling: "انخفاض",
      steady: "مستقر",
      legend: "آخر 4 أسابيع كاملة مقارنة بالأربعة قبلها",
      thisWeek: "الأسبوع",
      week: "أسبوع",
      least: "الأدنى",
      most: "الأقصى"
    )
  )
}
