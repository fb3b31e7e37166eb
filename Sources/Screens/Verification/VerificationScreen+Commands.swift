import Canvas
import Domain
public import Phrases

/// Commands: whether they can be given, and giving them.
extension VerificationScreen {
  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    if reading != nil { return Reading.takes(command) ? .enabled : .disabled(shell.notHere) }
    switch command {
    case .back: return hasSomethingToLeave ? .enabled : .disabled("")
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last, .next,
      .previous, .nextPane, .previousPane, .filter, .sort, .zoom, .columns, .export, .strata, .open:
      return .enabled
    case .mark, .markRange, .markUp, .markDown, .markAll, .invertMarks:
      return list.count > 0 || pane == .evidence ? .enabled : .disabled(shell.needsRow)
    case .saveFilter:
      return bar.isEmpty ? .disabled(context.phrases.lists.saveNothing) : .enabled
    case .draw: return drawAvailability(context)
    case .copy, .history, .explain, .compare, .chain:
      return list.current == nil ? .disabled(shell.needsRow) : .enabled
    case .note: return noteAvailability(context)
    case .confirm, .reduce, .refuse, .giveBack, .take, .takeFor, .release, .withdraw, .sendBack,
      .force, .admit, .unvalidate, .appeal, .counter, .regularise:
      return rowAvailability(command, context)
    default: return .disabled(shell.notHere)
    }
  }

  /// Enabled when it can be given for one at least of the rows concerned.
  private func rowAvailability(_ command: Command, _ context: Context) -> Availability {
    let rows = list.concerned
    guard !rows.isEmpty else { return .disabled(context.phrases.shell.needsRow) }
    let desk = desk(context)
    var first: String?
    for row in rows {
      guard let reason = desk.reason(against: command, row) else { return .enabled }
      first = first ?? reason
    }
    return .disabled(first ?? "")
  }

  private func noteAvailability(_ context: Context) -> Availability {
    guard let row = list.current else { return .disabled(context.phrases.shell.needsRow) }
    if case .conclude = context.drafts[row.claim]?.action { return .enabled }
    return .disabled(context.phrases.verification.noteNeedsDraft)
  }

  private func drawAvailability(_ context: Context) -> Availability {
    if let reason = context.readOnlyReason { return .disabled(reason) }
    guard let person = context.person else { return .disabled(context.phrases.shell.needsPerson) }
    let refusal = Policy.refusal(
      of: .draw,
      to: person,
      on: context.today,
      demonstration: context.summary.isDemonstration
    )
    return refusal.map { .disabled(context.phrases.sentence($0)) } ?? .enabled
  }

  private var hasSomethingToLeave: Bool {
    reading != nil || isZoomed || face != .summary || pane != .list || !list.marks.isEmpty
      || list.marks.rangeStart != nil || !bar.isEmpty
  }

  mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    let height = listHeight(context)
    if command != .back, let read = reading?.obey(command, for: id, in: context) { return read }
    switch command {
    case .back: return leave(context)
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last:
      return move(command, height)
    case .next, .previous:
      return list.move(command, height: height, numbered: &counter) + askDetail()
    case .moveLeft, .moveRight:
      return show(queue: queue + (command == .moveLeft ? -1 : 1), context)
    case .nextPane: turnPane(1, context)
    case .previousPane: turnPane(-1, context)
    case .mark, .markRange, .markUp, .markDown, .markAll, .invertMarks:
      return mark(command, height, context)
    case .filter: bar.open(id, count: list.count, in: context)
    case .saveFilter:
      bar.open(id, count: list.count, in: context)
      return update(.key(KeyPress(.function(7))), in: context)
        + update(.key(KeyPress(.character("s"))), in: context)
    case .sort: return sortNext(context)
    case .zoom: isZoomed.toggle()
    case .open: return openCurrent(context)
    case .strata: return openStrata(.record(stratumCode))
    case .chain: return askChain()
    case .history: turnFace(.history)
    case .explain: return askExplanation()
    case .copy: return copy(context)
    case .compare: return compare(context)
    case .export: return [.present(exportDialog(context))]
    case .columns: return [.present(columnsDialog(context))]
    default: return decide(command, context)
    }
    return []
  }

  /// One rung of the Escape ladder.
  private mutating func leave(_ context: Context) -> [Effect] {
    if reading != nil {
      reading = nil
    } else if face != .summary {
      face = .summary
    } else if isZoomed {
      isZoomed = false
    } else if pane != .list {
      pane = .list
    } else if list.marks.rangeStart != nil {
      list.marks.rangeStart = nil
    } else if !list.marks.isEmpty {
      let before = memento
      let count = list.clearMarks()
      guard let before else { return [] }
      return [.remember(before, step: context.phrases.lists.marksCleared(count))]
    } else if !bar.isEmpty {
      let before = Memento(screen: id, marks: list.marks.codes, filter: bar.text)
      bar.set("", in: context)
      return [setFilter(context), .remember(before, step: context.phrases.lists.filterCleared)]
    }
    return []
  }

  private mutating func move(_ command: Command, _ height: Int) -> [Effect] {
    switch pane {
    case .list: return list.move(command, height: height, numbered: &counter) + askDetail()
    case .detail: scroll = max(0, scroll + step(command, page: 5))
    case .evidence:
      let count = detail.value?.evidence.count ?? 0
      evidencePosition = max(0, min(count - 1, evidencePosition + step(command, page: 5)))
    }
    return []
  }

  private func step(_ command: Command, page: Int) -> Int {
    switch command {
    case .moveUp: -1
    case .moveDown: 1
    case .pageUp: -page
    case .pageDown: page
    case .first: -100_000
    case .last: 100_000
    default: 0
    }
  }

  private mutating func turnPane(_ step: Int, _ context: Context) {
    let all = Pane.allCases
    pane = all[(pane.rawValue + step + all.count) % all.count]
  }

  private mutating func mark(_ command: Command, _ height: Int, _ context: Context) -> [Effect] {
    if pane == .evidence, command == .mark {
      tick(context)
      return []
    }
    if command == .markAll || command == .invertMarks, !list.isWhole {
      inverts = command == .invertMarks
      return [askMarkable()]
    }
    let before = memento
    guard list.mark(command, height: height) != nil else { return [] }
    var effects = remembered(before, context) + askDetail()
    let lists = context.phrases.lists
    if command == .markRange, list.marks.rangeStart != nil {
      effects.append(.notify(Notice(.info, lists.rangeStarted)))
    }
    return effects
  }

  /// How many rows can be marked at once.
  private static let most = 2000

  private mutating func askMarkable() -> Effect {
    let query = ClaimQuery(
      filter: list.filter,
      order: list.order,
      descending: list.descending,
      anchor: .first,
      limit: Self.most
    )
    return markable.ask(.claims(query), for: id, numbered: &counter)
  }

  /// Marks all that the filter keeps, and says so when it keeps more than can be marked.
  mutating func markAll(_ page: Page<ClaimRow>, _ context: Context) -> [Effect] {
    let before = memento
    if inverts { list.invert(page.rows) } else { list.mark(page.rows) }
    let lists = context.phrases.lists
    let level: Notice.Level = page.rows.count < page.total ? .warning : .info
    let notice = Notice(level, lists.allMarked(list.marks.count, page.total))
    return remembered(before, context) + [.notify(notice)]
  }

  /// Ticks or unticks the document under the cursor as seen.
  mutating func tick(_ context: Context) {
    guard let found = detail.value, found.evidence.indices.contains(evidencePosition) else {
      return
    }
    ticks.turn(found.evidence[evidencePosition].kind, found.row, by: context.person)
    evidencePosition = min(evidencePosition + 1, found.evidence.count - 1)
  }

  mutating func show(queue place: Int, _ context: Context) -> [Effect] {
    let count = queues(context).count
    queue = (place + count) % count
    pane = .list
    return [setFilter(context)]
  }

  private mutating func openCurrent(_ context: Context) -> [Effect] {
    if pane == .evidence { return [] }
    pane = .evidence
    return []
  }

  private mutating func turnFace(_ wanted: Face) {
    face = face == wanted ? .summary : wanted
    scroll = 0
    pane = face == .summary ? .list : .detail
  }

  private mutating func sortNext(_ context: Context) -> [Effect] {
    let orders: [ClaimOrder] = [.due, .declared, .amount, .project, .state, .code]
    let place = orders.firstIndex(of: list.order) ?? 0
    return sort(orders[(place + 1) % orders.count], context)
  }

  private mutating func sort(_ order: ClaimOrder, _ context: Context) -> [Effect] {
    let descending = order == list.order ? !list.descending : order == .amount
    let effect = list.setOrder(order, descending: descending, numbered: &counter)
    let name = context.phrases.labels.claimOrder(order)
    return [effect, .notify(Notice(.info, context.phrases.lists.sorted(name)))]
  }

  mutating func sort(byColumn index: Int, _ context: Context) -> [Effect] {
    let columns = ClaimColumn.shown(in: context)
    guard columns.indices.contains(index), let order = columns[index].order else { return [] }
    return sort(order, context)
  }

  private func copy(_ context: Context) -> [Effect] {
    guard let row = list.current else { return [] }
    let fields = ClaimColumn.allCases.map { $0.text(row, context, desk(context)) }
    let name = context.phrases.verification.copiedClaim(row.claim)
    return [
      .copy(fields.joined(separator: "\t")),
      .notify(Notice(.done, context.phrases.shell.copied(name))),
    ]
  }
}
