public import Domain

extension Actor: ExchangeRow {
  public static var importKind: ImportKind { .actors }
  public var record: ImportRecord { .actor(self) }

  private enum Column: Int {
    case actor, nameFrench, nameArabic, kind, seat, provinces, services, groups, capacity, ice
    case contactName, contactRole, phone, email, source, recorded
  }

  public static func read(_ cells: inout RowCells) -> Actor {
    let code = cells.code(Column.actor.rawValue)
    cells.addKey(code.utf8)
    cells.endKey()
    // An empty kind is unknown (R84).
    return Actor(
      code: code,
      nameFrench: cells.requiredText(Column.nameFrench.rawValue),
      nameArabic: cells.text(Column.nameArabic.rawValue),
      kind: cells.choice(Column.kind.rawValue) ?? .other,
      seatCommune: cells.text(Column.seat.rawValue),
      provinces: cells.territories(Column.provinces.rawValue),
      services: cells.codes(Column.services.rawValue),
      groups: cells.groups(Column.groups.rawValue),
      capacity: cells.wholeOrNil(Column.capacity.rawValue, in: 0...999_999_999),
      ice: cells.text(Column.ice.rawValue),
      contactName: cells.text(Column.contactName.rawValue),
      contactRole: cells.text(Column.contactRole.rawValue),
      phone: cells.text(Column.phone.rawValue),
      email: cells.text(Column.email.rawValue),
      source: cells.text(Column.source.rawValue),
      recordedOn: cells.dayOrNil(Column.recorded.rawValue)
    )
  }

  public func write(to line: inout CSVLine) {
    for text in [code, nameFrench, nameArabic, kind.rawValue, seatCommune] { line.text(text) }
    line.list(provinces)
    line.list(services)
    line.list(groups)
    line.whole(capacity)
    for text in [ice, contactName, contactRole, phone, email, source] { line.text(text) }
    line.day(recordedOn)
  }
}
