import Domain
import Phrases

/// The starter cartography: real institutions, each with its source.
extension ActorsScreen {
  func starterDialog(_ context: Context) -> Dialog {
    let registry = context.phrases.cartography.registry
    let options = StarterCartography.actors.map {
      Field.Option($0.code, context.phrases.name($0), note: $0.code)
    }
    return Dialog(
      "actor.starter",
      owner: id,
      title: registry.starterTitle,
      body: [.text(registry.starterText)],
      fields: [
        Field(
          "actors",
          registry.starterField,
          .choices(options),
          value: options.map(\.id).joined(separator: ","),
          hint: context.phrases.actors.severalHint
        )
      ],
      buttons: [.init("add", registry.starterButton), .close(context.phrases)]
    )
  }

  mutating func submittedStarter(_ result: DialogResult, in context: Context) -> [Effect] {
    guard result.button == "add" else { return [] }
    let registry = context.phrases.cartography.registry
    let codes = Set(result.choices("actors"))
    let actors = StarterCartography.actors.filter { codes.contains($0.code) }
    guard !actors.isEmpty else { return [.notify(Notice(.info, registry.starterNone))] }
    let name = registry.starterStep(context.phrases.count(actors.count, registry.records))
    return [
      send(
        .addStarter(actors.map(\.code)),
        .starter(actors, name: name),
        registry.bulkDone(actors.count, 0),
        name
      )
    ]
  }
}
