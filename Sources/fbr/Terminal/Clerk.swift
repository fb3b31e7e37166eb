import Domain
import Foundation
import Screens
import Store

/// Where the acts of the screens are carried out, off the terminal's thread, one after the other, on
/// the store that is open.
actor Clerk {
  private(set) var store: Store
  private let questions: Questions

  init(store: Store, questions: Questions) {
    self.store = store
    self.questions = questions
  }

  /// Answers a question of the screens.
  func answer(_ question: Question, by asker: Asker) throws -> Answer {
    try questions.answer(question, from: store, by: asker)
  }

  private func author(_ person: String?) throws -> Author {
    try questions.author(person, in: store)
  }

  /// Carries out what a screen wants done; nil when the effect is not one for the clerk.
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
        try questions.files.read(kind, path, into: store, try author(person), dryRun: false)
      )
    case .export(let export, let path, _):
      let today = questions.clock(try store.summary()).today
      return .written(
        path: try questions.files.write(export, to: path, from: store, today: today, person: person)
      )
    case .newStore(let path, let isDemonstration, _):
      return try open(try questions.files.create(path, isDemonstration: isDemonstration))
    case .openStore(let path, _): return try open(try Store.open(questions.files.resolved(path)))
    case .backup(let path, _):
      let target = questions.files.resolved(path)
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
