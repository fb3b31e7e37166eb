import Canvas
import Domain
import Phrases

/// Keys and mouse.
extension CoverageScreen {
  mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    switch command {
    case .nextFace: turn(to: face.turned(by: 1), context)
    case .previousFace: turn(to: face.turned(by: -1), context)
    case .measure:
      measure = measure.next
      settle(context)
    case .needMethod: return turnMethod()
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last: walk(command, context)
    case .moveLeft, .previous: step(by: -1, context)
    case .moveRight, .next: step(by: 1, context)
    case .open: return open(context)
    case .showOnMap: return showOnMap()
    case .assign: return assignDialog(context)
    case .mark: mark(context)
    case .markAll: marks.formUnion(coverage.value?.gaps.map(\.key) ?? [])
    case .invertMarks:
      marks = Set(coverage.value?.gaps.map(\.key) ?? []).symmetricDifference(marks)
    case .twin:
      let next = !showsText(context)
      isText = next == context.isAccessible ? nil : next
      textPosition = ListPosition()
      settle(context)
    case .export:
      let words = context.phrases.cartography.coverage
      let name = words.fileName + (showsText(context) ? ".txt" : ".csv")
      return [.present(ExportDialog.make(for: id, name: name, context))]
    case .copy: return copy(context)
    case .back: leave(context)
    default: break
    }
    return []
  }

  private mutating func turn(to next: CoverageFace, _ context: Context) {
    face = next
    textPosition = ListPosition()
    settle(context)
  }

  /// The next method that somebody gave a figure for; the others are passed over.
  private mutating func turnMethod() -> [Effect] {
    let known = coverage.value?.methods ?? [.census]
    let place = known.firstIndex(of: method) ?? -1
    guard let next = known.isEmpty ? nil : known[(place + 1) % known.count] else { return [] }
    method = next
    return [ask()]
  }

  private mutating func leave(_ context: Context) {
    if !marks.isEmpty {
      marks = []
    } else if isText != nil {
      isText = nil
    } else {
      turn(to: .services, context)
    }
  }

  private mutating func walk(_ command: Command, _ context: Context) {
    guard let coverage = coverage.value else { return }
    let height = listHeight(context)
    let step =
      switch command {
      case .moveUp: -1
      case .moveDown: 1
      case .pageUp: -height
      case .pageDown: height
      case .first: -Int.max
      default: Int.max
      }
    let table = table(coverage, context)
    if showsText(context) {
      let height = max(1, context.screenArea.height - 2)
      textPosition.move(by: step, count: table.twin.lines.count, height: height)
      follow(table)
    } else if face.isMatrix {
      var position = ListPosition(cursor: province)
      position.move(by: step, count: table.count, height: height)
      province = position.cursor
    } else {
      positions[face, default: ListPosition()].move(by: step, count: table.count, height: height)
    }
  }

  /// Puts the cursor of the face on what the line of text speaks of.
  private mutating func follow(_ table: CoverageTable) {
    let lines = table.twin.lines
    guard lines.indices.contains(textPosition.cursor),
      let item = lines[textPosition.cursor].item
    else { return }
    if face.isMatrix {
      province = item
    } else {
      positions[face, default: ListPosition()].cursor = item
    }
  }

  /// The next column of a matrix, or the next province's communes.
  private mutating func step(by step: Int, _ context: Context) {
    guard let coverage = coverage.value else { return }
    if face.isMatrix {
      let count = table(coverage, context).subjects.count
      columns[face] = max(0, min(column + step, count - 1))
    } else if face == .communes {
      let count = MapGeography.provinces.count
      province = (province + step + count) % count
      positions[.communes] = ListPosition()
    }
  }

  private mutating func mark(_ context: Context) {
    guard let gap = currentGap, let count = coverage.value?.gaps.count else { return }
    if marks.remove(gap.key) == nil { marks.insert(gap.key) }
    positions[.gaps, default: ListPosition()]
      .move(by: 1, count: count, height: listHeight(context))
  }

  /// The actors of what is under the cursor.
  private func open(_ context: Context) -> [Effect] {
    guard let coverage = coverage.value else { return [] }
    let table = table(coverage, context)
    var (place, subject) = (MapPlace.province(province), CoverageSubject?.none)
    switch face {
    case .services, .groups:
      if table.subjects.indices.contains(column) { subject = table.subjects[column] }
    case .communes:
      guard table.communes.indices.contains(row),
        let index = MapGeography.communeByCode[table.communes[row].commune]
      else { return [] }
      place = .commune(index)
    case .gaps:
      // Who is there already, and might do what is missing.
      guard let gap = currentGap,
        let index = MapGeography.provinces.firstIndex(where: { $0.code == gap.province })
      else { return [] }
      place = .province(index)
      if gap.rank == .lowRatio { subject = gap.subject }
    }
    return [.open(.actors, .list(filter: filter(place, subject, context), code: nil))]
  }

  private func filter(
    _ place: MapPlace,
    _ subject: CoverageSubject?,
    _ context: Context
  ) -> String {
    let language = context.language
    switch subject {
    case .service(let code):
      return PlaceFilter.text(place, in: .actors, language, service: code)
    case .group(let code):
      return PlaceFilter.text(place, in: .actors, language) + " "
        + FilterTerm.codes(.group, [code], in: .actors, language)
    case .presence, nil: return PlaceFilter.text(place, in: .actors, language)
    }
  }

  private func showOnMap() -> [Effect] {
    guard let found = coverage.value else { return [] }
    switch face {
    case .services, .groups:
      return [.open(.map, .province(MapGeography.provinces[province].code))]
    case .communes:
      let code = MapGeography.provinces[province].code
      let all = found.communes(of: code)
      guard !all.isEmpty else { return [] }
      return [.open(.map, .province(code))]
    case .gaps:
      guard let gap = currentGap else { return [] }
      let isCommune = gap.rank == .commune
      return [.open(.map, isCommune ? .record(gap.territory) : .province(gap.territory))]
    }
  }

  private func copy(_ context: Context) -> [Effect] {
    guard let coverage = coverage.value else { return [] }
    let table = table(coverage, context)
    let text =
      if showsText(context) {
        table.twin.lines.map(\.text).joined(separator: "\n")
      } else if let gap = currentGap {
        table.sentence(gap)
      } else if face.isMatrix {
        table.sentence(row, column)
      } else {
        table.communes.indices.contains(row) ? table.sentence(table.communes[row]) : ""
      }
    return [.copy(text), .notify(Notice(.done, context.phrases.shell.copied(table.title)))]
  }

  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    guard let coverage = coverage.value else { return [] }
    let index = target.index ?? 0
    switch action {
    case .wheelUp: walk(.moveUp, context)
    case .wheelDown: walk(.moveDown, context)
    case .press, .doubleClick:
      switch target.id {
      case "coverage.tab": CoverageFace(rawValue: index).map { turn(to: $0, context) }
      case "coverage.row", "coverage.cell": press(index, target, coverage, context)
      case "coverage.mark":
        positions[face, default: ListPosition()].cursor = index
        if face == .gaps { mark(context) }
      default: return []
      }
      if action == .doubleClick, target.id != "coverage.tab" { return open(context) }
    case .release, .drag, .rightPress: break
    }
    return []
  }

  private mutating func press(
    _ index: Int,
    _ target: HitTarget,
    _ coverage: Coverage,
    _ context: Context
  ) {
    let table = table(coverage, context)
    if target.id == "coverage.cell" {
      let count = max(1, table.subjects.count)
      (province, columns[face]) = (index / count, index % count)
    } else if face.isMatrix {
      province = max(0, min(index, table.count - 1))
    } else {
      positions[face, default: ListPosition()].cursor = index
    }
    settle(context)
  }
}
