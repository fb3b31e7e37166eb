import Canvas
import Domain
public import Phrases

/// The grid of influence and interest of a stakeholders' workshop: an actor is taken in hand, carried
/// with the arrows, put down with Enter.
public struct StakesScreen: Screen {
  public let id = ScreenID.stakes
  var facts = Slot<NetworkFacts>()
  var stakes = Slot<[Stake]>()
  /// Names by code, and the active actors that are nowhere on the grid: made once for an answer.
  private(set) var names: [String: String] = [:]
  private(set) var unplaced: [NetworkFacts.Node] = []
  var position = ListPosition()
  var pane = Pane.grid
  /// The cell of the grid under the cursor.
  var cell = Cell(influence: 3, interest: 3)
  /// Which of the actors of the cell is meant.
  var turn = 0
  /// The code of the actor in hand.
  var inHand: String?
  var isZoomed = false
  var showsTwin = false
  /// What was written here, so that it can be taken back.
  var changes: [Change] = []
  var writing: (token: Token, change: Change, isUndo: Bool)?
  var counter = 0

  enum Pane: Sendable {
    case list, grid
  }

  struct Cell: Hashable, Sendable {
    var influence: Int
    var interest: Int
  }

  /// Where an actor stood and stands; nil is off the grid.
  struct Change: Hashable, Sendable {
    var actor: String
    var before: Stake?
    var after: Stake?
  }

  public init() {}

  /// The actors on the grid, by cell, in the order of their codes.
  var placed: [Cell: [Stake]] {
    Dictionary(grouping: stakes.value ?? []) {
      Cell(influence: $0.influence, interest: $0.interest)
    }
  }

  /// Takes note of who is on the grid and who is not.
  mutating func arrange(on day: Day) {
    let actors = facts.value?.actors ?? []
    let known = Set((stakes.value ?? []).map(\.actor))
    names = Dictionary(actors.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    unplaced = actors.filter { actor in
      !known.contains(actor.code) && (actor.closedOn.map { $0 > day } ?? true)
    }
  }

  func name(_ code: String) -> String { names[code] ?? code }

  /// The actor meant in the cell under the cursor.
  var meant: Stake? {
    guard let here = placed[cell], !here.isEmpty else { return nil }
    return here[turn % here.count]
  }

  /// The actor that a command is about.
  var current: String? {
    if pane == .grid { return inHand ?? meant?.actor }
    return unplaced.indices.contains(position.cursor) ? unplaced[position.cursor].code : nil
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    switch command {
    case .back:
      let canLeave = showsTwin || inHand != nil || isZoomed || pane != .grid
      return canLeave ? .enabled : .disabled(shell.notHere)
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last, .next,
      .previous, .nextPane, .previousPane, .zoom, .twin:
      return .enabled
    case .export, .copy:
      return (stakes.value ?? []).isEmpty ? .disabled(shell.needsRow) : .enabled
    case .open: return decision(context) ?? (current == nil ? needsRow(shell) : .enabled)
    case .removeItem:
      return decision(context) ?? (pane == .grid && meant != nil ? .enabled : needsRow(shell))
    default: return .disabled(shell.notHere)
    }
  }

  private func needsRow(_ shell: ShellPhrases) -> Availability { .disabled(shell.needsRow) }

  /// Why this person may place nobody; nil when they may.
  private func decision(_ context: Context) -> Availability? {
    context.reason(against: .editStakes).map { .disabled($0) }
  }

  public func hints(in context: Context) -> [CommandHint] {
    let words = context.phrases.cartography.stakes
    let grab = CommandHint(.open, inHand == nil ? words.hintGrab : words.hintDrop)
    let all = [grab, CommandHint(.nextPane), CommandHint(.removeItem), CommandHint(.export)]
    return all.filter { availability(of: $0.command, in: context).isEnabled }
  }

  public func status(in context: Context) -> StatusNote {
    let words = context.phrases.cartography.stakes
    let count = stakes.value?.count ?? 0
    return StatusNote(
      message: inHand.map { words.inHand(name($0)) } ?? "",
      position: context.phrases.count(count, words.noun)
    )
  }

  public var memento: Memento? { Memento(screen: id, marks: [], filter: "") }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    guard let number = memento.change, changes.indices.contains(number) else { return [] }
    let words = context.phrases.cartography.stakes
    return [
      .present(
        Dialog(
          "stake.undo.\(number)",
          owner: id,
          title: words.undoTitle(name(changes[number].actor)),
          body: [.text(words.undoText)],
          buttons: [.init("undo", words.undoButton), .close(context.phrases)],
          focused: 1
        )
      )
    ]
  }
}
