import Canvas
import Domain
public import Phrases

/// The targets of a project: results and their groups by period, every version of each, and what of
/// their sums is worth a look.
public struct TargetsScreen: Screen {
  public let id = ScreenID.targets
  var board = Slot<TargetBoard?>()
  /// The project looked at; nil until one is known.
  var project: String?
  /// The row and the column of the cursor.
  var place = Place()
  /// The first row and the first period that are seen.
  var corner = Place()
  /// The marked lines, by their keys.
  var marks: Set<String> = []
  var pane = Pane.grid
  var isZoomed = false
  var positions: [Pane: ListPosition] = [:]
  /// Whether the grid is shown as text; nil as the person's settings want it.
  var isText: Bool?
  var textPosition = ListPosition()
  var counter = 0
  /// The lines that the form under way would write, and why.
  var proposed: [Target] = []
  var reason = ""
  var writing: Writing?
  /// What was written since the start, to be taken back.
  var changes: [Change] = []

  /// A cell: its row and its period, by their places.
  struct Place: Hashable, Sendable {
    var row = 0
    var column = 0
  }

  /// The panes, in the order of Tab.
  enum Pane: String, CaseIterable, Sendable {
    case grid, versions, checks
  }

  /// Lines as they were and as they became.
  struct Change: Hashable, Sendable {
    var before: [Target]
    var after: [Target]
  }

  struct Writing: Hashable, Sendable {
    var token: Token
    var change: Change
    /// Whether it takes an earlier change back.
    var isUndo: Bool
  }

  /// A screen that nothing was asked for yet.
  public init() {}

  public var memento: Memento? { Memento(screen: id, marks: marks, filter: "") }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    if let change = memento.change { return proposeUndo(change, in: context) }
    marks = memento.marks
    return []
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    guard let look = look(context) else { return .disabled(shell.notHere) }
    switch command {
    case .back: return canLeave ? .enabled : .disabled(shell.notHere)
    case .edit, .newRecord: return mayWrite(command, look)
    case .mark, .markAll:
      return pane == .grid && look.line(at: place) != nil ? .enabled : .disabled(shell.needsRow)
    case .next, .previous:
      return look.board.projects.count > 1 ? .enabled : .disabled(shell.notHere)
    case .open, .history, .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first,
      .last, .nextPane, .previousPane, .zoom, .twin, .export, .copy:
      return .enabled
    default: return .disabled(shell.notHere)
    }
  }

  /// Why no target can be written here; the role first, then the period (R53).
  private func mayWrite(_ command: Command, _ look: TargetLook) -> Availability {
    let context = look.context
    if let reason = context.reason(against: .editTargets) { return .disabled(reason) }
    let isOne = command == .edit && marks.isEmpty
    if isOne, let period = look.period(at: place), look.board.closed.contains(period) {
      return .disabled(look.words.closedReason)
    }
    return .enabled
  }

  private var canLeave: Bool { isText != nil || isZoomed || pane != .grid || !marks.isEmpty }

  /// What there is to look at; nil before it is known, or without a project.
  func look(_ context: Context) -> TargetLook? {
    guard let found = board.value, let board = found else { return nil }
    return TargetLook(board, context)
  }

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  public func hints(in context: Context) -> [CommandHint] {
    let wanted: [Command] = [.edit, .newRecord, .mark, .history, .next, .nextPane]
    return wanted.filter { availability(of: $0, in: context).isEnabled }.map { CommandHint($0) }
  }

  public func status(in context: Context) -> StatusNote {
    guard let look = look(context) else { return StatusNote() }
    let message =
      marks.isEmpty ? look.name(at: place) : look.words.form.marks(marks.count)
    let projects = look.board.projects
    let number = projects.firstIndex(of: look.board.project.code).map { $0 + 1 } ?? 0
    return StatusNote(
      message: message,
      position: context.phrases.lists.position(number, projects.count)
    )
  }
}
