import Canvas
import Domain
import Phrases

/// What the bars above a screen say, worked out when a figure, the person or the language changes and
/// not at each key.
struct TopBars: Sendable {
  let screens: [ScreenID]
  let tabs: [Tab]
  let menus: [String]
  /// The cells of the menus.
  let menuCells: Int
  /// The title from its longest form to its shortest, with the cells of each.
  let titles: [(text: String, cells: Int)]
  private let language: Language
  private let waiting: Int?
  private let person: Person?
  private let programme: String

  init(_ screens: [any Screen], _ session: Session) {
    let phrases = session.phrases
    (language, waiting) = (phrases.language, session.queue?.waiting)
    (person, programme) = (session.person, session.summary.programme.title)
    let keyed = screens.map(\.id).compactMap { id in
      CommandEntry.of(.go(to: id)).keys.first.map { (id: id, number: phrases.keys.name($0)) }
    }
    self.screens = keyed.map(\.id)
    let waiting = waiting
    tabs = keyed.map { id, number in
      let phrase = phrases.screens(id)
      let count = id == .verification ? waiting.map { "·\($0)" } ?? "" : ""
      return Tab(["\(number) \(phrase.tab)\(count)", "\(number)\(phrase.short)\(count)"])
    }
    menus = Router.menuNames(phrases)
    menuCells = menus.reduce(0) { $0 + cellWidth(of: $1) + 2 }
    titles = Self.titles(session).map { ($0, cellWidth(of: $0)) }
  }

  /// Programme and person, from all of it to as little as there may be room for.
  private static func titles(_ session: Session) -> [String] {
    let roles = session.person?.orderedRoles.map(session.phrases.labels.role) ?? []
    let name = session.person?.name ?? session.phrases.shell.nobody
    let who = roles.isEmpty ? name : "\(name) (\(roles.joined(separator: ", ")))"
    let first = roles.first.map { "\(name) (\($0))" } ?? name
    return [
      "fbr · \(session.summary.programme.title) · \(who)", "fbr · \(who)", "fbr · \(first)", first,
      name, "fbr",
    ]
  }

  /// Whether it is what a session shows.
  func shows(_ session: Session) -> Bool {
    language == session.phrases.language && waiting == session.queue?.waiting
      && programme == session.summary.programme.title && person == session.person
  }
}

extension Router {
  /// Works the bars out again when they show something else.
  mutating func keepBars() {
    if let bars, bars.shows(session) { return }
    bars = TopBars(screens, session)
  }

  /// The bars as they are now.
  var topBars: TopBars {
    if let bars, bars.shows(session) { return bars }
    return TopBars(screens, session)
  }
}
