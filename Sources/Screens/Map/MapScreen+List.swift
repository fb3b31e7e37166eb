import Canvas
import Domain
import Phrases

/// The same figures as an aligned list.
extension MapScreen {
  func drawList(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.map
    let inside = mainBox(words.listTitle, in: area, context, onto: &canvas)
    guard let figures = figures.value else {
      canvas.put(context.phrases.shell.loading, in: inside, role: .muted)
      return
    }
    let rows = listedProvinces
    guard !rows.isEmpty else {
      canvas.paragraph(words.noGaps, in: inside, role: .statusOK)
      return
    }
    let columns = listColumns(context)
    let cursor = rows.firstIndex(of: place.province) ?? 0
    let table = Table(
      id: "map.list",
      columns: columns.map(\.column),
      count: rows.count,
      position: ListPosition(cursor: cursor),
      isFocused: !isSideFocused
    )
    let parts = inside.cuttingTop(min(inside.height, rows.count + 1))
    canvas.draw(table, in: parts.top) { row, column in
      let own = figures.figures(of: rows[row]) ?? ProvinceFigures(province: "")
      return columns[column].cell(rows[row], own)
    }
    guard parts.rest.height > 1 else { return }
    canvas.paragraph(
      serviceLegend(context),
      in: parts.rest.cuttingTop(1).rest.inset(horizontal: 1, vertical: 0),
      role: .muted
    )
  }

  /// `O orientation · F formation …`, and what `!` says.
  private func serviceLegend(_ context: Context) -> String {
    let words = context.phrases.actors
    let five = zip(ServiceCode.core, words.serviceLetters).map { code, letter in
      letter + " " + context.phrases.labels.word(code)
    }
    return (five + ["! " + context.phrases.map.missing]).joined(separator: " · ")
  }

  /// A column of the list and how its cells are made.
  private struct ListColumn {
    var column: Column
    var cell: (_ province: Int, _ figures: ProvinceFigures) -> TableCell
  }

  private func listColumns(_ context: Context) -> [ListColumn] {
    let words = context.phrases.map
    let number = { (value: Int) in context.phrases.number(value) }
    let name = ListColumn(
      column: Column(words.province, width: 12, stretch: 1, priority: 100, isEssential: true)
    ) { province, _ in TableCell(context.phrases.name(MapGeography.provinces[province])) }
    let services = zip(ServiceCode.core, context.phrases.actors.serviceLetters).map { item in
      let (code, letter) = item
      return ListColumn(column: figureColumn(letter, 3, 70)) { _, figures in
        let count = figures.actorsByService[code] ?? 0
        return count == 0 ? TableCell("!", role: .mapGap) : TableCell(number(count))
      }
    }
    return [
      name,
      ListColumn(column: figureColumn(words.actorsShort, 4, 90)) { TableCell(number($1.actors)) },
    ] + services + [
      ListColumn(column: figureColumn(words.communesShort, 4, 50)) {
        TableCell(number($1.communes))
      },
      ListColumn(column: figureColumn(words.withoutShort, 5, 80)) { _, figures in
        let count = figures.communesWithoutActor
        return TableCell(number(count), role: count > 0 ? .mapGap : .base)
      },
      ListColumn(column: figureColumn(words.projectsShort, 5, 60)) {
        TableCell(number($1.projects.count))
      },
      ListColumn(column: figureColumn(words.claimsShort, 6, 40)) {
        TableCell(number($1.claimsDeclared))
      },
      ListColumn(column: figureColumn(words.waitingShort, 6, 30)) {
        TableCell(number($1.claimsWaiting))
      },
      ListColumn(column: figureColumn(words.participantsShort, 6, 35)) {
        TableCell(number($1.participants))
      },
    ]
  }

  private func figureColumn(_ title: String, _ width: Int, _ priority: Int) -> Column {
    Column(title, width: width, align: .trailing, priority: priority)
  }
}

/// Who works with whom, province by province.
extension MapScreen {
  func drawLinks(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.map
    let inside = mainBox(words.linksTitle, in: area, context, onto: &canvas)
      .inset(horizontal: 1, vertical: 0)
    guard let counts = linkCounts(on: context.today) else {
      canvas.put(context.phrases.shell.loading, in: inside, role: .muted)
      return
    }
    let high = counts.flatMap { $0 }.max() ?? 0
    guard high > 0 else {
      canvas.paragraph(words.noLinks, in: inside, role: .muted)
      return
    }
    let count = counts.count
    let names = min(21, max(10, inside.width - count * 5))
    let width = min(8, max(3, (inside.width - names) / count - 1))
    let header = Rect(x: inside.x, y: inside.y, width: inside.width, height: 1)
    for column in 0..<count {
      let x = inside.x + names + column * (width + 1)
      let cell = Rect(x: x, y: header.y, width: width, height: 1)
      let short = MapGeography.shortName(column, context.phrases)
      canvas.put(MapScreen.letters(short, width), in: cell, align: .trailing, role: .tableHeader)
    }
    for row in 0..<count where row + 1 < inside.height {
      let line = Rect(x: inside.x, y: inside.y + row + 1, width: names - 1, height: 1)
      let isChosen = row == place.province
      canvas.put(
        context.phrases.name(MapGeography.provinces[row]),
        in: line,
        role: isChosen ? .mapSelected : .base
      )
      canvas.addHit(line, HitTarget("map.province", row))
      for column in 0..<count {
        let x = inside.x + names + column * (width + 1)
        let cell = Rect(x: x, y: line.y, width: width, height: 1)
        canvas.heatCell(
          context.phrases.number(counts[row][column]),
          level: Canvas.heatLevel(counts[row][column], high: high),
          in: cell
        )
      }
    }
    let below = inside.cuttingTop(min(inside.height, count + 2)).rest
    canvas.paragraph(words.linksNote, in: below, role: .muted)
  }

  /// The first letters of a name, as many as there is room for.
  private static func letters(_ name: String, _ width: Int) -> String {
    String(name.filter { $0 != " " }.prefix(width))
  }

  /// The links in force between actors, by the provinces of their seats; nil until known.
  func linkCounts(on today: Day) -> [[Int]]? {
    guard let relations = relations.value, let actors = registry.value else { return nil }
    let count = MapGeography.provinces.count
    var seats: [String: Int] = [:]
    for row in actors.rows {
      guard let commune = MapGeography.communeByCode[row.actor.seatCommune] else { continue }
      seats[row.actor.code] = MapGeography.provinceOfCommune[commune]
    }
    var counts = Array(repeating: Array(repeating: 0, count: count), count: count)
    for relation in relations where relation.isInForce(on: today) {
      guard let from = seats[relation.from], let to = seats[relation.to] else { continue }
      counts[from][to] += 1
      if from != to { counts[to][from] += 1 }
    }
    return counts
  }
}
