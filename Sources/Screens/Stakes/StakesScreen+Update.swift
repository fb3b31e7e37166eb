import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension StakesScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened, .changed:
      return [
        facts.ask(.cartography(.network), for: id, numbered: &counter),
        stakes.ask(.cartography(.stakes), for: id, numbered: &counter),
      ]
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token):
      facts.close(token)
      stakes.close(token)
      if writing?.token == token { writing = nil }
    case .submitted(let result): return submitted(result, context)
    case .resized, .key, .pasted: break
    }
    settle(context)
    return []
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .cartography(.network(let found)): facts.accept(found, token)
    case .cartography(.stakes(let found)): stakes.accept(found, token)
    case .done: return written(token, context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    arrange(on: context.today)
    settle(context)
    return []
  }

  mutating func settle(_ context: Context) {
    let count = showsTwin ? twin(context).lines.count : unplaced.count
    position.settle(count: count, height: max(1, context.screenArea.height - 3))
  }

  private mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    switch command {
    case .back:
      if showsTwin {
        showsTwin = false
      } else if inHand != nil {
        inHand = nil
      } else if isZoomed {
        isZoomed = false
      } else {
        pane = .grid
      }
    case .nextPane, .previousPane: pane = pane == .grid ? .list : .grid
    case .zoom: isZoomed.toggle()
    case .twin:
      showsTwin.toggle()
      position = ListPosition()
    case .open: return grabOrDrop(context)
    case .removeItem: return takeOff(context)
    case .copy: return copy(context)
    case .export:
      let name = context.phrases.cartography.stakes.fileName + ".csv"
      return [.present(ExportDialog.make(for: id, name: name, context))]
    default: move(command, context)
    }
    settle(context)
    return []
  }

  private mutating func move(_ command: Command, _ context: Context) {
    if showsTwin || pane == .list {
      let count = showsTwin ? twin(context).lines.count : unplaced.count
      let page = max(1, context.screenArea.height - 4)
      let steps: [Command: Int] = [
        .moveUp: -1, .previous: -1, .moveDown: 1, .next: 1, .pageUp: -page, .pageDown: page,
        .first: -Int.max, .last: Int.max,
      ]
      guard let step = steps[command] else { return }
      return position.move(by: step, count: count, height: page)
    }
    let (least, most) = (Stake.scale.lowerBound, Stake.scale.upperBound)
    switch command {
    case .moveUp: cell.influence = min(most, cell.influence + 1)
    case .moveDown: cell.influence = max(least, cell.influence - 1)
    case .moveRight: cell.interest = min(most, cell.interest + 1)
    case .moveLeft: cell.interest = max(least, cell.interest - 1)
    case .first: cell = Cell(influence: most, interest: least)
    case .last: cell = Cell(influence: least, interest: most)
    case .next: return turn += 1
    case .previous: return turn = max(0, turn - 1)
    default: return
    }
    turn = 0
  }

  /// Takes the actor meant in hand, or puts down the one in hand.
  private mutating func grabOrDrop(_ context: Context) -> [Effect] {
    if pane == .list {
      inHand = current
      pane = .grid
      return []
    }
    guard let code = inHand else {
      inHand = meant?.actor
      return []
    }
    inHand = nil
    let before = stakes.value?.first { $0.actor == code }
    let after = Stake(
      actor: code,
      influence: cell.influence,
      interest: cell.interest,
      note: before?.note ?? "",
      day: context.today
    )
    if let before, before.influence == after.influence, before.interest == after.interest {
      return []
    }
    return write(Change(actor: code, before: before, after: after), isUndo: false)
  }

  private mutating func takeOff(_ context: Context) -> [Effect] {
    guard let stake = meant else { return [] }
    inHand = nil
    return write(Change(actor: stake.actor, before: stake, after: nil), isUndo: false)
  }

  private mutating func write(_ change: Change, isUndo: Bool) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    writing = (token, change, isUndo)
    if let after = change.after { return [.change(.stake(after), token)] }
    return [.change(.removeStake(actor: change.actor), token)]
  }

  private mutating func written(_ token: Token, _ context: Context) -> [Effect] {
    guard let writing, writing.token == token else { return [] }
    self.writing = nil
    let words = context.phrases.cartography.stakes
    let change = writing.change
    let name = name(change.actor)
    let told = change.after.map { words.placed(name, $0.influence, $0.interest) }
    let notice = Effect.notify(Notice(.done, told ?? words.takenOff(name)))
    if writing.isUndo { return [notice] }
    changes.append(change)
    let memento = Memento(screen: id, marks: [], filter: "", change: changes.count - 1)
    return [notice, .remember(memento, step: words.step(name))]
  }

  private mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if let path = ExportDialog.path(in: result) {
      counter += 1
      let words = context.phrases.cartography
      return [
        .export(
          .table(
            header: [words.relations.actor, words.stakes.influence, words.stakes.interest, ""],
            rows: (stakes.value ?? []).map {
              [
                name($0.actor), String($0.influence), String($0.interest),
                words.stakes.corner($0.corner),
              ]
            }
          ),
          path: path,
          Token(screen: id, number: counter)
        )
      ]
    }
    let prefix = "stake.undo."
    guard result.dialog.hasPrefix(prefix), result.button == "undo",
      let number = Int(result.dialog.dropFirst(prefix.count)), changes.indices.contains(number)
    else { return [] }
    let done = changes[number]
    return write(Change(actor: done.actor, before: done.after, after: done.before), isUndo: true)
  }

  private func copy(_ context: Context) -> [Effect] {
    let words = context.phrases.cartography.stakes
    let text = twin(context).lines.map(\.text).joined(separator: "\n")
    return [.copy(text), .notify(Notice(.done, context.phrases.shell.copied(words.grid)))]
  }

  private mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    guard action == .press || action == .doubleClick else { return [] }
    let index = target.index ?? 0
    switch target.id {
    case "stakes.row":
      pane = .list
      position.place(at: index, count: unplaced.count, height: 5)
      return action == .doubleClick ? grabOrDrop(context) : []
    case "stakes.cell":
      pane = .grid
      cell = Cell(influence: index / 10, interest: index % 10)
      turn = 0
      return inHand != nil || action == .doubleClick ? grabOrDrop(context) : []
    default: return []
    }
  }
}
