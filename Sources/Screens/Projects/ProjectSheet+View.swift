import Canvas
import Domain
import Phrases

/// Drawing one project: what it is, its results, then its panes.
extension ProjectSheet {
  func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    guard let figures = figures(context) else {
      let place = area.inset(horizontal: 2, vertical: 1)
      let text =
        detail.isWaiting
        ? context.phrases.shell.loading : context.phrases.projects.sheet.notFound(code)
      canvas.paragraph(text, in: place, role: .muted)
      return
    }
    if showsText(context) {
      figures.twin.view(textPosition, in: area, context: context, onto: &canvas)
      return
    }
    let layout = ProjectLayout(area: area, pane: pane, isZoomed: isZoomed)
    drawHeader(figures, layout, onto: &canvas)
    for place in layout.places {
      canvas.addHit(place.rect, HitTarget(place.pane.hitID))
      canvas.clipped(to: place.rect) { canvas in
        let drawing = ProjectPaneDrawing(
          figures: figures,
          pane: place.pane,
          position: positions[place.pane] ?? ListPosition(),
          isFocused: place.pane == pane,
          isAlone: layout.places.count == 1
        )
        drawing.draw(in: place.rect, onto: &canvas)
      }
    }
  }

  private func drawHeader(
    _ figures: ProjectFigures,
    _ layout: ProjectLayout,
    onto canvas: inout Canvas
  ) {
    let row = figures.detail.row
    let title = "\(row.project.code) \(row.project.title)"
    let context = figures.context
    let status = row.status.sign(context) + " " + context.ratio(row.ratioPercent)
    guard layout.isHeaderFull else {
      let line = Rect(x: layout.header.x, y: layout.header.y, width: layout.header.width, height: 1)
      let parts = line.columns([.share(1), .fixed(cellWidth(of: status))], gap: 1)
      canvas.put(title, in: parts[0], role: .title)
      canvas.put(status, in: parts[1], role: row.status.role)
      strip(figures, in: layout.header.cuttingTop(1).rest, onto: &canvas)
      return
    }
    let inside = canvas.box(layout.header, title: title, titleRight: status)
    mark(status, row.status, in: layout.header, onto: &canvas)
    let lines = inside.inset(horizontal: 1, vertical: 0).rows([.fixed(1), .fixed(1), .share(1)])
    canvas.put(fitting(figures.people, in: lines[0].width), in: lines[0])
    canvas.put(fitting(figures.agreement, in: lines[1].width), in: lines[1])
    strip(figures, in: lines[2], onto: &canvas)
  }

  /// As many parts as there is room for, whole, the first at least.
  private func fitting(_ parts: [String], in width: Int) -> String {
    var kept = parts
    while kept.count > 1, cellWidth(of: kept.joined(separator: " · ")) > width {
      kept.removeLast()
    }
    return kept.joined(separator: " · ")
  }

  /// Gives the status on the frame its role.
  private func mark(
    _ status: String,
    _ progress: ProgressStatus,
    in frame: Rect,
    onto canvas: inout Canvas
  ) {
    let cells = cellWidth(of: status)
    let place = Rect(x: frame.maxX - 3 - cells, y: frame.y, width: cells, height: 1)
    canvas.setRole(place, progress.role)
  }

  /// The results of the agreement, the one in front in brackets.
  private func strip(_ figures: ProjectFigures, in line: Rect, onto canvas: inout Canvas) {
    let context = figures.context
    if figures.detail.results.isEmpty {
      canvas.put(figures.sheet.noResult, in: line, role: .muted)
      return
    }
    let results = figures.detail.results
    let labels = results.map { code in
      let total = figures.total(code)
      let ratio = context.ratio(total?.ratioPercent)
      let glyph = (total?.status ?? .ok).glyph(context.medium.graphics)
      return (name: context.resultName(code), code: code, sign: "\(glyph) \(ratio)")
    }
    let long = labels.reduce(0) {
      $0 + cellWidth(of: $1.name) + cellWidth(of: $1.sign) + 4
    }
    var x = line.x
    for (index, label) in labels.enumerated() {
      let isFront = label.code == figures.result
      let name = long <= line.width || isFront ? label.name : label.code
      let text = isFront ? "[\(name) \(label.sign)]" : " \(name) \(label.sign) "
      let cells = canvas.put(
        text,
        at: Point(x: x, y: line.y),
        role: isFront ? .tabActive : .tab,
        limit: max(0, line.maxX - x)
      )
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("project.result", index))
      x += cells + 1
    }
  }
}
