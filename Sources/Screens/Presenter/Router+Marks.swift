import Canvas
import Domain
import Phrases

/// States to come back to: what the screens know, and the store as it was then.
extension Router {
  /// Takes note of the state; the program keeps the store.
  mutating func mark() -> [Effect] { checkpoint(.keep) }

  private mutating func checkpoint(_ request: CheckpointRequest) -> [Effect] {
    let token = nextToken()
    presentation?.awaits = token
    return perform([.checkpoint(request, token)])
  }

  /// The store is kept under a number.
  mutating func marked(_ checkpoint: Int) -> [Effect] {
    guard let presentation else { return [] }
    var router = self
    router.presentation = nil
    let mark = Presentation.Mark(
      router: router,
      checkpoint: checkpoint,
      phase: presentation.phase
    )
    if presentation.keepsByHand {
      self.presentation?.kept = [presentation.step: mark]
      self.presentation?.keepsByHand = false
      notify(.done, session.phrases.presenter.kept)
    } else {
      self.presentation?.marks[presentation.step] = mark
    }
    return tellPresentation()
  }

  /// Asks for the store of another moment.
  mutating func bring(_ act: Presentation.Act) -> [Effect] {
    guard let presentation else { return [] }
    let request: CheckpointRequest?
    switch act {
    case .bring(let step): request = presentation.marks[step].map { .bring($0.checkpoint) }
    case .bringKept: request = presentation.kept[presentation.step].map { .bring($0.checkpoint) }
    default:
      request = .fresh(claims: presentation.script.claims, seed: presentation.script.seed)
    }
    guard let request else { return [] }
    self.presentation?.bringing = act
    return checkpoint(request)
  }

  /// The store is that of the other moment: the screens are too.
  mutating func brought(_ summary: StoreSummary) -> [Effect] {
    guard var presentation, let act = presentation.bringing else { return [] }
    presentation.bringing = nil
    presentation.isTouched = false
    presentation.followed = 0
    presentation.isLit = false
    presentation.cast.clear()
    switch act {
    case .bring(let step):
      guard let mark = presentation.marks[step] else { return [] }
      (presentation.step, presentation.phase) = (step, mark.phase)
      return stand(at: mark.router, summary, presentation)
    case .bringKept:
      guard let mark = presentation.kept[presentation.step] else { return [] }
      presentation.phase = mark.phase
      return stand(at: mark.router, summary, presentation)
    default: return beginAnew(summary, presentation)
    }
  }

  /// Nothing was brought: the presentation stays where it is.
  mutating func forgetCheckpoint() {
    presentation?.bringing = nil
    presentation?.keepsByHand = false
    presentation?.queue.removeAll {
      switch $0 {
      case .enter: false
      default: true
      }
    }
  }

  /// Takes the screens back; what belongs to the window and to the moment stays.
  private mutating func stand(
    at other: Router,
    _ summary: StoreSummary,
    _ presentation: Presentation
  ) -> [Effect] {
    var back = other
    back.session.summary = summary
    back.session.phrases = session.phrases
    back.session.medium = session.medium
    back.session.usesMouse = session.usesMouse
    back.session.preferences = session.preferences
    back.notices = notices
    back.notices.clear()
    // An answer to a question of before must not pass for one to a question of now.
    back.counter = max(counter, other.counter)
    (back.window, back.isBig) = (window, isBig)
    back.presentation = presentation
    self = back
    settleWindow()
    return [.lock, .setToday(session.today)] + tell(active, .resized) + askFigures()
  }

  /// Begins with a store that nobody has touched.
  private mutating func beginAnew(
    _ summary: StoreSummary,
    _ presentation: Presentation
  ) -> [Effect] {
    session.summary = summary
    session.today = presentation.script.clock ?? summary.frozenToday ?? session.today
    let person = presentation.script.person ?? session.person?.code ?? ""
    session.person = summary.programme.person(person) ?? session.person
    session.drafts = DraftBook()
    session.queue = nil
    let known = Set(screens.map(\.id))
    let anew = ScreenCatalog.make().filter { known.contains($0.id) }
    if !anew.isEmpty { screens = anew }
    history = UndoHistory()
    overlays = []
    notices.clear()
    (opened, outdated) = ([], [])
    stack = [screens.first?.id ?? .dashboard]
    self.presentation = presentation
    settleWindow()
    return [.lock, .setToday(session.today)] + open(active, arrival: nil) + askFigures()
  }

  // MARK: - Choosing what is presented

  /// Puts a script in front, before anything is drawn.
  public mutating func begin(_ presentation: Presentation) {
    self.presentation = presentation
    if presentation.script.steps.isEmpty { self.presentation = nil }
    settleWindow()
  }

  func presentDialog() -> Dialog {
    let words = session.phrases.presenter
    let language = session.phrases.language
    let options = session.scripts.map { each in
      Field.Option(each.name, each.script.title.text(in: language))
    }
    var buttons: [Dialog.Button] = [.init("start", words.start)]
    if presentation != nil { buttons.append(.init("leave", words.leave)) }
    return Dialog(
      "present",
      owner: nil,
      title: words.title,
      fields: [
        Field("script", words.script, .choice(options), value: options.first?.id ?? ""),
        Field(
          "manner",
          words.manner,
          .choice([Field.Option("shown", words.shown), Field.Option("alone", words.alone)])
        ),
      ],
      buttons: buttons + [.close(session.phrases)]
    )
  }

  mutating func choosePresentation(_ result: DialogResult) -> [Effect] {
    if result.button == "leave" { return leavePresentation() }
    guard let chosen = session.scripts.first(where: { $0.name == result["script"] }) else {
      return []
    }
    let isAlone = result["manner"] == "alone" || chosen.script.isSelfPaced
    begin(
      Presentation(
        chosen.script,
        name: chosen.name,
        manner: isAlone ? .alone : .shown,
        isFresh: false
      )
    )
    return []
  }
}
