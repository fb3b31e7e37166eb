public import Domain

/// Every word that the program shows, in one language.
///
/// The members are plain stored values and functions, so that a language that lacks one of them
/// does not compile. A book holds a thousand of them and is handed on everywhere: it is an object,
/// so that handing it on costs one reference.
public final class Phrasebook: Sendable {
  public let language: Language
  public let numbers: NumberStyle
  public let labels: LabelPhrases
  public let screens: @Sendable (ScreenID) -> ScreenPhrase
  public let command: @Sendable (Command) -> CommandPhrase
  public let shell: ShellPhrases
  public let keys: KeyPhrases
  public let lists: ListPhrases
  public let forms: FormPhrases
  public let files: FilePhrases
  public let safety: SafetyPhrases
  public let people: PeoplePhrases
  public let signing: SigningPhrases
  public let dashboard: DashboardPhrases
  public let map: MapPhrases
  public let actors: ActorPhrases
  public let projects: ProjectPhrases
  public let verification: VerificationPhrases
  public let findings: FindingPhrases
  public let strata: StrataPhrases
  public let payments: PaymentPhrases
  public let chain: ChainPhrases
  public let statements: StatementPhrases
  public let referentials: ReferentialPhrases
  public let cartography: CartographyPhrases
  public let steering: SteeringPhrases
  public let simulator: SimulatorPhrases
  public let journal: JournalPhrases
  public let guide: GuideBook
  public let commandLine: CommandLinePhrases
  let refusal: @Sendable (Refusal, LabelPhrases, NumberStyle) -> String
  let explained: @Sendable (ExplanationFact, LabelPhrases, NumberStyle) -> String
  let rowFault: @Sendable (BadRow) -> String
  let filterFault: @Sendable (FilterFault) -> String

  init(
    language: Language,
    numbers: NumberStyle,
    labels: LabelPhrases,
    screens: @escaping @Sendable (ScreenID) -> ScreenPhrase,
    command: @escaping @Sendable (Command) -> CommandPhrase,
    shell: ShellPhrases,
    keys: KeyPhrases,
    lists: ListPhrases,
    forms: FormPhrases,
    files: FilePhrases,
    safety: SafetyPhrases,
    people: PeoplePhrases,
    signing: SigningPhrases,
    dashboard: DashboardPhrases,
    map: MapPhrases,
    actors: ActorPhrases,
    projects: ProjectPhrases,
    verification: VerificationPhrases,
    findings: FindingPhrases,
    strata: StrataPhrases,
    payments: PaymentPhrases,
    chain: ChainPhrases,
    statements: StatementPhrases,
    referentials: ReferentialPhrases,
    cartography: CartographyPhrases,
    steering: SteeringPhrases,
    simulator: SimulatorPhrases,
    journal: JournalPhrases,
    guide: GuideBook,
    commandLine: CommandLinePhrases,
    refusal: @escaping @Sendable (Refusal, LabelPhrases, NumberStyle) -> String,
    explained: @escaping @Sendable (ExplanationFact, LabelPhrases, NumberStyle) -> String,
    rowFault: @escaping @Sendable (BadRow) -> String,
    filterFault: @escaping @Sendable (FilterFault) -> String
  ) {
    (self.language, self.numbers, self.labels) = (language, numbers, labels)
    (self.screens, self.command, self.shell) = (screens, command, shell)
    (self.keys, self.lists, self.forms) = (keys, lists, forms)
    (self.files, self.safety, self.people) = (files, safety, people)
    (self.signing, self.dashboard, self.map) = (signing, dashboard, map)
    (self.actors, self.projects, self.verification) = (actors, projects, verification)
    (self.findings, self.strata, self.payments) = (findings, strata, payments)
    (self.chain, self.statements, self.referentials) = (chain, statements, referentials)
    (self.cartography, self.steering, self.simulator) = (cartography, steering, simulator)
    (self.journal, self.guide, self.commandLine) = (journal, guide, commandLine)
    (self.refusal, self.explained, self.rowFault) = (refusal, explained, rowFault)
    self.filterFault = filterFault
  }

  /// The phrases of a language; nil for a language that is not written yet.
  public static func of(_ language: Language) -> Phrasebook? {
    switch language {
    case .french: french
    case .english: english
    case .arabic: nil
    }
  }

  /// What was refused, why, and what to do, in one or two sentences.
  public func sentence(_ refusal: Refusal) -> String { self.refusal(refusal, labels, numbers) }

  /// What a step of an explanation takes into account.
  public func sentence(_ step: ExplanationStep) -> String { explained(step.fact, labels, numbers) }

  /// Where a step comes from: the version that decided, the source of its figure, the journal row.
  public func origin(_ step: ExplanationStep) -> String {
    [
      step.programme.map { payments.programmeVersion($0) } ?? "", step.source,
      step.sequence.map { payments.journalRow(numbers.number($0)) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What is wrong with a row of a file, and what would be right; without its line and column.
  public func sentence(_ row: BadRow) -> String { rowFault(row) }

  /// Why a part of a filter was not understood, with what may have been meant.
  public func sentence(_ fault: FilterFault) -> String {
    let sentence = filterFault(fault)
    return fault.suggestion.map { sentence + " · " + lists.didYouMean($0) } ?? sentence
  }
}

/// Short cuts to the numbers of the language.
extension Phrasebook {
  public func number(_ value: Int) -> String { numbers.number(value) }
  public func amount(_ money: Money) -> String { numbers.amount(money) }
  public func day(_ day: Day) -> String { numbers.day(day) }
  public func percent(_ value: Int) -> String { numbers.percent(value) }
  public func period(_ period: Period) -> String { numbers.period(period) }
  public func count(_ count: Int, _ noun: Noun) -> String { numbers.count(count, noun) }
}
