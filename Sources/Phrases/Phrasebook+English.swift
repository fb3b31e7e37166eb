import Domain

extension Phrasebook {
  /// Every phrase in English.
  public static let english = Phrasebook(
    language: .english,
    numbers: .english,
    labels: .english,
    screens: ScreenPhrase.english,
    command: CommandPhrase.english,
    shell: .english,
    keys: .english,
    lists: .english,
    forms: .english,
    files: .english,
    safety: .english,
    people: .english,
    signing: .english,
    dashboard: .english,
    map: .english,
    actors: .english,
    projects: .english,
    verification: .english,
    findings: .english,
    strata: .english,
    payments: .english,
    chain: .english,
    statements: .english,
    referentials: .english,
    cartography: .english,
    steering: .english,
    simulator: .english,
    journal: .english,
    guide: .english,
    commandLine: .english,
    refusal: sentenceEnglish(_:_:_:),
    explained: explanationEnglish,
    rowFault: sentenceEnglish(_:),
    filterFault: sentenceEnglish(_:)
  )
}
