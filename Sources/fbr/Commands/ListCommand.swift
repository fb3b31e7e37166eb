import ArgumentParser
import Domain
import Phrases

/// `fbr list KIND`.
struct ListCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "list")

  @Argument(completion: .list(ListKind.allCases.map(\.rawValue))) var kind: String
  @Option(parsing: .unconditional, completion: KnownValues.filters) var filter: String?
  @Option(parsing: .unconditional) var limit: String?
  @ArgumentParser.Flag var withIdentities = false
  @Option(parsing: .unconditional) var reason: String?

  func perform(_ console: Console) throws {
    let kind = try ListKind(typed: kind)
    try console.require(.text, .csv, .json)
    let limit = try limit.map { try wholeNumber($0, "--limit", in: 0...Int(Int32.max)) }
    if withIdentities || reason != nil { return try disclose(kind, limit, console) }
    let desk = try Desk(console)
    let lister = try Lister(kind, desk, filter: filter, limit: limit)
    if kind.showsReferential { desk.announceExample() }
    switch kind {
    case .actors: try lister.writeActors()
    case .relations: try lister.writeRelations()
    case .projects: try lister.writeProjects()
    case .targets: try lister.writeTargets()
    case .participants: try lister.writeParticipants()
    case .claims: try lister.writeClaims()
    case .findings: try lister.writeFindings()
    case .cnss: try lister.writeCNSS()
    case .needs: try lister.writeNeeds()
    case .stakes: try lister.writeStakes()
    case .strata: try lister.writeStrata()
    case .statements: try lister.writeStatements()
    case .results: try lister.writeResults()
    case .prices: try lister.writePrices()
    case .mechanisms: try lister.writeMechanisms()
    case .persons: try lister.writePersons()
    case .periods: try lister.writePeriods()
    }
  }

  /// Participants with their names and telephones, or actors with their contacts: only when asked for,
  /// with a reason that the journal keeps.
  private func disclose(_ kind: ListKind, _ limit: Int?, _ console: Console) throws {
    guard kind == .participants || kind == .actors else {
      throw UsageFault.unexpectedArgument("--with-identities")
    }
    guard withIdentities else { throw UsageFault.missingArgument("--with-identities") }
    guard let reason else { throw UsageFault.missingValue(option: "--reason") }
    let (desk, author) = try console.deskForChange()
    let lister = try Lister(kind, desk, filter: filter, limit: limit)
    if kind == .actors { return try lister.writeActors((reason: reason, author: author)) }
    try lister.writeIdentities(reason: reason, author)
  }
}
