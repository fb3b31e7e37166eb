public import Canvas
import Domain
import Phrases

/// Drawing.
extension CoverageScreen {
  public func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    guard let coverage = coverage.value else {
      canvas.put(context.phrases.shell.loading, in: area, role: .muted)
      return
    }
    let table = table(coverage, context)
    if showsText(context) {
      table.twin.view(textPosition, in: area, context: context, onto: &canvas)
      return
    }
    let layout = CoverageLayout(face, in: area)
    drawTabs(in: layout.tabs, context, onto: &canvas)
    if face.isMatrix {
      drawMatrix(table, in: layout.main, context, onto: &canvas)
    } else {
      drawList(table, in: layout.main, context, onto: &canvas)
    }
    guard let detail = layout.detail else { return }
    if face.isMatrix, detail.height >= 13, detail.width >= 100, !table.subjects.isEmpty {
      drawSides(table, in: detail, context, onto: &canvas)
    } else {
      drawDetail(table, in: detail, context, onto: &canvas)
    }
  }

  /// How many rows of a list are seen.
  func listHeight(_ context: Context) -> Int {
    max(1, CoverageLayout(face, in: context.screenArea).main.height - 3)
  }

  private func drawTabs(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.cartography.coverage
    var x = line.x
    for each in CoverageFace.allCases {
      let name =
        each.name(words) + (each == .gaps ? "·\(coverage.value?.gaps.count ?? 0)" : "")
      let text = each == face ? "[\(name)]" : " \(name) "
      let cells = cellWidth(of: text)
      guard x + cells <= line.maxX else { break }
      canvas.put(text, at: Point(x: x, y: line.y), role: each == face ? .tabActive : .tab)
      let place = Rect(x: x, y: line.y, width: cells, height: 1)
      canvas.addHit(place, HitTarget("coverage.tab", each.rawValue))
      x += cells
    }
    // The measure where there is room for it.
    let measure = "m " + measure.name(words)
    guard face.isMatrix, x + cellWidth(of: measure) + 2 < line.maxX else { return }
    let rest = Rect(x: x, y: line.y, width: line.maxX - x - 1, height: 1)
    canvas.put(measure, in: rest, align: .trailing, role: .muted)
  }

  /// The frame of a face: what it shows, and where its needs come from.
  private func box(
    _ table: CoverageTable,
    in area: Rect,
    right: String,
    _ context: Context,
    onto canvas: inout Canvas
  ) -> Rect {
    let origin = context.phrases.origin(table.coverage.needs)
    return canvas.box(
      area,
      title: table.title,
      titleRight: right,
      footer: cellWidth(of: origin) <= area.width - 6 ? origin : fit(origin, area.width - 6),
      active: true
    )
  }

  private func drawList(
    _ table: CoverageTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let words = context.phrases.cartography.coverage
    let count = table.count
    let right =
      face == .gaps
      ? context.phrases.count(count, words.gapNoun)
      : "! \(context.phrases.number(table.communes.count { $0.present == 0 }))/\(count)"
    let inside = box(table, in: area, right: right, context, onto: &canvas)
    guard count > 0 else {
      let room = inside.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(words.noGaps, in: room, role: .statusOK)
      return
    }
    let columns = face == .gaps ? gapColumns(context) : communeColumns(context)
    var list = Table(
      id: "coverage",
      columns: columns,
      count: count,
      position: positions[face] ?? ListPosition()
    )
    list.position.settle(count: count, height: list.visibleRows(in: inside.height))
    let gaps = table.coverage.gaps
    let communes = face == .communes ? table.communes : []
    canvas.draw(
      list,
      in: inside,
      isMarked: { face == .gaps && marks.contains(gaps[$0].key) }
    ) { row, column in
      face == .gaps
        ? gapCell(gaps[row], column, table, context)
        : communeCell(communes[row], column, table, context)
    }
  }

  private func gapColumns(_ context: Context) -> [Column] {
    let words = context.phrases.cartography.coverage
    return [
      Column("", width: 1, isEssential: true),
      Column(words.what, width: 24, stretch: 4, isEssential: true),
      Column(words.need, width: 7, align: .trailing, priority: 40),
      Column(words.person, width: 10, stretch: 1, priority: 70),
      Column(words.due, width: 11, align: .trailing, priority: 60),
    ]
  }

  private func gapCell(
    _ gap: CoverageGap,
    _ column: Int,
    _ table: CoverageTable,
    _ context: Context
  ) -> TableCell {
    switch column {
    case 0: return TableCell(gap.rank.sign(isPlain: table.isPlain), role: gap.rank.role)
    case 1:
      let isWide = context.size.width >= 100
      return TableCell(
        isWide ? context.phrases.sentence(gap, in: context.programme) : table.short(gap)
      )
    case 2: return TableCell(table.figure(gap.need?.quantity), role: .muted)
    case 3: return TableCell(table.person(gap))
    default:
      let isLate = gap.task?.isLate(on: context.today) ?? false
      return TableCell(table.due(gap), role: isLate ? .statusBad : .muted)
    }
  }

  private func communeColumns(_ context: Context) -> [Column] {
    let words = context.phrases.cartography.coverage
    return [
      Column(words.commune, width: 18, stretch: 2, isEssential: true),
      Column(words.population, width: 9, align: .trailing, priority: 60),
      Column(words.present, width: 8, align: .trailing, isEssential: true),
      Column(words.serving, width: 10, align: .trailing, priority: 70),
      Column(words.servicesShort, width: 8, priority: 80),
      Column(words.need, width: 8, align: .trailing, priority: 40),
    ]
  }

  private func communeCell(
    _ commune: CommuneCoverage,
    _ column: Int,
    _ table: CoverageTable,
    _ context: Context
  ) -> TableCell {
    switch column {
    case 0:
      return TableCell(
        Territory.commune(commune.commune).map { context.phrases.name($0) } ?? commune.commune
      )
    case 1: return TableCell(context.phrases.number(commune.population), role: .muted)
    case 2:
      return commune.present == 0
        ? TableCell("!", role: .mapGap) : TableCell(context.phrases.number(commune.present))
    case 3:
      return commune.serving == 0
        ? TableCell("!", role: .mapGap) : TableCell(context.phrases.number(commune.serving))
    case 4: return TableCell(ServiceCode.letters(commune.services, context.phrases.actors))
    default: return TableCell(table.figure(commune.need), role: .muted)
    }
  }
}

