import Domain
import Phrases

/// A change of many records, before it is written.
struct BulkChange: Hashable, Sendable {
  var actors: [Actor]
  var patch: ActorPatch
  /// What was typed in the form, to be corrected.
  var typed: DialogResult

  /// Those that would not change, and those that would.
  var unchanged: [Actor] { actors.filter { patch.applied(to: $0) == $0 } }
  var changed: [Actor] { actors.filter { patch.applied(to: $0) != $0 } }
}

/// The same change in many records.
extension ActorsScreen {
  /// The marked records, or the one under the cursor.
  private var chosen: [Actor] { list.concerned.map(\.actor) }

  func bulkDialog(_ context: Context, typed: DialogResult? = nil) -> Dialog {
    let registry = context.phrases.cartography.registry
    let words = context.phrases.actors
    let form = BulkForm(actors: chosen, typed: typed, context: context)
    return Dialog(
      "actor.bulk",
      owner: id,
      title: registry.bulkTitle(context.phrases.count(chosen.count, registry.records)),
      body: [.text(registry.bulkText)],
      fields: form.lists + [
        form.field("capacity", words.capacity, .number(0...1_000_000)),
        form.field("source", words.source, .text(limit: 500)),
        form.field("recorded", words.recorded, .day(from: nil)),
        form.field("closed", words.closed, .day(from: nil)),
      ],
      buttons: [.init("next", registry.bulkNext), .close(context.phrases)]
    )
  }

  mutating func submittedBulk(_ result: DialogResult, in context: Context) -> [Effect] {
    guard result.button == "next" else { return [] }
    let registry = context.phrases.cartography.registry
    let patch = BulkForm.patch(result)
    guard !patch.isEmpty else {
      return [.notify(Notice(.info, registry.bulkNothing)), .present(bulkDialog(context))]
    }
    let change = BulkChange(actors: chosen, patch: patch, typed: result)
    bulk = change
    return [.present(effectDialog(change, context))]
  }

  /// The consequence in numbers, before anything is written.
  private func effectDialog(_ change: BulkChange, _ context: Context) -> Dialog {
    let registry = context.phrases.cartography.registry
    let count = context.phrases.count(change.changed.count, registry.records)
    var body: [Dialog.Line] = [.strong([registry.willChange(count)])]
    body += BulkForm.sentences(change.patch, context).map { .text("  " + $0) }
    if !change.unchanged.isEmpty {
      let left = context.phrases.count(change.unchanged.count, registry.records)
      body += [.empty, .text(registry.willNot(left))]
      body += change.unchanged.prefix(5).map { .muted("  \($0.code) \(context.phrases.name($0))") }
      if change.unchanged.count > 5 { body.append(.muted("  …")) }
    }
    let buttons: [Dialog.Button] = [
      .init("apply", registry.bulkApply(count)), .init("correct", context.phrases.actors.correct),
      .close(context.phrases),
    ]
    return Dialog(
      "actor.bulk.effect",
      owner: id,
      title: registry.bulkTitle(context.phrases.count(change.actors.count, registry.records)),
      body: body,
      buttons: change.changed.isEmpty ? Array(buttons.dropFirst()) : buttons,
      focused: change.changed.isEmpty ? 0 : 1
    )
  }

  mutating func submittedEffect(_ result: DialogResult, in context: Context) -> [Effect] {
    guard let bulk else { return [] }
    if result.button == "correct" { return [.present(bulkDialog(context, typed: bulk.typed))] }
    guard result.button == "apply" else { return [] }
    let registry = context.phrases.cartography.registry
    let actors = bulk.changed
    let name = registry.bulkStep(context.phrases.count(actors.count, registry.records))
    let change = RecordChange.patchActors(actors.map(\.code), bulk.patch)
    let notice = registry.bulkDone(actors.count, 0)
    return [send(change, .bulk(actors, name: name), notice, name)]
  }
}

/// The form of a change of many records.
private struct BulkForm {
  let actors: [Actor]
  let typed: DialogResult?
  let context: Context

  /// For each list of a record, what to add and what to take out.
  var lists: [Field] {
    let words = context.phrases.actors
    let services = ActorForm.services(with: actors.flatMap(\.services)).map {
      Field.Option($0, context.phrases.labels.word($0))
    }
    let known = context.programme.groups.map(\.code)
    let groups = (known + actors.flatMap(\.groups).filter { !known.contains($0) })
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .map { Field.Option($0, context.groupName($0)) }
    return pair("provinces", words.provinces, ActorForm.territories(context), \.provinces)
      + pair("services", words.servicesName, services, \.services)
      + pair("groups", words.groups, groups, \.groups)
  }

  private func pair(
    _ id: String,
    _ label: String,
    _ options: [Field.Option],
    _ list: KeyPath<Actor, [String]>
  ) -> [Field] {
    let registry = context.phrases.cartography.registry
    let present = Set(actors.flatMap { $0[keyPath: list] })
    let hint = context.phrases.actors.severalHint
    let own = options.filter { present.contains($0.id) }
    return [
      field("\(id).add", registry.adding(label), .choices(options), hint),
      field("\(id).remove", registry.removing(label), .choices(own), hint),
    ]
  }

  func field(_ id: String, _ label: String, _ kind: Field.Kind, _ hint: String = "") -> Field {
    Field(id, label, kind, value: typed?[id] ?? "", hint: hint)
  }

  static func patch(_ result: DialogResult) -> ActorPatch {
    let list = { (id: String) in
      ActorPatch.List(
        adding: result.choices("\(id).add"),
        removing: result.choices("\(id).remove")
      )
    }
    return ActorPatch(
      provinces: list("provinces"),
      services: list("services"),
      groups: list("groups"),
      capacity: Int(result["capacity"]),
      source: result.text("source"),
      recordedOn: result.day("recorded"),
      closedOn: result.day("closed")
    )
  }

  /// What a patch does, line by line.
  static func sentences(_ patch: ActorPatch, _ context: Context) -> [String] {
    let words = context.phrases.actors
    let lists: [(ActorPatch.List, String, (String) -> String)] = [
      (patch.provinces, words.provinces, { ActorCard.placeName($0, context.phrases) }),
      (patch.services, words.servicesName, context.phrases.labels.word),
      (patch.groups, words.groups, context.groupName),
    ]
    var lines = lists.flatMap { list, name, label -> [String] in
      let signs = list.adding.map { "+ " + label($0) } + list.removing.map { "− " + label($0) }
      return signs.isEmpty ? [] : [context.phrases.map.colon(name, signs.joined(separator: ", "))]
    }
    let values: [(String, String?)] = [
      (words.capacity, patch.capacity.map { context.phrases.number($0) }),
      (words.source, patch.source), (words.recorded, patch.recordedOn.map(context.phrases.day)),
      (words.closed, patch.closedOn.map(context.phrases.day)),
    ]
    for (name, value) in values {
      if let value { lines.append(context.phrases.map.colon(name, value)) }
    }
    return lines
  }
}
