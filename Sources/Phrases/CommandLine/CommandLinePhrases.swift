public import Domain

/// What the command line says outside the screens.
public struct CommandLinePhrases: Sendable {
  public let notATerminal: String
  public let dumbTerminal: String
  /// A theme that does not exist, then those that do.
  public let unknownTheme: @Sendable (String, [String]) -> String
  public let done: @Sendable (Int, Int) -> String
  public let error: String
  public let warning: String
  /// A title, and what it is about.
  public let titled: @Sendable (String, String) -> String
  /// The mark of fictional data, on every output.
  public let demonstration: String
  /// Over amounts that an example referential gives.
  public let exampleMark: String
  /// How many actors are listed without their contact.
  public let contactsLeftOut: @Sendable (Int) -> String
  public let usage: @Sendable (UsageFault) -> String
  /// A failure of a file or of the machine: what, the path, what the machine said.
  public let failure: @Sendable (FileFailure, String, String) -> String
  public let packFault: @Sendable (PackFault) -> String
  public let programmeFault: @Sendable (ProgrammeFault) -> String
  /// A pack that is refused, and how many faults it has.
  public let packRefused: @Sendable (String, Int) -> String
  /// A line of a pack.
  public let packLine: @Sendable (Int) -> String
  /// A command or a form that this version does not have.
  public let notYet: @Sendable (String) -> String
  public let internalFault: @Sendable (String) -> String
  /// Nothing is recorded under a code of a kind.
  public let unknownRecord: @Sendable (String, String) -> String
  public let tooManyBadRows: @Sendable (Int) -> String
  /// Good rows, unchanged rows: after an import, then of a trial.
  public let imported: @Sendable (Int, Int) -> String
  public let wouldImport: @Sendable (Int, Int) -> String
  public let refused: @Sendable (String, Int) -> String
  public let storeMade: @Sendable (String, String) -> String
  public let examplePack: String
  public let backedUp: @Sendable (String) -> String
  public let programmeWritten: @Sendable (String) -> String
  /// What became of a pack, by the code of its programme.
  public let packImported: @Sendable (PackOutcome, String) -> String
  /// A version was published, with its effective day.
  public let programmePublished: @Sendable (Int, String) -> String
  public let draftDiscarded: String
  /// Size, population and stratum of a draw.
  public let drawn: @Sendable (Int, Int, String) -> String
  public let seed: String
  public let populationSum: String
  public let stratumReleased: @Sendable (String) -> String
  public let periodClosed: @Sendable (String) -> String
  public let periodOpened: @Sendable (String) -> String
  public let erased: @Sendable (String) -> String
  public let rowDone: String
  /// Rows shown, rows in all.
  public let total: @Sendable (Int, Int) -> String
  public let asOf: @Sendable (String) -> String
  public let history: String
  /// Checks that found nothing, facts examined.
  public let sound: @Sendable (Int, Int) -> String
  public let problems: @Sendable (Int) -> String
  public let journalHead: @Sendable (Int, String) -> String
  public let late: String
  public let dueSoon: String
  public let untaken: String
  public let mine: String
  public let openStrata: String
  public let suspendedStrata: String
  public let reading: String
  public let writing: String
  public let checking: String
  public let filling: String
  public let verb: @Sendable (CommandVerb) -> String
  public let heading: @Sendable (ReportColumn) -> String
  public let help: HelpPhrases
  public let keys: KeyLinePhrases
}

/// The words of `fbr --help`.
public struct HelpPhrases: Sendable {
  public let tagline: String
  public let usage: String
  public let commands: String
  public let options: String
  /// Each global option, and what it does.
  public let globals: [(option: String, meaning: String)]
  public let more: String
  public let completions: String
  public let exitCodes: String
}
