import Canvas
import Domain
import Phrases

/// Doing what the screens want done.
extension Router {
  /// Does the effects that concern the screens themselves; answers with those for the program.
  mutating func perform(_ effects: [Effect]) -> [Effect] {
    effects.flatMap { perform($0) }
  }

  private mutating func perform(_ effect: Effect) -> [Effect] {
    switch effect {
    case .open(let screen, let arrival): return open(screen, arrival: arrival)
    case .back: return goBack()
    case .present(let dialog): return present(dialog)
    case .notify(let notice):
      notices.post(notice)
      return []
    case .setDrafts(let drafts, let step):
      history.note(.drafts(session.drafts), name: step)
      session.drafts = drafts
      return [.saveDrafts(drafts)]
    case .remember(let memento, let step):
      history.note(.list(memento), name: step)
      return []
    case .setPreferences(let preferences):
      session.preferences = preferences
      return [.savePreferences(preferences)]
    default:
      if let token = effect.token {
        if case .cancel = effect { waiting[token] = nil } else { waiting[token] = 0 }
        signing.note(effect, token)
      }
      return [effect]
    }
  }

  /// Puts a screen in front; a screen among the ancestors is gone back to.
  mutating func open(_ id: ScreenID, arrival: Arrival?) -> [Effect] {
    let before = active
    guard screen(id) != nil else {
      notices.post(Notice(.info, session.phrases.shell.notYet))
      return []
    }
    if let place = stack.firstIndex(of: id) {
      stack.removeSubrange((place + 1)...)
    } else {
      stack.append(id)
    }
    if id != before { notices.leaveScreen() }
    return arrive(at: id, arrival)
  }

  /// Goes back to the screen before; on the root, says how to quit.
  mutating func goBack() -> [Effect] {
    guard stack.count > 1 else {
      notices.post(Notice(.info, session.phrases.shell.pressQuit))
      return []
    }
    stack.removeLast()
    notices.leaveScreen()
    return arrive(at: active, nil)
  }

  private mutating func arrive(at id: ScreenID, _ arrival: Arrival?) -> [Effect] {
    let isNew = opened.insert(id).inserted
    var effects: [Effect] = []
    if isNew || arrival != nil {
      outdated.remove(id)
      effects = tell(id, .opened(arrival))
    } else if outdated.remove(id) != nil {
      effects = tell(id, .changed)
    }
    return effects
  }

  mutating func present(_ dialog: Dialog) -> [Effect] {
    var state = DialogState(dialog)
    if let kept = keptForm, kept.belongs(to: dialog) {
      state.take(kept)
      keptForm = nil
      notify(.info, session.phrases.safety.formTaken)
    }
    overlays.append(.dialog(state))
    return []
  }

  /// Asks a question whose answer opens a dialog: what is typed until then waits for it.
  mutating func askForDialog(_ question: Question) -> [Effect] {
    let token = nextToken()
    (awaited, held) = (token, [])
    return perform([.ask(question, token)])
  }

  mutating func notify(_ level: Notice.Level, _ text: String) {
    notices.post(Notice(level, text))
  }

  /// Takes back the last step, or does it again.
  mutating func turnHistory(back: Bool) -> [Effect] {
    let shell = session.phrases.shell
    guard let (name, step) = back ? history.takeUndo() : history.takeRedo() else {
      notify(.info, back ? shell.nothingToUndo : shell.nothingToRedo)
      return []
    }
    var effects: [Effect] = []
    let opposite: UndoHistory.Step
    switch step {
    case .drafts(let drafts):
      opposite = .drafts(session.drafts)
      session.drafts = drafts
      effects = [.saveDrafts(drafts)]
    case .list(let memento):
      opposite = .list(screen(memento.screen)?.memento ?? memento)
      if let index = screens.firstIndex(where: { $0.id == memento.screen }) {
        let wanted = screens[index].restore(memento, in: context)
        effects = perform(wanted)
      }
    }
    if back {
      history.keepRedo(opposite, name: name)
    } else {
      history.keepUndo(opposite, name: name)
    }
    notify(.info, back ? shell.undone(name) : shell.redone(name))
    return effects
  }
}

extension Effect {
  /// The token of an effect whose answer is awaited. Without a default: an answer to an effect that is
  /// forgotten here would be thrown away.
  var token: Token? {
    switch self {
    case .ask(_, let token), .cancel(let token), .act(_, _, let token), .sign(_, let token),
      .draw(_, _, _, let token), .releaseStratum(_, _, _, let token),
      .moveStatements(_, _, _, let token), .drawCounter(_, _, _, let token),
      .savePerson(_, _, let token), .saveActor(_, _, let token), .change(_, let token),
      .key(_, let token),
      .changeDraft(_, let token), .importPack(_, let token), .importFile(_, _, let token),
      .export(_, _, let token), .newStore(_, _, let token), .openStore(_, let token),
      .backup(_, let token), .restore(_, let token), .checkpoint(_, let token):
      token
    case .open, .back, .present, .notify, .setDrafts, .remember, .setPreferences, .lock,
      .dropReport, .keepReport, .copy, .saveDrafts, .savePreferences, .rememberPerson, .setTheme,
      .previewTheme, .saveSetting, .setLanguage, .setMouse, .setOrder, .repaint, .quit, .setToday,
      .presented:
      nil
    }
  }
}
