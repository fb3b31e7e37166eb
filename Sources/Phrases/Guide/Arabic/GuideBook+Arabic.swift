extension GuideBook {
  /// The guide under Arabic: the pages and cases are those in French, the words around them are not.
  static let arabic = GuideBook(
    pages: french.pages,
    cases: french.cases,
    words: GuideWords(
      contents: "الفهرس",
      guide: "الدليل",
      glossary: "المعجم",
      cases: "الحالات",
      compared: "مقارنة الحالات",
      ownPages: "صفحات الجهة",
      ownCases: "حالات الجهة",
      sources: "المصادر",
      bookmarks: "الإشارات",
      noBookmark: "لا إشارة؛ `m` لوضع إشارة على الصفحة",
      bookmarked: "وضعت الإشارة",
      unbookmarked: "حذفت الإشارة",
      search: "بحث",
      noMatch: "لا شيء من هذا في الدليل",
      noLink: "لا رابط في هذه الصفحة",
      country: "البلد",
      years: "السنوات",
      result: "النتيجة المؤداة",
      price: "السعر",
      structure: "البنية",
      outcome: "ما وقع",
      confirmed: "يؤكده المصدر",
      secondary: "صحافة أو مصدر ثانوي: يجب التحقق منه قبل اعتباره رسميا",
      calculated: "محسوب هنا",
      match: { "\($0) من أصل \($1)" },
      link: { "الرابط \($0)/\($1)" }
    )
  )
}
