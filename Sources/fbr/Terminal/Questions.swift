import Domain
import Foundation
import Screens
import Store

/// What the screens may ask, answered from a store; nothing here changes anything.
struct Questions: Sendable {
  let clock: @Sendable (StoreSummary) -> SessionClock
  let shelf: ThemeShelf
  let files: FileWork

  /// Answers a question of the screens.
  func answer(
    _ question: Question,
    from store: Store,
    by asker: Asker
  ) throws -> Answer {
    let person = asker.person
    let today = clock(try store.summary()).today
    switch question {
    case .dashboard: return .dashboard(try store.dashboard(today: today, person: person))
    case .queueFigures:
      return .queueFigures(try store.queueFigures(today: today, person: person))
    case .claims(let query):
      return .claims(try store.claims(query, today: today, person: person, drafts: asker.drafts))
    case .claim(let code):
      guard let detail = try store.claim(code) else {
        throw Refusal(.unknownClaim, subject: code)
      }
      return .claim(detail)
    case .claimCounts(let filters):
      return .claimCounts(
        try filters.map {
          try store.count(claims: $0, today: today, person: person, drafts: asker.drafts)
        }
      )
    case .strata: return .strata(try store.strata())
    case .actors(let query): return .actors(try store.actors(query, today: today))
    case .actor(let code):
      guard let detail = try store.actor(code) else {
        throw Refusal(.unknownActor, subject: code)
      }
      return .actor(detail)
    case .relations: return .relations(try store.relations())
    case .projects(let filter):
      return .projects(try store.projects(filter: filter, today: today))
    case .project(let code):
      guard let detail = try store.project(code, today: today) else {
        throw Refusal(.unknownProject, subject: code)
      }
      return .project(detail)
    case .region: return .region(try store.region())
    case .journal(let subject, let before, let limit):
      return .journal(try journal(store, subject, before, limit))
    case .folder(let path, let kind): return .folder(try files.list(path, kind))
    case .dryRun(let kind, let path):
      return .dryRun(
        try files.read(kind, path, into: store, try author(person, in: store), dryRun: true)
      )
    case .check: return .check(try check(store))
    case .themes: return .themes(shelf.names)
    }
  }

  private func journal(
    _ store: Store,
    _ subject: String?,
    _ before: Int64?,
    _ limit: Int
  ) throws -> [HistoryEntry] {
    guard let subject else { return try store.journal(before: before, limit: limit).rows }
    return Array(try store.history(of: subject).reversed().prefix(limit))
  }

  private func check(_ store: Store) throws -> CheckOutcome {
    CheckOutcome(
      lines: try store.check().items.map {
        CheckOutcome.Line(name: $0.name, examined: $0.examined, findings: $0.findings)
      }
    )
  }

  func author(_ person: String?, in store: Store) throws -> Author {
    guard let person else { throw Refusal(.unknownPerson) }
    let clock = clock(try store.summary())
    return Author(person: person, today: clock.today, moment: clock.moment)
  }
}
