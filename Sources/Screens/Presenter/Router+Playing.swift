import Canvas
import Domain
import Phrases

/// Doing the acts of a script one after the other, each once everything asked before is answered.
extension Router {
  /// The pauses between two acts that somebody watches, in ticks.
  private static let pace = 4
  private static let letterPace = 1

  /// Goes on as far as nothing is awaited; the effects are for the program.
  mutating func goOn() -> [Effect] {
    var effects: [Effect] = []
    while let presentation, waiting.isEmpty, presentation.delay == 0,
      !presentation.isCurtainDown || presentation.manner == .rehearsed
    {
      guard !presentation.queue.isEmpty else {
        if presentation.wantsStep {
          self.presentation?.wantsStep = false
          effects += stepOn()
          continue
        }
        noticeDone()
        break
      }
      let act = self.presentation?.queue.removeFirst()
      guard let act else { break }
      effects += perform(act)
    }
    return effects
  }

  /// A step followed alone is done when what it expects holds.
  private mutating func noticeDone() {
    guard let presentation, presentation.manner == .alone, presentation.phase == .ready,
      presentation.isTouched || presentation.followed > 0, overlays.isEmpty, isAsExpected
    else { return }
    self.presentation?.phase = .played
    self.presentation?.isTouched = false
  }

  private mutating func perform(_ act: Presentation.Act) -> [Effect] {
    switch act {
    case .mark: return mark()
    case .bring, .bringKept, .bringFresh: return bring(act)
    case .enter(let step): return enter(step)
    case .ready: return becomeReady()
    case .played: return finishStep()
    case .letter(let letter): return played(KeyPress(.character(letter)), Self.letterPace)
    case .script(let act): return perform(act)
    }
  }

  private mutating func perform(_ act: ScriptAct) -> [Effect] {
    switch act {
    case .key(let name):
      guard let press = KeyPress(named: name) else { return [] }
      return played(press, Self.pace)
    case .type(let text):
      presentation?.queue.insert(contentsOf: text.map { .letter($0) }, at: 0)
      return []
    case .command(let name): return playCommand(name)
    case .person(let code): return playPerson(code)
    case .goto(let name, let filter, let record): return playGoto(name, filter, record)
    case .field(let field, let value): return playField(field, value)
    case .button(let button): return playButton(button)
    case .advance(let days):
      session.today = session.today.adding(days: days)
      return [.setToday(session.today)] + storeChanged()
    case .pause(let seconds):
      wait(seconds * 10)
      return []
    }
  }

  /// Lets so many ticks pass before the next act, where somebody watches.
  private mutating func wait(_ ticks: Int) {
    guard let presentation, presentation.manner != .rehearsed, !presentation.isHurried else {
      return
    }
    self.presentation?.delay = ticks
  }

  private mutating func played(_ press: KeyPress, _ ticks: Int) -> [Effect] {
    castKey(press)
    wait(ticks)
    return handleUnpresented(.key(press))
  }

  private mutating func fail(_ what: String, _ expected: String, _ seen: String = "") {
    let nothing = session.phrases.presenter.nothingSeen
    presentation?.failures.append(
      StepOutcome.Failure(what: what, expected: expected, seen: seen.isEmpty ? nothing : seen)
    )
  }

  private mutating func playCommand(_ name: String) -> [Effect] {
    guard let command = Command(rawValue: name) else { return [] }
    let keys = CommandEntry.of(command).keys
    let go = Keymap.goLetters.first { $0.command == command }.map { "g \($0.letter)" }
    let key = keys.first.map(session.phrases.keys.name) ?? go ?? ""
    presentation?.cast.note(key, session.phrases.command(command).short)
    wait(Self.pace)
    return run(command)
  }

  private mutating func playPerson(_ code: String) -> [Effect] {
    guard session.summary.programme.person(code) != nil else {
      fail(session.phrases.presenter.personMissing, code)
      return []
    }
    let key = CommandEntry.of(.switchPerson).keys.first.map(session.phrases.keys.name) ?? ""
    presentation?.cast.note(key, session.phrases.command(.switchPerson).short)
    wait(Self.pace)
    return [.lock] + become(code)
  }

