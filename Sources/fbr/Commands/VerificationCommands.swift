import ArgumentParser
import Domain
import Exchange
import Phrases

/// `fbr admit`: examines inadmissible claims again (R2).
struct AdmitCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "admit")
  @OptionGroup var selection: ClaimSelection

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .admit).perform(console)
  }
}

/// `fbr take`: takes claims to verify them, or in a verifier's name (R36).
struct TakeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "take")
  @OptionGroup var selection: ClaimSelection
  @Option(name: .customLong("for"), parsing: .unconditional, completion: KnownValues.persons)
  var verifier: String?

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .take(for: verifier)).perform(console)
  }
}

/// `fbr release`: gives back claims that were taken.
struct ReleaseCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "release")
  @OptionGroup var selection: ClaimSelection

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .release).perform(console)
  }
}

/// `fbr conclude`: writes a finding.
struct ConcludeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "conclude")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional, completion: KnownValues.outcomes) var outcome: String
  @Option(parsing: .unconditional) var reason: String?
  @Option(parsing: .unconditional) var note: String?
  @Option(parsing: .unconditional, completion: KnownValues.modes) var mode: String?
  @Option(parsing: .unconditional) var seen: String?
  @Option(parsing: .unconditional) var checks: String?

  func perform(_ console: Console) throws {
    let action = ClaimAction.conclude(
      outcome: try choice(outcome, "--outcome"),
      reason: reason,
      note: note ?? "",
      mode: try mode.map { try choice($0, "--mode") },
      done: Examination(seen: codes(seen), checks: codes(checks))
    )
    try ClaimMove(selection: selection, action: action).perform(console)
  }
}

/// The codes of a list as an option gives them, `contract,cnss`.
private func codes(_ text: String?) -> [String] {
  (text ?? "").split(separator: ",").map(String.init)
}

/// `fbr return`: gives a claim back to its operator, until a day.
struct ReturnCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "return")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var reason: String
  @Option(parsing: .unconditional) var due: String
  @Option(parsing: .unconditional) var missing: String?

  func perform(_ console: Console) throws {
    guard let day = CellText.day(Array(due.utf8)) else {
      throw UsageFault.badDay(due, place: "--due")
    }
    let action = ClaimAction.giveBack(reason: reason, due: day, missing: codes(missing))
    try ClaimMove(selection: selection, action: action).perform(console)
  }
}

/// `fbr withdraw`.
struct WithdrawCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "withdraw")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .withdraw(reason: reason)).perform(console)
  }
}

/// `fbr force`: queues a claim without a draw.
struct ForceCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "force")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var cause: String

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .force(cause: cause)).perform(console)
  }
}
