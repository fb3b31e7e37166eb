import ArgumentParser
import Domain
import Phrases

/// `fbr list KIND`.
struct ListCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "list")

  @Argument(completion: .list(ListKind.allCases.map(\.rawValue))) var kind: String
  @Option(parsing: .unconditional) var filter: String?
  @Option(parsing: .unconditional) var limit: String?

  func perform(_ console: Console) throws {
    let kind = try ListKind(typed: kind)
    try console.require(.text, .csv, .json)
    let limit = try limit.map { try wholeNumber($0, "--limit", in: 0...Int(Int32.max)) }
    let desk = try Desk(console)
    let lister = try Lister(kind, desk, filter: filter, limit: limit)
    switch kind {
    case .actors: try lister.writeActors()
    case .relations: try lister.writeRelations()
    case .projects: try lister.writeProjects()
    case .targets: try lister.writeTargets()
    case .participants: try lister.writeParticipants()
    case .claims: try lister.writeClaims()
    case .findings: try lister.writeFindings()
    case .cnss: try lister.writeCNSS()
    case .strata: try lister.writeStrata()
    case .statements: try lister.writeStatements()
    case .results: try lister.writeResults()
    case .prices: try lister.writePrices()
    case .mechanisms: try lister.writeMechanisms()
    case .persons: try lister.writePersons()
    case .periods: try lister.writePeriods()
    }
  }
}
