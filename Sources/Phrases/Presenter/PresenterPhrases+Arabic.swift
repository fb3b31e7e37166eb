import Domain

extension PresenterPhrases {
  /// The presenter mode, in Arabic.
  static let arabic = PresenterPhrases(
    title: "عرض",
    script: "السيناريو",
    manner: "الطريقة",
    shown: "يعرضه مكون",
    alone: "يتبع فرديا، على مهل",
    start: "بدء",
    leave: "مغادرة العرض",
    onlyInDemonstration: "في « fbr demo » فقط: العرض لا يمس أي ملف",
    improvised: "مرتجل",
    prefixKeys: ", ستار  k نقطة رجوع  r المرحلة  R الكل  e تنفيذ  q مغادرة",
    over: "نهاية السيناريو. PgPréc للرجوع، وF10 للمغادرة.",
    kept: "وضعت نقطة رجوع.",
    left: "غودر العرض: يبقى النموذج مفتوحا.",
    curtainKeys: "← → اللغة   PgSuiv رفع الستار",
    tryKeys: { "دوركم: \($0)" },
    stepDone: "● تم.",
    aloneKeys: "PgSuiv يبين الكيفية · , r يعيد المرحلة",
    aloneNext: "PgSuiv للمتابعة",
    aloneEnd: "PgSuiv للإنهاء",
    bigOn: "ترتيب 80 × 24: كبروا الخط (Ctrl +).",
    bigOff: "ترتيب بحجم النافذة.",
    notesTitle: "ملاحظات المكون",
    notesWait: "في انتظار عرض: شغلوا « fbr demo --script … » في الطرفية الأخرى.",
    notesEnd: "انتهى العرض.",
    nextStep: "بعد ذلك",
    stepKeys: "المفاتيح",
    elapsed: { now, planned in "\(now) / \(planned)" },
    lateBy: { "▲ تجاوز بـ\($0)" },
    failed: { step, what, wanted, seen in
      "المرحلة \(step): \(what): المنتظر \(wanted)، والمشاهد \(seen)"
    },
    nothingSeen: "لا شيء",
    spotlightMissing: "الضوء",
    fieldMissing: "الخانة",
    commandGreyed: "الأمر",
    screenMissing: "الشاشة",
    personMissing: "الشخص",
    dialogStays: "الاستمارة",
    stalled: { "المرحلة \($0): لا جواب بعد" },
    verdict: { steps, failures in
      let all = ar(steps, "مرحلة", "مرحلتان", "مراحل", "مرحلة")
      return failures == 0
        ? "\(all)، وكل شيء كما هو منتظر."
        : "\(all)، \(ar(failures, "فارق", "فارقان", "فوارق", "فارقا"))."
    },
    scriptRefused: { path, count in
      "رفض \(path): \(ar(count, "خطأ", "خطآن", "أخطاء", "خطأ")). صححوا وأعيدوا التشغيل."
    },
    unknownScript: { name, known in
      "« \(name) » ليس ملفا ولا سيناريو مرفقا (\(known.joined(separator: "، ")))."
    },
    nothingToResume: "لا عرض متوقفا: شغلوا « fbr demo --script … »."
  )
}
