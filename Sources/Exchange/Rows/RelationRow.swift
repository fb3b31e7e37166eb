public import Domain

extension Relation: ExchangeRow {
  public static var importKind: ImportKind { .relations }
  public var record: ImportRecord { .relation(self) }

  private enum Column: Int { case from, to, kind, since, until, note }

  public static func read(_ cells: inout RowCells) -> Relation {
    let from = cells.code(Column.from.rawValue)
    let to = cells.code(Column.to.rawValue)
    let kind: Kind? = cells.choice(Column.kind.rawValue)
    if cells.cell(Column.kind.rawValue).isEmpty { cells.note(Column.kind.rawValue, .missingValue) }
    let since = cells.dayOrNil(Column.since.rawValue)
    for part in [from, to, kind?.rawValue ?? "", since?.iso ?? ""] { cells.addKey(part.utf8) }
    cells.endKey()
    let until = cells.dayOrNil(Column.until.rawValue)
    if let since, let until, until < since {
      cells.noteLast(Column.until.rawValue, .endsBeforeStart, known: [since.iso])
    }
    return Relation(
      from: from,
      to: to,
      kind: kind ?? .partners,
      since: since,
      until: until,
      note: cells.text(Column.note.rawValue)
    )
  }

  public func write(to line: inout CSVLine) {
    line.text(from)
    line.text(to)
    line.text(kind.rawValue)
    line.day(since)
    line.day(until)
    line.text(note)
  }
}
