public import Canvas
import Domain
import Phrases

/// Keys, mouse and paste.
extension Router {
  /// Takes note of what the terminal says.
  public mutating func handle(_ input: InputEvent) -> [Effect] {
    notices.beginTurn()
    let before = spokenState
    let effects = (present(input) ?? handleUnpresented(input)) + goOn()
    speak(since: before)
    keepBars()
    return effects
  }

  /// Takes note of what is for the screens.
  mutating func handleUnpresented(_ input: InputEvent) -> [Effect] {
    if let token = awaited { return handle(input, awaiting: token) }
    return handleNow(input)
  }

  /// What is typed while a dialog is on its way is for it, and not for the screen beneath; Escape
  /// and Ctrl-C give it up.
  private mutating func handle(_ input: InputEvent, awaiting token: Token) -> [Effect] {
    switch input {
    case .key(let press):
      if press.key == .escape || keymap.command(for: press, on: active) == .cancelTask {
        (awaited, held, flow) = (nil, [], nil)
        notify(.info, session.phrases.shell.cancelled)
        return perform([.cancel(token)])
      }
      if keymap.command(for: press, on: active) == .quit { return handleNow(input) }
      if held.count < 256 { held.append(input) }
      return []
    case .paste:
      if held.count < 256 { held.append(input) }
      return []
    case .mouse: return []
    case .resize, .focus: return handleNow(input)
    }
  }

  /// Gives to the dialog that has come what was typed before it.
  mutating func replay() -> [Effect] {
    let inputs = held
    held = []
    return inputs.flatMap { handleUnpresented($0) }
  }

  private mutating func handleNow(_ input: InputEvent) -> [Effect] {
    switch input {
    case .key(let press): return handle(meant(press))
    case .mouse(let event): return handle(event)
    case .paste(let text): return handlePaste(text)
    case .resize(let size):
      window = size
      settleWindow()
      return tell(active, .resized)
    case .focus: return []
    }
  }

  private mutating func handle(_ press: KeyPress) -> [Effect] {
    if Breakpoint(size) == .refuse {
      return keymap.command(for: press, on: active) == .quit ? [.quit] : []
    }
    if let overlay = overlays.last { return handle(press, over: overlay) }
    if isGoing { return goFurther(press) }
    let typing = screen(active)?.capturesText ?? false
    if typing, press.isTyping { return tell(active, .key(press)) }
    if press.key == .escape { return climbDown() }
    if press.alt, let menu = menuIndex(press) {
      overlays.append(.menu(MenuState(menuItems(), open: menu)))
      return []
    }
    guard let command = keymap.command(for: press, on: active) else { return [] }
    return run(command)
  }

  /// One rung of the Escape ladder: an error first, then what the screen has to leave, then back.
  private mutating func climbDown() -> [Effect] {
    if notices.acknowledge() { return [] }
    if let screen = screen(active), screen.availability(of: .back, in: context).isEnabled {
      return tell(active, .command(.back))
    }
    return goBack()
  }

  private mutating func goFurther(_ press: KeyPress) -> [Effect] {
    isGoing = false
    overlays.removeAll { if case .go = $0 { true } else { false } }
    guard case .character(let letter) = press.key,
      let entry = Keymap.goLetters.first(where: { $0.letter == letter })
    else { return [] }
    return run(entry.command)
  }

  private mutating func handle(_ press: KeyPress, over overlay: Overlay) -> [Effect] {
    if keymap.command(for: press, on: active) == .quit, !press.isTyping { return quitOver(overlay) }
    switch overlay {
    case .dialog(var state):
      if press.key == .function(1) {
        return showGuide(about: state)
      }
      let outcome = state.obey(press, in: context)
      return preview(state) + settle(state, outcome)
    case .menu(var menu):
      let outcome = menu.obey(press)
      replace(.menu(menu))
      return settle(outcome)
    case .list(var list):
      let before = list.line.text
      let outcome = list.obey(press)
      let asked = list.line.text == before ? [] : search(in: &list)
      replace(.list(list))
      return asked + preview(list) + settle(outcome)
    case .go: return goFurther(press)
    case .messages(let scroll): return handleMessages(press, scroll)
    case .guide(let page, let scroll): return handleGuide(press, page, scroll)
    case .calibration:
      overlays.removeLast()
      return []
    }
  }

  /// F10 in a dialog or a menu asks to quit, once.
  private mutating func quitOver(_ overlay: Overlay) -> [Effect] {
    if case .dialog(let state) = overlay, state.dialog.id == "quit" { return [] }
    return run(.quit)
  }

  private mutating func handleMessages(_ press: KeyPress, _ scroll: Int) -> [Effect] {
    switch press.key {
    case .up: replace(.messages(scroll + 1))
    case .down: replace(.messages(max(0, scroll - 1)))
    case .pageUp: replace(.messages(scroll + 10))
    case .pageDown: replace(.messages(max(0, scroll - 10)))
    default: overlays.removeLast()
    }
    return []
  }

  mutating func settle(_ state: DialogState, _ outcome: DialogState.Outcome) -> [Effect] {
    switch outcome {
    case .stays:
      replace(.dialog(state))
      return []
    case .closed:
      overlays.removeLast()
      return endPreview() + closed(state.dialog)
    case .submitted(let result):
      overlays.removeLast()
      if let owner = state.dialog.owner { return tell(owner, .submitted(result)) }
      return submitted(result)
    }
  }

