import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension PaymentsScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival)
    case .changed: return [ask()] + (detail.value == nil ? [] : askDetail(again: true))
    case .resized: position.settle(count: items.count, height: listHeight(context))
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token): close(token)
    case .submitted(let result): return submitted(result, context)
    case .key, .pasted: break
    }
    return []
  }

  private mutating func open(_ arrival: Arrival?) -> [Effect] {
    reading = nil
    (face, pane) = (.statements, .list)
    switch arrival {
    case .list(let filter, let code):
      project = filter.isEmpty ? nil : filter
      (tab, wanted) = (.all, code)
    case .record(let code): (project, tab, wanted) = (nil, .all, code)
    case .command(.explain, let code): (face, wantsBudget) = (.budget, code)
    case .command(let command, let code):
      tab = PaymentTab.allCases.first { "\($0)" == code } ?? .underWay
      face = command == .budget ? .budget : .statements
    case .province, nil: break
    }
    return [ask(), projects.ask(.projects(filter: ""), for: id, numbered: &counter)]
  }

  private mutating func close(_ token: Token) {
    board.close(token)
    detail.close(token)
    claims.close(token)
    explanation.close(token)
    projects.close(token)
    if pending?.token == token { pending = nil }
  }

  mutating func ask() -> Effect { board.ask(.payments, for: id, numbered: &counter) }

  /// Asks for the statement under the cursor, unless it is known or a question is open.
  mutating func askDetail(again: Bool = false) -> [Effect] {
    guard let row = current?.statement else { return [] }
    guard again || !detail.isWaiting, again || detail.value?.row != row else { return [] }
    return [detail.ask(.statement(row.code), for: id, numbered: &counter)]
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .payments(let found):
      let held = wanted ?? current?.code
      guard board.accept(found, token) else { return [] }
      wanted = nil
      let items = items
      let index = held.flatMap { held in items.firstIndex { $0.code.hasPrefix(held) } }
      position.place(
        at: index ?? position.cursor,
        count: items.count,
        height: listHeight(context)
      )
      marks.formIntersection(items.map(\.code))
      return askDetail() + explainWanted(context)
    case .statement(let found):
      guard detail.accept(found, token) else { return [] }
      if found.row.code != current?.statement?.code { return askDetail() }
      if wantsPaper { showPaper(context) }
    case .statementClaims(let rows): takeClaims(rows, token)
    case .explanation(let found):
      guard explanation.accept(found, token) else { return [] }
      reading = ExplanationReading(explanation: found, context: context).reading
    case .projects(let rows): projects.accept(rows, token)
    case .moved(let receipt): return finished(receipt, token, context)
    case .counterDrawn(let stratum, _, let codes):
      let text = context.phrases.findings.counterDrawn(codes.count, stratum)
      let filter = FilterTerm.codes(.claim, codes, context.language)
      return [
        .notify(Notice(.done, text)), .open(.verification, .list(filter: filter, code: nil)),
      ]
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  /// The next page of the claims joins those before.
  private mutating func takeClaims(_ rows: [StatementClaimRow], _ token: Token) {
    let before = claims.value ?? []
    let isNext =
      before.last.map { last in rows.first.map { last.claim < $0.claim } ?? true } ?? false
    claims.accept(isNext ? before + rows : rows, token)
  }

  /// Tells what became of each statement.
  private mutating func finished(
    _ receipt: Receipt,
    _ token: Token,
    _ context: Context
  ) -> [Effect] {
    guard let done = pending, done.token == token else { return [] }
    pending = nil
    let words = context.phrases.payments
    if receipt.done > 0 { marks = [] }
    if receipt.refused == 0 {
      return [.notify(Notice(.done, words.moved(done.move, receipt.done)))]
    }
    if receipt.rows.count == 1, let refusal = receipt.rows[0].refusal {
      return [.notify(Notice(.error, context.phrases.sentence(refusal)))]
    }
    return [.present(outcomeDialog(receipt, in: context.phrases))]
  }

  /// The project of a code, when it is known.
  func project(_ code: String) -> ProjectRow? {
    projects.value?.first { $0.project.code == code }
  }
}
