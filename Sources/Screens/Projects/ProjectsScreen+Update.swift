import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension ProjectsScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return open(arrival, context)
    case .changed: return reload()
    case .command(let command): return obey(command, context)
    case .key(let press): return typed(bar.obey(press, in: context), context)
    case .pasted(let text): return typed(bar.paste(text, in: context), context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(_, let token):
      rows.close(token)
      sheet?.detail.close(token)
      chain.close(token)
      return []
    case .submitted(let result): return submitted(result, context)
    case .resized:
      position.settle(count: projects.count, height: listHeight(context))
      return []
    }
  }

  private mutating func open(_ arrival: Arrival?, _ context: Context) -> [Effect] {
    switch arrival {
    case .list(let filter, let code):
      sheet = nil
      bar.set(filter, in: context)
      if let code { return [askRows(), openSheet(code, isDirect: true)] }
    case .record(let code): return [askRows(), openSheet(code, isDirect: true)]
    case .province(let code):
      sheet = nil
      bar.set(FilterTerm.value(.province, code, in: .projects, context.language), in: context)
    case .command, nil: break
    }
    return [askRows()]
  }

  private mutating func reload() -> [Effect] {
    var effects = [askRows()]
    if let code = sheet?.code { effects += askDetail(code) }
    return effects
  }

  /// Asks for the projects that the filter keeps.
  mutating func askRows() -> Effect {
    rows.ask(.projects(filter: bar.text), for: id, numbered: &counter)
  }

  /// Puts a project in front and asks for it.
  mutating func openSheet(_ code: String, isDirect: Bool) -> Effect {
    var opened = ProjectSheet(code, isDirect: isDirect)
    let effect = opened.detail.ask(.project(code), for: id, numbered: &counter)
    sheet = opened
    return effect
  }

  private mutating func askDetail(_ code: String) -> [Effect] {
    guard var opened = sheet else { return [] }
    let effect = opened.detail.ask(.project(code), for: id, numbered: &counter)
    sheet = opened
    return [effect]
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .projects(let found):
      let held = current?.project.code
      guard rows.accept(found, token) else { return [] }
      let place = held.flatMap { code in projects.firstIndex { $0.project.code == code } }
      position.place(
        at: place ?? position.cursor,
        count: found.count,
        height: listHeight(context)
      )
    case .project(let found): sheet?.detail.accept(found, token)
    case .chain(let facts):
      guard chain.accept(facts, token) else { return [] }
      let way = PersonChain(facts, programme: context.programme, today: context.today)
      reading = ChainReading(chain: way, context: context).reading
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  /// What a key did to the filter line.
  private mutating func typed(_ outcome: FilterBar.Outcome, _ context: Context) -> [Effect] {
    switch outcome {
    case .changed: return [askRows()]
    case .closed(let before): return closedFilter(before, context)
    case .save: return [.present(saveDialog(context))]
    case .moved, .ignored: return []
    }
  }

  /// The line closed: what it filters can be undone, and recalled later.
  private func closedFilter(_ before: String, _ context: Context) -> [Effect] {
    guard before != bar.text else { return [] }
    let lists = context.phrases.lists
    let step = bar.isEmpty ? lists.filterCleared : lists.filterSet(bar.text)
    var effects: [Effect] = [
      .remember(Memento(screen: id, marks: [], filter: before), step: step)
    ]
    if !bar.isEmpty {
      var preferences = context.preferences
      preferences.recent.removeAll { $0.screen == id && $0.text == bar.text }
      preferences.recent.append(.init(screen: id, name: "", text: bar.text))
      preferences.recent = Array(preferences.recent.suffix(100))
      effects.append(.setPreferences(preferences))
    }
    return effects
  }

  /// Asks whose way is wanted.
  func chainDialog(_ context: Context) -> Dialog {
    let words = context.phrases.chain
    return Dialog(
      Command.chain.rawValue,
      owner: id,
      title: words.askTitle,
      fields: [Field("participant", words.participant, .code, isRequired: true)],
      buttons: [.init("open", words.openButton), .close(context.phrases)]
    )
  }

  /// Asks for the name under which the filter is kept.
  func saveDialog(_ context: Context) -> Dialog {
    let lists = context.phrases.lists
    return Dialog(
      "filter.save",
      owner: id,
      title: lists.saveTitle,
      body: [.muted(bar.text)],
      fields: [Field("name", lists.saveName, .text(limit: 24), isRequired: true)],
      buttons: [.init("save", context.phrases.people.saveButton), .close(context.phrases)]
    )
  }

  private mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if result.dialog == "filter.save", result.button == "save", let name = result.text("name") {
      var preferences = context.preferences
      preferences.filters.removeAll { $0.screen == id && $0.name == name }
      preferences.filters.append(.init(screen: id, name: name, text: bar.text))
      return [
        .setPreferences(preferences),
        .notify(Notice(.done, context.phrases.lists.saved(name))),
      ]
    }
    if result.dialog == Command.chain.rawValue {
      return [chain.ask(.chain(result["participant"]), for: id, numbered: &counter)]
    }
    let page = ExportDialog.page(report, in: result)
    guard let path = ExportDialog.path(in: result), let export = page ?? export(context) else {
      return []
    }
    counter += 1
    return [.export(export, path: path, Token(screen: id, number: counter))]
  }

  /// The report that stands for what is in front: the sheet of a project, or the progress of all.
  private var report: ReportRequest {
    sheet.map { ReportRequest(.sheet, project: $0.code) } ?? ReportRequest(.progress)
  }

  /// The table in front.
  func export(_ context: Context) -> Export? {
    if let reading { return .text(reading.text) }
    if let sheet {
      return sheet.figures(context).map { .table(header: $0.tableHeader, rows: $0.tableRows) }
    }
    let table = ProjectTable(rows: projects, order: order, context: context)
    return .table(header: table.exportHeader, rows: table.exportRows)
  }
}
