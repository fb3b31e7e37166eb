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
    safety: .french,
    people: .french,
    signing: .french,
    dashboard: .french,
    map: .french,
    actors: .french,
    projects: .french,
    verification: .french,
    findings: .french,
    strata: .french,
    payments: .french,
    chain: .french,
    statements: .french,
    referentials: .french,
    cartography: .french,
    steering: .french,
    simulator: .french,
    journal: .french,
    guide: .french,
    commandLine: .french,
    refusal: sentenceFrench(_:_:_:),
    explained: explanationFrench,
    rowFault: sentenceFrench(_:),
    filterFault: sentenceFrench(_:)
  )
}
