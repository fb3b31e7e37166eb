import Canvas
import Domain
import Phrases

@testable import Screens

/// A router with a canned store behind it: press keys, look at the frame, look at the effects.
struct Driver: CustomStringConvertible {
  /// What a failed expectation shows: the frame.
  var description: String { screen() }

  private(set) var router: Router
  /// Lets tenths of a second pass.
  mutating func pass(_ ticks: Int) {
    for _ in 0..<ticks { take(router.receive(.ticked)) }
  }

  var store = CannedStore()
  /// The effects that nobody answered yet, the oldest first.
  private(set) var effects: [Effect] = []
  /// Whether questions are answered at once.
  var answers = true
  private(set) var keys: [String] = []

  init(
    _ screens: [any Screen] = [VerificationScreen()],
    width: Int = 80,
    height: Int = 24,
    language: Language = .french,
    person: String? = "ha",
    summary: StoreSummary = Samples.summary,
    medium: Medium = Medium(),
    isAccessible: Bool = false,
    appearance: Appearance = Driver.appearance,
    answers: Bool = true
  ) {
    let session = Session(
      today: Samples.today,
      phrases: Phrasebook.of(language),
      summary: summary,
      person: person.flatMap { summary.programme.person($0) },
      medium: medium,
      isAccessible: isAccessible,
      appearance: appearance
    )
    router = Router(session: session, size: Size(width: width, height: height), screens: screens)
    store.person = person ?? ""
    self.answers = answers
    take(router.start())
  }

  /// The looks that can be chosen in a test.
  static let appearance = Appearance(themes: ["nuit", "jour", "projecteur"])

  /// Presses keys by name, apart by spaces: `j j Enter Ctrl-S`.
  mutating func press(_ names: String) {
    for name in names.split(separator: " ") {
      keys.append(String(name))
      guard let press = KeyPress(named: String(name)) else { continue }
      take(router.handle(.key(press)))
    }
  }

  /// Types a text, letter by letter.
  mutating func type(_ text: String) {
    keys.append("“\(text)”")
    for letter in text { take(router.handle(.key(KeyPress(.character(letter))))) }
  }

  mutating func paste(_ text: String) { take(router.handle(.paste(text))) }

  mutating func click(_ x: Int, _ y: Int, _ action: MouseEvent.Action = .press) {
    take(router.handle(.mouse(MouseEvent(action, at: Point(x: x, y: y)))))
  }

  /// Clicks the middle of the first thing drawn that has a target.
  mutating func click(_ target: HitTarget) {
    guard let hit = router.draw().hits.last(where: { $0.target == target }) else { return }
    click(hit.rect.x + hit.rect.width / 2, hit.rect.y)
  }

  /// Shows a dialog, as a screen does that presents it.
  mutating func present(_ dialog: Dialog) { take(router.present(dialog)) }

  /// Puts a script in front and lets it begin.
  mutating func begin(_ presentation: Presentation) {
    router.begin(presentation)
    take(router.receive(.time(0)))
  }

  mutating func run(_ command: Command) { take(router.run(command)) }

  mutating func resize(_ width: Int, _ height: Int) {
    take(router.handle(.resize(Size(width: width, height: height))))
  }

  mutating func receive(_ message: Message) { take(router.receive(message)) }

  /// The effects since the last call.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  private mutating func take(_ new: [Effect]) {
    for effect in new {
      guard answers, let (answer, token) = answer(effect) else {
        effects.append(effect)
        continue
      }
      take(router.receive(.answered(answer, token)))
    }
  }

  private func answer(_ effect: Effect) -> (Answer, Token)? {
    switch effect {
    case .ask(let question, let token): return store.answer(question).map { ($0, token) }
    case .checkpoint(.keep, let token): return (.kept(1), token)
    case .checkpoint(_, let token): return (.brought(router.session.summary), token)
    default: return nil
    }
  }

  /// The frame as text, one line a row, without spaces at the ends.
  func screen() -> String { router.draw().lines(trimmed: true).joined(separator: "\n") }

  func contains(_ text: String) -> Bool { screen().contains(text) }
}
