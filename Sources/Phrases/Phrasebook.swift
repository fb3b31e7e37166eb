public import Domain

/// Every word that the program shows, in one language.
///
/// The members are plain stored values and functions, so that a language that lacks one of them
/// does not compile.
public struct Phrasebook: Sendable {
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
  public let people: PeoplePhrases
  public let dashboard: DashboardPhrases
  public let map: MapPhrases
  public let actors: ActorPhrases
  public let projects: ProjectPhrases
  public let verification: VerificationPhrases
  public let journal: JournalPhrases
  public let commandLine: CommandLinePhrases
  let refusal: @Sendable (Refusal, LabelPhrases, NumberStyle) -> String
  let rowFault: @Sendable (BadRow) -> String
  let filterFault: @Sendable (FilterFault) -> String

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
