import ArgumentParser
import Domain
import Phrases

/// `fbr validate`: validates claims, or refuses them.
struct ValidateCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "validate")
  @OptionGroup var selection: ClaimSelection
  @ArgumentParser.Flag var refuse = false
  @Option(parsing: .unconditional) var reason: String?

  func perform(_ console: Console) throws {
    if !refuse, reason != nil { throw UsageFault.missingArgument("--refuse") }
    let action: ClaimAction = refuse ? .refuse(reason: reason) : .validate
    try ClaimMove(selection: selection, action: action).perform(console)
  }
}

/// `fbr sendback`: sends verified claims back to verification.
struct SendBackCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "sendback")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .sendBack(reason: reason)).perform(console)
  }
}

/// `fbr unvalidate`: takes a validation back, before payment.
struct UnvalidateCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "unvalidate")
  @OptionGroup var selection: ClaimSelection
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    try ClaimMove(selection: selection, action: .unvalidate(reason: reason)).perform(console)
  }
}