  private mutating func playGoto(
    _ name: String,
    _ filter: String?,
    _ record: String?
  ) -> [Effect] {
    guard let id = ScreenID(rawValue: name), screen(id) != nil else {
      fail(session.phrases.presenter.screenMissing, name)
      return []
    }
    let arrival: Arrival?
    switch (filter, record) {
    case (let filter?, let record): arrival = .list(filter: filter, code: record)
    case (nil, let record?): arrival = .record(record)
    case (nil, nil): arrival = nil
    }
    return open(id, arrival: arrival)
  }

  private mutating func playField(_ field: String, _ value: String) -> [Effect] {
    guard case .dialog(var state) = overlays.last,
      state.take(value, field: field)
    else {
      fail(session.phrases.presenter.fieldMissing, field)
      return []
    }
    overlays[overlays.count - 1] = .dialog(state)
    if state.isSecret(field) {
      presentation?.cast.typeSecret()
    } else {
      presentation?.cast.note(value, "")
    }
    wait(Self.pace)
    return []
  }

  /// Presses a button; what must be typed to confirm is typed.
  private mutating func playButton(_ button: String?) -> [Effect] {
    guard case .dialog(var state) = overlays.last else {
      fail(session.phrases.presenter.dialogStays, button ?? session.phrases.keys.enter)
      return []
    }
    state.confirm()
    guard let outcome = state.press(named: button, in: context) else {
      fail(session.phrases.presenter.dialogStays, button ?? "")
      return []
    }
    presentation?.cast.note(session.phrases.keys.enter, state.label(ofButton: button))
    wait(Self.pace)
    if case .stays = outcome {
      fail(session.phrases.presenter.dialogStays, state.dialog.id, state.firstFault)
    }
    return settle(state, outcome)
  }

  /// A step begins: what it shows first, and a state to come back to.
  private mutating func enter(_ step: Int) -> [Effect] {
    guard let script = presentation?.script, script.steps.indices.contains(step) else { return [] }
    notices.clear()
    presentation?.step = step
    presentation?.phase = .entering
    lastRefusal = ""
    presentation?.isLit = false
    presentation?.isHurried = false
    presentation?.failures = []
    presentation?.cast.clear()
    let entry = presentation?.entry(of: script.steps[step]) ?? []
    presentation?.queue.insert(contentsOf: [.mark] + entry, at: 0)
    return []
  }

  private mutating func becomeReady() -> [Effect] {
    guard let presentation else { return [] }
    let isLit =
      !presentation.current.spotlight.isEmpty && spotlightPlace(in: drawScreens()) != nil
    self.presentation?.phase = .ready
    self.presentation?.isLit = isLit
    self.presentation?.isTouched = false
    self.presentation?.followed = 0
    let hasActs = !presentation.current.acts.isEmpty
    if presentation.manner == .rehearsed {
      if !presentation.current.spotlight.isEmpty, !isLit {
        fail(
          session.phrases.presenter.spotlightMissing,
          presentation.current.spotlight.joined(separator: ", ")
        )
      }
      self.presentation?.queue = presentation.acts(of: presentation.current)
    } else if !hasActs, presentation.queue.isEmpty {
      self.presentation?.phase = .played
    }
    return tellPresentation()
  }

  /// The step is played: a rehearsal compares, and goes on.
  private mutating func finishStep() -> [Effect] {
    guard let presentation else { return [] }
    self.presentation?.phase = .played
    self.presentation?.isTouched = false
    guard presentation.manner == .rehearsed else { return [] }
    let figures = FigureBoard(self)
    for expectation in presentation.current.expects where !figures.holds(expectation) {
      fail(expectation.figure, expectation.value, figures[expectation.figure] ?? "")
    }
    let picture = draw()
    let step = presentation.current
    let title = step.title.french.isEmpty ? step.say : step.title
    let failures = self.presentation?.failures ?? []
    self.presentation?.outcomes.append(
      StepOutcome(
        step: presentation.step + 1,
        title: title.text(in: session.phrases.language),
        picture: picture.lines() + picture.roleRuns(),
        failures: failures
      )
    )
    if presentation.isLast { return [.quit] }
    self.presentation?.queue = [.enter(presentation.step + 1)]
    return []
  }
}
