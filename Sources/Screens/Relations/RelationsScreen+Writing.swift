import Canvas
import Domain
import Phrases

/// Writing links: form, removal, taking back.
extension RelationsScreen {
  private func actors(_ context: Context) -> [Field.Option] {
    (facts.value?.actors ?? []).filter { $0.closedOn.map { $0 > context.today } ?? true }.map {
      Field.Option($0.code, $0.name, note: $0.code)
    }
  }

  mutating func create(_ context: Context) -> [Effect] {
    edited = nil
    let blank = Relation(
      from: centre ?? "",
      to: face == .isolated ? current?.actor ?? "" : "",
      kind: .partners,
      since: context.today
    )
    return [.present(form(blank, context))]
  }

  mutating func edit(_ context: Context) -> [Effect] {
    guard let relation = current?.relation else { return [] }
    edited = relation
    return [.present(form(relation, context))]
  }

  private func form(_ relation: Relation, _ context: Context) -> Dialog {
    let words = context.phrases.cartography.relations
    let actors = actors(context)
    let kinds = Relation.Kind.allCases.map {
      Field.Option($0.rawValue, context.phrases.labels.relation($0))
    }
    return Dialog(
      "relation.form",
      owner: id,
      title: edited == nil ? words.newTitle : words.editTitle,
      fields: [
        Field("from", words.from, .choice(actors), value: relation.from, isRequired: true),
        Field("kind", words.kind, .choice(kinds), value: relation.kind.rawValue, isRequired: true),
        Field("to", words.to, .choice(actors), value: relation.to, isRequired: true),
        Field("since", words.since, .day(from: nil), value: relation.since?.iso ?? ""),
        Field("until", words.until, .day(from: nil), value: relation.until?.iso ?? ""),
        Field("note", words.note, .text(limit: 500), value: relation.note),
      ],
      buttons: [.init("save", words.save), .close(context.phrases)]
    )
  }

  func askRemoval(_ context: Context) -> [Effect] {
    guard let relation = current?.relation else { return [] }
    let words = context.phrases.cartography.relations
    return [
      .present(
        Dialog(
          "relation.remove",
          owner: id,
          title: words.removeTitle,
          body: [.text(sentence(relation, context))],
          fields: [Field("reason", words.reason, .text(limit: 500), isRequired: true)],
          buttons: [.init("remove", words.removeButton), .close(context.phrases)]
        )
      )
    ]
  }

  func pathDialog(_ context: Context) -> Dialog {
    let words = context.phrases.cartography.relations
    let actors = actors(context)
    return Dialog(
      "relation.path",
      owner: id,
      title: words.pathTitle,
      fields: [
        Field(
          "from",
          words.from,
          .choice(actors),
          value: ends?.from ?? centre ?? "",
          isRequired: true
        ),
        Field("to", words.to, .choice(actors), value: ends?.to ?? "", isRequired: true),
      ],
      buttons: [.init("search", words.pathButton), .close(context.phrases)]
    )
  }

  mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if let path = ExportDialog.path(in: result) {
      let header = columns(context).map(\.title)
      return [exported(header, path)]
    }
    switch result.dialog {
    case "relation.path":
      ends = Ends(from: result["from"], to: result["to"])
      show(.paths, context)
    case "relation.form":
      let relation = Relation(
        from: result["from"],
        to: result["to"],
        kind: Relation.Kind(rawValue: result["kind"]) ?? .partners,
        since: result.day("since"),
        until: result.day("until"),
        note: result["note"]
      )
      return write(Change(before: edited, after: relation), reason: "", isUndo: false)
    case "relation.remove":
      guard let relation = current?.relation else { return [] }
      return write(Change(before: relation, after: nil), reason: result["reason"], isUndo: false)
    default:
      let prefix = "relation.undo."
      guard result.dialog.hasPrefix(prefix), result.button == "undo",
        let number = Int(result.dialog.dropFirst(prefix.count)), changes.indices.contains(number)
      else { return [] }
      let done = changes[number]
      let reason = context.phrases.cartography.relations.undoButton
      return write(Change(before: done.after, after: done.before), reason: reason, isUndo: true)
    }
    return []
  }

  private mutating func exported(_ header: [String], _ path: String) -> Effect {
    counter += 1
    let rows = rows.map(\.cells)
    return .export(
      .table(header: header, rows: rows),
      path: path,
      Token(screen: id, number: counter)
    )
  }

  private mutating func write(_ change: Change, reason: String, isUndo: Bool) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    writing = (token, change, isUndo)
    if let after = change.after {
      return [.change(.relation(after, replacing: change.before), token)]
    }
    return change.before.map { [.change(.removeRelation($0, reason: reason), token)] } ?? []
  }

  /// The link was written or removed: it is told, and can be taken back.
  mutating func written(_ token: Token, _ context: Context) -> [Effect] {
    guard let writing, writing.token == token else { return [] }
    self.writing = nil
    let words = context.phrases.cartography.relations
    let isRemoval = writing.change.after == nil
    let notice = Effect.notify(Notice(.done, isRemoval ? words.removed : words.saved))
    if writing.isUndo { return [notice] }
    changes.append(writing.change)
    let memento = Memento(screen: id, marks: [], filter: "", change: changes.count - 1)
    return [notice, .remember(memento, step: isRemoval ? words.removeStep : words.step)]
  }
}
