import Domain
import Phrases

/// The next version: begun, changed, dropped, published.
extension ReferentialsScreen {
  /// Does what a command writes; nil for another command.
  mutating func write(_ command: Command, _ look: ReferentialLook) -> [Effect]? {
    switch command {
    case .newRecord: return create(look)
    case .edit: return edit(look)
    case .removeItem: return [.present(removeDialog(look))]
    case .dropVersion: return [.present(dropDialog(look))]
    case .publishVersion: return [.present(publishDialog(look))]
    case .importPack: return [.present(importDialog(look))]
    default: return nil
    }
  }

  /// Begins the next version; in it, adds a thing to the tab.
  private mutating func create(_ look: ReferentialLook) -> [Effect] {
    guard look.board.draft != nil else {
      return send(.begin, note: look.words.notes.begun(look.nextNumber), shows: .draft)
    }
    guard look.isDraft, let form = ReferentialForm(new: tab, look) else {
      shown = .draft
      if tab == .versions { tab = .results }
      settle(look.context)
      return [.notify(Notice(.info, look.words.notes.begun(look.nextNumber)))]
    }
    edited = nil
    return [.present(form.dialog())]
  }

  private mutating func edit(_ look: ReferentialLook) -> [Effect] {
    guard let row = current(look), case .entry(let entry, let place) = row,
      let form = ReferentialForm(entry, at: place, look)
    else { return [] }
    edited = place
    return [.present(form.dialog())]
  }

  mutating func send(
    _ request: DraftRequest,
    note: String,
    shows: Shown? = nil
  ) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    writing = Writing(token: token, note: note, shows: shows)
    return [.changeDraft(request, token)]
  }

  mutating func submitted(_ result: DialogResult, in context: Context) -> [Effect] {
    guard let look = look(context) else { return [] }
    if let path = ExportDialog.path(in: result) {
      counter += 1
      let token = Token(screen: id, number: counter)
      return [.export(.pack(look.programme, withPersons: !look.isDraft), path: path, token)]
    }
    switch result.dialog {
    case "referential.form": return save(result, look)
    case "referential.remove": return remove(look)
    case "referential.drop":
      guard let draft = look.board.draft else { return [] }
      return send(.discard(revision: draft.revision), note: look.words.notes.dropped)
    case "referential.publish": return publish(result, look)
    case "referential.import":
      counter += 1
      let token = Token(screen: id, number: counter)
      writing = Writing(token: token, note: "")
      return [.importPack(path: result["path"], token)]
    case "referential.use": return openClaims(look)
    default: return []
    }
  }

  /// Writes what a form holds into the draft; new faults of it are shown in the form.
  private mutating func save(_ result: DialogResult, _ look: ReferentialLook) -> [Effect] {
    guard let draft = look.board.draft, let form = form(look) else { return [] }
    let outcome = form.applied(result, to: draft.programme)
    guard outcome.faults.isEmpty else {
      return [.present(form.dialog(filled: result, faults: outcome.faults))]
    }
    let day = form.effectiveDay(result) ?? draft.effectiveOn
    if outcome.programme == draft.programme, day == draft.effectiveOn {
      return [.notify(Notice(.info, look.words.notes.same))]
    }
    return send(
      .save(outcome.programme, effectiveOn: day, revision: draft.revision),
      note: look.words.notes.saved(outcome.name),
      shows: .draft
    )
  }

  /// The form under way, made again from what it began with.
  private func form(_ look: ReferentialLook) -> ReferentialForm? {
    guard let edited else { return ReferentialForm(new: tab, look) }
    let found = look.rows.first { row in
      if case .entry(_, let place) = row { place == edited } else { false }
    }
    guard case .entry(let entry, let place)? = found else { return nil }
    return ReferentialForm(entry, at: place, look)
  }

  private mutating func remove(_ look: ReferentialLook) -> [Effect] {
    guard let draft = look.board.draft, let row = current(look),
      case .entry(let entry, let place) = row
    else { return [] }
    var programme = draft.programme
    switch entry.section {
    case .result: programme.results.remove(at: place)
    case .price: programme.prices.remove(at: place)
    case .mechanism: programme.mechanisms.remove(at: place)
    case .group: programme.groups.remove(at: place)
    case .reason: programme.reasons.remove(at: place)
    case .programme, .bonus, .person: return []
    }
    return send(
      .save(programme, effectiveOn: draft.effectiveOn, revision: draft.revision),
      note: look.words.notes.removed(look.name(of: row)),
      shows: .draft
    )
  }

  private mutating func publish(_ result: DialogResult, _ look: ReferentialLook) -> [Effect] {
    guard let draft = look.board.draft, result.button == "publish" else { return [] }
    let day = result.day("effective") ?? look.context.today
    return send(
      .publish(effectiveOn: day, revision: draft.revision),
      note: look.words.notes.published(look.nextNumber, look.context.phrases.day(day)),
      shows: .version(look.nextNumber)
    )
  }
}

