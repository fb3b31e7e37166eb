import Canvas
import Domain
public import Phrases

/// The registry of actors: a list to filter, the record under its cursor, and forms to write it.
public struct ActorsScreen: Screen {
  public let id = ScreenID.actors
  var list: PagedList<ActorRow>
  var bar = FilterBar(.actors)
  var detail = Slot<ActorDetail>()
  /// Every project, for the part that an actor has in it.
  var projects = Slot<[ProjectRow]>()
  var counter = 0
  /// Whether the record takes the whole screen.
  var isOpen = false
  /// The first line seen of the whole record.
  var scroll = 0
  /// The code of the actor whose details were asked for.
  private var asked: String?
  /// The record that the list must show once it is read again.
  var wanted: String?
  /// The form under way.
  var form: ActorForm?
  /// What was typed in it, while unusual values are looked at or it is being written.
  var typed: Actor?
  /// What is being written.
  var writing: Writing?
  /// What was done since the start, to be taken back.
  var steps: [Step] = []
  /// The change of several records that is being written.
  var sent: SentChange?
  /// What lies over the list: pairs of records, or two records to be made one.
  var desk: RegistryDesk?
  var duplicates = Slot<[DuplicateRow]>()
  /// The whole list of calls was asked for, to be written there.
  var callsExport: (token: Token, path: String)?
  /// The change of many records, while its effect is looked at.
  var bulk: BulkChange?
  /// The order of the list before that of the calls.
  var orderBeforeCalls = ActorOrder.name

  /// A record as it was and as it became; no earlier one for a new actor.
  struct Change: Hashable, Sendable {
    var before: Actor?
    var after: Actor
  }

  struct Writing: Hashable, Sendable {
    var token: Token
    var change: Change
    /// Whether it takes an earlier change back.
    var isUndo: Bool
  }

  public init() {
    list = PagedList(screen: .actors, order: .name) { request in
      .actors(
        ActorQuery(
          filter: request.filter,
          order: request.order,
          descending: request.descending,
          anchor: request.anchor,
          limit: request.limit
        )
      )
    }
  }

  public var capturesText: Bool { bar.isOpen }

