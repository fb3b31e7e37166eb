import Canvas
import Domain
import Phrases

/// What the rows of the tab come to, on a large screen: by project, then by state.
extension PaymentsScreen {
  func drawSums(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.payments
    let room = canvas.box(
      area,
      title: words.net + " · " + words.project.lowercased(),
      titleRight: "DH"
    ).inset(horizontal: 1, vertical: 0)
    let bars = projectBars(context)
    canvas.bars(bars, labels: labelWidth(bars, in: room), in: room)
    let (_, rest) = room.cuttingTop(min(room.height, bars.count + 1))
    let states = stateBars(context)
    // One state alone would say what the sum of the list says.
    guard states.count > 1, rest.height > states.count else { return }
    let (title, below) = rest.cuttingTop(1)
    canvas.put(words.state, in: title, role: .title)
    canvas.bars(states, labels: labelWidth(bars, in: room), in: below)
  }

  private func labelWidth(_ bars: [Bar], in room: Rect) -> Int {
    min(bars.map { cellWidth(of: $0.label) }.max() ?? 0, room.width * 2 / 5)
  }

  private func projectBars(_ context: Context) -> [Bar] {
    let sums = Dictionary(grouping: items, by: \.project).mapValues(sum)
    return sums.keys.sorted(by: precedesByBytes).map { code in
      let title = projects.value?.first { $0.project.code == code }?.project.title ?? ""
      return bar(title.isEmpty ? code : code + " " + title, sums[code] ?? .zero, context)
    }
  }

  private func stateBars(_ context: Context) -> [Bar] {
    let waiting = items.filter { $0.statement == nil }
    let first =
      waiting.isEmpty ? [] : [bar(context.phrases.payments.toDraft, sum(waiting), context)]
    return first
      + StatementState.allCases.compactMap { state in
        let own = items.filter { $0.statement?.state == state }
        return own.isEmpty ? nil : bar(context.phrases.labels.statement(state), sum(own), context)
      }
  }

  /// The budget of each agreement in a frame of its own, all at once: each to its own ceiling.
  func drawAgreements(
    _ budget: BudgetTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let down = max(1, area.height / 10)
    let across = max(1, min(4, (budget.rows.count + down - 1) / down))
    let rows = area.rows(Array(repeating: .share(1), count: down))
    for index in budget.rows.indices.prefix(across * down) {
      let columns = rows[index / across].columns(Array(repeating: .share(1), count: across))
      drawBars(of: index + 1, budget, in: columns[index % across], context, onto: &canvas)
    }
  }

  /// The agreement that the statement under the cursor is of.
  func drawAgreement(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let budget = BudgetTable(rows: board.value?.budget ?? [], context: context)
    guard let row = budget.all.firstIndex(where: { $0.project == current?.project }) else {
      canvas.box(area, title: context.phrases.payments.budget)
      return
    }
    drawBars(of: row, budget, in: area, context, onto: &canvas)
  }

  /// A row of the budget in a frame: a bar for each of its figures, all to its ceiling.
  func drawBars(
    of index: Int,
    _ budget: BudgetTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let words = context.phrases.payments
    let row = budget.all[index]
    let title = projects.value?.first { $0.project.code == row.project }?.project.title ?? ""
    let ceiling = row.ceiling.map { "\(words.ceiling) \(context.phrases.amount($0))" }
    let name = row.project.map { trimmed("\($0) \(title)") } ?? words.region
    let right = ceiling ?? words.noCeiling
    let hasRoom = cellWidth(of: name) + cellWidth(of: right) + 8 <= area.width
    let box = canvas.box(area, title: name, titleRight: hasRoom ? right : "")
    canvas.bars(
      budget.bars(index),
      full: row.ceiling.map { Int(max($0, row.committed).centimes) },
      in: box.inset(horizontal: 1, vertical: 0)
    )
  }

  private func sum(_ items: [PaymentItem]) -> Money { items.reduce(.zero) { $0 + $1.net } }

  private func bar(_ label: String, _ money: Money, _ context: Context) -> Bar {
    Bar(
      label,
      value: max(0, Int(money.centimes)),
      figure: context.phrases.numbers.columnAmount(money)
    )
  }
}
