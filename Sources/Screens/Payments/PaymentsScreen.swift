import Canvas
import Domain
public import Phrases

/// Statements from their draft to their payment, and where the money of each agreement stands.
public struct PaymentsScreen: Screen {
  public let id = ScreenID.payments
  var board = Slot<PaymentBoard>()
  var detail = Slot<StatementDetail>()
  var claims = Slot<[StatementClaimRow]>()
  var explanation = Slot<Explanation>()
  var projects = Slot<[ProjectRow]>()
  var tab = PaymentTab.underWay
  /// Only this project's statements; nil is every project.
  var project: String?
  var position = ListPosition()
  var claimPosition = ListPosition()
  var budgetPosition = ListPosition()
  var marks: Set<String> = []
  var face = Face.statements
  var pane = Pane.list
  var isZoomed = false
  var scroll = 0
  /// A text that is read over the screen: the paper, or an explanation.
  var reading: Reading?
  /// The paper waits for the statement's detail.
  var wantsPaper = false
  /// The project whose budget is to be explained once it is known.
  var wantsBudget: String?
  /// The code that the cursor must find.
  var wanted: String?
  var pending: (token: Token, move: StatementMove)?
  var counter = 0

  /// What takes the room of the screen.
  enum Face: Sendable {
    case statements, claims, budget
  }

  enum Pane: Int, CaseIterable, Sendable {
    case list, detail
  }

  public init() {}

  /// The rows of the tab and of the project, what is due first; then what has no day, by code.
  var items: [PaymentItem] {
    let board = board.value ?? PaymentBoard()
    let all =
      board.statements.map { PaymentItem.statement($0) }
      + board.draftable.map { PaymentItem.draftable($0) }
    let kept = all.filter { tab.keeps($0) && (project == nil || $0.project == project) }
    return kept.sorted { left, right in
      let days = [left, right].map { item in
        item.statement.flatMap { $0.state.isUnderWay ? $0.dueOn : nil }?.number ?? Int32.max
      }
      return days[0] == days[1] ? precedesByBytes(left.code, right.code) : days[0] < days[1]
    }
  }

  var current: PaymentItem? {
    let items = items
    return items.indices.contains(position.cursor) ? items[position.cursor] : nil
  }

  /// What a move concerns: the marked rows, or the one under the cursor.
  var concerned: [PaymentItem] {
    if marks.isEmpty { return current.map { [$0] } ?? [] }
    return items.filter { marks.contains($0.code) }
  }

  func move(of command: Command) -> StatementMove? {
    switch command {
    case .draftStatement: .draft
    case .certifyStatement: .certify
    case .orderStatement: .order
    case .payStatement: .pay
    case .cancelStatement, .bankRefusal: .cancel
    default: nil
    }
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    if reading != nil { return Reading.takes(command) ? .enabled : .disabled(shell.notHere) }
    if let move = move(of: command) { return availability(of: move, command, context) }
    switch command {
    case .back: return canLeave ? .enabled : .disabled(shell.notHere)
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous, .budget:
      return .enabled
    case .moveLeft, .moveRight, .nextPane, .previousPane, .zoom:
      return face == .statements ? .enabled : .disabled(shell.notHere)
    case .mark, .markAll, .invertMarks:
      return face == .statements && !items.isEmpty ? .enabled : .disabled(shell.needsRow)
    case .holdbackStatement:
      return StatementDesk(context: context).role(.draft).map { .disabled($0) } ?? .enabled
    case .explain where face == .budget: return .enabled
    case .explain, .open, .printStatement:
      return current?.statement == nil ? .disabled(shell.needsRow) : .enabled
    case .counterDraw:
      if let reason = StatementDesk(context: context).role(of: .draw) { return .disabled(reason) }
      return current?.key.scope.period == nil ? .disabled(shell.needsRow) : .enabled
    case .copy: return current == nil ? .disabled(shell.needsRow) : .enabled
    case .export: return .enabled
    default: return .disabled(shell.notHere)
    }
  }

  /// Enabled when one of the rows concerned at least may be moved so.
  private func availability(
    of move: StatementMove,
    _ command: Command,
    _ context: Context
  ) -> Availability {
    let rows = concerned
    let desk = StatementDesk(context: context)
    if let reason = desk.role(move) { return .disabled(reason) }
    guard !rows.isEmpty else { return .disabled(context.phrases.shell.needsRow) }
    var first: String?
    for row in rows {
      if command == .bankRefusal, row.statement?.state != .ordered {
        let words = context.phrases.payments
        let state = row.statement.map { context.phrases.labels.statement($0.state) }
        first = first ?? words.cannotMove(words.bankRefusal, state ?? words.toDraft)
        continue
      }
      guard let reason = desk.reason(against: move, row) else { return .enabled }
      first = first ?? reason
    }
    return .disabled(first ?? "")
  }

  private var canLeave: Bool {
    reading != nil || face != .statements || isZoomed || pane != .list || !marks.isEmpty
      || project != nil
  }

  public func hints(in context: Context) -> [CommandHint] {
    if reading != nil { return [CommandHint(.export), CommandHint(.back)] }
    if face != .statements { return [CommandHint(.explain), CommandHint(.back)] }
    let wanted: [Command] = [
      .certifyStatement, .orderStatement, .payStatement, .draftStatement, .explain,
      .printStatement, .budget,
    ]
    return wanted.filter { availability(of: $0, in: context).isEnabled }.map { CommandHint($0) }
  }

  public func status(in context: Context) -> StatusNote {
    let lists = context.phrases.lists
    if reading != nil { return StatusNote(message: reading?.title ?? "") }
    switch face {
    case .claims:
      let count = claims.value?.count ?? 0
      return StatusNote(
        message: context.phrases.name(ofCode: current?.code ?? ""),
        position: lists.position(min(count, claimPosition.cursor + 1), count)
      )
    case .budget: return StatusNote(message: context.phrases.payments.budget)
    case .statements: break
    }
    let count = items.count
    // What keeps the next step from this person stands where hints would.
    let next = current?.statement.flatMap { $0.state.next }
    let reason = next.flatMap { move in
      current.flatMap { StatementDesk(context: context).reason(against: move, $0) }
    }
    let marked = marks.isEmpty ? "" : "✓ " + lists.marked(marks.count)
    return StatusNote(
      message: marks.isEmpty ? (reason ?? "") : marked,
      position: lists.position(count == 0 ? 0 : min(position.cursor + 1, count), count)
    )
  }
}

extension StatementState {
  /// The step that it waits for; nil when it waits for none.
  var next: StatementMove? {
    switch self {
    case .draft: .certify
    case .certified: .order
    case .ordered: .pay
    case .paid, .cancelled: nil
    }
  }
}
