/// What can be undone in this session, and what was undone, by name.
struct UndoHistory: Sendable {
  /// What a step brings back.
  enum Step: Hashable, Sendable {
    case drafts(DraftBook)
    case list(Memento)
  }

  private(set) var undoable: [(name: String, step: Step)] = []
  private(set) var redoable: [(name: String, step: Step)] = []
  private static let depth = 200

  var canUndo: Bool { !undoable.isEmpty }
  var canRedo: Bool { !redoable.isEmpty }

  /// Notes a step that can be undone; what was undone before can no longer be redone.
  mutating func note(_ step: Step, name: String) {
    undoable.append((name, step))
    if undoable.count > Self.depth { undoable.removeFirst() }
    redoable.removeAll()
  }

  mutating func takeUndo() -> (name: String, step: Step)? { undoable.popLast() }
  mutating func takeRedo() -> (name: String, step: Step)? { redoable.popLast() }

  /// Keeps the way forward after an undo.
  mutating func keepRedo(_ step: Step, name: String) { redoable.append((name, step)) }

  /// Keeps the way back after a redo.
  mutating func keepUndo(_ step: Step, name: String) { undoable.append((name, step)) }

  /// Forgets every step: signed decisions cannot be undone.
  mutating func clearDrafts() {
    let isList: ((name: String, step: Step)) -> Bool = { entry in
      if case .list = entry.step { true } else { false }
    }
    undoable = undoable.filter(isList)
    redoable = redoable.filter(isList)
  }
}
