import Domain

extension CoveragePhrases {
  /// In Arabic.
  static let arabic = CoveragePhrases(
    services: "من يقدم أي خدمة",
    groups: "من يخدم أي فئة",
    communes: { "الجماعات: \($0)" },
    gaps: "خصاص للسد",
    servicesShort: "الخدمات",
    groupsShort: "الفئات",
    communesShort: "الجماعات",
    gapsShort: "الخصاص",
    actors: "فاعلون",
    capacity: "مقاعد في السنة",
    ratio: "مقاعد لكل 100 شخص",
    method: { method in
      switch method {
      case .census: "إحصاء"
      case .survey: "بحث ميداني"
      case .register: "سجل إداري"
      }
    },
    origin: { "الحاجة: \($0) (\($1))" },
    noFigure: { "الحاجة: لا رقم، \($0)" },
    province: "الإقليم",
    commune: "الجماعة",
    what: "ما ينقص",
    need: "الحاجة",
    present: "الحاضرون",
    serving: "يخدمونها",
    population: "السكان",
    person: "مسند إلى",
    due: "قبل",
    gapNoun: Noun("خصاص", "خصاصان", "خصاصات", "خصاصا"),
    actorNoun: Noun("فاعل", "فاعلان", "فاعلين", "فاعلا"),
    inhabitantNoun: Noun("نسمة", "نسمتان", "نسمات", "نسمة"),
    noService: { "\($0): لا فاعل في خدمة «\($1)»" },
    noGroup: { "\($0): لا فاعل من أجل فئة «\($1)»" },
    lowRatio: { "\($0): «\($1)» لا تكفي إلا لـ \($2) من الحاجة" },
    bareCommune: { "\($0): لا فاعل في الجماعة، \($1)" },
    needOf: { "الحاجة \($0) (\($1)، \($2))" },
    cell: { actors, capacity, unknown in
      let rest = unknown == 0 ? "" : " (بدون طاقة معروفة: \(unknown))"
      return "\(actors)، \(capacity) من المقاعد في السنة\(rest)"
    },
    cellRatio: { "\($0) من الحاجة" },
    entrusted: { person, due in
      due.map { "مسند إلى \(person)، قبل \($0)" } ?? "مسند إلى \(person)"
    },
    late: "متأخر",
    nobody: "لا أحد",
    missing: "لا فاعل",
    noGaps: "لا خصاص: لكل إقليم فاعل في كل خدمة ومن أجل كل فئة، ولكل جماعة فاعل.",
    noGroups: "ليست للبرنامج فئة مستهدفة.",
    assignTitle: { "إسناد: \(gaps($0))" },
    note: "ملاحظة",
    assignButton: "إسناد",
    assigned: { "أسند إلى \($1): \(gaps($0))" },
    released: { "لم يعد مسندا إلى أحد: \(gaps($0))" },
    assignStep: "إسناد خصاص",
    undone: "تم التراجع عن: إسناد خصاص",
    fileName: "couverture"
  )

  private static func gaps(_ count: Int) -> String {
    ar(count, "خصاص", "خصاصان", "خصاصات", "خصاصا")
  }
}
