import Domain

extension ChainPhrases {
  static let arabic = ChainPhrases(
    title: { "مسار \($0)" },
    entered: { "المشروع \($0)، الالتحاق بالمسار في \($1)" },
    askTitle: "مسار شخص",
    participant: "رمز المستفيد",
    openButton: "فتح",
    noClaim: "لا تصريح",
    from: { "يمكن التصريح به ابتداء من \($0)" },
    supposing: { $0 == $1 ? "إذا صرح بشهر \($0)" : "إذا صرح بالأشهر من \($0) إلى \($1)" },
    waitingEnds: { "نهاية الأجل في \($0)" },
    run: { "الأشهر المتتالية: \($0) من أصل \($1)" },
    months: { "أشهر CNSS (يحتسب الشهر ابتداء من \(days($0)))" },
    noMonth: "لا شهر مصرح به",
    days: "أيام",
    employer: "المشغل",
    legend: "● يحتسب  ▲ أيام غير كافية  ■ بدون سطر  ○ قد يأتي بعد  ↻ مشغل آخر",
    standing: { standing in
      switch standing {
      case .full: "يحتسب"
      case .short: "أيام غير كافية"
      case .gap: "بدون سطر"
      case .awaited: "قد يأتي بعد"
      }
    },
    month: { "\($0): \(days($1))، \($2)" },
    changed: "مشغل آخر",
    fileName: "parcours"
  )

  private static func days(_ count: Int) -> String { ar(count, "يوم", "يومان", "أيام", "يوما") }
}