  private mutating func settle(_ outcome: MenuState.Outcome) -> [Effect] {
    switch outcome {
    case .stays: return []
    case .closed:
      overlays.removeLast()
      return []
    case .run(let command):
      overlays.removeLast()
      return run(command)
    case .refused(let reason):
      notify(.info, reason)
      return []
    }
  }

  mutating func settle(_ outcome: CommandList.Outcome) -> [Effect] {
    switch outcome {
    case .stays: return []
    case .closed:
      overlays.removeLast()
      return endPreview()
    case .run(let act):
      overlays.removeLast()
      return perform(act)
    case .refused(let reason):
      notify(.info, reason)
      return []
    }
  }

  private mutating func replace(_ overlay: Overlay) {
    if !overlays.isEmpty { overlays[overlays.count - 1] = overlay }
  }

  private mutating func handlePaste(_ text: String) -> [Effect] {
    let lines = text.split(whereSeparator: \.isNewline).filter { !trimmed(String($0)).isEmpty }
    let line = lines.map { trimmed(String($0)) }.joined(separator: " ")
    switch overlays.last {
    case .dialog(var state):
      guard state.paste(line) else { return refusePaste() }
      replace(.dialog(state))
    case .list(var list):
      list.paste(line)
      let asked = search(in: &list)
      replace(.list(list))
      notePaste(lines.count)
      return asked
    case nil where screen(active)?.capturesText ?? false:
      notePaste(lines.count)
      return tell(active, .pasted(line))
    default: return refusePaste()
    }
    notePaste(lines.count)
    return []
  }

  private mutating func refusePaste() -> [Effect] {
    notify(.warning, session.phrases.shell.pasteRefused)
    return []
  }

  private mutating func notePaste(_ lines: Int) {
    if lines > 1 { notify(.info, session.phrases.shell.pasteCut(lines)) }
  }
}

/// The mouse.
extension Router {
  private mutating func handle(_ event: MouseEvent) -> [Effect] {
    let place = Point(x: event.point.x - origin.x, y: event.point.y - origin.y)
    let target = drawScreens().hit(at: place)
    if let overlay = overlays.last {
      return handle(event, on: target, over: overlay)
    }
    guard let target else { return [] }
    let isClick = event.action == .press || event.action == .doubleClick
    switch target.id {
    case "tab" where isClick:
      let tabs = tabScreens
      guard let index = target.index, tabs.indices.contains(index) else { return [] }
      return open(tabs[index], arrival: nil)
    case "menu" where isClick:
      overlays.append(.menu(MenuState(menuItems(), open: target.index ?? 0)))
      return []
    case "fbar" where isClick: return runFunction(target.index ?? 0)
    case "toast" where isClick:
      notices.dismiss(target.index ?? 0)
      return []
    default: return tell(active, .mouse(event.action, target, shift: event.shift))
    }
  }

  private mutating func handle(
    _ event: MouseEvent,
    on target: HitTarget?,
    over overlay: Overlay
  ) -> [Effect] {
    let wheel = event.action == .wheelUp ? -1 : event.action == .wheelDown ? 1 : 0
    let isClick = event.action == .press || event.action == .doubleClick
    switch overlay {
    case .dialog(var state):
      if wheel != 0 {
        state.wheel(wheel)
        replace(.dialog(state))
      }
      guard isClick, let target else { return [] }
      let outcome = state.click(target, in: context)
      return preview(state) + settle(state, outcome)
    case .menu(var menu):
      guard isClick else { return [] }
      return handle(target, in: &menu)
    case .list(var list):
      if wheel != 0 { list.wheel(wheel) }
      var outcome = CommandList.Outcome.stays
      if isClick, let target {
        if target.id == "command" { outcome = list.choose(target.index ?? 0) }
      } else if isClick {
        outcome = .closed
      }
      replace(.list(list))
      return settle(outcome)
    case .go, .messages, .guide, .calibration:
      if isClick {
        overlays.removeLast()
        isGoing = false
      }
      return []
    }
  }

  private mutating func handle(_ target: HitTarget?, in menu: inout MenuState) -> [Effect] {
    switch target?.id {
    case "menu":
      menu.show(target?.index ?? 0)
      replace(.menu(menu))
      return []
    case "menu.item":
      let top = menu.top(seeing: MenuState.rows(in: size.height))
      let outcome = menu.choose(top + (target?.index ?? 0))
      replace(.menu(menu))
      return settle(outcome)
    default:
      overlays.removeLast()
      return []
    }
  }

  /// What a cell of the F-bar does: the first command of that F-key; the `+` opens the palette.
  private mutating func runFunction(_ number: Int) -> [Effect] {
    if number == 0 { return run(.palette) }
    let press = KeyPress(.function(number))
    return keymap.command(for: press, on: active).map { run($0) } ?? []
  }
}

extension KeyPress {
  /// Whether the key is typing, for a text field: letters, and the keys that edit a line.
  var isTyping: Bool {
    if alt { return false }
    switch key {
    case .character: return !control || "aewuk".contains(letter)
    case .function(7): return true
    case .function: return false
    default: return true
    }
  }

  private var letter: Character {
    if case .character(let character) = key { character } else { " " }
  }
}
