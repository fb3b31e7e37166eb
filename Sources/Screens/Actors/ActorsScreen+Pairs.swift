import Canvas
import Domain
import Phrases

/// Records that may be of one actor, pair by pair.
extension ActorsScreen {
  var pairs: [DuplicateRow] { duplicates.value ?? [] }

  /// The pair under the cursor.
  var pair: DuplicateRow? {
    guard case .pairs(let desk) = desk, pairs.indices.contains(desk.position.cursor) else {
      return nil
    }
    return pairs[desk.position.cursor]
  }

  /// Looks for the pairs again, where they are shown or will be.
  mutating func askPairs() -> [Effect] {
    guard duplicates.value != nil || duplicates.isWaiting || desk == .pairs(PairDesk()) else {
      return []
    }
    return [duplicates.ask(.cartography(.duplicates), for: id, numbered: &counter)]
  }

  mutating func settlePairs(_ context: Context) {
    guard case .pairs(var desk) = desk else { return }
    desk.position.settle(count: pairs.count, height: pairsHeight(context))
    self.desk = .pairs(desk)
  }

  mutating func run(_ command: Command, at desk: PairDesk, in context: Context) -> [Effect] {
    var desk = desk
    let (count, height) = (pairs.count, pairsHeight(context))
    switch command {
    case .moveUp, .previous: desk.position.move(by: -1, count: count, height: height)
    case .moveDown, .next: desk.position.move(by: 1, count: count, height: height)
    case .pageUp: desk.position.move(by: 1 - height, count: count, height: height)
    case .pageDown: desk.position.move(by: height - 1, count: count, height: height)
    case .first: desk.position.place(at: 0, count: count, height: height)
    case .last: desk.position.place(at: count - 1, count: count, height: height)
    case .open, .merge:
      guard let pair else { return [] }
      let isSwapped = pair.other.completeness > pair.one.completeness
      self.desk = .merge(
        MergeDesk(
          kept: isSwapped ? pair.other : pair.one,
          gone: isSwapped ? pair.one : pair.other
        )
      )
      return []
    case .tellApart: return tellApart(context)
    case .compare:
      return pair.map { sideBySide($0.one, $0.other, context) } ?? []
    case .export:
      let name = context.phrases.cartography.registry.pairsExport
      return [.present(ExportDialog.make(for: id, name: name, context))]
    case .back, .duplicates:
      self.desk = nil
      duplicates.clear()
      return []
    default: return []
    }
    self.desk = .pairs(desk)
    return []
  }

  /// Keeps that the pair under the cursor is of two actors.
  private mutating func tellApart(_ context: Context) -> [Effect] {
    guard let pair else { return [] }
    let registry = context.phrases.cartography.registry
    let (one, other) = (pair.one.code, pair.other.code)
    return [
      send(
        .tellApart(one, other, areTwo: true),
        .apart(one, other),
        registry.apart(one, other),
        registry.apartStep(one, other)
      )
    ]
  }

  /// How many pairs are seen.
  func pairsHeight(_ context: Context) -> Int {
    max(1, pairsLayout(MapLayout.area(context.size), context).list.height - 3)
  }

  private func pairsLayout(_ area: Rect, _ context: Context) -> (list: Rect, sides: Rect?) {
    guard context.breakpoint > .narrow, !context.isAccessible else { return (area, nil) }
    let rows = area.rows([.share(1), .fixed(min(14, area.height / 2))])
    return (rows[0], rows[1])
  }

  func draw(_ desk: PairDesk, in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let registry = context.phrases.cartography.registry
    let layout = pairsLayout(area, context)
    let inside = canvas.box(
      layout.list,
      title: registry.duplicatesTitle,
      titleRight: "D",
      footerRight: context.phrases.count(pairs.count, registry.pairs),
      active: true
    )
    guard !pairs.isEmpty else {
      let text =
        duplicates.value == nil ? context.phrases.shell.loading : registry.duplicatesEmpty
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      canvas.cursor = Point(x: inside.x, y: inside.y)
      return
    }
    let table = Table(
      id: "pairs",
      columns: [
        Column(registry.strengthColumn, width: 10, priority: 100, isEssential: true),
        Column(registry.oneColumn, width: 16, stretch: 2, priority: 90, isEssential: true),
        Column(registry.otherColumn, width: 16, stretch: 2, priority: 90, isEssential: true),
        Column(registry.reasonColumn, width: 14, stretch: 1, priority: 50),
      ],
      count: pairs.count,
      position: desk.position
    )
    canvas.draw(table, in: inside) { row, column in
      let cells = PairText(pairs[row], context)
      return switch column {
      case 0: TableCell(cells.strength, role: cells.role)
      case 1: TableCell(cells.one)
      case 2: TableCell(cells.other)
      default: TableCell(cells.reasons, role: .muted)
      }
    }
    if let place = layout.sides, let pair { drawSides(pair, in: place, context, onto: &canvas) }
  }

  /// What the two records of a pair say, line by line; what differs stands out.
  private func drawSides(
    _ pair: DuplicateRow,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let inside = canvas.box(
      area,
      title: "\(pair.one.code) · \(pair.other.code)",
      titleRight: PairText(pair, context).reasons
    ).inset(horizontal: 1, vertical: 0)
    let lines = zip(parts(pair.one, context), parts(pair.other, context))
      .filter { $0.0.name != context.phrases.actors.nameArabic }
    for (row, (one, other)) in lines.prefix(inside.height).enumerated() {
      let line = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      let columns = line.columns([.fixed(17), .share(1), .share(1)], gap: 1)
      let isSame = one.value == other.value
      canvas.put((isSame ? "  " : "≠ ") + one.name, in: columns[0], role: .muted)
      canvas.put(one.value, in: columns[1], role: isSame ? .muted : .base)
      canvas.put(other.value, in: columns[2], role: isSame ? .muted : .base)
    }
  }

  /// Writes the pairs as a table.
  mutating func exportPairs(_ result: DialogResult, in context: Context) -> [Effect] {
    guard let path = ExportDialog.path(in: result) else { return [] }
    counter += 1
    let header = ["strength", "actor", "name_fr", "other", "other_name_fr", "reasons"]
    let rows = pairs.map { row in
      [
        "\(row.pair.strength)", row.one.code, row.one.nameFrench, row.other.code,
        row.other.nameFrench, row.pair.reasons.map(\.rawValue).joined(separator: ";"),
      ]
    }
    let token = Token(screen: id, number: counter)
    return [.export(.table(header: header, rows: rows), path: path, token)]
  }
}

/// A pair as it is written in a row.
private struct PairText {
  let strength: String
  let role: CellRole
  let one: String
  let other: String
  let reasons: String

  init(_ row: DuplicateRow, _ context: Context) {
    let registry = context.phrases.cartography.registry
    strength = registry.strength(row.pair.strength)
    role =
      switch row.pair.strength {
      case .certain: .statusBad
      case .strong: .statusWarn
      case .likely: .muted
      }
    one = context.phrases.name(row.one)
    other = context.phrases.name(row.other)
    reasons = row.pair.reasons.map(registry.reason).joined(separator: ", ")
  }
}
