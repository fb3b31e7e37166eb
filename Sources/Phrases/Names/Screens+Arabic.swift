extension ScreenPhrase {
  /// The screens in Arabic.
  static func arabic(_ screen: ScreenID) -> ScreenPhrase {
    switch screen {
    case .dashboard: ScreenPhrase("لوحة القيادة", tab: "لوحة القيادة", short: "اللوحة")
    case .map: ScreenPhrase("خريطة الفاعلين", tab: "الخريطة", short: "الخريطة")
    case .actors: ScreenPhrase("الفاعلون", tab: "الفاعلون", short: "فاعلون")
    case .projects: ScreenPhrase("المشاريع", tab: "المشاريع", short: "مشاريع")
    case .verification: ScreenPhrase("التحقق", tab: "التحقق", short: "التحقق")
    case .referentials: ScreenPhrase("المراجع", tab: "المراجع", short: "المراجع")
    case .guide:
      ScreenPhrase("دليل التمويل القائم على النتائج", tab: "الدليل", short: "الدليل")
    case .simulator: ScreenPhrase("المحاكي", tab: "المحاكي", short: "المحاكي")
    case .payments: ScreenPhrase("الأداءات", tab: "الأداءات", short: "أداءات")
    case .strata: ScreenPhrase("الطبقات والسحوبات", tab: "الطبقات", short: "الطبقات")
    case .coverage: ScreenPhrase("تغطية المجال الترابي", tab: "التغطية", short: "التغطية")
    case .relations: ScreenPhrase("من يعمل مع من", tab: "العلاقات", short: "علاقات")
    case .stakes: ScreenPhrase("التأثير والاهتمام", tab: "التأثير", short: "التأثير")
    case .portfolio: ScreenPhrase("التتبع المقارن", tab: "التتبع المقارن", short: "التتبع")
    case .targets: ScreenPhrase("الأهداف", tab: "الأهداف", short: "الأهداف")
    case .callForProjects: ScreenPhrase("طلب المشاريع", tab: "طلب المشاريع", short: "الطلب")
    case .observatory: ScreenPhrase("مرصد الشغل", tab: "مرصد الشغل", short: "المرصد")
    case .evaluation: ScreenPhrase("التقييم والإنصاف", tab: "التقييم", short: "التقييم")
    case .journal: ScreenPhrase("سجل القيود", tab: "السجل", short: "السجل")
    }
  }
}
