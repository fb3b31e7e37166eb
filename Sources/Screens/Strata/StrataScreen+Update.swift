import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension StrataScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival)
    case .changed:
      return [ask()] + (detail.value == nil ? [] : askDetail(again: true))
    case .resized: position.settle(count: rows.count, height: listHeight(context))
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token):
      strata.close(token)
      detail.close(token)
      explanation.close(token)
      if pending?.token == token { pending = nil }
    case .submitted(let result): return submitted(result, context)
    case .key, .pasted: break
    }
    return []
  }

  private mutating func open(_ arrival: Arrival?) -> [Effect] {
    showsSheet = false
    reading = nil
    pane = .list
    switch arrival {
    case .record(let code):
      (project, tab, wanted) = (nil, .all, code)
    case .list(let filter, let code):
      (project, tab, wanted) = (filter.isEmpty ? nil : filter, .all, code)
    case .command(let command, let code):
      (project, tab, wanted, wantedDialog) = (nil, .all, code, command)
    case .province, nil: break
    }
    return [ask()]
  }

  private mutating func ask() -> Effect { strata.ask(.strata, for: id, numbered: &counter) }

  /// Asks for the stratum under the cursor, unless it is known or a question is open.
  mutating func askDetail(again: Bool = false) -> [Effect] {
    guard let row = current else { return [] }
    guard again || !detail.isWaiting, again || detail.value?.row != row else { return [] }
    return [detail.ask(.stratum(row.stratum), for: id, numbered: &counter)]
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .strata(let all):
      let held = current?.stratum
      guard strata.accept(all.sorted(by: comesBefore), token) else { return [] }
      place(held, context)
      if rows.isEmpty, wantedDialog != nil {
        wantedDialog = nil
        return [.notify(Notice(.info, context.phrases.verification.drawNothing))]
      }
      return askDetail()
    case .stratum(let found):
      guard detail.accept(found, token) else { return [] }
      scroll = 0
      if found.row.stratum != current?.stratum { return askDetail() }
      return presentWanted(context)
    case .explanation(let found):
      guard explanation.accept(found, token) else { return [] }
      reading = ExplanationReading(explanation: found, context: context).reading
      return []
    case .drawn(let row, _): return drawn(row, token, context)
    case .done: return released(token, context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: return []
    }
  }

  /// What waits for a decision first, then in order of code.
  private func comesBefore(_ left: StratumRow, _ right: StratumRow) -> Bool {
    let order: [StratumRow.Status] = [.suspended, .drawable, .open, .closed]
    let places = [left, right].map { order.firstIndex(of: $0.status) ?? 0 }
    return places[0] == places[1]
      ? precedesByBytes(left.stratum.code, right.stratum.code) : places[0] < places[1]
  }

  /// Puts the cursor on what was wanted, or keeps it on its stratum.
  private mutating func place(_ held: Stratum?, _ context: Context) {
    let rows = rows
    var index = held.flatMap { held in rows.firstIndex { $0.stratum == held } }
    if let wanted {
      let isDraw = wantedDialog == .draw
      let near = rows.indices.filter { rows[$0].stratum.code.hasPrefix(wanted) }
      index = near.first { !isDraw || rows[$0].status == .drawable } ?? near.first
    }
    if index == nil, wantedDialog == .draw {
      index = rows.firstIndex { $0.status == .drawable }
    }
    wanted = nil
    position.place(at: index ?? position.cursor, count: rows.count, height: listHeight(context))
  }

  /// Opens the dialog that was asked for from another screen, when it is possible.
  private mutating func presentWanted(_ context: Context) -> [Effect] {
    guard let command = wantedDialog else { return [] }
    wantedDialog = nil
    if command == .draw, current?.status != .drawable,
      availability(of: .draw, in: context) != .enabled
    {
      return [.notify(Notice(.info, context.phrases.verification.drawNothing))]
    }
    return decide(command, context)
  }
}
