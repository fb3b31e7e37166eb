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
    people: .english,
    dashboard: .english,
    map: .english,
    actors: .english,
    projects: .english,
    verification: .english,
    journal: .english,
    commandLine: .english,
    refusal: sentenceEnglish(_:_:_:),
    rowFault: sentenceEnglish(_:),
    filterFault: sentenceEnglish(_:)
  )
}