/// The matrices.
extension CoverageScreen {
  private func drawMatrix(
    _ table: CoverageTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let words = context.phrases.cartography.coverage
    let subjects = table.subjects
    let window = MatrixWindow(
      subjects.count,
      cursor: column,
      least: table.longest,
      width: area.width - 2
    )
    let seen = "\(window.columns.lowerBound + 1)–\(window.columns.upperBound)/\(subjects.count)"
    let right = window.isWhole(subjects.count) ? "! \(words.missing)" : seen
    let inside = box(table, in: area, right: right, context, onto: &canvas)
    guard !subjects.isEmpty else {
      let room = inside.inset(horizontal: 1, vertical: 0)
      canvas.paragraph(words.noGroups, in: room, role: .muted)
      return
    }
    let fixed = window.hasNeed ? 2 : 1
    let list = Table(
      id: "coverage",
      columns: matrixColumns(window, table, context),
      count: table.count,
      position: ListPosition(cursor: province)
    )
    canvas.draw(list, in: inside) { row, place in
      let province = table.coverage.provinces[row]
      switch place {
      case 0:
        return TableCell(
          window.names < 20
            ? MapGeography.shortName(row, context.phrases)
            : context.phrases.place(province.province)
        )
      case 1 where window.hasNeed:
        return TableCell(table.figure(need(of: province)), role: .muted)
      default: return ""
      }
    }
    let high = table.high
    canvas.paint(list, in: inside) { canvas, row, place, room in
      guard place >= fixed else { return }
      let index = window.columns.lowerBound + place - fixed
      draw(table.cell(row, index), high: high, in: room, context, onto: &canvas)
      canvas.addHit(room, HitTarget("coverage.cell", row * subjects.count + index))
      if row == province, index == column { canvas.cursor = Point(x: room.x, y: room.y) }
    }
  }

