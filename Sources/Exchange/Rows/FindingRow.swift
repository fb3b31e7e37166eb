public import Domain

extension FindingLine: ExchangeRow {
  public static var importKind: ImportKind { .findings }
  public var record: ImportRecord { .finding(self) }

  /// What was seen and checked is taken in and kept in the journal; a list of findings does not
  /// repeat it.
  private enum Column: Int { case claim, outcome, reason, note, by, on, mode, seen, checks }

  public static func read(_ cells: inout RowCells) -> FindingLine {
    let claim = cells.code(Column.claim.rawValue)
    cells.addKey(claim.utf8)
    cells.endKey()
    let outcome: Finding.Outcome? = cells.choice(Column.outcome.rawValue)
    if cells.cell(Column.outcome.rawValue).isEmpty {
      cells.note(Column.outcome.rawValue, .missingValue)
    }
    let reason = cells.reference(
      Column.reason.rawValue,
      among: cells.context.reasons,
      .unknownReason
    )
    let line = FindingLine(
      claim: claim,
      outcome: outcome ?? .refused,
      reason: reason,
      note: cells.text(Column.note.rawValue),
      verifiedBy: cells.person(Column.by.rawValue),
      verifiedOn: cells.pastDay(Column.on.rawValue),
      mode: cells.choice(Column.mode.rawValue),
      seen: cells.codes(Column.seen.rawValue),
      checks: cells.codes(Column.checks.rawValue),
      assumesDay: cells.cell(Column.on.rawValue).isEmpty,
      assumesPerson: cells.lacksPerson
    )
    // Only a confirmed result needs no reason.
    if line.outcome != .confirmed, reason == nil {
      cells.noteLast(Column.reason.rawValue, .missingValue)
    }
    return line
  }

  public func write(to line: inout CSVLine) {
    line.text(claim)
    line.text(outcome.rawValue)
    line.text(reason ?? "")
    line.text(note)
    line.text(assumesPerson ? "" : verifiedBy)
    line.day(assumesDay ? nil : verifiedOn)
    line.text(mode?.rawValue ?? "")
  }
}
