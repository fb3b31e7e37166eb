public import Domain

extension Project: ExchangeRow {
  public static var importKind: ImportKind { .projects }
  public var record: ImportRecord { .project(self) }

  private enum Column: Int {
    case project, title, operatorCode, partners, provinces, groups, agreement, starts, ends
    case ceiling, advance, holdback, recovery, cap
  }

  public static func read(_ cells: inout RowCells) -> Project {
    let code = cells.code(Column.project.rawValue)
    // These two mean something else on the command line (R98).
    if code == "counter" || code == "all" { cells.note(Column.project.rawValue, .reservedCode) }
    cells.addKey(code.utf8)
    cells.endKey()
    let project = Project(
      code: code,
      title: cells.requiredText(Column.title.rawValue),
      operatorCode: cells.code(Column.operatorCode.rawValue),
      partners: cells.codes(Column.partners.rawValue),
      provinces: cells.territories(Column.provinces.rawValue),
      groups: cells.groups(Column.groups.rawValue),
      agreement: readAgreement(&cells)
    )
    let agreement = project.agreement
    if agreement.endsOn < agreement.startsOn {
      cells.noteLast(Column.ends.rawValue, .endsBeforeStart, known: [agreement.startsOn.iso])
    }
    if agreement.holdback + agreement.recovery > 10_000 {
      cells.noteLast(Column.recovery.rawValue, .percentsOver100)
    }
    return project
  }

  private static func readAgreement(_ cells: inout RowCells) -> Agreement {
    Agreement(
      code: cells.code(Column.agreement.rawValue),
      startsOn: cells.day(Column.starts.rawValue),
      endsOn: cells.day(Column.ends.rawValue),
      ceiling: cells.amount(Column.ceiling.rawValue),
      advance: cells.amount(Column.advance.rawValue) ?? .zero,
      holdback: cells.percent(Column.holdback.rawValue),
      recovery: cells.percent(Column.recovery.rawValue),
      participantCap: cells.amount(Column.cap.rawValue)
    )
  }

  public func write(to line: inout CSVLine) {
    for text in [code, title, operatorCode] { line.text(text) }
    line.list(partners)
    line.list(provinces)
    line.list(groups)
    line.text(agreement.code)
    line.day(agreement.startsOn)
    line.day(agreement.endsOn)
    line.amount(agreement.ceiling)
    line.amount(agreement.advance)
    line.percent(agreement.holdback)
    line.percent(agreement.recovery)
    line.amount(agreement.participantCap)
  }
}
