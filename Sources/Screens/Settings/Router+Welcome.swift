import Canvas
import Domain
import Phrases

/// The first questions, one dialog each. What is chosen shows at once, and can be passed over.
enum WelcomeStep: String, CaseIterable, Sendable {
  case language, order, name, theme, keyboard, glyphs

  static let prefix = "welcome."

  /// The name of its dialog.
  var dialog: String { WelcomeStep.prefix + rawValue }

  init?(dialog: String) {
    guard dialog.hasPrefix(WelcomeStep.prefix) else { return nil }
    self.init(rawValue: String(dialog.dropFirst(WelcomeStep.prefix.count)))
  }
}

extension Router {
  /// The questions that have a meaning here. A name is asked for only as the store is made: it takes
  /// the place of the example's coordinator, who is nobody. Who puts letters in order is asked for
  /// where they are read from right to left.
  private var welcomeSteps: [WelcomeStep] {
    WelcomeStep.allCases.filter { step in
      switch step {
      case .name: isFirstRun && exampleCoordinator != nil
      case .order: session.phrases.isRightToLeft
      default: true
      }
    }
  }

  /// The person whom the example gives as coordinator.
  private var exampleCoordinator: Person? {
    guard session.summary.programme.isExample, !session.summary.isDemonstration else { return nil }
    return session.summary.programme.persons.first {
      $0.roles.contains(.coordinator) && !$0.isClosed(on: session.today)
        && session.summary.keys[$0.code] == nil
    }
  }

  /// Asks the first question; the first run of all asks for a name too.
  mutating func welcome(firstRun: Bool) -> [Effect] {
    isFirstRun = firstRun
    return present(welcomeDialog(welcomeSteps.first ?? .language))
  }

  private func welcomeDialog(_ step: WelcomeStep) -> Dialog {
    let words = session.phrases.settings.welcome
    let steps = welcomeSteps
    let place = steps.firstIndex(of: step) ?? 0
    let isLast = place == steps.count - 1
    var buttons: [Dialog.Button] = [.init("next", isLast ? words.finish : words.next)]
    if place > 0 { buttons.append(.init("back", words.previous, submits: false)) }
    buttons.append(.init("skip", words.skip, submits: false))
    return Dialog(
      step.dialog,
      owner: nil,
      title: words.title(place + 1, steps.count),
      body: welcomeBody(step),
      fields: [welcomeField(step)],
      buttons: buttons
    )
  }

  private func welcomeBody(_ step: WelcomeStep) -> [Dialog.Line] {
    let words = session.phrases.settings.welcome
    switch step {
    case .language: return [.text(words.greeting), .empty]
    case .order: return orderPictures
    case .name: return [.text(words.nameText), .empty]
    case .theme: return [.muted(words.themeText), .empty]
    case .keyboard: return [.muted(words.keyboardText), .empty]
    case .glyphs:
      let pictures = GlyphPicture.rows.map { Dialog.Line.row([$0, "  ", $1]) }
      let heads = Dialog.Line.strong(["1. \(words.pictureA)", "  ", "2. \(words.pictureB)"])
      return [.text(words.glyphsText), .empty, heads] + pictures + [.empty]
    }
  }

  private func welcomeField(_ step: WelcomeStep) -> Field {
    let words = session.phrases.settings.welcome
    let look = session.appearance
    switch step {
    case .language:
      return Field(
        step.rawValue,
        words.language,
        .choice(languageOptions),
        value: session.phrases.language.rawValue
      )
    case .order: return orderField
    case .name: return Field(step.rawValue, words.name, .text(limit: 80), hint: words.nameHint)
    case .theme:
      return Field(step.rawValue, words.theme, .choice(themeOptions), value: look.theme)
    case .keyboard:
      let options = Keyboard.allCases.map { keyboard in
        let (label, note) = words.keyboards(keyboard)
        return Field.Option(keyboard.rawValue, label, note: note)
      }
      return Field(
        step.rawValue,
        words.keyboard,
        .choice(options),
        value: look.keyboard.rawValue
      )
    case .glyphs:
      return Field(
        step.rawValue,
        words.glyphs,
        .choice([
          Field.Option(GlyphChoice.unicode.rawValue, words.pictureA, note: "Unicode"),
          Field.Option(GlyphChoice.ascii.rawValue, words.pictureB, note: "ASCII"),
        ]),
        value: (look.graphics == .ascii ? GlyphChoice.ascii : .unicode).rawValue
      )
    }
  }

  var languageOptions: [Field.Option] {
    Language.allCases.map { language in
      Field.Option(language.rawValue, language.ownName)
    }
  }

  var themeOptions: [Field.Option] { session.appearance.themes.map { Field.Option($0, $0) } }

