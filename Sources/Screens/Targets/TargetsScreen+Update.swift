import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension TargetsScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival)
    case .changed: return [ask()]
    case .resized: settle(context)
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token):
      board.close(token)
      if writing?.token == token { writing = nil }
    case .submitted(let result): return submitted(result, in: context)
    case .key, .pasted: break
    }
    return []
  }

  private mutating func open(_ arrival: Arrival?) -> [Effect] {
    switch arrival {
    case .record(let code), .list(let code, _):
      if !code.isEmpty { turn(to: code) }
    case .command, .province, nil: break
    }
    return [ask()]
  }

  private mutating func ask() -> Effect {
    board.ask(.steering(.targets(project: project)), for: id, numbered: &counter)
  }

  private mutating func turn(to code: String) {
    guard code != project else { return }
    project = code
    (place, corner, marks, positions) = (Place(), Place(), [], [:])
    textPosition = ListPosition()
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .steering(.targets(let found)):
      let isFirst = board.value == nil || board.value??.project.code != found?.project.code
      guard board.accept(found, token) else { return [] }
      project = found?.project.code ?? project
      if isFirst { showToday(context) }
      settle(context)
    case .done: return written(token, in: context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  /// Begins at the period of the day: what was before is decided, what comes is not.
  private mutating func showToday(_ context: Context) {
    guard let look = look(context) else { return }
    let periods = look.grid.periods
    place.column = periods.lastIndex { $0.firstDay <= context.today } ?? 0
  }

  private mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    guard let look = look(context) else { return [] }
    switch command {
    case .back: return leave(context)
    case .next, .previous: return turnProject(by: command == .next ? 1 : -1, look)
    case .nextPane, .previousPane: turnPane(by: command == .nextPane ? 1 : -1)
    case .open, .history: pane = pane == .versions ? .grid : .versions
    case .zoom: isZoomed.toggle()
    case .twin:
      let next = !showsText(context)
      isText = next == context.isAccessible ? nil : next
    case .mark, .markAll: return mark(all: command == .markAll, look)
    case .edit: return edit(look)
    case .newRecord: return [.present(TargetForms(look).new(at: place))]
    case .export:
      let name = "\(look.board.project.code)-targets.csv"
      return [.present(ExportDialog.make(for: id, name: name, context))]
    case .copy: return copy(look)
    default: move(command, look)
    }
    settle(context)
    return []
  }

  private func copy(_ look: TargetLook) -> [Effect] {
    let lines = look.twin.lines
    let index = showsText(look.context) ? textPosition.cursor : place.row + 1
    guard lines.indices.contains(index) else { return [] }
    let text = trimmed(lines[index].text)
    return [.copy(text), .notify(Notice(.done, look.context.phrases.shell.copied(text)))]
  }

  private mutating func turnPane(by step: Int) {
    let all = Pane.allCases
    let index = all.firstIndex(of: pane) ?? 0
    pane = all[(index + step + all.count) % all.count]
  }

  private mutating func turnProject(by step: Int, _ look: TargetLook) -> [Effect] {
    let projects = look.board.projects
    let index = projects.firstIndex(of: look.board.project.code) ?? 0
    turn(to: projects[(index + step + projects.count) % projects.count])
    return [ask()]
  }

  /// One rung: the text, the enlarged pane, the pane, then the marks.
  private mutating func leave(_ context: Context) -> [Effect] {
    if isText != nil {
      isText = nil
    } else if isZoomed {
      isZoomed = false
    } else if pane != .grid {
      pane = .grid
    } else {
      let old = Memento(screen: id, marks: marks, filter: "")
      let step = context.phrases.lists.marksCleared(marks.count)
      marks = []
      return [.remember(old, step: step)]
    }
    return []
  }

  /// Marks the cell and goes on to the next period, or marks every line of the row.
  private mutating func mark(all: Bool, _ look: TargetLook) -> [Effect] {
    guard let row = look.row(at: place), let line = look.line(at: place) else { return [] }
    let old = Memento(screen: id, marks: marks, filter: "")
    if all {
      marks.formUnion(look.grid.periods.compactMap { look.grid.line(row, $0)?.key })
    } else {
      if marks.remove(line.key) == nil { marks.insert(line.key) }
      place.column = min(place.column + 1, look.grid.periods.count - 1)
      settle(look.context)
    }
    return [.remember(old, step: look.words.form.marks(marks.count))]
  }

  private mutating func move(_ command: Command, _ look: TargetLook) {
    let (rows, columns): (Int, Int) =
      switch command {
      case .moveUp: (-1, 0)
      case .moveDown: (1, 0)
      case .moveLeft: (0, -1)
      case .moveRight: (0, 1)
      case .pageUp: (-8, 0)
      case .pageDown: (8, 0)
      case .first: (0, -100_000)
      case .last: (0, 100_000)
      default: (0, 0)
      }
    if showsText(look.context) || pane != .grid {
      let step = rows != 0 ? rows : columns.signum() * (abs(columns) > 1 ? 100_000 : 0)
      moveLines(by: step, look)
      return
    }
    place.row = max(0, min(place.row + rows, look.grid.rows.count - 1))
    place.column = max(0, min(place.column + columns, look.grid.periods.count - 1))
  }

  private mutating func moveLines(by step: Int, _ look: TargetLook) {
    if showsText(look.context) {
      textPosition.move(by: step, count: look.twin.lines.count, height: 10)
      return
    }
    let count = pane == .versions ? look.versions(at: place).count : look.remarks.count
    positions[pane, default: ListPosition()].move(by: step, count: count, height: 1)
  }

  /// Keeps the cursor within the grid, and in sight.
  mutating func settle(_ context: Context) {
    guard let look = look(context) else { return }
    place.row = max(0, min(place.row, look.grid.rows.count - 1))
    place.column = max(0, min(place.column, look.grid.periods.count - 1))
    let layout = TargetsLayout(self, context, in: context.screenArea)
    let grid = TargetGridLayout(look, in: layout.inside)
    corner.row = kept(corner.row, place.row, grid.rows, look.grid.rows.count)
    corner.column = kept(corner.column, place.column, grid.columns, look.grid.periods.count)
  }

  /// The first of some that are seen, so that the one under the cursor is.
  private func kept(_ first: Int, _ cursor: Int, _ room: Int, _ count: Int) -> Int {
    let room = max(1, room)
    let lowest = max(0, cursor - room + 1)
    return max(0, min(max(first, lowest), cursor, max(lowest, count - room)))
  }

  private mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    guard let look = look(context) else { return [] }
    switch (action, target.id) {
    case (.wheelUp, "targets.cell"), (.wheelDown, "targets.cell"):
      move(action == .wheelUp ? .moveUp : .moveDown, look)
    case (.wheelUp, _), (.wheelDown, _): moveLines(by: action == .wheelUp ? -1 : 1, look)
    case (.press, "targets.cell"), (.doubleClick, "targets.cell"):
      let columns = max(1, look.grid.periods.count)
      pane = .grid
      place = Place(row: (target.index ?? 0) / columns, column: (target.index ?? 0) % columns)
      if action == .doubleClick, availability(of: .edit, in: context).isEnabled {
        return edit(look)
      }
    case (.press, "targets.versions"): pane = .versions
    case (.press, "targets.checks"): pane = .checks
    default: break
    }
    settle(context)
    return []
  }
}
