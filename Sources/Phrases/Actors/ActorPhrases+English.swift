extension ActorPhrases {
  /// The registry in English.
  static let english = ActorPhrases(
    title: "Actors",
    name: "Name",
    kind: "Kind",
    province: "Province",
    services: "Services",
    updated: "Updated",
    links: "Links",
    history: "History"
  )
}
