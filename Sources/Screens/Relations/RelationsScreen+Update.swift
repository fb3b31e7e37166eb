import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension RelationsScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival, context)
    case .changed: return [ask()]
    case .resized: settle(context)
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token):
      facts.close(token)
      if writing?.token == token { writing = nil }
    case .submitted(let result): return submitted(result, context)
    case .key, .pasted: break
    }
    return []
  }

  private mutating func open(_ arrival: Arrival?, _ context: Context) -> [Effect] {
    switch arrival {
    case .record(let code), .list(_, .some(let code)), .command(_, .some(let code)):
      (centre, trail, face, pane, showsTwin) = (code, [], .network, .list, false)
      refresh(context)
    default: break
    }
    return [ask()]
  }

  private mutating func ask() -> Effect {
    facts.ask(.cartography(.network), for: id, numbered: &counter)
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .cartography(.network(let found)):
      guard facts.accept(found, token) else { return [] }
      let network = Network(found, on: context.today)
      self.network = network
      if centre == nil { centre = network.mostLinked(1).first.map { network.actors[$0].code } }
      refresh(context)
    case .done: return written(token, context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  /// Makes the rows of the face again.
  mutating func refresh(_ context: Context) {
    rows = RelationLines(screen: self, context: context).rows
    settle(context)
  }

  mutating func settle(_ context: Context) {
    position.settle(
      count: showsTwin ? twin(context).lines.count : rows.count,
      height: page(context)
    )
  }

  /// How many rows of the list are seen.
  func page(_ context: Context) -> Int {
    let area = context.screenArea
    if showsTwin { return max(1, area.height - 2) }
    return max(1, RelationsLayout(self, context, in: area).list.height - 3)
  }

  mutating func show(_ face: Face, _ context: Context) {
    (self.face, pane, showsTwin, isZoomed) = (face, .list, false, false)
    position = ListPosition()
    refresh(context)
  }

  /// Puts an actor in the middle.
  mutating func turn(to code: String, _ context: Context) {
    guard code != centre else { return show(.network, context) }
    if let centre { trail.append(centre) }
    centre = code
    show(.network, context)
  }
}

/// Keys and mouse.
extension RelationsScreen {
  private mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    let faces = Face.allCases
    switch command {
    case .back: leave(context)
    case .nextFace, .moveRight:
      show(faces[(face.rawValue + 1) % faces.count], context)
    case .previousFace, .moveLeft:
      show(faces[(face.rawValue + faces.count - 1) % faces.count], context)
    case .nextPane, .previousPane:
      // For a screen reader there is the list alone.
      pane = pane == .list && !context.isAccessible ? .drawing : .list
    case .zoom: isZoomed.toggle()
    case .twin:
      showsTwin.toggle()
      position = ListPosition()
      settle(context)
    case .centre:
      if let code = current?.actor { turn(to: code, context) }
    case .open: return openRow()
    case .copy: return copy(context)
    case .export: return [.present(ExportDialog.make(for: id, name: fileName(context), context))]
    case .findPath: return [.present(pathDialog(context))]
    case .newRecord: return create(context)
    case .edit: return edit(context)
    case .removeItem: return askRemoval(context)
    default: move(command, context)
    }
    return []
  }

  private mutating func leave(_ context: Context) {
    if showsTwin {
      showsTwin = false
      settle(context)
    } else if isZoomed {
      isZoomed = false
    } else if pane != .list {
      pane = .list
    } else if face != .network {
      show(.network, context)
    } else if let last = trail.popLast() {
      centre = last
      show(.network, context)
    }
  }

  private mutating func move(_ command: Command, _ context: Context) {
    let page = page(context)
    let count = showsTwin ? twin(context).lines.count : rows.count
    let step: Int
    switch command {
    case .moveUp, .previous: step = -1
    case .moveDown, .next: step = 1
    case .pageUp: step = -page
    case .pageDown: step = page
    case .first: step = -Int.max
    case .last: step = Int.max
    default: return
    }
    position.move(by: step, count: count, height: page)
  }

  private func openRow() -> [Effect] {
    guard let row = current else { return [] }
    if face == .roles, let project = row.project { return [.open(.projects, .record(project))] }
    return row.actor.map { [.open(.actors, .record($0))] } ?? []
  }

  private func copy(_ context: Context) -> [Effect] {
    guard let row = current else { return [] }
    return [
      .copy(row.sentence),
      .notify(Notice(.done, context.phrases.shell.copied(row.actor ?? row.sentence))),
    ]
  }

  private func fileName(_ context: Context) -> String {
    "\(context.phrases.cartography.relations.fileName)-\(face).csv"
  }

  private mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    if action == .wheelUp || action == .wheelDown {
      position.scroll(
        by: action == .wheelUp ? -3 : 3,
        count: showsTwin ? twin(context).lines.count : rows.count,
        height: page(context)
      )
      return []
    }
    guard action == .press || action == .doubleClick else { return [] }
    let index = target.index ?? 0
    switch target.id {
    case "relations.row":
      pane = .list
      position.place(at: index, count: rows.count, height: page(context))
      return action == .doubleClick ? openRow() : []
    case "relations.face":
      if let face = Face(rawValue: index) { show(face, context) }
    case "relations.node":
      if let code = network?.actors[index].code { turn(to: code, context) }
    default: break
    }
    return []
  }
}
