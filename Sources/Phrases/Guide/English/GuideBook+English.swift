extension GuideBook {
  /// The guide in English.
  static let english = GuideBook(
    pages: GuidePage.englishFoundations + GuidePage.englishDesign + GuidePage.englishPractice,
    cases: CaseStudy.english,
    words: GuideWords(
      contents: "Contents",
      guide: "Guide",
      glossary: "Glossary",
      cases: "Cases",
      compared: "Cases compared",
      ownPages: "Pages of the region",
      ownCases: "Cases of the region",
      sources: "Sources",
      bookmarks: "Bookmarks",
      noBookmark: "no bookmark; `m` puts one on the page",
      bookmarked: "Bookmarked",
      unbookmarked: "Bookmark removed",
      search: "Search",
      noMatch: "nothing like it in the guide",
      noLink: "no link on this page",
      country: "Country",
      years: "Years",
      result: "Result paid for",
      price: "Price",
      structure: "Structure",
      outcome: "What happened",
      confirmed: "confirmed by the source",
      secondary: "press or second hand: check before calling it official",
      calculated: "worked out here",
      match: { "\($0) of \($1)" },
      link: { "link \($0)/\($1)" }
    )
  )
}
