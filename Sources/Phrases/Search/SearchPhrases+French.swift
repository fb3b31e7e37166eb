import Domain

extension SearchPhrases {
  /// In French.
  static let french = SearchPhrases(
    heading: { kind in
      switch kind {
      case .actor: "Acteurs"
      case .province: "Provinces"
      case .commune: "Communes"
      case .project: "Projets"
      case .person: "Personnes"
      case .participant: "Participants"
      case .claim: "Déclarations"
      case .statement: "Décomptes"
      case .stratum: "Strates"
      case .guide: "Guide"
      }
    },
    otherCommands: "Autres commandes"
  )
}
