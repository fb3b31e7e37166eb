public import Domain

extension Target: ExchangeRow {
  public static var importKind: ImportKind { .targets }
  public var record: ImportRecord { .target(self) }

  private enum Column: Int { case project, result, period, quantity, group }

  public static func read(_ cells: inout RowCells) -> Target {
    let project = cells.code(Column.project.rawValue)
    let result =
      cells.reference(Column.result.rawValue, among: cells.context.results, .unknownResult) ?? ""
    if result.isEmpty { cells.note(Column.result.rawValue, .missingValue) }
    let period = cells.period(Column.period.rawValue)
    let group = cells.reference(Column.group.rawValue, among: cells.context.groups, .unknownGroup)
    for part in [project, result, period.code, group ?? ""] { cells.addKey(part.utf8) }
    cells.endKey()
    return Target(
      project: project,
      result: result,
      period: period,
      quantity: cells.whole(Column.quantity.rawValue, in: 0...999_999_999),
      group: group
    )
  }

  public func write(to line: inout CSVLine) {
    line.text(project)
    line.text(result)
    line.text(period.code)
    line.whole(quantity)
    line.text(group ?? "")
  }
}
