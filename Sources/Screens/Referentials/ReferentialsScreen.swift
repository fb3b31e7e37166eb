import Canvas
import Domain
public import Phrases

/// The referentials: results, prices, mechanisms and the rest, version by version; the next version
/// in the making, what it changes, and its publication by another person.
public struct ReferentialsScreen: Screen {
  public let id = ScreenID.referentials
  var bar = FilterBar(.referentials)
  var board = Slot<Referentials>()
  var tab = ReferentialTab.results
  /// The version looked at; nil is the one in force.
  var shown: Shown?
  var positions: [ReferentialTab: ListPosition] = [:]
  /// Whether the keys that move act on the details.
  var isDetail = false
  /// Whether the details take the whole screen.
  var isZoomed = false
  var scroll = 0
  /// The cursor in the difference; nil while it is not shown.
  var difference: ListPosition?
  /// Whether the list is shown as text; nil as the person's settings want it.
  var isText: Bool?
  var textPosition = ListPosition()
  var counter = 0
  /// What the form under way began from; nil for a new thing.
  var edited: Int?
  /// What is being written, and what is told once it is.
  var writing: Writing?

  /// Which version is looked at.
  enum Shown: Hashable, Sendable {
    case version(Int)
    case draft
  }

  struct Writing: Hashable, Sendable {
    var token: Token
    var note: String
    /// What is looked at once it is written.
    var shows: Shown?
  }

  /// A screen that nothing was asked for yet.
  public init() {}

  public var capturesText: Bool { bar.isOpen }

  public var memento: Memento? { Memento(screen: id, marks: [], filter: bar.text) }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    bar.set(memento.filter, in: context)
    settle(context)
    return []
  }

  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival, in: context)
    case .changed: return [ask()]
    case .command(let command): return obey(command, in: context)
    case .key(let press): return typed(bar.obey(press, in: context), in: context)
    case .pasted(let text): return typed(bar.paste(text, in: context), in: context)
    case .mouse(let action, let target, _): return point(action, target, in: context)
    case .answered(let answer, let token): return take(answer, token, in: context)
    case .failed(_, let token):
      board.close(token)
      if writing?.token == token { writing = nil }
    case .submitted(let result): return submitted(result, in: context)
    case .resized: settle(context)
    }
    return []
  }

  private mutating func open(_ arrival: Arrival?, in context: Context) -> [Effect] {
    if case .list(let filter, _) = arrival { bar.set(filter, in: context) }
    return [ask()]
  }

  private mutating func ask() -> Effect {
    board.ask(.referentials, for: id, numbered: &counter)
  }

  private mutating func take(
    _ answer: Answer,
    _ token: Token,
    in context: Context
  ) -> [Effect] {
    switch answer {
    case .referentials(let found):
      guard board.accept(found, token) else { return [] }
      if shown == .draft, found.draft == nil { shown = nil }
      settle(context)
    case .done: return written(token)
    case .pack(let outcome): return imported(outcome, token, in: context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  private mutating func written(_ token: Token) -> [Effect] {
    guard let writing, writing.token == token else { return [] }
    self.writing = nil
    if let shows = writing.shows { shown = shows }
    return [.notify(Notice(.done, writing.note))]
  }

  private mutating func imported(
    _ outcome: PackAnswer,
    _ token: Token,
    in context: Context
  ) -> [Effect] {
    guard writing?.token == token else { return [] }
    writing = nil
    let words = context.phrases.referentials
    switch outcome {
    case .unchanged: return [.notify(Notice(.info, words.notes.unchanged))]
    case .replaced(let version):
      shown = nil
      return [.notify(Notice(.done, words.notes.replaced(version))), ask()]
    case .drafted(let version):
      shown = .draft
      return [.notify(Notice(.done, words.notes.imported(version))), ask()]
    case .refused(let faults):
      return [
        .present(
          Dialog(
            "referential.refused",
            owner: id,
            title: words.dialogs.refusedTitle,
            body: faults.map { .warning($0) },
            buttons: [.close(context.phrases)]
          )
        )
      ]
    }
  }

  private mutating func typed(_ outcome: FilterBar.Outcome, in context: Context) -> [Effect] {
    switch outcome {
    case .changed: settle(context)
    case .closed(let before):
      guard before != bar.text else { return [] }
      let lists = context.phrases.lists
      let step = bar.isEmpty ? lists.filterCleared : lists.filterSet(bar.text)
      return [.remember(Memento(screen: id, marks: [], filter: before), step: step)]
    case .save, .moved, .ignored: break
    }
    return []
  }

  /// Keeps every cursor in its list.
  mutating func settle(_ context: Context) {
    guard let view = look(context) else { return }
    let height = listHeight(context)
    positions[tab, default: ListPosition()].settle(count: view.rows.count, height: height)
  }
}

/// The parts of a programme that the screen shows, each on a tab.
enum ReferentialTab: String, CaseIterable, Sendable {
  case results, prices, mechanisms, groups, reasons, settings, versions

  /// The section of a pack that its rows come from; nil for versions.
  var section: ProgrammeFault.Section? {
    switch self {
    case .results: .result
    case .prices: .price
    case .mechanisms: .mechanism
    case .groups: .group
    case .reasons: .reason
    case .settings: .programme
    case .versions: nil
    }
  }
}
