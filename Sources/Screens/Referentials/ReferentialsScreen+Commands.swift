import Canvas
import Domain
public import Phrases

/// What can be done with the referentials, and doing it.
extension ReferentialsScreen {
  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    let words = context.phrases.referentials.reasons
    let look = look(context)
    switch command {
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous, .moveLeft,
      .moveRight, .twin, .filter, .export, .history:
      return .enabled
    case .open, .zoom, .nextPane, .previousPane, .copy, .whereUsed:
      return look.flatMap(current) == nil ? .disabled(shell.needsRow) : .enabled
    case .compare:
      return look?.compared == nil ? .disabled(words.nothingToCompare) : .enabled
    case .newRecord, .importPack:
      return context.reason(against: .editProgramme).map { .disabled($0) } ?? .enabled
    case .edit, .removeItem: return availabilityOfWriting(command, look, context)
    case .dropVersion:
      if look?.board.draft == nil { return .disabled(words.noDraft) }
      return context.reason(against: .editProgramme).map { .disabled($0) } ?? .enabled
    case .publishVersion:
      if look?.board.draft == nil { return .disabled(words.noDraft) }
      return context.reason(against: .publishProgramme).map { .disabled($0) } ?? .enabled
    case .back:
      let isSomewhere =
        difference != nil || isZoomed || isDetail || isText != nil || !bar.isEmpty || shown != nil
      return isSomewhere ? .enabled : .disabled(shell.notHere)
    default: return .disabled(shell.notHere)
    }
  }

  private func availabilityOfWriting(
    _ command: Command,
    _ look: ReferentialLook?,
    _ context: Context
  ) -> Availability {
    let words = context.phrases.referentials.reasons
    guard let look, let row = current(look) else {
      return .disabled(context.phrases.shell.needsRow)
    }
    guard look.isDraft, case .entry(let entry, _) = row else {
      return .disabled(words.publishedNeverChanges)
    }
    let isHead = entry.section == .programme || entry.section == .bonus
    if command == .removeItem, isHead { return .disabled(words.notRemovable) }
    return context.reason(against: .editProgramme).map { .disabled($0) } ?? .enabled
  }

  public func hints(in context: Context) -> [CommandHint] {
    if bar.isOpen { return [] }
    if difference != nil { return [CommandHint(.publishVersion), CommandHint(.back)] }
    if shown == .draft {
      return [
        CommandHint(.edit), CommandHint(.newRecord), CommandHint(.compare),
        CommandHint(.publishVersion),
        CommandHint(.moveRight, context.phrases.referentials.nextTab),
      ]
    }
    return [
      CommandHint(.moveRight, context.phrases.referentials.nextTab), CommandHint(.whereUsed),
      CommandHint(.compare),
      CommandHint(.history), CommandHint(.newRecord), CommandHint(.filter),
    ]
  }

  public func status(in context: Context) -> StatusNote {
    guard let look = look(context) else { return StatusNote() }
    let count = look.rows.count
    let place = count == 0 ? 0 : min((positions[tab]?.cursor ?? 0) + 1, count)
    return StatusNote(
      mode: bar.isOpen ? context.phrases.shell.filtering : nil,
      message: bar.note(in: context) ?? "",
      position: context.phrases.lists.position(place, count)
    )
  }

  mutating func obey(_ command: Command, in context: Context) -> [Effect] {
    guard let look = look(context) else { return [] }
    switch command {
    case .moveLeft, .moveRight: turn(by: command == .moveRight ? 1 : -1, context)
    case .nextPane, .previousPane:
      isDetail.toggle()
      scroll = 0
    case .zoom: enlarge(!isZoomed)
    case .open: return open(look)
    case .filter: bar.open(id, count: look.rows.count, in: context)
    case .twin: turnTwin(context)
    case .compare: difference = difference == nil ? ListPosition() : nil
    case .history: show(.versions, context)
    case .whereUsed: return whereUsed(look)
    case .copy: return copy(look)
    case .export: return [exportDialog(look)]
    case .back: return climb(context)
    default: return write(command, look) ?? move(command, look, context)
    }
    return []
  }

  /// Goes to the tab before or after.
  private mutating func turn(by step: Int, _ context: Context) {
    let all = ReferentialTab.allCases
    let place = all.firstIndex(of: tab) ?? 0
    show(all[(place + step + all.count) % all.count], context)
  }

  mutating func show(_ tab: ReferentialTab, _ context: Context) {
    self.tab = tab
    difference = nil
    scroll = 0
    textPosition = ListPosition()
    settle(context)
  }

  private mutating func enlarge(_ isLarge: Bool) {
    isZoomed = isLarge
    isDetail = isLarge
    scroll = 0
  }

  /// Opens the details; on a version, looks at that one.
  private mutating func open(_ look: ReferentialLook) -> [Effect] {
    switch current(look) {
    case .version(let version):
      shown = version.number == look.board.inForce ? nil : .version(version.number)
      tab = .results
    case .draft:
      shown = .draft
      tab = .results
    case .entry: enlarge(true)
    case nil: break
    }
    return []
  }

  private mutating func turnTwin(_ context: Context) {
    let next = !showsText(context)
    isText = next == context.isAccessible ? nil : next
    textPosition = ListPosition()
  }

  private mutating func move(
    _ command: Command,
    _ look: ReferentialLook,
    _ context: Context
  ) -> [Effect] {
    let page = max(1, (isDetail ? detailHeight(context) : listHeight(context)) - 1)
    let rows: Int
    switch command {
    case .moveUp, .previous: rows = -1
    case .moveDown, .next: rows = 1
    case .pageUp: rows = -page
    case .pageDown: rows = page
    case .first: rows = -100_000
    case .last: rows = 100_000
    default: return []
    }
    let isStep = command == .next || command == .previous
    if difference != nil {
      let count = differenceLines(look).count
      difference?.move(by: rows, count: count, height: context.screenArea.height - 2)
    } else if showsText(context) {
      let height = context.screenArea.height - 2
      textPosition.move(by: rows, count: look.twin.lines.count, height: height)
    } else if isDetail, !isStep {
      scrollDetail(by: rows, look, context)
    } else {
      positions[tab, default: ListPosition()]
        .move(by: rows, count: look.rows.count, height: listHeight(context))
      scroll = 0
    }
    return []
  }

  mutating func scrollDetail(by rows: Int, _ look: ReferentialLook, _ context: Context) {
    guard let row = current(look) else { return }
    let area = layout(in: context.screenArea, context).detail
    let count = wrappedDetails(look, row, width: (area?.width ?? 40) - 4).count
    scroll = max(0, min(scroll + rows, count - detailHeight(context)))
  }

  /// One rung of Escape: the difference, the twin, the details, the filter, the other version.
  private mutating func climb(_ context: Context) -> [Effect] {
    if difference != nil {
      difference = nil
    } else if isText != nil {
      isText = nil
    } else if isZoomed || isDetail {
      enlarge(false)
    } else if !bar.isEmpty {
      let memento = Memento(screen: id, marks: [], filter: bar.text)
      bar.set("", in: context)
      return [.remember(memento, step: context.phrases.lists.filterCleared)]
    } else {
      shown = nil
      settle(context)
    }
    return []
  }

  private func copy(_ look: ReferentialLook) -> [Effect] {
    guard let row = current(look) else { return [] }
    let lines = look.details(row).map { $0.name.isEmpty ? $0.value : $0.name + " " + $0.value }
    return [
      .copy(([look.name(of: row)] + lines).joined(separator: "\n")),
      .notify(Notice(.done, look.words.notes.copied(look.name(of: row)))),
    ]
  }

  private func exportDialog(_ look: ReferentialLook) -> Effect {
    let name = look.words.dialogs.exportName(look.programme.code.lowercased())
    return .present(ExportDialog.make(for: id, name: name, look.context))
  }
}

