import Canvas
import Domain
import Phrases

/// One small frame for each project, all curves to one scale of days and of results.
struct PortfolioMultiples: Sendable {
  let portfolio: Portfolio?
  let table: any PortfolioTable
  let position: ListPosition
  let context: Context

  private static let least = Size(width: 26, height: 7)

  private struct Pane {
    let row: PaceRow
    let curve: BurnUpCurve
  }

  private var panes: [Pane] {
    guard let portfolio, let rows = (table as? PaceTable)?.rows else { return [] }
    return rows.compactMap { row in
      guard let burnUp = portfolio.burnUps[row.project]?.first(where: { $0.result == row.result }),
        let project = portfolio.projects.first(where: { $0.code == row.project })
      else { return nil }
      let curve = BurnUpCurve(
        burnUp: burnUp,
        startsOn: project.agreement.startsOn,
        endsOn: project.agreement.endsOn
      )
      return Pane(row: row, curve: curve)
    }
  }

  func draw(in room: Rect, onto canvas: inout Canvas) {
    let panes = panes
    guard !panes.isEmpty, room.width > 4, room.height > 2 else { return }
    let across = max(1, min(4, room.width / Self.least.width, panes.count))
    let all = (panes.count + across - 1) / across
    let down = max(1, min(all, room.height / Self.least.height))
    let cursor = max(0, min(position.cursor, panes.count - 1))
    let top = max(0, min(cursor / across - down + 1, all - down))
    let spans = panes.map(\.curve.span)
    let first = spans.map(\.lowerBound).min() ?? context.today
    let last = spans.map(\.upperBound).max() ?? first
    let span = first...max(first, last)
    let most = panes.map(\.curve.most).max() ?? 0
    let rows = room.rows(Array(repeating: .share(1), count: down))
    for line in 0..<down {
      let columns = rows[line].columns(Array(repeating: .share(1), count: across))
      for (place, rect) in columns.enumerated() {
        let index = (top + line) * across + place
        guard index < panes.count else { break }
        draw(panes[index], index, isHere: index == cursor, span, most, in: rect, onto: &canvas)
      }
    }
  }

  private func draw(
    _ pane: Pane,
    _ index: Int,
    isHere: Bool,
    _ span: ClosedRange<Day>,
    _ most: Int,
    in rect: Rect,
    onto canvas: inout Canvas
  ) {
    let row = pane.row
    let sign = row.ratioPercent == nil ? "" : " " + row.status.sign(context)
    let inside = canvas.box(
      rect,
      title: row.project,
      titleRight: context.ratio(row.ratioPercent) + sign,
      active: isHere
    )
    canvas.addHit(rect, HitTarget("portfolio.row", index))
    canvas.draw(
      pane.curve.chart(context, over: span, most: most, height: inside.height),
      in: inside
    )
    if isHere { canvas.cursor = Point(x: inside.x, y: inside.y) }
  }
}
