import Domain

extension Phrasebook {
  /// Every phrase in Arabic.
  public static let arabic = Phrasebook(
    language: .arabic,
    numbers: .arabic,
    labels: .arabic,
    screens: ScreenPhrase.arabic,
    command: CommandPhrase.arabic,
    shell: .arabic,
    keys: .arabic,
    lists: .arabic,
    forms: .arabic,
    files: .arabic,
    safety: .arabic,
    settings: .arabic,
    people: .arabic,
    signing: .arabic,
    dashboard: .arabic,
    map: .arabic,
    actors: .arabic,
    projects: .arabic,
    verification: .arabic,
    findings: .arabic,
    strata: .arabic,
    payments: .arabic,
    chain: .arabic,
    statements: .arabic,
    referentials: .arabic,
    cartography: .arabic,
    steering: .arabic,
    simulator: .arabic,
    journal: .arabic,
    guide: .arabic,
    presenter: .arabic,
    commandLine: .arabic,
    refusal: sentenceArabic(_:_:_:),
    explained: explanationArabic,
    rowFault: sentenceArabic(_:),
    filterFault: sentenceArabic(_:)
  )
}
