import Canvas
import Domain
import Phrases

/// What stands below a matrix on a large screen: the province under the cursor with all that it lacks,
/// and the subject under the cursor in every province.
extension CoverageScreen {
  func drawSides(
    _ table: CoverageTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let parts = area.columns([.share(1), .share(1)])
    drawProvince(table, in: parts[0], context, onto: &canvas)
    drawSubject(table, in: parts[1], context, onto: &canvas)
  }

  /// The cell under the cursor in a sentence, then what else its province lacks.
  func provinceLines(_ table: CoverageTable, _ context: Context) -> [String] {
    let code = MapGeography.provinces[province].code
    let subject = table.subjects.indices.contains(column) ? table.subjects[column] : nil
    let gaps = table.coverage.gaps.filter { gap in
      gap.territory == code && gap.subject != subject && gap.rank != .lowRatio
    }
    return [table.sentence(province, column)]
      + gaps.map { context.phrases.sentence($0, in: context.programme) }
  }

  private func drawProvince(
    _ table: CoverageTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let communes = table.communes
    let bare = communes.filter { $0.present == 0 }
    let place = MapGeography.provinces[province]
    let room = canvas.box(
      area,
      title: context.phrases.name(place),
      titleRight:
        "! \(context.phrases.number(bare.count))/\(context.phrases.number(communes.count))"
    ).inset(horizontal: 1, vertical: 0)
    let lines = provinceLines(table, context).flatMap { wrapped($0, width: room.width) }
    for (row, line) in lines.prefix(room.height).enumerated() {
      canvas.put(line, in: Rect(x: room.x, y: room.y + row, width: room.width, height: 1))
    }
    let (_, rest) = room.cuttingTop(min(room.height, lines.count + 1))
    drawBare(bare, in: rest, context, onto: &canvas)
  }

  /// The communes where nobody acts, the most populous first, with their inhabitants.
  private func drawBare(
    _ communes: [CommuneCoverage],
    in room: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    guard room.height > 1, !communes.isEmpty else { return }
    let words = context.phrases.cartography.coverage
    let (title, body) = room.cuttingTop(1)
    canvas.put(
      context.phrases.map.colon(words.communesShort, words.missing),
      in: title,
      role: .title
    )
    let across = max(1, room.width / 32)
    let places = body.columns(Array(repeating: .share(1), count: across), gap: 2)
    for (index, commune) in communes.prefix(across * body.height).enumerated() {
      let column = places[index % across]
      let line = Rect(x: column.x, y: body.y + index / across, width: column.width, height: 1)
      let parts = line.columns([.share(1), .fixed(8)], gap: 1)
      let name = Territory.commune(commune.commune).map { context.phrases.name($0) }
      canvas.put("! " + (name ?? commune.commune), in: parts[0])
      canvas.put(
        context.phrases.number(commune.population),
        in: parts[1],
        align: .trailing,
        role: .muted
      )
    }
    guard communes.count > across * body.height else { return }
    canvas.put(canvas.ellipsis, at: Point(x: room.maxX, y: room.maxY - 1), role: .muted)
  }

  /// The three measures of a subject, province by province, with a bar of the one looked at.
  private func drawSubject(
    _ table: CoverageTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let words = context.phrases.cartography.coverage
    let subject = max(0, min(column, table.subjects.count - 1))
    let inside = canvas.box(
      area,
      title: table.name(table.subjects[subject]),
      titleRight: measure.name(words)
    )
    let measures = CoverageMeasure.allCases
    let titles = measures.map { $0 == .ratio ? "%" : $0.name(words) }
    let columns =
      [Column(words.province, width: 13, stretch: 1, isEssential: true)]
      + titles.map {
        Column($0, width: max(8, cellWidth(of: $0)), align: .trailing, isEssential: true)
      } + [Column("", width: 8, stretch: 2, priority: 10)]
    let list = Table(
      id: "coverage.subject",
      columns: columns,
      count: table.count,
      position: ListPosition(cursor: province),
      isFocused: false
    )
    canvas.draw(list, in: inside) { row, place in
      switch place {
      case 0: return TableCell(context.phrases.place(table.coverage.provinces[row].province))
      case 1...measures.count:
        let cell = table.cell(row, subject)
        let text = measures[place - 1].text(cell, context.phrases)
        return TableCell(text, role: cell.actors == 0 ? .mapGap : .base)
      default: return ""
      }
    }
    let values = (0..<table.count).map { measure.value(table.cell($0, subject)) ?? 0 }
    canvas.paint(list, in: inside) { canvas, row, place, room in
      guard place > measures.count else { return }
      canvas.draw(Gauge(value: values[row], full: max(1, values.max() ?? 0)), in: room)
    }
  }
}
