public import Canvas
public import Domain
public import Phrases

/// The filter of a list: what is typed, what of it was not understood, and how to complete it.
public struct FilterBar: Sendable {
  public private(set) var text = ""
  /// The line, while it is open.
  public private(set) var line: FilterLine?
  /// The first fault of what was typed, unless typing on may mend it.
  public private(set) var fault: FilterFault?
  /// Made when something is typed: a start needs none of them.
  private let catalog: @Sendable () -> FilterCatalog
  private var completions: (list: [FilterCompletion], next: Int, typed: String)?
  /// How many rows there were before the line opened.
  private var before = 0

  /// The filter of a kind of list.
  public init(_ catalog: @autoclosure @escaping @Sendable () -> FilterCatalog) {
    self.catalog = catalog
  }

  public var isOpen: Bool { line != nil }
  public var isEmpty: Bool { text.isEmpty }

  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The text changed: filter again.
    case changed
    /// The line closed; the text is kept. The filter it had before can be undone to.
    case closed(before: String)
    case save
    case moved
    case ignored
  }

  /// Opens the line, with the filters typed lately and how many rows there are now.
  public mutating func open(_ screen: ScreenID, count: Int, in context: Context) {
    let recent = context.preferences.recent.filter { $0.screen == screen }.map(\.text)
    line = FilterLine(text, history: recent)
    before = count
  }

  /// Puts a filter in place, without the line.
  public mutating func set(_ text: String, in context: Context) {
    self.text = text
    fault = nil
    check(context)
  }

  /// Obeys a key while the line is open.
  public mutating func obey(_ press: KeyPress, in context: Context) -> Outcome {
    guard var line else { return .ignored }
    let outcome = line.obey(press)
    let old = line.before
    self.line = line
    if outcome != .complete { completions = nil }
    switch outcome {
    case .changed: return take(line.text, context)
    case .moved: return .moved
    case .closed:
      self.line = nil
      return .closed(before: old)
    case .save: return .save
    case .complete: return complete(context)
    case .ignored: return .ignored
    }
  }

  /// Pastes one line.
  public mutating func paste(_ pasted: String, in context: Context) -> Outcome {
    guard var line else { return .ignored }
    line.paste(pasted)
    self.line = line
    return take(line.text, context)
  }

  private mutating func take(_ typed: String, _ context: Context) -> Outcome {
    text = typed
    check(context)
    return .changed
  }

  private mutating func check(_ context: Context) {
    if text.isEmpty {
      fault = nil
      return
    }
    let parsed = Filter.parse(
      text,
      in: catalog(),
      vocabulary: FilterVocabulary(context.programme)
    )
    fault = parsed.faults.first { !$0.isIncomplete }
  }

  /// Puts the next completion at the caret; Tab again takes the one after.
  private mutating func complete(_ context: Context) -> Outcome {
    guard var line else { return .ignored }
    if completions == nil {
      let list = Filter.completions(
        of: line.text,
        at: line.line.caret,
        in: catalog(),
        vocabulary: FilterVocabulary(context.programme),
        language: context.language
      )
      completions = (list, 0, line.text)
    }
    guard let found = completions, !found.list.isEmpty else { return .moved }
    let completion = found.list[found.next % found.list.count]
    line = FilterLine(found.typed)
    line.complete(completion.range, with: completion.insertion)
    self.line = line
    completions = (found.list, found.next + 1, found.typed)
    return take(line.text, context)
  }
}

/// Drawing.
extension FilterBar {
  /// Draws the filter on one line: open, a field with its live count; closed, what it keeps.
  public func view(in area: Rect, count: Int, context: Context, onto canvas: inout Canvas) {
    let lists = context.phrases.lists
    let label = lists.filter + " "
    let used = canvas.put(label, at: Point(x: area.x, y: area.y), role: .muted)
    let right = line == nil ? lists.clearFilter : lists.kept(before, count)
    let room = area.width - used - cellWidth(of: right) - 2
    let place = Rect(x: area.x + used, y: area.y, width: max(10, room), height: 1)
    if let line {
      canvas.draw(
        TextField(
          line.line,
          placeholder: lists.filterPrompt,
          isFocused: true,
          hasError: fault != nil
        ),
        in: place,
        target: "filter"
      )
    } else {
      canvas.put(text, in: place, role: fault == nil ? .match : .inputError)
      canvas.addHit(place, "filter")
    }
    canvas.put(
      right,
      in: Rect(x: place.maxX + 1, y: area.y, width: area.maxX - place.maxX - 1, height: 1),
      align: .trailing,
      role: .muted
    )
  }

  /// What the status line says: the fault, or the keys of the line.
  public func note(in context: Context) -> String? {
    if let fault { return "▲ " + context.phrases.sentence(fault) }
    return line == nil ? nil : context.phrases.lists.filterHint
  }
}
