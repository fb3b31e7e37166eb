import Canvas
import Domain
import Phrases

/// Coverage, provinces and journal.
extension DashboardTileDrawing {
  func coverage(in room: Rect, onto canvas: inout Canvas) {
    let gaps = lines.gaps
    if lines.dashboard.coverage.actors == 0 {
      return empty(words.registry.noActors, in: room, onto: &canvas)
    }
    let label = min(room.width - 12, gaps.map { cellWidth(of: $0.label) }.max() ?? 0)
    let columns = [
      Column("", width: label, isEssential: true),
      Column("", width: 7, align: .trailing, isEssential: true),
      Column("", width: 8, stretch: 1, priority: 10),
    ]
    canvas.draw(table(columns, count: gaps.count, in: room), in: room) { row, column in
      let gap = gaps[row]
      switch column {
      case 0: return TableCell(gap.label)
      case 1: return TableCell(gap.figure, role: gap.isGap ? .statusWarn : .base)
      default: return TableCell(gap.places, role: .muted)
      }
    }
  }

  /// Provinces by services: the number of actors, always, on its shade.
  func matrix(in room: Rect, onto canvas: inout Canvas) {
    let coverage = lines.dashboard.coverage
    if coverage.actors == 0 {
      return empty(words.registry.noActors, in: room, onto: &canvas)
    }
    // The five that every province needs come first, in the order that the map lists them.
    let known = ServiceCode.all(with: coverage.services)
    let names = room.width >= 76 ? 20 : 13
    let space = room.width - names - 11
    let services = Array(known.prefix(max(0, space / 8)))
    let cell = services.isEmpty ? 8 : min(12, max(7, space / services.count - 1))
    let columns =
      [
        Column(words.registry.province, width: names, isEssential: true),
        Column(words.registry.actors, width: 7, align: .trailing, isEssential: true),
        Column(words.registry.bareCommunes, width: 20, align: .trailing, priority: 10),
      ]
      + services.map {
        Column(
          phrases.labels.word($0),
          width: cell,
          stretch: 1,
          align: .trailing,
          isEssential: true
        )
      }
    let high = coverage.provinces.flatMap { $0.actorsByService.values }.max() ?? 0
    let provinces = coverage.provinces
    let table = table(columns, count: provinces.count, in: room, hasHeader: true)
    canvas.draw(table, in: room) { row, column in
      let province = provinces[row]
      switch column {
      case 0: return TableCell(lines.name(ofProvince: province.province))
      case 1: return TableCell(phrases.number(province.actors))
      case 2:
        let bare = phrases.number(province.communesWithoutActor)
        return TableCell(bare + "/" + phrases.number(province.communes), role: .muted)
      default: return ""
      }
    }
    canvas.paint(table, in: room) { canvas, row, column, place in
      guard column >= 3 else { return }
      let count = provinces[row].actorsByService[services[column - 3]] ?? 0
      canvas.heatCell(phrases.number(count), level: Canvas.heatLevel(count, high: high), in: place)
      if count == 0 { canvas.setRole(place, .mapGap) }
    }
  }

  /// A small frame for each province, all drawn to the same measure.
  func provinces(in room: Rect, onto canvas: inout Canvas) {
    let provinces = lines.dashboard.coverage.provinces
    guard !provinces.isEmpty else { return }
    let across = max(1, min(4, room.width / 30))
    let down = (provinces.count + across - 1) / across
    let rows = room.rows(Array(repeating: .share(1), count: down))
    let most = provinces.map { max($0.claimsDeclared, $0.claimsWaiting) }.max() ?? 0
    let cursor = max(0, min(position.cursor, provinces.count - 1))
    for (index, province) in provinces.enumerated() {
      let columns = rows[index / across].columns(Array(repeating: .share(1), count: across))
      let rect = columns[index % across]
      let isHere = isFocused && index == cursor
      let inside = canvas.box(
        rect,
        title: lines.name(ofProvince: province.province),
        active: isHere
      )
      canvas.addHit(rect, HitTarget(tile.hitID + ".row", index))
      if isHere { canvas.cursor = Point(x: inside.x, y: inside.y) }
      small(province, most: most, in: inside, onto: &canvas)
    }
  }

  private func small(
    _ province: ProvinceFigures,
    most: Int,
    in room: Rect,
    onto canvas: inout Canvas
  ) {
    let words = words.registry
    let bars = [
      bar(words.declared, province.claimsDeclared, .chartForecast),
      bar(words.waiting, province.claimsWaiting, .chartTarget),
      bar(words.validated, province.claimsValidated, .chartActual),
    ]
    let parts = room.rows([.fixed(3), .share(1)])
    canvas.bars(bars, full: max(1, most), in: parts[0])
    let bare = phrases.number(province.communesWithoutActor)
    let facts = [
      (words.actors, phrases.number(province.actors)),
      (words.projects, phrases.number(province.projects.count)),
      (words.participants, phrases.number(province.participants)),
      (words.bareCommunes, bare + "/" + phrases.number(province.communes)),
    ]
    // The figures stand below those of the bars.
    for (row, fact) in facts.prefix(max(0, parts[1].height)).enumerated() {
      let line = Rect(x: room.x, y: parts[1].y + row, width: room.width, height: 1)
      let places = line.columns([.share(1), .fixed(cellWidth(of: fact.1))], gap: 1)
      canvas.put(fact.0, in: places[0], role: .muted)
      canvas.put(fact.1, in: places[1], align: .trailing)
    }
  }

  private func bar(_ label: String, _ value: Int, _ role: CellRole) -> Bar {
    Bar(label, value: value, figure: phrases.number(value), role: role)
  }

  func journal(in room: Rect, onto canvas: inout Canvas) {
    let entries = lines.dashboard.journal
    if entries.isEmpty { return empty(phrases.journal.empty, in: room, onto: &canvas) }
    let columns = [
      Column("", width: 11, isEssential: true), Column("", width: 16, stretch: 2),
      Column("", width: 16, stretch: 1, isEssential: true),
      Column("", width: 10, stretch: 1, priority: 10),
    ]
    canvas.draw(table(columns, count: entries.count, in: room), in: room) { row, column in
      let entry = entries[row]
      switch column {
      case 0:
        let day = phrases.numbers.shortDay(entry.moment.day)
        return TableCell(day + " " + phrases.numbers.clock(entry.moment), role: .muted)
      case 1: return TableCell(phrases.journal.action(entry.kind))
      case 2: return TableCell(phrases.name(ofCode: entry.subject))
      default: return TableCell(context.personName(entry.person), role: .muted)
      }
    }
  }
}
