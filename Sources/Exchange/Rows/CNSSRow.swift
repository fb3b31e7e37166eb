public import Domain

extension CNSSLine: ExchangeRow {
  public static var importKind: ImportKind { .cnss }
  public var record: ImportRecord { .cnss(self) }

  private enum Column: Int { case participant, ice, month, days }

  public static func read(_ cells: inout RowCells) -> CNSSLine {
    let participant = cells.code(Column.participant.rawValue)
    let ice = cells.text(Column.ice.rawValue)
    let month = cells.month(Column.month.rawValue)
    cells.addKey(participant.utf8)
    cells.addKey(ice.utf8)
    cells.addKey(cells.cell(Column.month.rawValue))
    cells.endKey()
    return CNSSLine(
      participant: participant,
      employerICE: ice,
      month: month,
      days: cells.whole(Column.days.rawValue, in: 0...31)
    )
  }

  public func write(to line: inout CSVLine) {
    line.text(participant)
    line.text(employerICE)
    line.text(month.iso)
    line.whole(days)
  }
}
