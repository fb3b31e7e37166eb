import Domain

extension Phrasebook {
  /// Every phrase in French.
  public static let french = Phrasebook(
    language: .french,
    numbers: .french,
    labels: .french,
    screens: ScreenPhrase.french,
    command: CommandPhrase.french,
    shell: .french,
    keys: .french,
    lists: .french,
    forms: .french,
    files: .french,
    people: .french,
    dashboard: .french,
    map: .french,
    actors: .french,
    projects: .french,
    verification: .french,
    journal: .french,
    commandLine: .french,
    refusal: sentenceFrench(_:_:_:),
    rowFault: sentenceFrench(_:),
    filterFault: sentenceFrench(_:)
  )
}
