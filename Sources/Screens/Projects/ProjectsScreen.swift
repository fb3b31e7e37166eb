import Canvas
import Domain
public import Phrases

/// The list of projects, and one of them in front: its table, its curve, its breakdowns.
public struct ProjectsScreen: Screen {
  public let id = ScreenID.projects
  var bar = FilterBar(.projects)
  var rows = Slot<[ProjectRow]>()
  var order = ProjectOrder.ratio
  var position = ListPosition()
  /// The project in front; nil while the list is.
  var sheet: ProjectSheet?
  /// Whether the list is shown as text; nil as the person's settings want it.
  var isText: Bool?
  /// The chain of a participant, and what is read over the project.
  var chain = Slot<ChainFacts>()
  var reading: Reading?
  var counter = 0

  /// A list that nothing was asked for yet.
  public init() {}

  public var capturesText: Bool { bar.isOpen }

  public var memento: Memento? { Memento(screen: id, marks: [], filter: bar.text) }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    guard memento.filter != bar.text else { return [] }
    bar.set(memento.filter, in: context)
    return [askRows()]
  }

  /// The projects that the filter keeps, in order.
  var projects: [ProjectRow] { order.sorted(rows.value ?? []) }

  /// The project under the cursor.
  var current: ProjectRow? {
    let projects = projects
    return projects.indices.contains(position.cursor) ? projects[position.cursor] : nil
  }

  /// The code of the project that a command concerns.
  var concerned: String? { sheet?.code ?? current?.project.code }

  func showsText(_ context: Context) -> Bool {
    sheet?.showsText(context) ?? isText ?? context.isAccessible
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    if reading != nil { return Reading.takes(command) ? .enabled : .disabled(shell.notHere) }
    switch command {
    case .strata, .chain, .budget: return .enabled
    case .back:
      let isLeft = sheet != nil || isText != nil || !bar.isEmpty
      return isLeft ? .enabled : .disabled(shell.notHere)
    case .filter, .saveFilter, .sort:
      return sheet == nil ? .enabled : .disabled(shell.notHere)
    case .open:
      if sheet?.pane == .history { return .disabled(shell.notHere) }
      return concerned == nil ? .disabled(shell.needsRow) : .enabled
    case .linkedClaims, .simulate, .history, .copy, .export, .explain, .edit:
      return concerned == nil ? .disabled(shell.needsRow) : .enabled
    case .nextPane, .previousPane, .zoom:
      return sheet == nil || showsText(context) ? .disabled(shell.notHere) : .enabled
    case .moveLeft, .moveRight:
      return sheet == nil ? .disabled(shell.notHere) : .enabled
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .twin, .next, .previous:
      return .enabled
    default: return .disabled(shell.notHere)
    }
  }

  public func hints(in context: Context) -> [CommandHint] {
    if reading != nil { return [CommandHint(.export), CommandHint(.back)] }
    if sheet == nil {
      return [
        CommandHint(.open), CommandHint(.filter), CommandHint(.linkedClaims), CommandHint(.twin),
      ]
    }
    return [
      CommandHint(.moveRight, context.phrases.projects.sheet.result), CommandHint(.nextPane),
      CommandHint(.twin), CommandHint(.linkedClaims), CommandHint(.export),
    ]
  }

  public func status(in context: Context) -> StatusNote {
    if let sheet { return status(of: sheet, in: context) }
    let count = projects.count
    let place = count == 0 ? 0 : min(position.cursor + 1, count)
    return StatusNote(
      mode: bar.isOpen ? context.phrases.shell.filtering : nil,
      message: bar.note(in: context)
        ?? context.phrases.lists.sorted(order.name(context.phrases.projects)),
      position: context.phrases.lists.position(place, count)
    )
  }

  private func status(of sheet: ProjectSheet, in context: Context) -> StatusNote {
    guard let figures = sheet.figures(context) else { return StatusNote(message: sheet.code) }
    let results = figures.detail.results
    let place = results.firstIndex(of: figures.result).map { $0 + 1 } ?? 0
    let name = context.resultName(figures.result)
    return StatusNote(
      message: sheet.code + (name.isEmpty ? "" : " · " + name),
      position: context.phrases.lists.position(place, results.count)
    )
  }
}