  /// What a question of the welcome answered; nil when it is another dialog.
  mutating func submittedWelcome(_ result: DialogResult) -> [Effect]? {
    guard let step = WelcomeStep(dialog: result.dialog) else { return nil }
    let steps = welcomeSteps
    guard let place = steps.firstIndex(of: step) else { return [] }
    if result.button == "back" {
      return endPreview() + present(welcomeDialog(steps[max(0, place - 1)]))
    }
    let effects = choose(step, result[step.rawValue])
    // The language may have brought a question, or taken one away.
    let next = welcomeSteps
    if place + 1 < next.count { return effects + present(welcomeDialog(next[place + 1])) }
    return effects + endWelcome()
  }

  private mutating func choose(_ step: WelcomeStep, _ value: String) -> [Effect] {
    switch step {
    case .language: return chooseLanguage(value)
    case .order: return chooseOrder(value)
    case .name: return chooseName(trimmed(value))
    case .theme: return choose(theme: value)
    case .keyboard:
      guard let keyboard = Keyboard(rawValue: value) else { return [] }
      session.appearance.keyboard = keyboard
      keymap = .standard(for: keyboard)
      return [.saveSetting(.keyboard, value)]
    case .glyphs:
      guard let glyphs = GlyphChoice(rawValue: value) else { return [] }
      session.show(glyphs)
      return [.saveSetting(.glyphs, value), .repaint]
    }
  }

  /// The example's coordinator gets the name of who is there, who is then at the keyboard.
  private mutating func chooseName(_ name: String) -> [Effect] {
    guard !name.isEmpty, var person = exampleCoordinator else { return [] }
    overlays.removeAll { overlay in
      if case .dialog(let state) = overlay { state.dialog.id == "who" } else { false }
    }
    person.name = name
    session.person = person
    return [.rememberPerson(person.code)]
      + perform([.savePerson(person, isNew: false, nextToken())]) + storeChanged()
  }

  /// The questions are over; where the answers are kept is told.
  mutating func endWelcome() -> [Effect] {
    let words = session.phrases.settings.welcome
    notify(.info, session.appearance.settingsPath.map(words.written) ?? words.later)
    isFirstRun = false
    return endPreview()
  }
}

/// What shows as soon as the cursor is on it.
extension Router {
  /// Shows the theme or the signs under the cursor of a dialog that chooses one.
  mutating func preview(_ state: DialogState) -> [Effect] {
    switch state.dialog.id {
    case "theme", WelcomeStep.theme.dialog: return preview(theme: state.raw("theme"))
    default: return []
    }
  }

  /// Paints with a theme until another is chosen, or none.
  mutating func preview(theme name: String) -> [Effect] {
    guard session.appearance.themes.contains(name),
      name != previewed ?? session.appearance.theme
    else { return [] }
    previewed = name
    return [.previewTheme(name)]
  }

  /// Paints with the theme in force again.
  mutating func endPreview() -> [Effect] {
    guard let name = previewed else { return [] }
    previewed = nil
    return name == session.appearance.theme ? [] : [.previewTheme(session.appearance.theme)]
  }

  /// Takes a theme, for this session and the next ones.
  mutating func choose(theme name: String) -> [Effect] {
    guard session.appearance.themes.contains(name) else { return endPreview() }
    previewed = nil
    if session.appearance.theme != name { notify(.info, session.phrases.shell.themeSet(name)) }
    session.appearance.theme = name
    return [.setTheme(name)]
  }

  func themeDialog() -> Dialog {
    let shell = session.phrases.shell
    return Dialog(
      "theme",
      owner: nil,
      title: shell.themeTitle,
      body: [.muted(session.phrases.settings.welcome.themeText)],
      fields: [
        Field(
          "theme",
          shell.themeTitle,
          .choice(themeOptions),
          value: session.appearance.theme
        )
      ],
      buttons: [.init("choose", session.phrases.files.choose), .close(session.phrases)]
    )
  }
}

/// Two pictures of the same things, for the question which one is readable.
private enum GlyphPicture {
  static let rows: [(String, String)] = [
    ("┌─ Région ──────┐", " +- Région ------+"),
    ("│ ● ▲ ■ ◆ ○ ✓ é │", " | o ^ # + . * é |"),
    ("│ ██████▍┃░ ▂▄▆ │", " | [####--|--] -=|"),
    ("│ ⣀⣤⣶⣿⣷⣦⣄⡀ ⠉⠒⠤⣀ │", " | ..-=*=-..  -_ |"),
    ("└───────────────┘", " +---------------+"),
  ]
}

extension Session {
  /// Draws with other signs from now on.
  mutating func show(_ glyphs: GlyphChoice) {
    appearance.glyphs = glyphs
    arrangeMedium()
  }
}
