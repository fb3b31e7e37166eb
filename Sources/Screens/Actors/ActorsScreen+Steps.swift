import Domain
import Phrases

/// What was done in the registry since the start, and taking it back.
extension ActorsScreen {
  /// Something that `u` takes back.
  enum Step: Hashable, Sendable {
    /// A record was written from a form.
    case record(Change)
    /// Several records were changed alike; as they were, and what it was called.
    case bulk([Actor], name: String)
    /// Records of the starter cartography were added.
    case starter([Actor], name: String)
    case merge(ActorMerge)
    /// Two records were said to be of two actors.
    case apart(String, String)
    /// A choice at the desk of two records, as it stood before; nothing is written yet.
    case desk(MergeDesk)
  }

  /// A change of several records under way.
  struct SentChange: Hashable, Sendable {
    var token: Token
    /// What taking it back will need; nil for what takes something back itself.
    var step: Step?
    var notice: String
    /// The name of the step, or of what is taken back.
    var name: String
  }

  func step(_ number: Int) -> Step? { steps.indices.contains(number) ? steps[number] : nil }

  /// Keeps a step, so that `u` finds it again.
  mutating func remember(_ step: Step, as name: String) -> Effect {
    steps.append(step)
    return .remember(
      Memento(
        screen: id,
        marks: list.marks.codes,
        filter: bar.text,
        change: steps.count - 1
      ),
      step: name
    )
  }

  /// Takes a step back: a choice at once, what was written after a dialog that says how (R99).
  mutating func takeBack(step number: Int, in context: Context) -> [Effect] {
    let registry = context.phrases.cartography.registry
    switch step(number) {
    case .record: return proposeUndo(number, in: context)
    case .bulk(let before, let name):
      return [
        undoDialog(
          number,
          name,
          registry.undoBulk,
          before.map { context.phrases.name($0) },
          context
        )
      ]
    case .starter(let added, let name):
      return [
        undoDialog(
          number,
          name,
          registry.undoStarter,
          added.map { context.phrases.name($0) },
          context
        )
      ]
    case .merge(let merge): return [.present(unmergeDialog(merge.gone, context))]
    case .apart(let one, let other):
      let name = registry.apartStep(one, other)
      let back = RecordChange.tellApart(one, other, areTwo: false)
      return [send(back, nil, context.phrases.actors.undone(name), name)]
    case .desk(let before):
      guard case .merge(let desk) = desk, desk.isSamePair(as: before) else { return [] }
      self.desk = .merge(before)
      return []
    case nil: return []
    }
  }

  private func undoDialog(
    _ number: Int,
    _ name: String,
    _ text: String,
    _ actors: [String],
    _ context: Context
  ) -> Effect {
    let words = context.phrases.actors
    let shown = actors.prefix(5).map { Dialog.Line.muted("  " + $0) }
    let rest = actors.count > 5 ? [Dialog.Line.muted("  …")] : []
    return .present(
      Dialog(
        "actor.undo.\(number)",
        owner: id,
        title: words.undoTitle(name),
        body: [.text(text), .empty] + shown + rest,
        buttons: [.init("undo", words.undoButton), .close(context.phrases)],
        focused: 1
      )
    )
  }

  /// Writes what takes a change of several records back; nil when the step is of another kind.
  mutating func takeBackSeveral(_ number: Int, in context: Context) -> [Effect]? {
    let words = context.phrases.actors
    switch step(number) {
    case .bulk(let before, let name):
      return [send(.rewriteActors(before), nil, words.undone(name), name)]
    case .starter(let added, let name):
      let patch = ActorPatch(closedOn: context.today)
      return [send(.patchActors(added.map(\.code), patch), nil, words.undone(name), name)]
    default: return nil
    }
  }

  /// Asks for a change of several records.
  mutating func send(
    _ change: RecordChange,
    _ step: Step?,
    _ notice: String,
    _ name: String
  ) -> Effect {
    counter += 1
    let token = Token(screen: id, number: counter)
    sent = SentChange(token: token, step: step, notice: notice, name: name)
    return .change(change, token)
  }

  /// The change was written: it is told row by row where something was refused, and can be taken
  /// back as far as it was done.
  mutating func changed(_ receipt: Receipt, in context: Context) -> [Effect] {
    guard let sent else { return [] }
    self.sent = nil
    let registry = context.phrases.cartography.registry
    let done = Set(receipt.rows.filter { $0.refusal == nil }.map(\.claim))
    var effects: [Effect] = []
    let notice =
      receipt.refused == 0 ? sent.notice : registry.bulkDone(receipt.done, receipt.refused)
    effects.append(.notify(Notice(receipt.refused == 0 ? .done : .warning, notice)))
    switch sent.step {
    case .bulk(let before, let name) where !done.isEmpty:
      let kept = before.filter { done.contains($0.code) }
      effects.append(remember(.bulk(kept, name: name), as: name))
    case .starter(let added, let name) where !done.isEmpty:
      let kept = added.filter { done.contains($0.code) }
      effects.append(remember(.starter(kept, name: name), as: name))
    case .apart(let one, let other):
      effects.append(remember(.apart(one, other), as: sent.name))
    case .merge(let merge):
      desk = duplicates.value == nil ? nil : .pairs(PairDesk())
      wanted = merge.kept
      _ = list.clearMarks()
      effects.append(remember(.merge(merge), as: sent.name))
    default: break
    }
    bulk = nil
    if receipt.refused > 0 { effects.append(.present(refusedDialog(receipt, context))) }
    return effects
  }

  /// The rows that were refused, each with its reason.
  private func refusedDialog(_ receipt: Receipt, _ context: Context) -> Dialog {
    let registry = context.phrases.cartography.registry
    let lines = receipt.rows.compactMap { row in
      row.refusal.map { Dialog.Line.text("■ \(row.claim) : \(context.phrases.sentence($0))") }
    }
    let shown = Array(lines.prefix(20))
    return Dialog(
      "actor.refused",
      owner: id,
      title: registry.refusedTitle,
      body: [.text(registry.bulkDone(receipt.done, receipt.refused)), .empty] + shown
        + (lines.count > shown.count ? [.muted("…")] : []),
      buttons: [.close(context.phrases)]
    )
  }

  /// The change was refused as a whole; the sentence is told by the frame.
  mutating func failed(_ sent: SentChange, in context: Context) -> [Effect] {
    self.sent = nil
    return []
  }
}
