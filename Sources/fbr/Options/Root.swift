import ArgumentParser
import Domain
import Phrases
import Store

/// A command that answers on the console.
protocol Subcommand: ParsableCommand {
  /// Does it.
  func perform(_ console: Console) throws
}

/// The command line: the table of its commands.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fbr",
    subcommands: Root.commands
  )

  /// Every command, in the order of the help.
  static let commands: [any ParsableCommand.Type] = [
    DemoCommand.self, InitCommand.self, ProgrammeCommand.self, ImportCommand.self,
    ListCommand.self, ShowCommand.self, ReportCommand.self, DrawCommand.self,
    AdmitCommand.self, TakeCommand.self, ReleaseCommand.self, ConcludeCommand.self,
    ReturnCommand.self, WithdrawCommand.self, ForceCommand.self, ValidateCommand.self,
    SendBackCommand.self, UnvalidateCommand.self, ReleaseStratumCommand.self,
    PeriodCommand.self, MergeCommand.self, EraseCommand.self, PersonCommand.self,
    JournalCommand.self,
    CheckCommand.self, BackupCommand.self, RestoreCommand.self, AppealCommand.self,
    SettleCommand.self,
    CounterCommand.self, RegulariseCommand.self, StatementCommand.self, ExplainCommand.self,
    ConfigCommand.self, ThemeCommand.self,
  ]
}

/// The same table with the global options, for the completion scripts: the parser itself never sees
/// them, since the value of another option may look like one.
struct CompletionRoot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fbr",
    subcommands: Root.commands
  )

  @OptionGroup var globals: GlobalOptionNames
}

/// The names of the global options.
struct GlobalOptionNames: ParsableArguments {
  @Option(completion: .file()) var store: String?
  @Option(name: .customLong("as"), completion: KnownValues.persons) var person: String?
  @Option var today: String?
  @Option(completion: .list(["fr", "en", "ar"])) var lang: String?
  @Option(completion: .list(["program", "terminal"])) var bidi: String?
  @Option(completion: .list(["text", "csv", "json", "html"])) var format: String?
  @Option(completion: .list(["never", "16", "256", "true"])) var color: String?
  @Option(completion: .shellCommand("fbr theme list 2>/dev/null")) var theme: String?
  @Option(completion: .directory) var themes: String?
  @Option(completion: .file()) var passphraseFile: String?
  @ArgumentParser.Flag var accessible = false
  @ArgumentParser.Flag var sharedFolder = false
  @ArgumentParser.Flag var acceptOlder = false
}
