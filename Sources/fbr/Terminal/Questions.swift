import Domain
import Foundation
import Phrases
import Screens
import Store

/// What the screens may ask, answered from a store; nothing here changes anything.
struct Questions: Sendable {
  let clock: @Sendable (StoreSummary) -> SessionClock
  let shelf: ThemeShelf
  let files: FileWork
  let book: Phrasebook

  /// Answers a question of the screens.
  func answer(
    _ question: Question,
    from store: Store,
    by asker: Asker
  ) throws -> Answer {
    let person = asker.person
    // The claim under the cursor is asked for with every key: it needs no day.
    if case .claim(let code) = question { return .claim(try claim(code, store)) }
    let today = try day(of: store)
    switch question {
    case .dashboard: return .dashboard(try store.dashboard(today: today, person: person))
    case .queueFigures:
      return .queueFigures(try store.queueFigures(today: today, person: person))
    case .claims(let query):
      return .claims(try store.claims(query, today: today, person: person, drafts: asker.drafts))
    case .claim(let code): return .claim(try claim(code, store))
    case .claimCounts(let filters):
      return .claimCounts(
        try store.counts(claims: filters, today: today, person: person, drafts: asker.drafts)
      )
    case .payments: return .payments(try store.paymentBoard(today: today))
    case .statement(let code):
      return .statement(try found(try store.statement(code), .unknownStatement, code.code))
    case .statementClaims(let code, let after, let limit):
      return .statementClaims(try store.claims(of: code, after: after, limit: limit))
    case .explanation(let subject): return .explanation(try store.explanation(subject))
    case .strata: return .strata(try store.strata())
    case .stratum(let stratum):
      return .stratum(try found(try store.stratumDetail(stratum), .unknownStratum, stratum.code))
    case .chain(let participant):
      return .chain(try found(try store.chain(of: participant), .unknownParticipant, participant))
    case .actors(let query): return .actors(try store.actors(query, today: today))
    case .actor(let code):
      return .actor(try found(try store.actor(code), .unknownActor, code))
    case .relations: return .relations(try store.relations())
    case .projects(let filter):
      return .projects(try store.projects(filter: filter, today: today))
    case .operators: return .operators(try store.operatedProjects())
    case .project(let code):
      return .project(try found(try store.project(code, today: today), .unknownProject, code))
    case .region: return .region(try store.region())
    case .referentials: return .referentials(try store.referentials())
    case .journal(let subject, let before, let limit):
      return .journal(try journal(store, subject, before, limit))
    case .folder(let path, let kind): return .folder(try files.list(path, kind))
    case .dryRun(let kind, let path): return .dryRun(try dryRun(kind, path, store, person))
    case .check: return .check(try check(store))
    case .themeDoctor(let name): return .themeDoctor(try shelf.examination(name))
    case .backups: return try backups(store)
    case .drill(let path): return try drill(path)
    case .guidePages: return .guidePages(GuideFolder.pages)
    case .cartography(let question):
      return .cartography(try answer(question, from: store, today: today, by: asker))
    case .steering(let question):
      return .steering(try answer(question, from: store, today: today, by: asker))
    case .simulation(let question):
      return .simulation(try answer(question, from: store, today: today))
    case .search(let query): return .search(try store.search(query))
    }
  }

  /// What was looked for, or a refusal that names it.
  func found<Value>(
    _ value: Value?,
    _ code: RefusalCode,
    _ subject: String
  ) throws -> Value {
    guard let value else { throw Refusal(code, subject: subject) }
    return value
  }

  private func claim(_ code: String, _ store: Store) throws -> ClaimDetail {
    guard let detail = try store.claim(code) else {
      throw Refusal(.unknownClaim, subject: code)
    }
    return detail
  }

  private func dryRun(
    _ kind: ImportKind,
    _ path: String,
    _ store: Store,
    _ person: String?
  ) throws -> ImportOutcome {
    try files.read(kind, path, into: store, try author(person, in: store), dryRun: true)
  }

  /// The day on which the store is looked at, which decides the programme in force.
  private func day(of store: Store) throws -> Day {
    let today = clock(try store.summary()).today
    store.look(on: today)
    return today
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

  private func backups(_ store: Store) throws -> Answer {
    let shelf = try BackupKeeper.shelf(of: store)
    let lines = shelf.entries().map {
      BackupLine(
        path: $0.path,
        moment: backupInstant($0, book),
        sequence: $0.sequence,
        head: $0.head,
        size: $0.size
      )
    }
    return .backups(lines, folder: shelf.folder)
  }

  private func drill(_ path: String) throws -> Answer {
    let folder = try ThrowAwayFolder()
    defer { folder.remove() }
    let report = try BackupShelf.drill(path, in: folder.path)
    return .drilled(
      path: path,
      examined: report.items.reduce(0) { $0 + $1.examined },
      fault: report.isSound ? nil : report.firstFinding
    )
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
    store.look(on: clock.today)
    return Author(person: person, today: clock.today, moment: clock.moment)
  }
}
