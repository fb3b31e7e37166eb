import ArgumentParser
import Domain
import Phrases

/// `fbr appeal`: contests a decision (R46).
struct AppealCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "appeal")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var ground: String

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .appeal(ground: ground)).perform(console)
  }
}

/// `fbr settle`: decides an appeal (R45).
struct SettleCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "settle")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional, completion: KnownValues.outcomes) var outcome: String
  @Option(parsing: .unconditional) var reason: String?

  func perform(_ console: Console) throws {
    let action = ClaimAction.settle(outcome: try choice(outcome, "--outcome"), reason: reason)
    try ClaimMove(selection: selection, action: action).perform(console)
  }
}

/// `fbr counter`: concludes a counter-verification (R82).
struct CounterCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "counter")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional, completion: .list(["confirmed", "contradicted"]))
  var outcome: String
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    let action = ClaimAction.counter(outcome: try choice(outcome, "--outcome"), reason: reason)
    try ClaimMove(selection: selection, action: action).perform(console)
  }
}

/// `fbr regularise`: signs an amount that corrects a paid line.
struct RegulariseCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "regularise")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var centimes: String
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    guard let number = Int64(centimes) else {
      throw UsageFault.badValue(centimes, place: "--centimes", known: [])
    }
    let amount = Money(centimes: number)
    try ClaimMove(selection: selection, action: .regularise(amount: amount, reason: reason))
      .perform(console)
  }
}
