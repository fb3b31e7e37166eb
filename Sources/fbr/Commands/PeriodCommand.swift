import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr period close|open`.
struct PeriodCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "period")

  private enum Act: String, CaseIterable { case close, open }

  @Argument(completion: .list(["close", "open"])) var act: String
  @Argument(completion: KnownValues.periods) var period: String
  @Option(parsing: .unconditional) var reason: String?

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let act = try choice(act, "fbr period") as Act
    if Period(period) == nil { throw UsageFault.badPeriod(period) }
    let (desk, author) = try console.deskForChange()
    let period = try desk.period(period)
    let receipt =
      try act == .close
      ? desk.store.close(period, by: author)
      : desk.store.reopen(period, reason: reason ?? "", by: author)
    guard console.format == .json else {
      let say = act == .close ? desk.words.periodClosed : desk.words.periodOpened
      return console.out.line(say(desk.book.period(period)))
    }
    try desk.json(receipt) { json in
      json.member("period", period.code)
      json.member("closed", act == .close)
    }
  }
}

/// `fbr erase`: erases what identifies a participant.
struct EraseCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "erase")
  @Argument var participant: String
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    let (desk, author) = try console.deskForChange()
    let receipt = try desk.store.erase(participant: participant, reason: reason, by: author)
    guard console.format == .json else {
      return console.out.line(desk.words.erased(participant))
    }
    try desk.json(receipt) { $0.member("participant", participant) }
  }
}
