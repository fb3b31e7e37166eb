import Domain
import Foundation
import Glibc
import Screens
import Store
import Synchronization
import Terminal

/// Where the acts of the screens are carried out, off the terminal's thread, one after the other, on
/// the store that is open.
actor Clerk {
  private(set) var store: Store
  private let questions: Questions
  private var key = SessionKey()
  private let door: StoreDoor
  private let inUse: StoreInUse
  /// Where the store of a demonstration is kept; nil for every other store.
  private let checkpoints: CheckpointShelf?
  /// The number of the last checkpoint, kept or taken back, and how many there are.
  private var checkpoint = 0
  private var checkpointCount = 0
  /// Whether something may have been written since.
  private var hasChanged = true

  /// How the store stood by others when it was looked at last.
  private struct Outside {
    var store: ObjectIdentifier?
    var version: Int64 = 0
    var lookedAt = Int64.min / 2
  }

  private var outside = Outside()

  init(
    store: Store,
    questions: Questions,
    door: StoreDoor,
    inUse: StoreInUse,
    checkpoints: CheckpointShelf? = nil
  ) {
    self.store = store
    self.questions = questions
    self.door = door
    self.inUse = inUse
    self.checkpoints = checkpoints
    inUse.set(store)
  }

  /// Answers a question of the screens.
  func answer(_ question: Question, by asker: Asker) throws -> Answer {
    // Whichever thread of the pool works here: the terminal is put right by the one that crashes.
    CrashReports.guardThread()
    Failpoint.overflow("clerk")
    key.hear(at: Clock.steady)
    // A trial of an import is judged as the import will be: with the key.
    if case .dryRun(let kind, let path) = question {
      let author = try author(asker.person)
      return .dryRun(try questions.files.read(kind, path, into: store, author, dryRun: true))
    }
    return try questions.answer(question, from: store, by: asker)
  }

  /// What the store is now, when another program wrote in it since this was asked last; nil when none
  /// did. It is looked at once a second at the most.
  func outsideChange() -> StoreSummary? {
    let now = Clock.steady
    guard now - outside.lookedAt >= 1000, let version = try? store.outsideVersion() else {
      return nil
    }
    let before = outside
    outside = Outside(store: ObjectIdentifier(store), version: version, lookedAt: now)
    guard before.store == outside.store, before.version != version else { return nil }
    return try? store.summary()
  }

  /// Who acts, with their key when it is unlocked.
  private func author(_ person: String?) throws -> Author {
    var author = try questions.author(person, in: store)
    author.signer = key.signer(of: author.person, at: Clock.steady)
    return author
  }

  /// Wipes the unlocked key.
  func lock() { key.drop() }

  /// Does something with a person's key. What Argon2id takes is spent here, off the terminal's thread.
  private func carryOut(_ act: KeyAct, person: String?) throws -> Answer {
    let now = Clock.now.utcMilliseconds
    switch act {
    case .unlock(let person, let passphrase):
      hold(try store.unlock(person, passphrase, now: now))
      return .unlocked(person)
    case .register(let passphrase):
      let author = try questions.author(person, in: store)
      _ = try store.registerKey(passphrase, by: author)
      hold(try store.unlock(author.person, passphrase, now: now))
    case .change(let old, let new):
      var author = try questions.author(person, in: store)
      let signer = try store.unlock(author.person, old, now: now)
      author.signer = signer
      _ = try store.changePassphrase(to: new, by: author)
      hold(signer)
    case .revoke(let owner, let reason):
      _ = try store.revokeKey(of: owner, reason: reason, by: try author(person))
      if owner == person { lock() }
    }
    let fingerprint = try person.flatMap { try store.summary().keys[$0] }
    return .keyDone(act.withoutSecrets, fingerprint: fingerprint)
  }

  /// Keeps a key unlocked, and wipes it after a long silence even when nothing is asked any more.
  private func hold(_ signer: PersonSigner) {
    key.hold(signer, at: Clock.steady)
    Task { [weak self] in
      while let left = await self?.untilLocking(), left > 0 {
        try? await Task.sleep(for: .milliseconds(left))
      }
      await self?.lockIfSilent()
    }
  }

  private func untilLocking() -> Int64? { key.remaining(at: Clock.steady) }

  private func lockIfSilent() {
    if key.remaining(at: Clock.steady) == 0 { key.drop() }
  }

  /// Carries out what a screen wants done; nil when the effect is not one for the clerk.
  func carryOut(_ effect: Effect, person: String?) throws -> Answer? {
    CrashReports.guardThread()
    if case .checkpoint(let request, _) = effect { return try carryOut(request) }
    hasChanged = true
    let answer = try act(effect, person)
    if answer?.leavesRow ?? false { door.remember(store) }
    return answer
  }

  private func act(_ effect: Effect, _ person: String?) throws -> Answer? {
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
    case .moveStatements(let move, let keys, let reason, _):
      return .moved(try store.move(keys, move, reason: reason, by: try author(person)))
    case .drawCounter(let project, let period, let seed, _):
      return try drawCounter(project, period, seed: seed, by: try author(person))
    case .savePerson(let saved, let isNew, _):
      return .done(try store.save(saved, isNew: isNew, by: try author(person)))
    case .key(let act, _): return try carryOut(act, person: person)
    case .saveActor(let actor, let isNew, _):
      return .done(try store.save(actor, isNew: isNew, by: try author(person)))
    case .change(let change, _): return .done(try store.change(change, by: try author(person)))
    case .changeDraft(let request, _):
      return .done(try store.change(request, by: try author(person)))
    case .importPack(let path, _): return try importPack(path, person)
    case .importFile(let kind, let path, _):
      // Without a backup the import is still whole or not at all: it is not held up.
      try? BackupKeeper(book: door.book).keepQuietly(store)
      return .imported(
        try questions.files.read(kind, path, into: store, try author(person), dryRun: false)
      )
    case .export(let export, let path, _):
      let today = questions.clock(try store.summary()).today
      let author = export.reason == nil ? nil : try author(person)
      return .written(
        path: try questions.files.write(
          export,
          to: path,
          from: store,
          today: today,
          person: person,
          author: author
        )
      )
    case .newStore(let path, let isDemonstration, _):
      return try open(try questions.files.create(path, isDemonstration: isDemonstration))
    case .openStore(let path, _): return try open(try door.open(questions.files.resolved(path)))
    case .backup(let path, _):
      let target = questions.files.resolved(path)
      try store.backup(to: target)
      return .written(path: target)
    case .restore(let path, _): return try restore(path)
    default: return nil
    }
  }

  /// Takes a pack in; what is wrong with it comes back in sentences.
  private func importPack(_ path: String, _ person: String?) throws -> Answer {
    let programme: Programme
    let persons = try store.summary().programme.persons
    switch try questions.files.pack(path, joining: persons) {
    case .sound(let read): programme = read
    case .faulty(let sentences): return .pack(.refused(sentences))
    }
    switch try store.importPack(programme, by: try author(person)).outcome {
    case .unchanged: return .pack(.unchanged)
    case .replaced(let version): return .pack(.replaced(version: version))
    case .drafted(let version): return .pack(.drafted(version: version))
    }
  }

  /// Draws the round that comes next.
  private func drawCounter(
    _ project: String,
    _ period: Period,
    seed: String,
    by author: Author
  ) throws -> Answer {
    let rounds = try store.counterDraws(project: project).filter { $0.stratum.period == period }
    let stratum = CounterStratum(
      project: project,
      period: period,
      round: (rounds.map(\.stratum.round).max() ?? 0) + 1
    )
    let draw = try store.draw(stratum, seed: seed, reason: nil, by: author).draw
    return .counterDrawn(stratum: stratum.code, seed: seed, claims: draw.codes)
  }

  private func open(_ other: Store) throws -> Answer {
    let summary = try other.summary()
    store = other
    lock()
    inUse.set(other)
    return .opened(summary)
  }

  /// The open store gives way to a backup of it; when that fails, it is opened again.
  private func restore(_ backup: String) throws -> Answer {
    let path = store.path
    try store.close()
    let done = Result { try restoring(backup, over: path, door) }
    let other = try door.open(path)
    store = other
    inUse.set(other)
    return .restored(try other.summary(), kept: try done.get().kept)
  }
}

