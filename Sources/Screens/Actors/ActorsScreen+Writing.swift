import Canvas
import Domain
import Phrases

/// Writing records: forms, checks, and taking back.
extension ActorsScreen {
  mutating func edit(_ context: Context) -> [Effect] {
    guard let actor = list.current?.actor else { return [] }
    let form = ActorForm(base: actor)
    self.form = form
    return [.present(form.dialog(actor, in: context))]
  }

  mutating func create(_ context: Context) -> [Effect] {
    let form = ActorForm(base: nil)
    self.form = form
    let blank = Actor(code: "", nameFrench: "", kind: .association, recordedOn: context.today)
    return [.present(form.dialog(blank, in: context))]
  }

  mutating func submitted(_ result: DialogResult, in context: Context) -> [Effect] {
    switch result.dialog {
    case "actor.form":
      guard let form else { return [] }
      let actor = form.actor(result)
      typed = actor
      let oddities = form.oddities(actor, context)
      if oddities.isEmpty { return save(actor, in: context) }
      return [.present(checkDialog(oddities, context))]
    case "actor.check":
      guard let typed, let form else { return [] }
      if result.button == "correct" { return [.present(form.dialog(typed, in: context))] }
      return save(typed, in: context)
    case "actor.filter": return saveFilter(result["name"], in: context)
    case "actor.columns": return choose(columns: Set(result.choices("columns")), in: context)
    case "actor.export": return export(result, context)
    default:
      if let effects = submittedRegistry(result, in: context) { return effects }
      guard let number = undoNumber(result.dialog) else { return [] }
      return takeBack(number, in: context)
    }
  }

  private func checkDialog(_ oddities: [String], _ context: Context) -> Dialog {
    let words = context.phrases.actors
    return Dialog(
      "actor.check",
      owner: id,
      title: words.checkTitle,
      body: oddities.map { .warning("▲ " + $0) } + [.empty, .text(words.checkText)],
      buttons: [
        .init("save", words.saveAnyway), .init("correct", words.correct), .close(context.phrases),
      ],
      focused: 1
    )
  }

  private mutating func save(_ actor: Actor, in context: Context) -> [Effect] {
    let base = form?.base
    guard actor != base else {
      return [.notify(Notice(.info, context.phrases.actors.alreadySame))]
    }
    return write(Change(before: base, after: actor), isUndo: false)
  }

  private mutating func write(_ change: Change, isUndo: Bool) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    writing = Writing(token: token, change: change, isUndo: isUndo)
    return [.saveActor(change.after, isNew: change.before == nil, token)]
  }

  /// The record was written: it is told, shown, and can be taken back.
  mutating func written(_ token: Token, in context: Context) -> [Effect] {
    guard let writing, writing.token == token else { return [] }
    let words = context.phrases.actors
    let change = writing.change
    self.writing = nil
    wanted = change.after.code
    form = nil
    typed = nil
    if writing.isUndo {
      return [.notify(Notice(.done, words.undone(step(change, context.phrases))))]
    }
    return [
      .notify(Notice(.done, words.saved(context.phrases.name(change.after)))),
      remember(.record(change), as: step(change, context.phrases)),
    ]
  }

  private func step(_ change: Change, _ phrases: Phrasebook) -> String {
    change.before == nil
      ? phrases.actors.newStep(phrases.name(change.after))
      : phrases.actors.editStep(phrases.name(change.after))
  }
}

/// Taking back what was written, with another version (R99).
extension ActorsScreen {
  func proposeUndo(_ number: Int, in context: Context) -> [Effect] {
    guard case .record(let change)? = step(number) else { return [] }
    let words = context.phrases.actors
    var body: [Dialog.Line] = [.text(change.before == nil ? words.undoNew : words.undoText)]
    if let before = change.before {
      body.append(.empty)
      body += differences(change.after, before, context).map {
        .row([$0.name, $0.one, context.phrases.forward, $0.other])
      }
    }
    return [
      .present(
        Dialog(
          "actor.undo.\(number)",
          owner: id,
          title: words.undoTitle(step(change, context.phrases)),
          body: body,
          buttons: [.init("undo", words.undoButton), .close(context.phrases)],
          focused: 1
        )
      )
    ]
  }

  private func undoNumber(_ dialog: String) -> Int? {
    guard dialog.hasPrefix("actor.undo.") else { return nil }
    return Int(dialog.dropFirst("actor.undo.".count))
  }

  private mutating func takeBack(_ number: Int, in context: Context) -> [Effect] {
    guard case .record(let change)? = step(number) else { return [] }
    var earlier = change.before ?? change.after
    if change.before == nil { earlier.closedOn = context.today }
    return write(Change(before: change.after, after: earlier), isUndo: true)
  }

  /// What two records do not have in common, part by part.
  private func differences(
    _ one: Actor,
    _ other: Actor,
    _ context: Context
  ) -> [(name: String, one: String, other: String)] {
    zip(parts(one, context), parts(other, context)).compactMap { first, second in
      first.value == second.value ? nil : (first.name, first.value, second.value)
    }
  }

