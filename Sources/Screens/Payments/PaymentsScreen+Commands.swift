import Canvas
import Domain
import Phrases

/// Keys and mouse.
extension PaymentsScreen {
  mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    if command != .back, let read = reading?.obey(command, for: id, in: context) { return read }
    if let move = move(of: command) { return [.present(moveDialog(move, command, context))] }
    switch command {
    case .back: return leave()
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous:
      return walk(command, context)
    case .moveLeft: return show(tab: tab.rawValue - 1, context)
    case .moveRight: return show(tab: tab.rawValue + 1, context)
    case .nextPane, .previousPane:
      pane = pane == .list ? .detail : .list
      scroll = 0
    case .zoom: isZoomed.toggle()
    case .budget: face = face == .budget ? .statements : .budget
    case .mark: mark(context)
    case .markAll: marks.formUnion(items.map(\.code))
    case .invertMarks: marks = Set(items.map(\.code)).symmetricDifference(marks)
    case .holdbackStatement: return [.present(holdbackDialog(context))]
    case .open: return openClaims()
    case .explain: return face == .budget ? explainBudget(context) : explain()
    case .printStatement:
      wantsPaper = true
      return askDetail(again: true)
    case .counterDraw: return [.present(counterDialog(context))]
    case .export: return [.present(exportDialog(context))]
    case .copy: return copy(context)
    default: break
    }
    return []
  }

  private mutating func leave() -> [Effect] {
    if reading != nil {
      reading = nil
    } else if face != .statements {
      face = .statements
    } else if isZoomed {
      isZoomed = false
    } else if pane != .list {
      pane = .list
    } else if !marks.isEmpty {
      marks = []
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

  private mutating func walk(_ command: Command, _ context: Context) -> [Effect] {
    let height = listHeight(context)
    let full = max(1, context.screenArea.height - 3)
    switch face {
    case .budget:
      let count = board.value?.budget.count ?? 0
      budgetPosition.move(by: step(command, page: full), count: count + 1, height: full)
    case .claims:
      let count = claims.value?.count ?? 0
      claimPosition.move(by: step(command, page: full), count: count, height: full)
      return askMoreClaims()
    case .statements where pane == .detail:
      scroll = max(0, min(60, scroll + max(-60, min(60, step(command, page: 5)))))
    case .statements:
      position.move(
        by: step(command, page: max(1, height - 1)),
        count: items.count,
        height: height
      )
      return askDetail()
    }
    return []
  }

  mutating func show(tab place: Int, _ context: Context) -> [Effect] {
    let all = PaymentTab.allCases
    let held = current?.code
    tab = all[(place + all.count) % all.count]
    let index = held.flatMap { held in items.firstIndex { $0.code == held } } ?? 0
    position.place(at: index, count: items.count, height: listHeight(context))
    return askDetail()
  }

  private mutating func mark(_ context: Context) {
    guard let current else { return }
    if marks.remove(current.code) == nil { marks.insert(current.code) }
    position.move(by: 1, count: items.count, height: listHeight(context))
  }

  private mutating func openClaims() -> [Effect] {
    if face == .claims { return openClaim() }
    guard let row = current?.statement else { return [] }
    face = .claims
    claimPosition = ListPosition()
    claims.clear()
    return [askClaims(row.code, after: "")]
  }

  private mutating func askClaims(_ code: StatementCode, after claim: String) -> Effect {
    claims.ask(.statementClaims(code, after: claim, limit: 300), for: id, numbered: &counter)
  }

  /// Asks for the next page when the cursor comes near the end of what is known.
  private mutating func askMoreClaims() -> [Effect] {
    guard let row = current?.statement, let known = claims.value, !claims.isWaiting,
      let last = known.last, known.count < row.claims, claimPosition.cursor > known.count - 100
    else { return [] }
    return [askClaims(row.code, after: last.claim)]
  }

  private func openClaim() -> [Effect] {
    guard let rows = claims.value, rows.indices.contains(claimPosition.cursor) else { return [] }
    return [.open(.verification, .record(rows[claimPosition.cursor].claim))]
  }

  private mutating func explain() -> [Effect] {
    if face == .claims, let rows = claims.value, rows.indices.contains(claimPosition.cursor) {
      let code = rows[claimPosition.cursor].claim
      return [explanation.ask(.explanation(.claim(code)), for: id, numbered: &counter)]
    }
    guard let row = current?.statement else { return [] }
    return [explanation.ask(.explanation(.statement(row.code)), for: id, numbered: &counter)]
  }

  /// Says what the figures under the cursor of the budget add up.
  mutating func explainBudget(_ context: Context) -> [Effect] {
    let board = board.value ?? PaymentBoard()
    let rows = BudgetTable(rows: board.budget, context: context).all
    guard rows.indices.contains(budgetPosition.cursor) else { return [] }
    let row = rows[budgetPosition.cursor]
    let statements = board.statements.filter {
      row.project == nil || $0.code.project == row.project
    }
    reading = BudgetReading(row: row, statements: statements, context: context).reading
    return []
  }

  /// Puts the cursor of the budget on a project and explains it, when that was asked from elsewhere.
  mutating func explainWanted(_ context: Context) -> [Effect] {
    guard let code = wantsBudget else { return [] }
    wantsBudget = nil
    let budget = board.value?.budget ?? []
    guard let place = budget.firstIndex(where: { $0.project == code }) else { return [] }
    let height = max(1, context.screenArea.height - 3)
    budgetPosition.place(at: place + 1, count: budget.count + 1, height: height)
    return explainBudget(context)
  }

  /// Puts the paper of the statement over the screen.
  mutating func showPaper(_ context: Context) {
    wantsPaper = false
    guard let found = detail.value else { return }
    reading = StatementReading(
      row: found.row,
      project: found.project,
      operatorName: found.operatorName,
      context: context
    ).reading(sequence: found.sequence, head: found.head)
  }

  private func copy(_ context: Context) -> [Effect] {
    guard let item = current else { return [] }
    let amount = context.phrases.amount(item.net)
    return [
      .copy("\(item.code)\t\(amount)"),
      .notify(Notice(.done, context.phrases.shell.copied(item.code))),
    ]
  }

  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    if action == .wheelUp || action == .wheelDown {
      let lines = action == .wheelUp ? -3 : 3
      if reading != nil {
        reading?.scroll(by: lines, in: context)
      } else if target.id == "payments.row" {
        position.scroll(by: lines, count: items.count, height: listHeight(context))
        return askDetail()
      } else if pane == .detail {
        scroll = max(0, scroll + lines)
      }
      return []
    }
    guard action == .press || action == .doubleClick else { return [] }
    let index = target.index ?? 0
    switch target.id {
    case "payments.row":
      pane = .list
      position.place(at: index, count: items.count, height: listHeight(context))
      return askDetail() + (action == .doubleClick ? openClaims() : [])
    case "payments.mark":
      position.place(at: index, count: items.count, height: listHeight(context))
      mark(context)
    case "payments.tab": return show(tab: index, context)
    case "payments.detail": pane = .detail
    default: break
    }
    return []
  }
}
