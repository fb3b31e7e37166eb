import Canvas
import Domain
public import Phrases

/// Who works with whom: the network of an actor, the matrix, the paths between two actors, those who
/// work with nobody, and what each is to the projects.
public struct RelationsScreen: Screen {
  public let id = ScreenID.relations
  var facts = Slot<NetworkFacts>()
  /// The links in force today, made once for an answer.
  var network: Network?
  /// The code of the actor in the middle.
  var centre: String?
  /// Those that were in the middle before.
  var trail: [String] = []
  /// The two actors between whom paths are looked for.
  var ends: Ends?
  var face = Face.network
  /// What the list of the face shows, made once for a face and a centre.
  var rows: [RelationLine] = []
  var position = ListPosition()
  var pane = Pane.list
  var isZoomed = false
  var showsTwin = false
  /// What was written here, so that it can be taken back.
  var changes: [Change] = []
  var writing: (token: Token, change: Change, isUndo: Bool)?
  /// The link before the form; nil for a new one.
  var edited: Relation?
  var counter = 0

  enum Face: Int, CaseIterable, Sendable {
    case network, matrix, paths, isolated, roles
  }

  enum Pane: Sendable {
    case list, drawing
  }

  struct Ends: Hashable, Sendable {
    var from: String
    var to: String
  }

  /// A link as it was and as it is; nil where there was or is none.
  struct Change: Hashable, Sendable {
    var before: Relation?
    var after: Relation?
  }

  public init() {}

  var current: RelationLine? {
    rows.indices.contains(position.cursor) ? rows[position.cursor] : nil
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    switch command {
    case .back: return canLeave ? .enabled : .disabled(shell.notHere)
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous, .moveLeft,
      .moveRight, .nextFace, .previousFace, .twin, .findPath:
      return .enabled
    case .nextPane, .previousPane, .zoom:
      return hasDrawing ? .enabled : .disabled(shell.notHere)
    case .open, .copy, .centre: return current == nil ? .disabled(shell.needsRow) : .enabled
    case .export: return rows.isEmpty ? .disabled(shell.needsRow) : .enabled
    case .newRecord: return decision(context) ?? .enabled
    case .edit, .removeItem:
      if let reason = decision(context) { return reason }
      guard let row = current else { return .disabled(shell.needsRow) }
      return row.relation == nil
        ? .disabled(context.phrases.cartography.relations.notARelation) : .enabled
    default: return .disabled(shell.notHere)
    }
  }

  /// Why this person may write no relation; nil when they may.
  private func decision(_ context: Context) -> Availability? {
    context.reason(against: .editRelations).map { .disabled($0) }
  }

  /// Whether the face has a picture beside its list.
  var hasDrawing: Bool { face == .network || face == .matrix }

  private var canLeave: Bool {
    showsTwin || isZoomed || pane != .list || !trail.isEmpty || face != .network
  }

  public func hints(in context: Context) -> [CommandHint] {
    let wanted: [Command] = [.nextFace, .centre, .open, .findPath, .newRecord, .edit, .removeItem]
    return wanted.filter { availability(of: $0, in: context).isEnabled }.map { CommandHint($0) }
  }

  public func status(in context: Context) -> StatusNote {
    let words = context.phrases.cartography.relations
    let place = rows.isEmpty ? 0 : min(position.cursor + 1, rows.count)
    let message: String
    switch face {
    case .paths: message = ends == nil ? words.pathHint : ""
    case .matrix: message = words.matrixNote
    default: message = centre.map(name) ?? ""
    }
    return StatusNote(
      message: message,
      position: context.phrases.lists.position(place, rows.count)
    )
  }

  public var memento: Memento? { Memento(screen: id, marks: [], filter: "") }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    guard let number = memento.change, changes.indices.contains(number) else { return [] }
    let words = context.phrases.cartography.relations
    let change = changes[number]
    let lines = [change.after, change.before].compactMap { $0 }.map {
      Dialog.Line.muted(sentence($0, context))
    }
    return [
      .present(
        Dialog(
          "relation.undo.\(number)",
          owner: id,
          title: words.undoTitle,
          body: [.text(words.undoText), .empty] + lines,
          buttons: [.init("undo", words.undoButton), .close(context.phrases)],
          focused: 1
        )
      )
    ]
  }

  /// The name of an actor, or its code when it is not registered.
  func name(_ code: String) -> String {
    network.flatMap { network in network.place(of: code).map { network.actors[$0].name } } ?? code
  }

  /// A link as a sentence.
  func sentence(_ relation: Relation, _ context: Context) -> String {
    context.phrases.cartography.relations.told(
      name(relation.from),
      context.phrases.labels.relation(relation.kind),
      name(relation.to)
    )
  }
}
