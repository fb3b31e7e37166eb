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

/// The two rows of the bars, which most frames have in common: drawn once for each state.
struct DrawnBars: Sendable {
  struct State: Hashable, Sendable {
    var width: Int
    var medium: Medium
    var active: ScreenID
    var open: Int?
    var demo: String
  }

  let state: State
  let strip: Strip
  /// Where the menus begin.
  let starts: [Int]

  /// Draws the bars of a state.
  init(_ bars: TopBars, _ state: State) {
    var canvas = Canvas(size: Size(width: state.width, height: 2), medium: state.medium)
    let rows = canvas.bounds.rows([.fixed(1), .fixed(1)])
    starts = Self.drawTitle(in: rows[0], bars, state, onto: &canvas)
    let active = bars.screens.firstIndex(of: state.active) ?? -1
    canvas.tabs(bars.tabs, active: active, in: rows[1])
    (self.state, strip) = (state, canvas.strip(0, count: 2))
  }

  private static func drawTitle(
    in line: Rect,
    _ bars: TopBars,
    _ state: State,
    onto canvas: inout Canvas
  ) -> [Int] {
    let demoCells = state.demo.isEmpty ? 0 : cellWidth(of: state.demo) + 2
    let room = Rect(x: line.x, y: line.y, width: line.width - demoCells, height: 1)
    let free = room.width - bars.menuCells - 3
    let title = bars.titles.first { $0.cells <= free }?.text ?? ""
    let starts = canvas.menuBar(bars.menus, open: state.open, right: title, in: room)
    if demoCells > 0 {
      let place = Rect(x: room.maxX, y: line.y, width: demoCells, height: 1)
      canvas.put(state.demo, in: place, align: .centre, role: .demo)
    }
    return starts
  }
}

extension Router {
  /// Works the bars out and draws them again when they show something else.
  mutating func keepBars() {
    if bars.map({ !$0.shows(session) }) ?? true {
      bars = TopBars(screens, session)
      drawnBars = nil
    }
    if let bars, drawnBars?.state != barState { drawnBars = DrawnBars(bars, barState) }
  }

  /// The bars as they are now.
  var topBars: TopBars {
    if let bars, bars.shows(session) { return bars }
    return TopBars(screens, session)
  }

  /// What decides how the bars are drawn.
  var barState: DrawnBars.State {
    let open: Int? = if case .menu(let menu) = overlays.last { menu.open } else { nil }
    return DrawnBars.State(
      width: size.width,
      medium: medium,
      active: active,
      open: open,
      demo: session.summary.isDemonstration ? session.phrases.shell.demo : ""
    )
  }

  /// The bars as they are drawn now.
  var barsToShow: DrawnBars {
    let state = barState
    if let drawnBars, drawnBars.state == state, let bars, bars.shows(session) { return drawnBars }
    return DrawnBars(topBars, state)
  }
}
