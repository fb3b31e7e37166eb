import Canvas
import Domain
import Phrases

/// The presenter mode around the screens: what its keys do (ux.md 3.9).
extension Router {
  /// Whether a script is under way.
  public var isPresenting: Bool { presentation != nil }

  /// Whether letters typed now belong to a text field.
  var isTypingText: Bool {
    switch overlays.last {
    case .dialog(let state): state.capturesText
    case .list: true
    case .menu, .go, .messages, .guide, .calibration: false
    case nil: screen(active)?.capturesText ?? false
    }
  }

  /// Whether what is typed now must not be seen by anybody.
  public var isTypingSecret: Bool {
    if case .dialog(let state) = overlays.last { state.isSecret } else { false }
  }

  /// Takes what is for the presenter; nil when the input is for the screens.
  mutating func present(_ input: InputEvent) -> [Effect]? {
    guard let presentation else { return nil }
    // Nothing is typed into a step that is being played.
    switch input {
    case .resize, .focus: return nil
    case .paste:
      self.presentation?.isTouched = true
      return presentation.isCurtainDown || presentation.isBusy ? [] : nil
    case .mouse(let event):
      if presentation.isCurtainDown || presentation.isBusy { return [] }
      if event.action == .press || event.action == .doubleClick {
        self.presentation?.isTouched = true
      }
      return nil
    case .key(let press): return present(press, presentation)
    }
  }

  private mutating func present(_ press: KeyPress, _ presentation: Presentation) -> [Effect]? {
    if presentation.isCurtainDown { return behindCurtain(press) }
    if presentation.expectsLetter { return obeyPresenter(press) }
    let isPlain = !press.control && !press.alt
    switch press.key {
    case .pageDown where isPlain: return stepOn()
    case .pageUp where isPlain: return stepBack()
    case .character(" ") where isPlain && presentation.isLit && overlays.isEmpty && !isTypingText:
      return stepOn()
    case .character(",") where isPlain && !isTypingText:
      self.presentation?.expectsLetter = true
      return []
    case .escape where presentation.isLit && overlays.isEmpty && !isTypingText:
      self.presentation?.isLit = false
      return []
    default: break
    }
    if presentation.isBusy {
      return keymap.command(for: press, on: active) == .quit ? nil : []
    }
    castKey(press)
    follow(press)
    return nil
  }

  /// A letter after the prefix.
  private mutating func obeyPresenter(_ press: KeyPress) -> [Effect] {
    presentation?.expectsLetter = false
    guard case .character(let letter) = press.key else { return [] }
    switch letter {
    case ",": presentation?.isCurtainDown = true
    case "k": return keepByHand()
    case "r": return resetStep()
    case "R": return resetAll()
    case "e": return playStep()
    case "q": return leavePresentation()
    default: break
    }
    return []
  }

  /// Behind the curtain, arrows turn the language and the others lift it.
  private mutating func behindCurtain(_ press: KeyPress) -> [Effect] {
    let languages = Language.allCases
    let place = languages.firstIndex(of: session.phrases.language) ?? 0
    switch press.key {
    case .left, .right:
      let step = press.key == .right ? 1 : languages.count - 1
      return speak(languages[(place + step) % languages.count])
    case .character(","), .pageDown, .pageUp, .enter, .escape, .character(" "):
      presentation?.isCurtainDown = false
      return []
    default:
      return keymap.command(for: press, on: active) == .quit ? run(.quit) : []
    }
  }

  /// Puts the screens in a language.
  private mutating func speak(_ language: Language) -> [Effect] {
    session.phrases = Phrasebook.of(language)
    return [.setLanguage(language)] + tell(active, .changed) + tellPresentation()
  }

  /// Tells those who watch which key it was.
  mutating func castKey(_ press: KeyPress) {
    if isTypingSecret, press.isTyping, isLetter(press) {
      presentation?.cast.typeSecret()
      return
    }
    if isTypingText, isLetter(press), case .character(let letter) = press.key {
      presentation?.cast.type(String(letter))
      return
    }
    let command =
      overlays.isEmpty && !isTypingText ? keymap.command(for: press, on: active) : nil
    let label = command.map { castLabel($0) } ?? ""
    presentation?.cast.note(session.phrases.keys.name(press), label)
  }

  private func isLetter(_ press: KeyPress) -> Bool {
    if case .character = press.key { !press.control && !press.alt } else { false }
  }

  /// What a command is called under its key; moving about is plain from its arrow.
  func castLabel(_ command: Command) -> String {
    switch command {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .first, .last: ""
    default: session.phrases.command(command).short
    }
  }

  /// Compares a key typed by hand with the path of the step.
  private mutating func follow(_ press: KeyPress) {
    guard let presentation else { return }
    let path = presentation.acts(of: presentation.current)
    guard presentation.phase == .ready, !presentation.isTouched,
      path.indices.contains(presentation.followed),
      matches(press, path[presentation.followed])
    else {
      self.presentation?.isTouched = true
      return
    }
    self.presentation?.followed = presentation.followed + 1
    if case .played = path[presentation.followed + 1] {
      self.presentation?.queue = [.played]
    }
  }

  private func matches(_ press: KeyPress, _ act: Presentation.Act) -> Bool {
    switch act {
    case .letter(let letter): return press.key == .character(letter) && !press.control
    case .script(.key(let name)):
      guard let wanted = KeyPress(named: name) else { return false }
      if wanted.normalized == press.normalized { return true }
      guard !isTypingText, overlays.isEmpty else { return false }
      let command = keymap.command(for: wanted, on: active)
      return command != nil && command == keymap.command(for: press, on: active)
    case .script(.command(let name)):
      guard !isTypingText, overlays.isEmpty else { return false }
      return keymap.command(for: press, on: active)?.rawValue == name
    default: return false
    }
  }
}
