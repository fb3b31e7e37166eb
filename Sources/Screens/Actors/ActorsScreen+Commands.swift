import Canvas
import Domain
public import Phrases

/// What can be done in the registry, and doing it.
extension ActorsScreen {
  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    if let found = registryAvailability(of: command, in: context) { return found }
    switch command {
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous, .filter, .sort,
      .export, .columns:
      return .enabled
    case .open, .copy, .history, .links, .requestUpdate, .zoom, .nextPane, .previousPane, .mark,
      .markRange, .markUp, .markDown, .markAll, .invertMarks:
      return list.current == nil ? .disabled(shell.needsRow) : .enabled
    case .edit:
      if list.current == nil { return .disabled(shell.needsRow) }
      return writeReason(context).map { .disabled($0) } ?? .enabled
    case .newRecord: return writeReason(context).map { .disabled($0) } ?? .enabled
    case .saveFilter:
      return bar.isEmpty ? .disabled(context.phrases.lists.saveNothing) : .enabled
    case .compare:
      return list.marks.count == 2 ? .enabled : .disabled(context.phrases.actors.compareNeedsTwo)
    case .back:
      let isSomewhere =
        isOpen || !list.marks.isEmpty || !bar.isEmpty || list.order == .calls
      return isSomewhere ? .enabled : .disabled(shell.notHere)
    default: return .disabled(shell.notHere)
    }
  }

  /// Why this person may not write a record; nil when they may (R57).
  func writeReason(_ context: Context, _ act: Action = .editActors) -> String? {
    context.reason(against: act)
  }

  public func hints(in context: Context) -> [CommandHint] {
    if bar.isOpen { return [] }
    if let desk { return deskHints(desk) }
    if isOpen { return [CommandHint(.edit), CommandHint(.next), CommandHint(.copy)] }
    return [
      CommandHint(.open), CommandHint(.edit), CommandHint(.newRecord), CommandHint(.filter),
      CommandHint(.mark), CommandHint(.history),
    ]
  }

  public func status(in context: Context) -> StatusNote {
    let lists = context.phrases.lists
    if let desk { return deskStatus(desk, context) }
    var message = bar.note(in: context) ?? ""
    if !list.marks.isEmpty, !bar.isOpen {
      let hidden = list.hiddenMarks
      message =
        "✓ "
        + (hidden > 0
          ? lists.markedHidden(list.marks.count, hidden) : lists.marked(list.marks.count))
    }
    if list.marks.rangeStart != nil { message = lists.rangeStarted }
    return StatusNote(
      mode: bar.isOpen ? context.phrases.shell.filtering : nil,
      message: message,
      position: list.count == 0 ? "" : lists.position(list.position.cursor + 1, list.count)
    )
  }

  mutating func run(_ command: Command, in context: Context) -> [Effect] {
    if let effects = runRegistry(command, in: context) { return effects }
    if let effects = runMarks(command, in: context) { return effects }
    switch command {
    case .open, .zoom, .nextPane, .previousPane: turn(command)
    case .filter: bar.open(id, count: list.count, in: context)
    case .sort: return sort(by: nextOrder, in: context)
    case .edit: return edit(context)
    case .newRecord: return create(context)
    case .history: show(section: { [.heading($0.history)] }, context)
    case .links:
      return list.current.map { [.open(.relations, .record($0.actor.code))] } ?? []
    case .compare: return compare(context)
    case .columns: return [.present(columnsDialog(context))]
    case .saveFilter:
      bar.open(id, count: list.count, in: context)
      return update(.key(KeyPress(.function(7))), in: context)
        + update(.key(KeyPress(.character("s"))), in: context)
    case .export:
      guard list.order == .calls, list.marks.isEmpty else {
        return [.present(exportDialog(context))]
      }
      let name = context.phrases.cartography.registry.callsExport
      return [.present(ExportDialog.make(for: id, name: name, context))]
    case .copy: return copy(context)
    case .requestUpdate: return requestUpdate(context)
    case .back: return climb(context)
    default: return move(command, in: context)
    }
    return []
  }

  private mutating func turn(_ command: Command) {
    isOpen = command == .open ? true : !isOpen
    scroll = 0
  }

  private mutating func move(_ command: Command, in context: Context) -> [Effect] {
    let height = listHeight(context)
    let isStep = command == .next || command == .previous
    guard isOpen, !isStep else { return list.move(command, height: height, numbered: &counter) }
    let most = max(0, cardHeight(context) - openHeight(context))
    switch command {
    case .moveUp: scroll -= 1
    case .moveDown: scroll += 1
    case .pageUp: scroll -= openHeight(context) - 1
    case .pageDown: scroll += openHeight(context) - 1
    case .first: scroll = 0
    case .last: scroll = most
    default: break
    }
    scroll = max(0, min(scroll, most))
    return []
  }

  /// Opens the whole record at one of its sections.
  private mutating func show(
    section: (ActorPhrases) -> [CardLine],
    _ context: Context
  ) {
    isOpen = true
    scroll = 0
    guard let card = card(context), let heading = section(context.phrases.actors).first,
      let index = card.whole.firstIndex(of: heading)
    else { return }
    let before = Array(card.whole[..<index])
    scroll = max(
      0,
      min(
        height(of: before, context),
        cardHeight(context) - openHeight(context)
      )
    )
  }

  private mutating func runMarks(_ command: Command, in context: Context) -> [Effect]? {
    let before = list.marks.codes
    guard !isOpen || command == .mark,
      let changed = list.mark(command, height: listHeight(context))
    else { return nil }
    guard changed > 0 else { return [] }
    let lists = context.phrases.lists
    let step =
      command == .markAll ? lists.allMarked(changed, list.count) : lists.marksChanged(changed)
    return [.remember(Memento(screen: id, marks: before, filter: bar.text), step: step)]
  }

  /// One rung of Escape: the record, then the marks, then the filter.
  private mutating func climb(_ context: Context) -> [Effect] {
    let memento = Memento(screen: id, marks: list.marks.codes, filter: bar.text)
    if isOpen {
      isOpen = false
      scroll = 0
      return []
    }
    if !list.marks.isEmpty {
      let count = list.clearMarks()
      return [.remember(memento, step: context.phrases.lists.marksCleared(count))]
    }
    if bar.isEmpty, list.order == .calls { return toggleCalls(context) }
    guard !bar.isEmpty else { return [] }
    bar.set("", in: context)
    return [
      .remember(memento, step: context.phrases.lists.filterCleared),
      list.setFilter("", numbered: &counter),
    ]
  }
}