/// The mouse.
extension ReferentialsScreen {
  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    in context: Context
  ) -> [Effect] {
    guard let look = look(context) else { return [] }
    if action == .wheelUp || action == .wheelDown {
      wheel(action == .wheelUp ? -3 : 3, target, look, context)
      return []
    }
    guard action == .press || action == .doubleClick else { return [] }
    switch (target.id, target.index) {
    case ("referentials.tab", let index?) where ReferentialTab.allCases.indices.contains(index):
      show(ReferentialTab.allCases[index], context)
    case ("referentials.row", let index?), ("referentials.mark", let index?):
      isDetail = false
      positions[tab, default: ListPosition()]
        .place(at: index, count: look.rows.count, height: listHeight(context))
      scroll = 0
      if action == .doubleClick { return obey(.open, in: context) }
    case ("referentials.detail", _): isDetail = true
    case ("difference.row", let index?):
      let (count, height) = (differenceLines(look).count, context.screenArea.height - 2)
      difference?.place(at: index, count: count, height: height)
    case ("filter", _): bar.open(id, count: look.rows.count, in: context)
    default: break
    }
    return []
  }

  private mutating func wheel(
    _ rows: Int,
    _ target: HitTarget,
    _ look: ReferentialLook,
    _ context: Context
  ) {
    let height = context.screenArea.height - 2
    if difference != nil {
      let count = differenceLines(look).count
      difference?.scroll(by: rows, count: count, height: height)
    } else if showsText(context) {
      textPosition.move(by: rows, count: look.twin.lines.count, height: height)
    } else if target.id == "referentials.detail" {
      scrollDetail(by: rows, look, context)
    } else {
      positions[tab, default: ListPosition()]
        .scroll(by: rows, count: look.rows.count, height: listHeight(context))
    }
  }
}
