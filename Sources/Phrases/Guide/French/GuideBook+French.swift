extension GuideBook {
  /// The guide in French.
  static let french = GuideBook(
    pages: GuidePage.frenchFoundations + GuidePage.frenchDesign + GuidePage.frenchPractice,
    cases: CaseStudy.french,
    words: GuideWords(
      contents: "Sommaire",
      guide: "Guide",
      glossary: "Glossaire",
      cases: "Cas",
      compared: "Cas comparés",
      ownPages: "Pages de la région",
      ownCases: "Cas de la région",
      sources: "Sources",
      bookmarks: "Signets",
      noBookmark: "aucun signet ; `m` en pose un sur la page",
      bookmarked: "Signet posé",
      unbookmarked: "Signet retiré",
      search: "Chercher",
      noMatch: "rien de tel dans le guide",
      noLink: "pas de lien sur cette page",
      country: "Pays",
      years: "Années",
      result: "Résultat payé",
      price: "Prix",
      structure: "Structure",
      outcome: "Ce qui est arrivé",
      confirmed: "confirmé par la source",
      secondary: "presse ou seconde main : à vérifier avant de le dire officiel",
      calculated: "calculé ici",
      match: { "\($0) sur \($1)" },
      link: { "lien \($0)/\($1)" }
    )
  )
}
