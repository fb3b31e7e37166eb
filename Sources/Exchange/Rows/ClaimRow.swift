public import Domain

extension Claim: ExchangeRow {
  public static var importKind: ImportKind { .claims }

  private enum Column: Int {
    case claim, project, result, participant, achieved, declared, employer, ice, contract
    case evidence, person
  }

  public static func read(_ cells: inout RowCells) -> Claim {
    let code = cells.code(Column.claim.rawValue)
    cells.addKey(code.utf8)
    cells.endKey()
    let project = cells.code(Column.project.rawValue)
    let result =
      cells.reference(Column.result.rawValue, among: cells.context.results, .unknownResult) ?? ""
    if result.isEmpty { cells.note(Column.result.rawValue, .missingValue) }
    return Claim(
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
  }

  public func write(to line: inout CSVLine) {
    for code in [self.code, project, result, participant] { line.text(code) }
    line.day(achievedOn)
    line.day(declaredOn)
    line.text(employerName)
    line.text(employerICE)
    line.text(contractType)
    line.list(evidence)
    line.text(declaredBy)
  }
}