/// States of a demonstration to come back to.
extension Clerk {
  private func carryOut(_ request: CheckpointRequest) throws -> Answer {
    guard let checkpoints else { throw CommandFailure.notYet("checkpoint", door.book) }
    switch request {
    case .keep:
      if hasChanged {
        try checkpoints.keep(store.path, as: checkpointCount + 1)
        checkpointCount += 1
        (checkpoint, hasChanged) = (checkpointCount, false)
      }
      return .kept(checkpoint)
    case .bring(let number):
      if hasChanged || number != checkpoint {
        try exchange { try CheckpointShelf.put(checkpoints.path(of: number), over: $0) }
        (checkpoint, hasChanged) = (number, false)
      }
    case .fresh(let claims, let seed):
      let path = store.path + ".fresh"
      try DemonstrationCache(claims: claims, seed: seed).copy(to: path) { _ in }
      defer { unlink(path) }
      try exchange { try CheckpointShelf.put(path, over: $0) }
      hasChanged = true
    }
    return .brought(try store.summary())
  }

  /// Closes the store, lets something take the place of its file, and opens that.
  private func exchange(_ put: (String) throws -> Void) throws {
    let path = store.path
    lock()
    try store.close()
    let done = Result { try put(path) }
    store = try Store.open(path)
    inUse.set(store)
    try done.get()
  }
}

/// The store that is open now, for whoever comes after the screens.
final class StoreInUse: Sendable {
  private let current: Mutex<Store?> = Mutex(nil)

  var store: Store? { current.withLock { $0 } }

  func set(_ store: Store) { current.withLock { $0 = store } }
}

extension KeyAct {
  /// The act as it may be told: without its passphrases.
  fileprivate var withoutSecrets: KeyAct {
    switch self {
    case .unlock(let person, _): .unlock(person: person, Passphrase(""))
    case .register: .register(Passphrase(""))
    case .change: .change(from: Passphrase(""), to: Passphrase(""))
    case .revoke: self
    }
  }
}

/// What day it is, and what the journal writes as the instant.
struct SessionClock: Sendable {
  let today: Day
  let moment: Moment
}
