import Canvas
import Domain
import Phrases

/// Going through the steps of a script, and back to where they began.
extension Router {
  /// The next step; first what this one has still to show.
  mutating func stepOn() -> [Effect] {
    guard let presentation else { return [] }
    if presentation.isBusy {
      if presentation.phase == .entering {
        self.presentation?.wantsStep = true
        return []
      }
      // Whoever presses again wants no more waiting.
      self.presentation?.isHurried = true
      self.presentation?.delay = 0
      return []
    }
    if presentation.phase == .ready {
      if presentation.isTouched, isAsExpected {
        self.presentation?.isTouched = false
        self.presentation?.phase = .played
        return stepOn()
      }
      return playStep()
    }
    let next: [Presentation.Act] = presentation.isLast ? [] : [.enter(presentation.step + 1)]
    if presentation.isTouched {
      // Back to the path: what the script did is done again, at once, and the next step finds it.
      improvise()
      self.presentation?.isHurried = true
      self.presentation?.queue =
        [.bring(presentation.step)] + presentation.entry(of: presentation.current)
        + presentation.acts(of: presentation.current) + next
      return []
    }
    if presentation.isLast {
      notify(.info, session.phrases.presenter.over)
      return tellPresentation(isOver: true)
    }
    self.presentation?.queue = next
    return []
  }

  /// The start of this step, or of the one before when it stands there already.
  mutating func stepBack() -> [Effect] {
    guard let presentation, !presentation.isBusy else { return [] }
    let isAtStart =
      presentation.phase == .ready && !presentation.isTouched
      && presentation.followed == 0
    let step = isAtStart ? max(0, presentation.step - 1) : presentation.step
    guard presentation.marks[step] != nil else { return [] }
    self.presentation?.queue = [.bring(step), .enter(step)]
    return []
  }

  /// Does what the step has still to do.
  mutating func playStep() -> [Effect] {
    guard let presentation, !presentation.isBusy, presentation.phase == .ready else { return [] }
    var queue = presentation.acts(of: presentation.current, from: presentation.followed)
    if presentation.isTouched {
      improvise()
      queue =
        [.bring(presentation.step)] + presentation.entry(of: presentation.current)
        + presentation.acts(of: presentation.current)
    }
    self.presentation?.phase = .playing
    self.presentation?.queue = queue
    return []
  }

  private mutating func improvise() {
    if let step = presentation?.step { presentation?.improvised.insert(step) }
  }

  /// Comes back to the start of the step, or to the checkpoint set in it.
  mutating func resetStep() -> [Effect] {
    guard let presentation, !presentation.isBusy, presentation.marks[presentation.step] != nil
    else { return [] }
    self.presentation?.isHurried = true
    self.presentation?.queue =
      presentation.kept[presentation.step] != nil
      ? [.bringKept]
      : [.bring(presentation.step)] + presentation.entry(of: presentation.current)
    return []
  }

  /// Comes back to the start of all.
  mutating func resetAll() -> [Effect] {
    guard let presentation, !presentation.isBusy else { return [] }
    let first = presentation.marks.keys.min() ?? 0
    self.presentation?.improvised = []
    self.presentation?.restartClock()
    self.presentation?.queue = [.bring(first), .enter(first)]
    return []
  }

  /// Sets a checkpoint in the middle of a step.
  mutating func keepByHand() -> [Effect] {
    guard let presentation, !presentation.isBusy else { return [] }
    self.presentation?.keepsByHand = true
    self.presentation?.queue = [.mark]
    return []
  }

  mutating func leavePresentation() -> [Effect] {
    guard presentation != nil else { return [] }
    let effects = tellPresentation(isOver: true)
    presentation = nil
    settleWindow()
    notify(.info, session.phrases.presenter.left)
    return effects + tell(active, .resized)
  }

  /// Whether what the step expects holds now; a step that expects nothing never does by itself.
  var isAsExpected: Bool {
    guard let presentation, !presentation.current.expects.isEmpty else { return false }
    let figures = FigureBoard(self)
    return presentation.current.expects.allSatisfy { figures.holds($0) }
  }

  /// Tells the notes and whoever resumes where the presentation stands.
  func tellPresentation(isOver: Bool = false) -> [Effect] {
    guard let presentation else { return [] }
    let script = presentation.script
    let language = session.phrases.language
    let next = presentation.isLast ? nil : script.steps[presentation.step + 1]
    return [
      .presented(
        PresentationNote(
          name: presentation.name,
          title: script.title.text(in: language),
          step: presentation.step + 1,
          steps: script.steps.count,
          say: presentation.current.say.text(in: language),
          keys: instruction(presentation.current),
          next: next.map { $0.say.text(in: language) } ?? "",
          isImprovised: presentation.improvised.contains(presentation.step),
          isOver: isOver,
          elapsed: presentation.elapsed,
          minutes: script.minutes,
          checkpoint: presentation.marks[presentation.step]?.checkpoint ?? 0,
          person: session.person?.code ?? "",
          today: session.today,
          language: language,
          isAlone: presentation.manner == .alone
        )
      )
    ]
  }

  /// What a step does, in keys and names of commands.
  func instruction(_ step: ScriptStep) -> String {
    let phrases = session.phrases
    var words: [String] = []
    for act in step.acts {
      switch act {
      case .key(let name):
        guard let press = KeyPress(named: name) else { continue }
        let label = keymap.command(for: press, on: active).map(castLabel) ?? ""
        let key = phrases.keys.name(press)
        words.append(label.isEmpty ? key : "\(key) \(label)")
      case .type(let text): words.append("« \(text) »")
      case .command(let name):
        guard let command = Command(rawValue: name) else { continue }
        let key = CommandEntry.of(command).keys.last.map(phrases.keys.name)
        let go = Keymap.goLetters.first { $0.command == command }.map { "g \($0.letter)" }
        words.append(
          [key ?? go ?? "Ctrl-P", phrases.command(command).short].joined(separator: " ")
        )
      case .field(_, let value): words.append("« \(value) »")
      case .button: words.append(phrases.keys.enter)
      case .person(let code):
        let key = CommandEntry.of(.switchPerson).keys.first.map(phrases.keys.name) ?? ""
        words.append("\(key) \(session.summary.programme.person(code)?.name ?? code)")
      case .goto, .advance, .pause: continue
      }
    }
    return words.joined(separator: " · ")
  }
}
