import Domain

extension SearchPhrases {
  /// In English.
  static let english = SearchPhrases(
    heading: { kind in
      switch kind {
      case .actor: "Actors"
      case .province: "Provinces"
      case .commune: "Communes"
      case .project: "Projects"
      case .person: "Persons"
      case .participant: "Participants"
      case .claim: "Claims"
      case .statement: "Statements"
      case .stratum: "Strata"
      case .guide: "Guide"
      }
    },
    otherCommands: "Other commands"
  )
}