/// Orders.
extension ActorsScreen {
  private var nextOrder: ActorOrder {
    let all = ActorOrder.allCases.filter { $0 != .calls }
    let index = all.firstIndex(of: list.order) ?? 0
    return all[(index + 1) % all.count]
  }

  /// Sorts by something; by the same thing again, the other way.
  mutating func sort(by order: ActorOrder, in context: Context) -> [Effect] {
    let descending = order == list.order ? !list.descending : order == .recorded
    let name = context.phrases.labels.actorOrder(order)
    return [
      list.setOrder(order, descending: descending, numbered: &counter),
      .notify(Notice(.info, context.phrases.lists.sorted(name))),
    ]
  }
}

/// The mouse.
extension ActorsScreen {
  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    shift: Bool,
    in context: Context
  ) -> [Effect] {
    if desk != nil { return pointDesk(action, target, in: context) }
    let height = listHeight(context)
    if action == .wheelUp || action == .wheelDown {
      if isOpen { return run(action == .wheelUp ? .moveUp : .moveDown, in: context) }
      let step = action == .wheelUp ? -3 : 3
      return list.scroll(by: step, height: height, numbered: &counter)
    }
    guard action == .press || action == .doubleClick else { return [] }
    switch (target.id, target.index) {
    case ("actors.row", let index?):
      if shift { list.markRange(to: index) }
      let effects = list.go(to: index, height: height, numbered: &counter)
      if action == .doubleClick { isOpen = true }
      return effects
    case ("actors.mark", let index?): list.toggle(index)
    case ("actors.column", let index?):
      let columns = ActorColumn.shown(context)
      guard columns.indices.contains(index), let order = columns[index].order else { return [] }
      return sort(by: order, in: context)
    case ("filter", _): bar.open(id, count: list.count, in: context)
    default: break
    }
    return []
  }
}