  /// The provinces, their need, and the subjects seen; that under the cursor in brackets.
  private func matrixColumns(
    _ window: MatrixWindow,
    _ table: CoverageTable,
    _ context: Context
  ) -> [Column] {
    let words = context.phrases.cartography.coverage
    var columns = [Column(words.province, width: window.names, isEssential: true)]
    if window.hasNeed {
      columns.append(Column(words.need, width: 8, align: .trailing, isEssential: true))
    }
    return columns
      + window.columns.map { index in
        let room = index == column ? window.width - 2 : window.width
        let whole = table.name(table.subjects[index])
        let ellipsis = context.medium.graphics == .ascii ? "~" : "…"
        let name = cellWidth(of: whole) > room ? fit(whole, room, ellipsis: ellipsis) : whole
        return Column(
          index == column ? "[\(name)]" : name,
          width: window.width,
          align: .trailing,
          isEssential: true
        )
      }
  }

  /// The need of a service is everyone's; that of groups differs from one to the other.
  private func need(of province: ProvinceCoverage) -> Int? {
    guard face == .groups else { return province.total.need }
    return province.groups.indices.contains(column) ? province.groups[column].need : nil
  }

  private func draw(
    _ cell: CoverageCell,
    high: Int,
    in room: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let level = Canvas.heatLevel(measure.value(cell) ?? 0, high: high)
    let text = measure.text(cell, context.phrases)
    if cellWidth(of: text) + 3 <= room.width {
      canvas.heatCell(text, level: level, in: room)
    } else {
      // No room for the shade's signs: the number is worth more.
      canvas.fill(room, role: MapScale.roles[level])
      canvas.put(text, in: room, align: .trailing, role: MapScale.roles[level])
    }
    if cell.actors == 0 { canvas.setRole(room, .mapGap) }
  }

  private func drawDetail(
    _ table: CoverageTable,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let inside = canvas.box(area, title: "").inset(horizontal: 1, vertical: 0)
    var lines: [String] = []
    if face.isMatrix {
      lines = provinceLines(table, context)
    } else if let gap = currentGap {
      lines.append(table.sentence(gap))
    } else if table.communes.indices.contains(row) {
      lines.append(table.sentence(table.communes[row]))
    }
    var room = inside
    for line in lines where room.height > 0 {
      let used = canvas.paragraph(line, in: room)
      room = room.cuttingTop(min(room.height, max(1, used))).rest
    }
  }
}

/// Where the parts of the screen stand.
struct CoverageLayout {
  let tabs: Rect
  let main: Rect
  /// The sentences of what is under the cursor; nil where there is no room.
  let detail: Rect?

  init(_ face: CoverageFace, in area: Rect) {
    let (top, body) = area.cuttingTop(1)
    tabs = top
    // A matrix needs its eight provinces, its header and its frame.
    let height = face.isMatrix ? body.height - 11 : (body.height >= 17 ? 5 : 0)
    guard height >= 3 else {
      (main, detail) = (body, nil)
      return
    }
    (main, detail) = body.cuttingBottom(height)
  }
}

/// Which columns of a matrix are seen: as many as there is room for, the one under the cursor too.
struct MatrixWindow {
  let names: Int
  let hasNeed: Bool
  let width: Int
  let columns: Range<Int>

  init(_ count: Int, cursor: Int, least: Int, width room: Int) {
    names = room < 78 ? 12 : room < 98 ? 13 : 20
    hasNeed = room >= 50
    let left = room - 2 - names - (hasNeed ? 9 : 0) - 1
    let least = max(least, room < 78 ? 5 : room < 98 ? 8 : 11)
    let seen = max(1, min(max(1, count), left / (least + 1)))
    width = max(4, min(16, left / seen - 1))
    let first = max(0, min(cursor - seen + 1, count - seen))
    columns = first..<min(max(count, 0), first + seen)
  }

  /// Whether every column is seen.
  func isWhole(_ count: Int) -> Bool { columns == 0..<count }
}
