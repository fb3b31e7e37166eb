extension ActorPhrases {
  /// The registry in French.
  static let french = ActorPhrases(
    title: "Acteurs",
    name: "Nom",
    kind: "Type",
    province: "Province",
    services: "Services",
    updated: "Maj",
    links: "Liens",
    history: "Historique"
  )
}
