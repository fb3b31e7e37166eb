import Canvas
import Domain
import Phrases

/// Keys and mouse.
extension ProjectsScreen {
  mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    if command != .back, let read = reading?.obey(command, for: id, in: context) { return read }
    switch command {
    case .back: return leave(context)
    case .strata: return [.open(.strata, .list(filter: concerned ?? "", code: nil))]
    case .explain:
      return concerned.map { [.open(.payments, .command(.explain, code: $0))] } ?? []
    case .budget: return [.open(.payments, .list(filter: concerned ?? "", code: nil))]
    case .chain: return [.present(chainDialog(context))]
    case .filter: bar.open(id, count: projects.count, in: context)
    case .saveFilter:
      if bar.isEmpty {
        return [.notify(Notice(.info, context.phrases.lists.saveNothing))]
      }
      return [.present(saveDialog(context))]
    case .sort: sort(by: order.next, context)
    case .linkedClaims: return linkedClaims(context)
    // Of a project, what is edited here is what it shall reach.
    case .edit: return concerned.map { [.open(.targets, .record($0))] } ?? []
    case .simulate:
      return concerned.map { [.open(.simulator, .record($0))] } ?? []
    case .export: return exportDialog(context)
    case .copy: return copy(context)
    case .twin: turnTwin(context)
    case .history: return showHistory()
    case .next, .previous: return turnProject(by: command == .next ? 1 : -1, context)
    default: return sheet == nil ? obeyList(command, context) : obeySheet(command, context)
    }
    return []
  }

  private mutating func obeyList(_ command: Command, _ context: Context) -> [Effect] {
    let height = listHeight(context)
    switch command {
    case .open: return current.map { [openSheet($0.project.code, isDirect: false)] } ?? []
    case .moveUp: move(by: -1, context)
    case .moveDown: move(by: 1, context)
    case .pageUp: move(by: -height, context)
    case .pageDown: move(by: height, context)
    case .first: move(by: -Int.max, context)
    case .last: move(by: Int.max, context)
    default: break
    }
    return []
  }

  private mutating func obeySheet(_ command: Command, _ context: Context) -> [Effect] {
    guard var opened = sheet else { return [] }
    let height = opened.height(of: opened.pane, context)
    switch command {
    case .moveLeft: opened.turnResult(by: -1, context)
    case .moveRight: opened.turnResult(by: 1, context)
    case .nextPane: turnPane(&opened, by: 1)
    case .previousPane: turnPane(&opened, by: -1)
    case .zoom, .open: opened.isZoomed.toggle()
    case .moveUp: opened.move(by: -1, context)
    case .moveDown: opened.move(by: 1, context)
    case .pageUp: opened.move(by: -height, context)
    case .pageDown: opened.move(by: height, context)
    case .first: opened.move(by: -Int.max, context)
    case .last: opened.move(by: Int.max, context)
    default: break
    }
    sheet = opened
    return []
  }

  private func turnPane(_ opened: inout ProjectSheet, by step: Int) {
    let all = ProjectSheet.Pane.allCases
    let place = all.firstIndex(of: opened.pane) ?? 0
    opened.pane = all[(place + step + all.count) % all.count]
  }

  mutating func move(by rows: Int, _ context: Context) {
    position.move(by: rows, count: projects.count, height: listHeight(context))
  }

  /// One rung: the twin, the enlarged pane, the project, then the filter.
  private mutating func leave(_ context: Context) -> [Effect] {
    if reading != nil {
      reading = nil
      return []
    }
    if var opened = sheet {
      if opened.isText != nil {
        opened.isText = nil
      } else if opened.isZoomed {
        opened.isZoomed = false
      } else {
        sheet = nil
        return opened.isDirect ? [.back] : []
      }
      sheet = opened
      return []
    }
    if isText != nil {
      isText = nil
      return []
    }
    let old = Memento(screen: id, marks: [], filter: bar.text)
    bar.set("", in: context)
    return [.remember(old, step: context.phrases.lists.filterCleared), askRows()]
  }

  mutating func sort(by next: ProjectOrder, _ context: Context) {
    let held = current?.project.code
    order = next
    let place = projects.firstIndex { $0.project.code == held } ?? 0
    position.place(at: place, count: projects.count, height: listHeight(context))
  }

  private func linkedClaims(_ context: Context) -> [Effect] {
    guard let code = concerned else { return [] }
    let filter = FilterTerm.codes(.project, [code], context.language)
    return [.open(.verification, .list(filter: filter, code: nil))]
  }

  private func exportDialog(_ context: Context) -> [Effect] {
    let phrases = context.phrases
    let name =
      sheet.map { "\($0.code)-\(phrases.projects.sheet.exportName).csv" }
      ?? phrases.projects.title.lowercased() + ".csv"
    return [.present(ExportDialog.make(for: id, name: name, offersPage: true, context))]
  }

  private func copy(_ context: Context) -> [Effect] {
    if let figures = sheet?.figures(context) {
      return [.copy(figures.twin.lines.map(\.text).joined(separator: "\n"))]
    }
    guard current != nil else { return [] }
    let table = ProjectTable(rows: projects, order: order, context: context)
    return [.copy(table.sentence(position.cursor))]
  }

  private mutating func turnTwin(_ context: Context) {
    let next = !showsText(context)
    let kept = next == context.isAccessible ? nil : next
    if sheet == nil {
      isText = kept
    } else {
      sheet?.isText = kept
    }
  }

  /// Opens the project under the cursor on what was written of it.
  private mutating func showHistory() -> [Effect] {
    var effects: [Effect] = []
    if sheet == nil, let code = current?.project.code {
      effects = [openSheet(code, isDirect: false)]
    }
    sheet?.pane = .history
    return effects
  }

  /// Goes to the project before or after; in a sheet, shows it.
  private mutating func turnProject(by step: Int, _ context: Context) -> [Effect] {
    guard let opened = sheet else {
      move(by: step, context)
      return []
    }
    let projects = projects
    guard let place = projects.firstIndex(where: { $0.project.code == opened.code }) else {
      return []
    }
    let next = place + step
    guard projects.indices.contains(next) else { return [] }
    position.place(at: next, count: projects.count, height: listHeight(context))
    let effect = openSheet(projects[next].project.code, isDirect: opened.isDirect)
    sheet?.pane = opened.pane
    sheet?.isZoomed = opened.isZoomed
    sheet?.isText = opened.isText
    return [effect]
  }
}

