import Canvas
import Domain
import Phrases

/// Answers and other news from the program.
extension Router {
  /// Takes note of what the program says.
  public mutating func receive(_ message: Message) -> [Effect] {
    notices.beginTurn()
    if case .ticked = message { return hear(message) + goOn() }
    let before = spokenState
    let effects = hear(message) + goOn()
    speak(since: before, isAnswer: true)
    keepBars()
    return effects
  }

  private mutating func hear(_ message: Message) -> [Effect] {
    switch message {
    case .answered(let answer, let token):
      guard waiting.removeValue(forKey: token) != nil else { return [] }
      signing.forget(token)
      return take(answer.named(in: session.phrases.language), token)
    case .failed(let failure, let token):
      guard waiting.removeValue(forKey: token) != nil else { return [] }
      if token.isAhead { return token.screen.map { tell($0, .failed(failure, token)) } ?? [] }
      if let effects = askPassphrase(for: failure, token) { return effects }
      return take(failure, token)
    case .dropped(let token):
      waiting[token] = nil
      return []
    case .ticked:
      for token in waiting.keys { waiting[token, default: 0] += 1 }
      spin += 1
      if overlays.isEmpty { notices.tick() }
      presentation?.cast.tick()
      if let delay = presentation?.delay, delay > 0 { presentation?.delay = delay - 1 }
      return []
    case .time(let milliseconds):
      presentation?.hear(milliseconds)
      return []
    case .changed(let summary):
      session.summary = summary
      // The name or the roles of who is there may have changed.
      if let person = session.person {
        session.person = summary.programme.person(person.code) ?? person
      }
      return storeChanged()
    case .welcome: return welcome(firstRun: true)
    case .drafts(let drafts):
      session.drafts = drafts
      return []
    case .crashed(let report):
      self.report = report
      return present(crashDialog(report))
    case .form(let draft):
      keptForm = draft
      notify(.info, session.phrases.safety.formWaits(draft.title))
      return []
    case .note(let notice):
      notices.post(notice)
      return []
    }
  }

  private mutating func take(_ answer: Answer, _ token: Token) -> [Effect] {
    if let refusal = answer.firstRefusal { lastRefusal = refusal.code.rawValue }
    if let screen = token.screen {
      let effects = tell(screen, .answered(answer, token))
      return answer.isChange ? effects + storeChanged(except: nil) : effects
    }
    if case .queueFigures(let figures) = answer {
      session.queue = figures
      return []
    }
    if case .search(let hits) = answer { return take(hits, token) }
    guard token == awaited else { return takeOwn(answer) }
    awaited = nil
    return takeOwn(answer) + replay()
  }

  mutating func take(_ failure: Failure, _ token: Token) -> [Effect] {
    // What was typed was for the dialog that does not come.
    if token == awaited { (awaited, held) = (nil, []) }
    if case .refusal(let refusal) = failure { lastRefusal = refusal.code.rawValue }
    if presentation?.awaits == token { forgetCheckpoint() }
    let effects = token.screen.map { tell($0, .failed(failure, token)) } ?? []
    giveUpSearch(token)
    notify(.error, sentence(failure))
    return effects
  }

  /// The store changed: the screen in front reads again now, the others when they come to front.
  mutating func storeChanged(except screen: ScreenID? = nil) -> [Effect] {
    outdated = opened.subtracting([active])
    return askFigures() + tell(active, .changed)
  }

  /// A failure as a sentence.
  func sentence(_ failure: Failure) -> String {
    let files = session.phrases.files
    switch failure {
    case .refusal(let refusal): return session.phrases.sentence(refusal)
    case .badRows(let rows, _):
      return rows.first.map { session.phrases.sentence($0) } ?? session.phrases.files.refusedWhole
    case .trouble(let trouble):
      switch trouble.kind {
      case .busy: return files.busy
      case .diskFull, .cannotCreate: return files.diskFull
      case .exists: return files.exists(trouble.path)
      case .notAStore, .damaged, .newerVersion: return files.notAStore(trouble.path)
      case .missing, .unreadable: return files.cannotRead(trouble.path)
      case .cancelled: return session.phrases.shell.cancelled
      case .system:
        // By its name alone: a long path would leave no room for what is to be done.
        let name = trouble.path.split(separator: "/").last.map(String.init) ?? trouble.path
        return trouble.failure.map {
          session.phrases.commandLine.failure($0, name, trouble.detail)
        } ?? files.failure(trouble.path, trouble.detail)
      }
    }
  }
}