  /// Every part of a record with its name, as text.
  func parts(_ actor: Actor, _ context: Context) -> [(name: String, value: String)] {
    let words = context.phrases.actors
    let row = ActorRow(actor: actor, relations: 0, projects: [])
    let card = ActorCard(row: row, detail: nil, projects: [], showsPhone: true, context: context)
    let rest = (card.activity + card.origin).compactMap { line -> (String, String)? in
      if case .pair(let name, let value) = line { (name, value) } else { nil }
    }
    let names = [(words.name, actor.nameFrench), (words.nameArabic, actor.nameArabic)]
    let closed = actor.closedOn == nil ? [(words.closed, words.nothing)] : []
    return (names + rest + closed).map { (name: $0.0, value: $0.1) }
  }

  /// The two marked records side by side.
  func compare(_ context: Context) -> [Effect] {
    let rows = list.concerned
    guard rows.count == 2 else { return [] }
    return sideBySide(rows[0].actor, rows[1].actor, context)
  }

  /// Two records side by side.
  func sideBySide(_ one: Actor, _ other: Actor, _ context: Context) -> [Effect] {
    let words = context.phrases.actors
    let limit = max(12, min(30, (context.size.width - 30) / 2))
    let lines = zip(parts(one, context), parts(other, context)).map {
      first,
      second -> Dialog.Line in
      let mark = first.value == second.value ? " " : "≠"
      let cells = [mark + " " + first.name, cut(first.value, limit), cut(second.value, limit)]
      return .row(cells)
    }
    let codes: Dialog.Line = .strong(["", one.code, other.code])
    return [
      .present(
        Dialog(
          "actor.compare",
          owner: id,
          title: words.compareTitle,
          body: [codes] + lines,
          buttons: [.close(context.phrases)]
        )
      )
    ]
  }

  func cut(_ text: String, _ width: Int) -> String {
    cellWidth(of: text) <= width ? text : fit(text, width)
  }
}

/// Exports, copies, columns.
extension ActorsScreen {
  func exportDialog(_ context: Context) -> Dialog {
    let files = context.phrases.files
    let count = list.marks.isEmpty ? list.count : list.marks.count
    let disclosure = Disclosure(context)
    return Dialog(
      "actor.export",
      owner: id,
      title: files.exportTitle,
      body: [.text(context.phrases.count(count, context.phrases.actors.actors))]
        + disclosure.lines,
      fields: [
        Field(
          "path",
          files.path,
          .text(limit: 1000),
          value: context.phrases.actors.exportName,
          isRequired: true
        )
      ] + disclosure.fields,
      buttons: [.init("export", files.exportButton), .close(context.phrases)]
    )
  }

  /// Writes the marked actors, or all that the filter keeps, in the columns of an import.
  private mutating func export(_ result: DialogResult, _ context: Context) -> [Effect] {
    let disclosure = Disclosure(context)
    guard case .asked(let reason) = disclosure.request(in: result) else {
      let refusal = Refusal(.reasonRequired, subject: "actors")
      return [
        .notify(Notice(.error, context.phrases.sentence(refusal))),
        .present(exportDialog(context)),
      ]
    }
    counter += 1
    let codes = list.concerned.map(\.code)
    let name = FilterCatalog.actors.field(.actor)?.names.first ?? "code"
    let isMarked = !list.marks.isEmpty && codes.count <= FilterLimits.values
    let filter = isMarked ? name + ":" + codes.joined(separator: ",") : bar.text
    let token = Token(screen: id, number: counter)
    return [.export(.actors(filter: filter, reason: reason), path: result["path"], token)]
  }

  func copy(_ context: Context) -> [Effect] {
    guard let actor = list.current?.actor else { return [] }
    let text = parts(actor, context).map { context.phrases.map.colon($0.name, $0.value) }
    return [
      .copy(([actor.code] + text).joined(separator: "\n")),
      .notify(Notice(.done, context.phrases.actors.copied(context.phrases.name(actor)))),
    ]
  }

  func requestUpdate(_ context: Context) -> [Effect] {
    guard let actor = list.current?.actor else { return [] }
    let words = context.phrases.actors
    let day = actor.recordedOn.map(context.phrases.day) ?? "–"
    return [
      .copy(words.request(context.phrases.name(actor), day)),
      .notify(Notice(.done, words.requestCopied(context.phrases.name(actor)))),
    ]
  }

  func columnsDialog(_ context: Context) -> Dialog {
    let words = context.phrases.actors
    let lists = context.phrases.lists
    let options = ActorColumn.allCases.filter { $0 != .name }.map {
      Field.Option($0.rawValue, $0.title(words))
    }
    let shown = ActorColumn.shown(context).map(\.rawValue).joined(separator: ",")
    return Dialog(
      "actor.columns",
      owner: id,
      title: lists.columnsTitle,
      fields: [
        Field(
          "columns",
          lists.columnsTitle,
          .choices(options),
          value: shown,
          hint: lists.columnsHint
        )
      ],
      buttons: [.init("save", words.save), .close(context.phrases)]
    )
  }

  private func choose(columns: Set<String>, in context: Context) -> [Effect] {
    var preferences = context.preferences
    for column in ActorColumn.allCases where column != .name {
      if columns.contains(column.rawValue) {
        preferences.hiddenColumns.remove(column.key)
      } else {
        preferences.hiddenColumns.insert(column.key)
      }
    }
    return [.setPreferences(preferences)]
  }
}
