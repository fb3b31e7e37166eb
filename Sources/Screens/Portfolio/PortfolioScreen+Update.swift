import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension PortfolioScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival):
      arrive(arrival)
      return [ask()]
    case .changed: return [ask()]
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token): portfolio.close(token)
    case .submitted(let result): return submitted(result, context)
    case .resized: settle(context)
    case .key, .pasted: break
    }
    return []
  }

  /// A project's code shows what it costs and whom it serves.
  private mutating func arrive(_ arrival: Arrival?) {
    switch arrival {
    case .record(let code): scope = code
    case .list(let filter, _): scope = filter.isEmpty ? nil : filter
    case .command, .province, nil: break
    }
  }

  private mutating func ask() -> Effect {
    portfolio.ask(.steering(.portfolio(asOf: asOf)), for: id, numbered: &counter)
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .steering(.portfolio(let found)):
      guard portfolio.accept(found, token) else { return [] }
      if let scope, !found.projects.contains(where: { $0.code == scope }) { self.scope = nil }
      settle(context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  mutating func settle(_ context: Context) {
    positions[face, default: ListPosition()].settle(
      count: table(context)?.count ?? 0,
      height: listHeight(context)
    )
  }

  private mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    let page = max(1, listHeight(context) - 1)
    switch command {
    case .nextFace, .moveRight: turn(by: 1, context)
    case .previousFace, .moveLeft: turn(by: -1, context)
    case .next: choose(by: 1, context)
    case .previous: choose(by: -1, context)
    case .moveUp: move(by: -1, context)
    case .moveDown: move(by: 1, context)
    case .pageUp: move(by: -page, context)
    case .pageDown: move(by: page, context)
    case .first: move(by: -Int.max, context)
    case .last: move(by: Int.max, context)
    case .open: return openProject(context)
    case .twin:
      let next = !showsText(context)
      isText = next == context.isAccessible ? nil : next
    case .back: return leave(context)
    case .asOf: return [.present(asOfDialog(context))]
    case .export: return [.present(ExportDialog.make(for: id, name: exportName(context), context))]
    case .copy:
      guard let table = table(context), table.count > 0 else { return [] }
      let text = table.sentence(min(position.cursor, table.count - 1))
      let told = context.phrases.shell.copied(context.phrases.steering.portfolio.face(face))
      return [.copy(text), .notify(Notice(.done, told))]
    default: break
    }
    return []
  }

  private func exportName(_ context: Context) -> String {
    context.phrases.steering.portfolio.exportName + "-\(face).csv"
  }

  mutating func turn(by step: Int, _ context: Context) {
    let all = PortfolioFace.allCases
    face = all[(face.rawValue + step + all.count) % all.count]
    settle(context)
  }

  /// The next result, or the next project, of those that there are; all of them first.
  private mutating func choose(by step: Int, _ context: Context) {
    if isByResult {
      // Curves are of one result: there, all is none.
      let codes = results(context)
      let all: [String?] = face == .multiples ? [] : [nil]
      let choices = all + codes.map { Optional($0) }
      let held = face == .multiples ? result ?? codes.first : result
      guard !choices.isEmpty, let place = choices.firstIndex(of: held) else { return }
      result = choices[(place + step + choices.count) % choices.count]
    } else {
      let codes = portfolio.value?.projects.map(\.code) ?? []
      let choices: [String?] = [nil] + codes.map { Optional($0) }
      let place = choices.firstIndex(of: scope) ?? 0
      scope = choices[(place + step + choices.count) % choices.count]
    }
    settle(context)
  }

  private mutating func move(by rows: Int, _ context: Context) {
    positions[face, default: ListPosition()].move(
      by: rows,
      count: table(context)?.count ?? 0,
      height: listHeight(context)
    )
  }

  /// One rung: the twin, the past day, then what was chosen.
  private mutating func leave(_ context: Context) -> [Effect] {
    if isText != nil {
      isText = nil
    } else if asOf != nil {
      asOf = nil
      return [ask()]
    } else {
      (result, scope) = (nil, nil)
      settle(context)
    }
    return []
  }

  /// Asks which day's figures are wanted.
  private func asOfDialog(_ context: Context) -> Dialog {
    let words = context.phrases.steering.portfolio
    return Dialog(
      Command.asOf.rawValue,
      owner: id,
      title: words.asOfTitle,
      body: [.muted(words.notThen)],
      fields: [Field("day", words.asOfDay, .day(from: nil), value: asOf?.iso ?? "")],
      buttons: [.init("look", words.asOfButton), .close(context.phrases)]
    )
  }

  private func openProject(_ context: Context) -> [Effect] {
    guard let code = table(context)?.project(position.cursor) else { return [] }
    return [.open(.projects, .record(code))]
  }

  private mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if result.dialog == Command.asOf.rawValue, result.button == "look" {
      // An empty day, or one that is not over, is today.
      asOf = result.day("day").flatMap { $0 < context.today ? $0 : nil }
      return [ask()]
    }
    guard let path = ExportDialog.path(in: result), let table = table(context) else { return [] }
    counter += 1
    return [
      .export(
        .table(header: table.exportHeader, rows: table.exportRows),
        path: path,
        Token(screen: id, number: counter)
      )
    ]
  }

  private mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    let count = table(context)?.count ?? 0
    switch action {
    case .wheelUp, .wheelDown:
      positions[face, default: ListPosition()].scroll(
        by: action == .wheelUp ? -3 : 3,
        count: count,
        height: listHeight(context)
      )
    case .press, .doubleClick:
      guard let index = target.index else { return [] }
      if target.id == "portfolio.tab" {
        turn(by: index - face.rawValue, context)
      } else if target.id == "portfolio.row" || target.id == "portfolio.mark" {
        positions[face, default: ListPosition()].place(
          at: index,
          count: count,
          height: listHeight(context)
        )
        if action == .doubleClick { return openProject(context) }
      }
    case .release, .drag, .rightPress: break
    }
    return []
  }
}
