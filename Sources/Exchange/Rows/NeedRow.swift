public import Domain

extension NeedFigure: ExchangeRow {
  public static var importKind: ImportKind { .needs }
  public var record: ImportRecord { .need(self) }

  private enum Column: Int { case territory, group, quantity, year, method, source }

  public static func read(_ cells: inout RowCells) -> NeedFigure {
    let territory = cells.knownTerritory(Column.territory.rawValue)
    let group = cells.reference(Column.group.rawValue, among: cells.context.groups, .unknownGroup)
    let quantity = cells.whole(Column.quantity.rawValue, in: 0...999_999_999)
    let year = cells.whole(Column.year.rawValue, in: 1900...2100)
    let method = cells.choice(Column.method.rawValue, NeedMethod.self)
    if method == nil { cells.note(Column.method.rawValue, .missingValue) }
    let figure = NeedFigure(
      territory: territory,
      group: group ?? "",
      quantity: quantity,
      year: year,
      method: method ?? .census,
      source: cells.requiredText(Column.source.rawValue)
    )
    cells.addKey(figure.key.utf8)
    cells.endKey()
    return figure
  }

  public func write(to line: inout CSVLine) {
    line.text(territory)
    line.text(group)
    line.whole(quantity)
    line.whole(year)
    line.text(method.rawValue)
    line.text(source)
  }
}

extension RowCells {
  /// The code of a province or of a commune of the region.
  fileprivate mutating func knownTerritory(_ column: Int) -> String {
    let code = requiredText(column)
    let isKnown = Territory.province(code) != nil || Territory.commune(code) != nil
    if !code.isEmpty, !isKnown {
      note(column, .unknownValue, known: Territory.provinces.map(\.code))
    }
    return code
  }
}
