import Canvas
import Domain
import Phrases

/// Keys and mouse.
extension StrataScreen {
  mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    if command != .back, let read = reading?.obey(command, for: id, in: context) { return read }
    switch command {
    case .back: return leave()
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous:
      return move(command, context)
    case .moveLeft: return show(tab: tab.rawValue - 1, context)
    case .moveRight: return show(tab: tab.rawValue + 1, context)
    case .nextPane: turnPane(1)
    case .previousPane: turnPane(-1)
    case .zoom: isZoomed.toggle()
    case .twin: isText = showsText(context) == context.isAccessible ? !context.isAccessible : nil
    case .drawSheet:
      showsSheet.toggle()
      sheetPosition = ListPosition()
    case .open: return linkedClaims(context)
    case .explain: return explain(context)
    case .copy: return copy(context)
    case .export: return [.present(exportDialog(context))]
    case .draw, .releaseStratum: return askThen(command, context)
    default: break
    }
    return []
  }

  private mutating func leave() -> [Effect] {
    if reading != nil {
      reading = nil
    } else if showsSheet {
      showsSheet = false
    } else if isZoomed {
      isZoomed = false
    } else if pane != .list {
      pane = .list
    } else if tab != .all {
      tab = .all
      return askDetail()
    } else {
      project = nil
      return askDetail()
    }
    return []
  }

  private func step(_ command: Command, page: Int) -> Int {
    switch command {
    case .moveUp, .previous: -1
    case .moveDown, .next: 1
    case .pageUp: -page
    case .pageDown: page
    case .first: -Int.max
    default: Int.max
    }
  }

  private mutating func move(_ command: Command, _ context: Context) -> [Effect] {
    let height = listHeight(context)
    if showsSheet {
      let page = max(1, context.screenArea.height - 8)
      let count = found?.sheet?.ranks.count ?? 0
      sheetPosition.move(by: step(command, page: page), count: count, height: page)
      return []
    }
    let isElsewhere = pane != .list && command != .next && command != .previous
    if isElsewhere {
      scroll = max(0, min(40, scroll + max(-40, min(40, step(command, page: 5)))))
      return []
    }
    let rowsMoved = step(command, page: max(1, height - 1))
    position.move(by: rowsMoved, count: rows.count, height: height)
    return askDetail()
  }

  private mutating func turnPane(_ step: Int) {
    let all = Pane.allCases
    pane = all[(pane.rawValue + step + all.count) % all.count]
    scroll = 0
  }

  mutating func show(tab place: Int, _ context: Context) -> [Effect] {
    let all = StrataTab.allCases
    let held = current?.stratum
    tab = all[(place + all.count) % all.count]
    let index = held.flatMap { held in rows.firstIndex { $0.stratum == held } } ?? 0
    position.place(at: index, count: rows.count, height: listHeight(context))
    return askDetail()
  }

  private func linkedClaims(_ context: Context) -> [Effect] {
    guard let row = current else { return [] }
    let stratum = row.stratum
    if row.status == .drawable {
      let filter = [
        FilterTerm.codes(.project, [stratum.project], context.language),
        FilterTerm.codes(.result, [stratum.result], context.language),
        FilterTerm.codes(.state, [ClaimState.admissible.rawValue], context.language),
      ].joined(separator: " ")
      return [.open(.verification, .list(filter: filter, code: nil))]
    }
    let filter = FilterTerm.value(.stratum, "\"\(stratum.code)\"", context.language)
    return [.open(.verification, .list(filter: filter, code: nil))]
  }

  /// Explains the claim under the cursor of the sheet, or the amounts of the stratum.
  private mutating func explain(_ context: Context) -> [Effect] {
    guard let found else { return [] }
    if showsSheet, let ranks = found.sheet?.ranks, ranks.indices.contains(sheetPosition.cursor) {
      let question = Question.explanation(.claim(ranks[sheetPosition.cursor].claim))
      return [explanation.ask(question, for: id, numbered: &counter)]
    }
    reading = StratumView(detail: found, context: context).reading
    return []
  }

  private func copy(_ context: Context) -> [Effect] {
    guard let row = current else { return [] }
    let text = found?.sheet.map { showsSheet ? $0.text : "" } ?? ""
    return [
      .copy(text.isEmpty ? row.stratum.code : text),
      .notify(Notice(.done, context.phrases.shell.copied(row.stratum.code))),
    ]
  }

  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    let height = listHeight(context)
    if action == .wheelUp || action == .wheelDown {
      let lines = action == .wheelUp ? -3 : 3
      if reading != nil {
        reading?.scroll(by: lines, in: context)
        return []
      }
      let ranks = found?.sheet?.ranks.count ?? 0
      switch target.id {
      case "strata.row": position.scroll(by: lines, count: rows.count, height: height)
      case "ranks.row":
        sheetPosition.scroll(by: lines, count: ranks, height: context.screenArea.height - 8)
      default: scroll = max(0, scroll + lines)
      }
      return target.id == "strata.row" ? askDetail() : []
    }
    guard action == .press || action == .doubleClick else { return [] }
    let index = target.index ?? 0
    switch target.id {
    case "strata.row":
      pane = .list
      position.place(at: index, count: rows.count, height: height)
      return askDetail() + (action == .doubleClick ? linkedClaims(context) : [])
    case "strata.tab": return show(tab: index, context)
    case "facts": pane = .facts
    case "effects": pane = .effects
    default: break
    }
    return []
  }
}