  public var memento: Memento? {
    Memento(screen: id, marks: list.marks.codes, filter: bar.text)
  }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    if let step = memento.change { return takeBack(step: step, in: context) }
    list.restore(marks: memento.marks)
    guard memento.filter != bar.text else { return [] }
    bar.set(memento.filter, in: context)
    return [list.setFilter(memento.filter, numbered: &counter)]
  }

  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    react(to: event, in: context) + followCursor()
  }

  private mutating func react(to event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return arrive(arrival, in: context)
    case .changed: return reload()
    case .command(let command): return run(command, in: context)
    case .key(let press): return take(bar.obey(press, in: context), in: context)
    case .pasted(let text): return take(bar.paste(text, in: context), in: context)
    case .mouse(let action, let target, let shift):
      return point(action, target, shift: shift, in: context)
    case .answered(let answer, let token): return take(answer, token, in: context)
    case .failed(_, let token): return fail(token, in: context)
    case .submitted(let result): return submitted(result, in: context)
    case .resized: return list.settle(height: listHeight(context), numbered: &counter)
    }
  }

  private mutating func arrive(_ arrival: Arrival?, in context: Context) -> [Effect] {
    let ask = projects.ask(.projects(filter: ""), for: id, numbered: &counter)
    switch arrival {
    case .list(let filter, let code):
      isOpen = false
      bar.set(filter, in: context)
      _ = list.setFilter(filter, numbered: &counter)
      return [ask, list.load(at: code, numbered: &counter)]
    case .record(let code):
      isOpen = true
      scroll = 0
      bar.set("", in: context)
      _ = list.setFilter("", numbered: &counter)
      return [ask, list.load(at: code, numbered: &counter)]
    case .province(let code):
      guard let index = MapGeography.provinces.firstIndex(where: { $0.code == code }) else {
        return [ask]
      }
      let filter = PlaceFilter.text(.province(index), in: .actors, context.language)
      return arrive(.list(filter: filter, code: nil), in: context)
    case .command, nil: return [ask, list.load(numbered: &counter)]
    }
  }

  private mutating func reload() -> [Effect] {
    asked = nil
    let ask = [projects.ask(.projects(filter: ""), for: id, numbered: &counter)] + askPairs()
    if let code = wanted {
      wanted = nil
      return ask + [list.load(at: code, numbered: &counter)]
    }
    return ask + [list.reload(numbered: &counter)]
  }

  /// Asks for the details of the actor under the cursor when they are those of another.
  private mutating func followCursor() -> [Effect] {
    guard let code = list.current?.code, code != asked else { return [] }
    asked = code
    scroll = 0
    return [detail.ask(.actor(code), for: id, numbered: &counter)]
  }

  private mutating func take(
    _ answer: Answer,
    _ token: Token,
    in context: Context
  ) -> [Effect] {
    switch answer {
    case .actors(let page):
      if let wanted = callsExport, wanted.token == token {
        callsExport = nil
        counter += 1
        let token = Token(screen: id, number: counter)
        return [exportCalls(page.rows, to: wanted.path, token, context.today)]
      }
      guard list.accept(page, token, height: listHeight(context)) else { return [] }
      return list.settle(height: listHeight(context), numbered: &counter)
    case .actor(let value): detail.accept(value, token)
    case .projects(let rows): projects.accept(rows, token)
    case .done(let receipt):
      return sent?.token == token
        ? changed(receipt, in: context) : written(token, in: context)
    case .cartography(.duplicates(let rows)):
      duplicates.accept(rows, token)
      settlePairs(context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  /// A question or a write failed; the sentence is told by the frame, the form comes back.
  private mutating func fail(_ token: Token, in context: Context) -> [Effect] {
    _ = list.fail(token)
    detail.close(token)
    projects.close(token)
    duplicates.close(token)
    if let sent, sent.token == token { return failed(sent, in: context) }
    guard let writing, writing.token == token else { return [] }
    self.writing = nil
    guard !writing.isUndo, let form else { return [] }
    return [.present(form.dialog(writing.change.after, in: context))]
  }
}

/// The filter.
extension ActorsScreen {
  private mutating func take(_ outcome: FilterBar.Outcome, in context: Context) -> [Effect] {
    let lists = context.phrases.lists
    switch outcome {
    case .changed: return [list.setFilter(bar.text, numbered: &counter)]
    case .closed(let before):
      guard before != bar.text else { return [] }
      let step = bar.text.isEmpty ? lists.filterCleared : lists.filterSet(bar.text)
      let memento = Memento(screen: id, marks: list.marks.codes, filter: before)
      return [.remember(memento, step: step)] + keepRecent(context)
    case .save:
      return [
        .present(
          Dialog(
            "actor.filter",
            owner: id,
            title: lists.saveTitle,
            body: [.muted(bar.text)],
            fields: [Field("name", lists.saveName, .text(limit: 40), isRequired: true)],
            buttons: [.init("save", context.phrases.actors.save), .close(context.phrases)]
          )
        )
      ]
    case .moved, .ignored: return []
    }
  }

  private func keepRecent(_ context: Context) -> [Effect] {
    guard !bar.text.isEmpty else { return [] }
    var preferences = context.preferences
    let filter = Preferences.SavedFilter(screen: id, name: "", text: bar.text)
    preferences.recent.removeAll { $0 == filter }
    preferences.recent.append(filter)
    preferences.recent = preferences.recent.suffix(50)
    return [.setPreferences(preferences)]
  }

  func saveFilter(_ name: String, in context: Context) -> [Effect] {
    var preferences = context.preferences
    preferences.filters.removeAll { $0.screen == id && $0.name == name }
    preferences.filters.append(.init(screen: id, name: name, text: bar.text))
    return [
      .setPreferences(preferences),
      .notify(Notice(.done, context.phrases.lists.saved(name))),
    ]
  }
}
