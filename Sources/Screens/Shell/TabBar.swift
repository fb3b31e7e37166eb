import Canvas
import Domain
import Phrases

/// The tabs with their names, worked out when a figure or the language changes and not at each key.
struct TabBar: Sendable {
  let screens: [ScreenID]
  let tabs: [Tab]
  private let language: Language
  private let waiting: Int?

  /// The tabs of the screens that have a key.
  init(_ screens: [any Screen], _ session: Session) {
    let phrases = session.phrases
    (language, waiting) = (phrases.language, session.queue?.waiting)
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
  }

  /// Whether it is what a session shows.
  func shows(_ session: Session) -> Bool {
    language == session.phrases.language && waiting == session.queue?.waiting
  }
}

extension Router {
  /// Works the tabs out again when they show something else.
  mutating func keepTabs() {
    if let tabBar, tabBar.shows(session) { return }
    tabBar = TabBar(screens, session)
  }
}
