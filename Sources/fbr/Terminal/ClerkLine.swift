import Domain
import Exchange
import Phrases
import Screens
import Store
import Terminal

/// Who asks something of the store: the person, and the claims that they have drafts of.
struct Asker: Sendable {
  var person: String?
  var drafts: Set<String> = []
}

/// The line between the terminal's thread and the clerk: effects go in order, answers come back by
/// the mailbox. The terminal's thread never waits for the clerk.
struct ClerkLine: Sendable {
  /// An effect, and who asks for it.
  private struct Job: Sendable {
    let effect: Effect
    let asker: Asker
  }

  private let clerk: Clerk
  private let mailbox: Mailbox<Message>
  private let jobs: AsyncStream<Job>.Continuation
  private let asked = AskedQuestions()
  private let firstAnswer: @Sendable (Question, Asker) throws -> Answer

  /// A line to a clerk; `firstAnswer` answers on the calling thread, before the loop runs.
  init(
    _ clerk: Clerk,
    _ mailbox: Mailbox<Message>,
    firstAnswer: @escaping @Sendable (Question, Asker) throws -> Answer
  ) {
    self.clerk = clerk
    self.mailbox = mailbox
    self.firstAnswer = firstAnswer
    let (stream, continuation) = AsyncStream.makeStream(of: Job.self)
    jobs = continuation
    Task.detached { [asked] in
      for await job in stream { await ClerkLine.work(on: job, clerk, mailbox, asked) }
    }
  }

  /// Hands over an effect; a question that a later one replaces, or that nobody wants answered any
  /// more, is dropped or stopped.
  func send(_ effect: Effect, by asker: Asker) {
    switch effect {
    case .cancel(let token): asked.cancel(token)
    case .ask(let question, let token):
      asked.add(question, token)
      jobs.yield(Job(effect: effect, asker: asker))
    default: jobs.yield(Job(effect: effect, asker: asker))
    }
  }

  /// Answers at once, on this thread: for what the first frame shows.
  func answerNow(_ question: Question, _ token: Token, by asker: Asker) -> Message {
    do {
      return .answered(try firstAnswer(question, asker), token)
    } catch {
      return .failed(Screens.Failure(error), token)
    }
  }

  private static func work(
    on job: Job,
    _ clerk: Clerk,
    _ mailbox: Mailbox<Message>,
    _ asked: AskedQuestions
  ) async {
    if job.effect == .lock { return await clerk.lock() }
    guard let token = job.effect.awaited else { return }
    if case .ask(let question, _) = job.effect {
      return await answer(question, token, by: job.asker, clerk, mailbox, asked)
    }
    do {
      guard let answer = try await clerk.carryOut(job.effect, person: job.asker.person) else {
        return
      }
      mailbox.post(.answered(answer, token))
      if job.effect.changesReferential, let summary = try? await clerk.store.summary() {
        mailbox.post(.changed(summary))
      }
    } catch {
      mailbox.post(.failed(Screens.Failure(error), token))
    }
  }
}

extension ClerkLine {
  private static func answer(
    _ question: Question,
    _ token: Token,
    by asker: Asker,
    _ clerk: Clerk,
    _ mailbox: Mailbox<Message>,
    _ asked: AskedQuestions
  ) async {
    guard asked.begin(token, on: await clerk.store) else { return mailbox.post(.dropped(token)) }
    let message: Message
    do {
      message = .answered(try await clerk.answer(question, by: asker), token)
    } catch {
      message = .failed(Screens.Failure(error), token)
    }
    mailbox.post(asked.end(token) ? message : .dropped(token))
    // A colleague at another terminal, or an import from a shell: what is shown is read again.
    if let summary = await clerk.outsideChange() { mailbox.post(.changed(summary)) }
  }
}

extension Effect {
  /// The token of an effect that the clerk answers.
  fileprivate var awaited: Token? {
    switch self {
    case .ask(_, let token), .act(_, _, let token), .sign(_, let token),
      .draw(_, _, _, let token), .releaseStratum(_, _, _, let token),
      .moveStatements(_, _, _, let token), .drawCounter(_, _, _, let token),
      .savePerson(_, _, let token), .saveActor(_, _, let token), .change(_, let token),
      .key(_, let token),
      .changeDraft(_, let token), .importPack(_, let token),
      .importFile(_, _, let token), .export(_, _, let token), .newStore(_, _, let token),
      .openStore(_, let token), .backup(_, let token), .restore(_, let token),
      .checkpoint(_, let token):
      token
    default: nil
    }
  }

  /// Whether persons or programme may be others afterwards.
  fileprivate var changesReferential: Bool {
    switch self {
    case .savePerson, .openStore, .newStore, .restore, .importPack, .changeDraft(.publish, _),
      .change(.mergeActors, _), .change(.unmergeActor, _):
      true
    case .key(.unlock, _): false
    case .key: true
    default: false
    }
  }
}

extension Screens.Failure {
  /// What an error means to a screen.
  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self = .refusal(refusal)
    case let error as StoreError: self = .trouble(Trouble(error))
    case let failure as CommandFailure:
      self = .trouble(Trouble(.unreadable, path: failure.subject, detail: failure.message))
    case let refusal as FileRefusal: self = .badRows([refusal.badRow], total: 1)
    default: self = .trouble(Trouble(.system, detail: String(describing: error)))
    }
  }
}

extension Trouble {
  /// What an error of the store means to a screen.
  init(_ error: StoreError) {
    let kind: Kind =
      switch error.code {
      case .missing: .missing
      case .isFolder, .isNotFile, .unreadable: .unreadable
      case .empty, .foreign: .notAStore
      case .newerSchema: .newerVersion
      case .damaged, .backupFailed: .damaged
      case .exists: .exists
      case .cannotCreate: .cannotCreate
      case .busy: .busy
      case .diskFull: .diskFull
      case .readOnly, .io, .tooManyFiles, .outOfMemory, .alteredSchema, .replaced, .strayJournal,
        .olderSchema, .writingStopped:
        .system
      }
    self.init(
      kind,
      path: error.path,
      detail: error.detail,
      failure: FileFailure(rawValue: error.code.rawValue)
    )
  }
}