/// The dialogs.
extension ReferentialsScreen {
  /// Why this person cannot publish the draft now; nil when they can (R57).
  private func publicationRefusal(_ look: ReferentialLook) -> String? {
    let context = look.context
    guard let draft = look.board.draft, let person = context.person else {
      return context.phrases.shell.needsPerson
    }
    for author in draft.authors {
      if let code = FourEyes.publishing(person, author: author) {
        return context.phrases.sentence(Refusal(code, subject: draft.programme.code))
      }
    }
    if !look.board.draftFaults.isEmpty {
      return look.words.reasons.hasFaults(look.board.draftFaults.count)
    }
    return changeCount(look.ofDraft) == 0 ? look.words.reasons.noChange : nil
  }

  /// What is published and by whom it was written; a person who wrote in it sees why another must.
  private func publishDialog(_ look: ReferentialLook) -> Dialog {
    let words = look.words.dialogs
    let (draft, count) = (look.board.draft, changeCount(look.ofDraft))
    let head: [Dialog.Line] = [
      .text(words.writtenBy(look.names(draft?.authors ?? []))),
      .text(look.context.phrases.count(count, look.words.changes)), .muted(words.publishText),
    ]
    if let refusal = publicationRefusal(look) {
      return Dialog(
        "referential.publish",
        owner: id,
        title: words.publishTitle(look.nextNumber),
        body: head + [.empty, .warning("▲ " + refusal)],
        buttons: [.close(look.context.phrases)]
      )
    }
    let first = max(look.context.today, look.board.newest?.effectiveOn ?? look.context.today)
    let wanted = draft?.effectiveOn.map { max($0, first) } ?? first
    return Dialog(
      "referential.publish",
      owner: id,
      title: words.publishTitle(look.nextNumber),
      body: head,
      fields: [
        Field(
          "effective",
          words.effective,
          .day(from: first),
          value: look.context.phrases.day(wanted),
          isRequired: true,
          hint: words.effectiveHint
        ),
        Field("count", words.confirm(count), .exactly(String(count)), isRequired: true),
      ],
      buttons: [.init("publish", words.publishButton), .close(look.context.phrases)]
    )
  }

  private func dropDialog(_ look: ReferentialLook) -> Dialog {
    let words = look.words.dialogs
    return Dialog(
      "referential.drop",
      owner: id,
      title: words.dropTitle,
      body: [.warning(words.dropText(changeCount(look.ofDraft)))],
      buttons: [.init("drop", words.dropButton), .close(look.context.phrases)],
      focused: 1
    )
  }

  private func removeDialog(_ look: ReferentialLook) -> Dialog {
    let words = look.words.dialogs
    let row = current(look)
    let use = row.flatMap(look.useText)
    return Dialog(
      "referential.remove",
      owner: id,
      title: words.removeTitle(row.map(look.name) ?? ""),
      body: [.text(words.removeText)] + (use.map { [.muted($0)] } ?? []),
      buttons: [.init("remove", words.removeButton), .close(look.context.phrases)],
      focused: 1
    )
  }

  private func importDialog(_ look: ReferentialLook) -> Dialog {
    let words = look.words.dialogs
    return Dialog(
      "referential.import",
      owner: id,
      title: words.importTitle,
      fields: [Field("path", words.importPath, .text(limit: 1024), isRequired: true)],
      buttons: [.init("import", words.importButton), .close(look.context.phrases)]
    )
  }

  /// Where the thing under the cursor is used, and a way to its claims.
  func whereUsed(_ look: ReferentialLook) -> [Effect] {
    guard let row = current(look), let text = look.useText(row),
      case .entry(let entry, _) = row
    else { return [.notify(Notice(.info, look.words.use.unused))] }
    var body: [Dialog.Line] = [.text(text)]
    if entry.section == .mechanism {
      let results = look.programme.results.filter { $0.mechanism == entry.name }.map(\.code)
      body.append(.text(look.words.use.results(results.joined(separator: ", "))))
    }
    let isUsed = (look.use(of: row)?.claims ?? 0) > 0
    let open = Dialog.Button("claims", look.words.use.openClaims)
    return [
      .present(
        Dialog(
          "referential.use",
          owner: id,
          title: look.words.use.title(look.name(of: row)),
          body: body,
          buttons: (isUsed ? [open] : []) + [.close(look.context.phrases)]
        )
      )
    ]
  }

  private func openClaims(_ look: ReferentialLook) -> [Effect] {
    guard case .entry(let entry, _)? = current(look) else { return [] }
    let language = look.context.language
    var terms: [String] = []
    switch entry.section {
    case .result: terms = [FilterTerm.codes(.result, [entry.name], language)]
    case .group: terms = [FilterTerm.codes(.group, [entry.name], language)]
    case .mechanism:
      let results = look.programme.results.filter { $0.mechanism == entry.name }.map(\.code)
      terms = [FilterTerm.codes(.result, results, language)]
    case .price:
      terms = [FilterTerm.codes(.result, [entry[.result]?.text ?? ""], language)]
      if let group = entry[.group]?.text {
        terms.append(FilterTerm.codes(.group, [group], language))
      }
      if let province = entry[.province]?.text {
        terms.append(FilterTerm.value(.province, province, language))
      }
    case .programme, .bonus, .reason, .person: return []
    }
    return [.open(.verification, .list(filter: terms.joined(separator: " "), code: nil))]
  }
}

extension ReferentialLook {
  /// The same look at the draft.
  var ofDraft: ReferentialLook {
    ReferentialLook(board, tab: tab, shown: .draft, filter: "", context: context)
  }
}