extension ProjectsScreen {
  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    switch action {
    case .wheelUp, .wheelDown:
      wheel(action == .wheelUp ? -1 : 1, target, context)
      return []
    case .press, .doubleClick: break
    case .release, .drag, .rightPress: return []
    }
    if sheet != nil {
      press(target, context)
      return []
    }
    let index = target.index ?? 0
    switch target.id {
    case "filter": bar.open(id, count: projects.count, in: context)
    case "projects.column":
      if let order = ProjectTable.order(ofColumn: index) { sort(by: order, context) }
    case "projects.row", "projects.mark", "twin.row":
      position.place(at: index, count: projects.count, height: listHeight(context))
      if action == .doubleClick { return obey(.open, context) }
    default: break
    }
    return []
  }

  private mutating func wheel(_ step: Int, _ target: HitTarget, _ context: Context) {
    guard var opened = sheet else {
      let height = listHeight(context)
      position.scroll(by: step, count: projects.count, height: height)
      return
    }
    if let pane = ProjectSheet.Pane.allCases.first(where: { target.id.hasPrefix($0.hitID) }),
      !opened.showsText(context)
    {
      let (count, height) = (opened.count(of: pane, context), opened.height(of: pane, context))
      opened.positions[pane, default: ListPosition()]
        .scroll(by: step, count: count, height: height)
    } else {
      opened.move(by: step, context)
    }
    sheet = opened
  }

  private mutating func press(_ target: HitTarget, _ context: Context) {
    guard var opened = sheet else { return }
    if target.id == "project.result" {
      let results = opened.detail.value?.results ?? []
      if let index = target.index, results.indices.contains(index) {
        opened.choose(results[index], context)
      }
    } else if let pane = ProjectSheet.Pane.allCases.first(where: {
      target.id.hasPrefix($0.hitID)
    }) {
      opened.pane = pane
      if let index = target.index {
        let (count, height) = (opened.count(of: pane, context), opened.height(of: pane, context))
        opened.positions[pane, default: ListPosition()]
          .place(at: index, count: count, height: height)
        if pane == .periods { opened.followCursor() }
      }
    }
    sheet = opened
  }
}
