public import Domain

extension ClaimLine: ExchangeRow {
  public static var importKind: ImportKind { .claims }
  public var record: ImportRecord { .claim(self) }

  private enum Column: Int {
    case claim, project, result, participant, achieved, declared, employer, ice, contract
    case evidence, person
  }

  public static func read(_ cells: inout RowCells) -> ClaimLine {
    let code = cells.code(Column.claim.rawValue)
    cells.addKey(code.utf8)
    cells.endKey()
    let project = cells.code(Column.project.rawValue)
    let result =
      cells.reference(Column.result.rawValue, among: cells.context.results, .unknownResult) ?? ""
    if result.isEmpty { cells.note(Column.result.rawValue, .missingValue) }
    let claim = Claim(
      code: code,
      project: project,
      result: result,
      participant: cells.code(Column.participant.rawValue),
      achievedOn: cells.day(Column.achieved.rawValue),
      declaredOn: cells.pastDay(Column.declared.rawValue),
      employerName: cells.text(Column.employer.rawValue),
      employerICE: cells.text(Column.ice.rawValue),
      contractType: cells.codeOrEmpty(Column.contract.rawValue),
      evidence: cells.codes(Column.evidence.rawValue),
      declaredBy: cells.person(Column.person.rawValue)
    )
    return ClaimLine(
      claim: claim,
      assumesDay: cells.cell(Column.declared.rawValue).isEmpty,
      assumesPerson: cells.lacksPerson
    )
  }

  public func write(to line: inout CSVLine) {
    ClaimCells(
      code: claim.code,
      project: claim.project,
      result: claim.result,
      participant: claim.participant,
      achievedOn: claim.achievedOn,
      declaredOn: assumesDay ? nil : claim.declaredOn,
      employerName: claim.employerName,
      employerICE: claim.employerICE,
      contractType: claim.contractType,
      evidence: claim.evidence,
      declaredBy: assumesPerson ? "" : claim.declaredBy
    ).write(to: &line)
  }
}
