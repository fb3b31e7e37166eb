import Domain

extension CoveragePhrases {
  /// In French.
  static let french = CoveragePhrases(
    services: "Qui offre quel service",
    groups: "Qui sert quel public",
    communes: { "Communes : \($0)" },
    gaps: "Manques à combler",
    servicesShort: "Services",
    groupsShort: "Publics",
    communesShort: "Communes",
    gapsShort: "Manques",
    actors: "acteurs",
    capacity: "places par an",
    ratio: "places pour 100 personnes",
    method: { method in
      switch method {
      case .census: "recensement"
      case .survey: "enquête"
      case .register: "registre"
      }
    },
    origin: { "Besoin : \($0) (\($1))" },
    noFigure: { "Besoin : aucun chiffre, \($0)" },
    province: "Province",
    commune: "Commune",
    what: "Ce qui manque",
    need: "Besoin",
    present: "Présents",
    serving: "La servent",
    population: "Habitants",
    person: "Confié à",
    due: "Pour le",
    gapNoun: Noun("manque", "manques"),
    actorNoun: Noun("acteur", "acteurs"),
    inhabitantNoun: Noun("habitant", "habitants"),
    noService: { "\($0) : aucun acteur pour « \($1) »" },
    noGroup: { "\($0) : aucun acteur pour le public « \($1) »" },
    lowRatio: { "\($0) : « \($1) » ne suffit qu’à \($2) du besoin" },
    bareCommune: { "\($0) : aucun acteur dans la commune, \($1)" },
    needOf: { "besoin \($0) (\($1), \($2))" },
    cell: { actors, capacity, unknown in
      let rest = unknown == 0 ? "" : " (\(unknown) sans capacité connue)"
      return "\(actors), \(capacity) places par an\(rest)"
    },
    cellRatio: { "\($0) du besoin" },
    entrusted: { person, due in
      due.map { "confié à \(person), pour le \($0)" } ?? "confié à \(person)"
    },
    late: "en retard",
    nobody: "personne",
    missing: "aucun acteur",
    noGaps: "Aucun manque : chaque province a un acteur pour chaque service et chaque public, "
      + "et chaque commune un acteur.",
    noGroups: "Le programme n’a pas de public cible.",
    assignTitle: { $0 == 1 ? "Confier un manque" : "Confier \($0) manques" },
    note: "Note",
    assignButton: "Confier",
    assigned: { count, person in
      count == 1 ? "Manque confié à \(person)" : "\(count) manques confiés à \(person)"
    },
    released: { $0 == 1 ? "Manque confié à personne" : "\($0) manques confiés à personne" },
    assignStep: "manque confié",
    undone: "Défait : manque confié",
    fileName: "couverture"
  )
}
