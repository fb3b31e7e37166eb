extension MapPhrases {
  /// The map in French.
  static let french = MapPhrases(
    title: "Carte",
    indicative: "contour indicatif",
    layer: "couche",
    legend: "Légende",
    actors: Noun("acteur", "acteurs"),
    communes: Noun("commune", "communes"),
    withoutActor: Noun("sans acteur", "sans acteur"),
    sources:
      "Communes et population : HCP, RGPH 2024 (CC BY 4.0). Positions : contributeurs OpenStreetMap (ODbL 1.0)."
  )
}
