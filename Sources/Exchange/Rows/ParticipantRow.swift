public import Domain

extension ParticipantLine: ExchangeRow {
  public static var importKind: ImportKind { .participants }
  public var record: ImportRecord { .participant(self) }

  private enum Column: Int {
    case participant, project, sex, birthYear, education, groups, commune, entry, months
    case nationalID, name, phone
  }

  public static func read(_ cells: inout RowCells) -> ParticipantLine {
    let code = cells.code(Column.participant.rawValue)
    cells.addKey(code.utf8)
    cells.endKey()
    let thisYear = cells.context.today.year
    let participant = Participant(
      code: code,
      project: cells.code(Column.project.rawValue),
      sex: cells.choice(Column.sex.rawValue),
      birthYear: cells.wholeOrNil(Column.birthYear.rawValue, in: 1900...max(1900, thisYear)),
      education: cells.choice(Column.education.rawValue),
      groups: cells.groups(Column.groups.rawValue),
      commune: cells.text(Column.commune.rawValue),
      entryOn: cells.day(Column.entry.rawValue),
      monthsOutOfWork: cells.wholeOrNil(Column.months.rawValue, in: 0...1_200)
    )
    return ParticipantLine(
      participant: participant,
      identity: Identity(
        nationalID: cells.text(Column.nationalID.rawValue),
        name: cells.text(Column.name.rawValue),
        phone: cells.text(Column.phone.rawValue)
      )
    )
  }

  public func write(to line: inout CSVLine) {
    line.text(participant.code)
    line.text(participant.project)
    line.text(participant.sex?.rawValue ?? "")
    line.whole(participant.birthYear)
    line.text(participant.education?.rawValue ?? "")
    line.list(participant.groups)
    line.text(participant.commune)
    line.day(participant.entryOn)
    line.whole(participant.monthsOutOfWork)
    line.text(identity.nationalID)
    line.text(identity.name)
    line.text(identity.phone)
  }
}
