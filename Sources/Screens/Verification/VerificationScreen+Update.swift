import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension VerificationScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival, context)
    case .changed: return reload(context)
    case .resized: return list.settle(height: listHeight(context), numbered: &counter)
    case .command(let command): return obey(command, context)
    case .key(let press): return type(press, context)
    case .pasted(let text): return typed(bar.paste(text, in: context), context)
    case .mouse(let action, let target, let shift):
      return point(action, target, shift: shift, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token): return fail(token)
    case .submitted(let result): return submitted(result, context)
    }
  }

  private mutating func open(_ arrival: Arrival?, _ context: Context) -> [Effect] {
    reading = nil
    pane = .list
    if arrival == nil { queue = Queue.first(for: context.person) }
    person = context.person?.code
    var code: String?
    switch arrival {
    case .list(let filter, let record):
      queue = Queue.everything
      bar.set(filter, in: context)
      code = record
    case .record(let record):
      queue = Queue.everything
      bar.set("", in: context)
      code = record
    default: break
    }
    var effects = [setFilter(context)]
    if let code { effects = [list.load(at: code, numbered: &counter)] }
    if projectSlot.value == nil {
      effects.append(projectSlot.ask(.operators, for: id, numbered: &counter))
    }
    return effects + [askCounts(context)]
  }

  private mutating func reload(_ context: Context) -> [Effect] {
    if person != context.person?.code {
      person = context.person?.code
      queue = Queue.first(for: context.person)
      _ = list.clearMarks()
      return [setFilter(context), askCounts(context)]
    }
    ahead.forget()
    return [list.reload(numbered: &counter), askCounts(context)]
  }

  /// Asks how many of the marked rows the filter keeps, when the window does not tell.
  mutating func askKeptMarks(_ context: Context) -> [Effect] {
    guard !list.marks.isEmpty, list.marks.count <= 300 else { return [] }
    let codes = list.marks.codes.sorted(by: precedesByBytes).joined(separator: ",")
    let marked = "déclaration:" + codes
    let both = list.filter.isEmpty ? marked : "(\(list.filter)) \(marked)"
    return [keptMarks.ask(.claimCounts([both]), for: id, numbered: &counter)]
  }

  /// Filters the list by the queue and what was typed.
  mutating func setFilter(_ context: Context) -> Effect {
    list.setFilter(currentQueue(context).filter(with: bar.text), numbered: &counter)
  }

  mutating func applyFilter(_ context: Context) -> Effect { setFilter(context) }

  mutating func askCounts(_ context: Context) -> Effect {
    counts.ask(.claimCounts(queues(context).map(\.filter)), for: id, numbered: &counter)
  }

  /// Asks for the claim under the cursor, unless a question is open: its answer asks again.
  mutating func askDetail() -> [Effect] {
    guard let row = list.current else {
      if list.count == 0 { detail.clear() }
      return []
    }
    if isDetailOld, let known = ahead.detail(of: row) {
      detail = Slot(known)
      (evidencePosition, scroll) = (0, 0)
      return askAhead()
    }
    guard !detail.isWaiting, isDetailOld else { return [] }
    return [detail.ask(.claim(row.claim), for: id, numbered: &counter)]
  }

  private mutating func askAhead() -> [Effect] {
    ahead.ask(list, for: id, numbered: &counter)
  }

  /// Whether the detail tells of another version or state than the list.
  private var isDetailOld: Bool { detail.value.map { !list.isCurrent($0.row) } ?? true }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .claims(let page):
      if markable.accept(page, token) { return markAll(page, context) }
      let height = listHeight(context)
      guard list.accept(page, token, height: height) else { return [] }
      return list.settle(height: height, numbered: &counter) + askDetail()
        + (list.isWhole ? [] : askKeptMarks(context))
    case .claim(let found):
      if ahead.accept(found, token) { return askAhead() }
      guard detail.accept(found, token) else { return [] }
      evidencePosition = 0
      scroll = 0
      return found.row.claim == list.current?.claim ? askAhead() : askDetail()
    case .claimCounts(let numbers):
      counts.accept(numbers, token)
      if keptMarks.accept(numbers, token) {
        list.marks.hidden = list.marks.count - (numbers.first ?? list.marks.count)
      }
    case .explanation(let found):
      guard explanation.accept(found, token) else { return [] }
      reading = ExplanationReading(explanation: found, context: context).reading
    case .chain(let facts):
      guard chain.accept(facts, token) else { return [] }
      let way = PersonChain(facts, programme: context.programme, today: context.today)
      reading = ChainReading(chain: way, context: context).reading
    case .operators(let rows): takeProjects(rows, token)
    case .done(let receipt): return finished(receipt, token, context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  private mutating func takeProjects(_ rows: [OperatedProject], _ token: Token) {
    guard projectSlot.accept(rows, token) else { return }
    for row in rows {
      projects[row.project.code] = row.project
      operators[row.project.code] = row.operatorName
    }
  }

  private mutating func fail(_ token: Token) -> [Effect] {
    _ = list.fail(token)
    detail.close(token)
    ahead.close(token)
    counts.close(token)
    markable.close(token)
    keptMarks.close(token)
    chain.close(token)
    explanation.close(token)
    projectSlot.close(token)
    if pendingAct == token { pendingAct = nil }
    return []
  }

  /// A key while the filter line is open.
  private mutating func type(_ press: KeyPress, _ context: Context) -> [Effect] {
    typed(bar.obey(press, in: context), context)
  }

  private mutating func typed(_ outcome: FilterBar.Outcome, _ context: Context) -> [Effect] {
    switch outcome {
    case .changed: return [setFilter(context)]
    case .closed(let before): return closedFilter(before, context)
    case .save: return [.present(saveDialog(context))]
    case .moved, .ignored: return []
    }
  }

  /// The line closed: what it filters can be undone, and recalled later.
  private func closedFilter(_ before: String, _ context: Context) -> [Effect] {
    guard before != bar.text else { return [] }
    let old = Memento(screen: id, marks: list.marks.codes, filter: before)
    let lists = context.phrases.lists
    let step = bar.isEmpty ? lists.filterCleared : lists.filterSet(bar.text)
    var effects: [Effect] = [.remember(old, step: step)]
    if !bar.isEmpty {
      var preferences = context.preferences
      preferences.recent.removeAll { $0.screen == id && $0.text == bar.text }
      preferences.recent.append(.init(screen: id, name: "", text: bar.text))
      preferences.recent = Array(preferences.recent.suffix(100))
      effects.append(.setPreferences(preferences))
    }
    return effects
  }

  private func saveDialog(_ context: Context) -> Dialog {
    let lists = context.phrases.lists
    return Dialog(
      "filter.save",
      owner: id,
      title: lists.saveTitle,
      body: [.muted(bar.text)],
      fields: [Field("name", lists.saveName, .text(limit: 24), isRequired: true)],
      buttons: [.init("save", context.phrases.people.saveButton), .close(context.phrases)]
    )
  }

  /// Keeps the filter under a name, in the place of an earlier one of that name.
  mutating func saveFilter(_ name: String, _ context: Context) -> [Effect] {
    var preferences = context.preferences
    preferences.filters.removeAll { $0.screen == id && $0.name == name }
    let text = currentQueue(context).filter(with: bar.text)
    preferences.filters.append(.init(screen: id, name: name, text: text))
    return [
      .setPreferences(preferences),
      .notify(Notice(.done, context.phrases.lists.saved(name))),
    ]
  }
}
