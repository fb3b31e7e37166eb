import Domain
import Phrases

/// The targets of a project, ready to be shown: names, figures and sentences.
struct TargetLook: Sendable {
  let board: TargetBoard
  let grid: TargetGrid
  let remarks: [TargetRemark]
  let context: Context

  init(_ board: TargetBoard, _ context: Context) {
    self.board = board
    self.context = context
    grid = TargetGrid(board, context.programme)
    remarks = grid.remarks(board, context.programme)
  }

  var words: TargetPhrases { context.phrases.steering.targets }

  func row(at place: TargetsScreen.Place) -> TargetGrid.Row? {
    grid.rows.indices.contains(place.row) ? grid.rows[place.row] : nil
  }

  func period(at place: TargetsScreen.Place) -> Period? {
    grid.periods.indices.contains(place.column) ? grid.periods[place.column] : nil
  }

  /// The line of a cell, with 0 where none was written.
  func line(at place: TargetsScreen.Place) -> Target? {
    guard let row = row(at: place), let period = period(at: place) else { return nil }
    return grid.target(row, period)
  }

  func isClosed(_ period: Period) -> Bool { board.closed.contains(period) }

  /// A result, or a group under it.
  func name(_ row: TargetGrid.Row) -> String {
    let result = context.resultName(row.result)
    return row.group.map { "\(result), \(context.groupName($0))" } ?? "\(row.result) \(result)"
  }

  func name(at place: TargetsScreen.Place) -> String {
    line(at: place).map(name) ?? ""
  }

  /// A line with its period.
  func name(_ target: Target) -> String {
    let row = TargetGrid.Row(result: target.result, group: target.group)
    return "\(name(row)) · \(context.phrases.period(target.period))"
  }

  /// The figure of a cell; a dash where no line was written.
  func figure(_ row: TargetGrid.Row, _ period: Period) -> String {
    guard let line = grid.line(row, period) else { return "-" }
    return context.phrases.number(line.quantity)
  }

  func total(_ row: TargetGrid.Row) -> String {
    grid.total(row).map { context.phrases.number($0) } ?? "-"
  }

  func isRemarked(_ row: TargetGrid.Row, _ period: Period) -> Bool {
    remarks.contains { $0.isOn(row, period) }
  }

  /// The versions of a cell, the newest first.
  func versions(at place: TargetsScreen.Place) -> [TargetVersion] {
    guard let key = line(at: place)?.key else { return [] }
    return board.versions.filter { $0.target.key == key }.reversed()
  }

  func sentence(_ remark: TargetRemark) -> String {
    let phrases = context.phrases
    switch remark {
    case .groupAboveTotal(let target, let total):
      return words.groupAboveTotal(
        context.resultName(target.result),
        target.group.map { context.groupName($0) } ?? "",
        phrases.period(target.period),
        phrases.number(target.quantity),
        phrases.number(total)
      )
    case .aboveEarlierResult(let result, let earlier, let period, let sum, let before):
      return words.aboveEarlier(
        context.resultName(result),
        context.resultName(earlier),
        phrases.period(period),
        phrases.number(sum),
        phrases.number(before)
      )
    case .outsideAgreement(let target):
      let row = TargetGrid.Row(result: target.result, group: target.group)
      return words.outside(name(row), phrases.period(target.period))
    }
  }

  /// The rows of the grid in words, then the remarks.
  var twin: TextTwin {
    let lines = grid.rows.map { row in
      let cells = grid.periods.compactMap { period -> String? in
        guard grid.line(row, period) != nil else { return nil }
        let closed = isClosed(period) ? " (\(words.closed))" : ""
        return "\(context.phrases.period(period))\(closed) \(figure(row, period))"
      }
      let text = cells.isEmpty ? words.none : cells.joined(separator: ", ")
      return TextTwin.Line("  " + words.sentence(name(row), text, total(row)))
    }
    let notes = remarks.isEmpty ? [words.noRemark] : remarks.map { "! " + sentence($0) }
    return TextTwin(
      title: title,
      lines: [TextTwin.Line(title, isHeading: true)] + lines
        + [TextTwin.Line(words.checks, isHeading: true)] + notes.map { TextTwin.Line("  " + $0) }
    )
  }

  var title: String { words.title(board.project.code, board.project.title) }

  /// The lines in the columns of an import.
  var exportHeader: [String] { ["project", "result", "period", "quantity", "group"] }

  var exportRows: [[String]] {
    board.targets.map {
      [$0.project, $0.result, $0.period.code, String($0.quantity), $0.group ?? ""]
    }
  }
}
