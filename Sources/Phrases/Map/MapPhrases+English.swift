extension MapPhrases {
  /// The map in English.
  static let english = MapPhrases(
    title: "Map",
    indicative: "indicative outline",
    layer: "layer",
    legend: "Key",
    actors: Noun("actor", "actors"),
    communes: Noun("commune", "communes"),
    withoutActor: Noun("without an actor", "without an actor"),
    sources:
      "Communes and population: HCP, RGPH 2024 (CC BY 4.0). Positions: OpenStreetMap contributors (ODbL 1.0)."
  )
}
