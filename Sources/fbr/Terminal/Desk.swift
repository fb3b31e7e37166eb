import Domain
import Foundation
import Screens
import Store

/// Where the questions and acts of the screens are carried out, off the terminal's thread, one after
/// the other, on the store that is open.
actor Desk {
  private(set) var store: Store
  private let clock: @Sendable (StoreSummary) -> SessionClock
  private let shelf: ThemeShelf
  let files: FileWork
  private var cancelled: Set<Token> = []

  init(
    store: Store,
    shelf: ThemeShelf,
    files: FileWork,
    clock: @escaping @Sendable (StoreSummary) -> SessionClock
  ) {
    self.store = store
    self.shelf = shelf
    self.files = files
    self.clock = clock
  }

  /// Answers a question of the screens.
  func answer(_ question: Question, person: String?) throws -> Answer {
    let today = clock(try store.summary()).today
    switch question {
    case .dashboard: return .dashboard(try store.dashboard(today: today, person: person))
    case .queueFigures:
      return .queueFigures(try store.queueFigures(today: today, person: person))
    case .claims(let query):
      return .claims(try store.claims(query, today: today, person: person))
    case .claim(let code):
      guard let detail = try store.claim(code) else {
        throw Refusal(.unknownClaim, subject: code)
      }
      return .claim(detail)
    case .claimCounts(let filters):
      return .claimCounts(
        try filters.map { try store.count(claims: $0, today: today, person: person) }
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
      return .journal(try journal(subject, before, limit))
    case .folder(let path, let kind): return .folder(try files.list(path, kind))
    case .dryRun(let kind, let path):
      return .dryRun(try files.read(kind, path, into: store, try author(person), dryRun: true))
    case .check: return .check(try check())
    case .themes: return .themes(shelf.names)
    }
  }

  private func journal(
    _ subject: String?,
    _ before: Int64?,
    _ limit: Int
  ) throws -> [HistoryEntry] {
    guard let subject else { return try store.journal(before: before, limit: limit).rows }
    return Array(try store.history(of: subject).reversed().prefix(limit))
  }

  private func check() throws -> CheckOutcome {
    CheckOutcome(
      lines: try store.check().items.map {
        CheckOutcome.Line(name: $0.name, examined: $0.examined, findings: $0.findings)
      }
    )
  }

  func author(_ person: String?) throws -> Author {
    guard let person else { throw Refusal(.unknownPerson) }
    let clock = clock(try store.summary())
    return Author(person: person, today: clock.today, moment: clock.moment)
  }

  /// Carries out what a screen wants done; nil when the effect is not one for the desk.
  func carryOut(_ effect: Effect, person: String?) throws -> Answer? {
    switch effect {
    case .act(let action, let claims, _):
      return .done(try store.perform(action, on: claims, by: try author(person)))
    case .sign(let drafts, _):
      let batch = drafts.map { SignedAction(claim: $0.claim, action: $0.action) }
      return .done(try store.sign(batch, by: try author(person)))
    case .draw(let stratum, let seed, let reason, _):
      _ = try store.draw(stratum, seed: seed, reason: reason, by: try author(person))
      guard let drawn = try store.stratum(stratum) else {
        throw Refusal(.unknownStratum, subject: stratum.code)
      }
      return .drawn(drawn.row, claims: drawn.drawn)
    case .releaseStratum(let stratum, let effect, let reason, _):
      return .done(
        try store.release(stratum, effect: effect, reason: reason, by: try author(person))
      )
    case .savePerson(let saved, let isNew, _):
      return .done(try store.save(saved, isNew: isNew, by: try author(person)))
    case .saveActor(let actor, let isNew, _):
      return .done(try store.save(actor, isNew: isNew, by: try author(person)))
    case .importFile(let kind, let path, _):
      return .imported(
        try files.read(kind, path, into: store, try author(person), dryRun: false)
      )
    case .export(let export, let path, _):
      let today = clock(try store.summary()).today
      return .written(
        path: try files.write(export, to: path, from: store, today: today, person: person)
      )
    case .newStore(let path, let isDemonstration, _):
      return try open(try files.create(path, isDemonstration: isDemonstration))
    case .openStore(let path, _): return try open(try Store.open(files.resolved(path)))
    case .backup(let path, _):
      let target = files.resolved(path)
      try store.backup(to: target)
      return .written(path: target)
    default: return nil
    }
  }

  private func open(_ other: Store) throws -> Answer {
    let summary = try other.summary()
    store = other
    return .opened(summary)
  }
}

/// What day it is, and what the journal writes as the instant.
struct SessionClock: Sendable {
  let today: Day
  let moment: Moment
}
