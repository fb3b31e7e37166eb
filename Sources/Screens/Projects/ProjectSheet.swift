import Canvas
import Domain
import Phrases

/// One project in front: which result, which pane, and where each of them stands.
struct ProjectSheet: Sendable {
  /// The parts of the sheet, in the order of Tab.
  enum Pane: String, CaseIterable, Sendable {
    case chart, periods, breakdown, history

    /// The prefix of its hit targets.
    var hitID: String { "project." + rawValue }
  }

  var code: String
  var detail = Slot<ProjectDetail>()
  /// The result that was chosen; nil is the one furthest behind.
  var chosen: String?
  var pane = Pane.chart
  var positions: [Pane: ListPosition] = [:]
  var isZoomed = false
  /// nil as the person's settings want it.
  var isText: Bool?
  var textPosition = ListPosition()
  /// Another screen opened it: going back leaves it for that screen.
  var isDirect: Bool

  init(_ code: String, isDirect: Bool) {
    self.code = code
    self.isDirect = isDirect
  }

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  /// The figures in front; nil until they are known.
  func figures(_ context: Context) -> ProjectFigures? {
    detail.value.map { detail in
      let first = detail.results.contains(detail.row.result) ? detail.row.result : nil
      let result = chosen ?? first ?? detail.results.first ?? ""
      return ProjectFigures(detail: detail, context: context, result: result)
    }
  }

  /// How many lines a pane has.
  func count(of pane: Pane, _ context: Context) -> Int {
    guard let figures = figures(context) else { return 0 }
    switch pane {
    case .chart: return 0
    case .periods: return figures.detail.progress.count
    case .breakdown: return figures.breakdown.count
    case .history: return figures.detail.history.count
    }
  }

  /// Goes to the next result, or the one before.
  mutating func turnResult(by step: Int, _ context: Context) {
    guard let figures = figures(context), !figures.detail.results.isEmpty else { return }
    let results = figures.detail.results
    let place = results.firstIndex(of: figures.result) ?? 0
    choose(results[(place + step + results.count) % results.count], context)
  }

  /// Puts a result in front; the table follows.
  mutating func choose(_ result: String, _ context: Context) {
    chosen = result
    positions[.breakdown] = nil
    guard let rows = detail.value?.progress else { return }
    if let first = rows.firstIndex(where: { $0.result == result }) {
      positions[.periods, default: ListPosition()]
        .place(at: first, count: rows.count, height: height(of: .periods, context))
    }
  }

  /// Moves in the pane with the focus; in the table the result in front follows the cursor.
  mutating func move(by rows: Int, _ context: Context) {
    let height = height(of: pane, context)
    let count = count(of: pane, context)
    if showsText(context) {
      let lines = figures(context)?.twin.lines.count ?? 0
      textPosition.move(by: rows, count: lines, height: height)
      return
    }
    switch pane {
    case .chart: break
    case .periods:
      positions[pane, default: ListPosition()].move(by: rows, count: count, height: height)
      followCursor()
    case .breakdown:
      positions[pane, default: ListPosition()]
        .scroll(by: max(-count, min(rows, count)), count: count, height: height)
    case .history:
      positions[pane, default: ListPosition()].move(by: rows, count: count, height: height)
    }
  }

  /// Puts in front the result of the row under the cursor.
  mutating func followCursor() {
    guard let rows = detail.value?.progress, let place = positions[.periods]?.cursor,
      rows.indices.contains(place)
    else { return }
    if chosen != rows[place].result { positions[.breakdown] = nil }
    chosen = rows[place].result
  }

  /// The lines that a pane shows in the present layout.
  func height(of pane: Pane, _ context: Context) -> Int {
    let area = context.screenArea
    if showsText(context) { return max(1, area.height - 2) }
    let rect = ProjectLayout(area: area, pane: self.pane, isZoomed: isZoomed).rect(of: pane)
    return max(1, (rect?.height ?? area.height) - (pane == .periods ? 3 : 2))
  }
}

/// Where the parts of a project's sheet stand.
struct ProjectLayout: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    var pane: ProjectSheet.Pane
    var rect: Rect
  }

  var header: Rect
  /// Whether the header has its frame and the lines of the agreement.
  var isHeaderFull: Bool
  var places: [Place]

  /// The layout of an area; one pane alone when it is small or enlarged.
  init(area: Rect, pane: ProjectSheet.Pane, isZoomed: Bool) {
    isHeaderFull = area.width >= 78 && area.height >= 18
    let (top, rest) = area.cuttingTop(isHeaderFull ? 5 : 2)
    header = top
    if isZoomed || area.width < 100 || area.height < 25 {
      places = [Place(pane: pane, rect: rest)]
    } else if area.width >= 196 && area.height >= 52 {
      let rows = rest.rows([.share(3), .share(2)])
      let upper = rows[0].columns([.share(2), .share(1)])
      let lower = rows[1].columns([.share(2), .share(1)])
      places = [
        Place(pane: .chart, rect: upper[0]), Place(pane: .periods, rect: lower[0]),
        Place(pane: .breakdown, rect: upper[1]), Place(pane: .history, rect: lower[1]),
      ]
    } else {
      let rows = rest.rows([.share(1), .fixed(area.height >= 36 ? 14 : 8)])
      let upper = rows[0].columns([.share(5), .share(3)])
      // History takes the place of the breakdown while it has the focus.
      let side: ProjectSheet.Pane = pane == .history ? .history : .breakdown
      places = [
        Place(pane: .chart, rect: upper[0]), Place(pane: .periods, rect: rows[1]),
        Place(pane: side, rect: upper[1]),
      ]
    }
  }

  /// The place of a pane; nil when it is not seen.
  func rect(of pane: ProjectSheet.Pane) -> Rect? { places.first { $0.pane == pane }?.rect }
}
