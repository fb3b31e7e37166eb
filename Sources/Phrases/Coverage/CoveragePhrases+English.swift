import Domain

extension CoveragePhrases {
  /// In English.
  static let english = CoveragePhrases(
    services: "Who offers which service",
    groups: "Who serves which group",
    communes: { "Communes: \($0)" },
    gaps: "Gaps to close",
    servicesShort: "Services",
    groupsShort: "Groups",
    communesShort: "Communes",
    gapsShort: "Gaps",
    actors: "actors",
    capacity: "places a year",
    ratio: "places for 100 persons",
    method: { method in
      switch method {
      case .census: "census"
      case .survey: "survey"
      case .register: "register"
      }
    },
    origin: { "Need: \($0) (\($1))" },
    noFigure: { "Need: no figure, \($0)" },
    province: "Province",
    commune: "Commune",
    what: "What is missing",
    need: "Need",
    present: "Present",
    serving: "Serve it",
    population: "Inhab.",
    person: "Entrusted",
    due: "Due",
    gapNoun: Noun("gap", "gaps"),
    actorNoun: Noun("actor", "actors"),
    inhabitantNoun: Noun("inhabitant", "inhabitants"),
    noService: { "\($0): no actor for “\($1)”" },
    noGroup: { "\($0): no actor for the group “\($1)”" },
    lowRatio: { "\($0): “\($1)” meets only \($2) of the need" },
    bareCommune: { "\($0): no actor in the commune, \($1)" },
    needOf: { "need \($0) (\($1), \($2))" },
    cell: { actors, capacity, unknown in
      let rest = unknown == 0 ? "" : " (\(unknown) of unknown capacity)"
      return "\(actors), \(capacity) places a year\(rest)"
    },
    cellRatio: { "\($0) of the need" },
    entrusted: { person, due in
      due.map { "entrusted to \(person), due \($0)" } ?? "entrusted to \(person)"
    },
    late: "late",
    nobody: "nobody",
    missing: "no actor",
    noGaps: "No gap: every province has an actor for every service and every group, and every "
      + "commune an actor.",
    noGroups: "The programme has no target group.",
    assignTitle: { $0 == 1 ? "Entrust a gap" : "Entrust \($0) gaps" },
    note: "Note",
    assignButton: "Entrust",
    assigned: { count, person in
      count == 1 ? "Gap entrusted to \(person)" : "\(count) gaps entrusted to \(person)"
    },
    released: { $0 == 1 ? "Gap entrusted to nobody" : "\($0) gaps entrusted to nobody" },
    assignStep: "gap entrusted",
    undone: "Undone: gap entrusted",
    fileName: "coverage"
  )
}
