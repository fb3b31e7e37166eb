public import Canvas
public import Domain
public import Phrases

/// A list of any length seen through a window of rows: what the screen shows, and some around it.
///
/// The cursor holds on to a record's code: rows that come or go above it do not move it. Rows are
/// asked for by anchors, so that a million of them cost no more than a page.
public struct PagedList<Row: ListRow>: Sendable {
  /// Which rows to ask the store for.
  public struct Request: Hashable, Sendable {
    public var filter: String
    public var order: Row.Order
    public var descending: Bool
    public var anchor: Anchor
    public var limit: Int
  }

  public private(set) var filter = ""
  public private(set) var order: Row.Order
  public private(set) var descending: Bool
  /// The rows of the window, in order.
  public private(set) var rows: [Row] = []
  /// The index of the first row of the window in the whole list.
  public private(set) var start = 0
  /// How many rows the whole list has; nil until the first answer.
  public private(set) var total: Int?
  public private(set) var position = ListPosition()
  public var marks = Marks()
  /// The codes of the marked rows that were seen, with what a bulk action needs of them.
  public private(set) var markedRows: [String: Row] = [:]
  private var pending: (token: Token, goal: Goal)?
  private let makeQuestion: @Sendable (Request) -> Question
  private let screen: ScreenID
  /// Rows of the window on each side of what is seen.
  private static var margin: Int { 200 }
  /// Rows that the list begins with. One that is mostly looked at from its top alone begins with fewer
  /// than the window holds; the rest of the window follows when the frame is shown.
  private let opening: Int

  private enum Goal: Sendable {
    /// The cursor goes to this index once its rows are there.
    case index(Int)
    /// The cursor goes to this record, or to this index.
    case record(String, fallback: Int)
    /// The cursor stays with this record while it is near; one that went far leaves it here.
    case follow(String, from: Int)
  }

  /// A list that nothing was asked for yet.
  public init(
    screen: ScreenID,
    order: Row.Order,
    descending: Bool = false,
    opening: Int? = nil,
    question: @escaping @Sendable (Request) -> Question
  ) {
    self.screen = screen
    self.order = order
    self.descending = descending
    self.opening = opening ?? 2 * Self.margin
    makeQuestion = question
  }

  public var count: Int { total ?? 0 }
  public var isWaiting: Bool { pending != nil }
  /// Whether nothing was received yet.
  public var isFresh: Bool { total == nil }

  /// The row at an index of the whole list, when it is in the window.
  public func row(at index: Int) -> Row? {
    let place = index - start
    return rows.indices.contains(place) ? rows[place] : nil
  }

  /// The row under the cursor, when it is in the window.
  public var current: Row? { row(at: position.cursor) }

  /// Whether a row is the one under the cursor, as it stands there.
  public func isCurrent(_ row: Row) -> Bool {
    let place = position.cursor - start
    return rows.indices.contains(place) && rows[place] == row
  }

  /// What an action concerns: the marked rows, or the row under the cursor.
  public var concerned: [Row] {
    if marks.isEmpty { return current.map { [$0] } ?? [] }
    return marks.codes.sorted(by: precedesByBytes).compactMap { markedRows[$0] }
  }

  /// How many marked rows the filter hides, as far as the window tells.
  public var hiddenMarks: Int {
    guard !marks.isEmpty, isWhole else { return marks.isEmpty ? 0 : marks.hidden }
    let seen = Set(rows.map(\.code))
    return marks.codes.count { !seen.contains($0) }
  }

  /// Whether the window holds the whole list.
  public var isWhole: Bool { rows.count == count }
}

/// Asking and receiving.
extension PagedList {
  /// Asks for the rows from the top, or with the cursor on a record.
  public mutating func load(at code: String? = nil, numbered counter: inout Int) -> Effect {
    if let code {
      return ask(.at(code), .record(code, fallback: 0), &counter)
    }
    return ask(.first, .index(0), &counter, limit: opening)
  }

  /// Reads again what is seen, without moving anything.
  public mutating func reload(numbered counter: inout Int) -> Effect {
    guard let first = rows.first, let current else { return load(numbered: &counter) }
    let goal = Goal.follow(current.code, from: position.cursor)
    return ask(start == 0 ? .first : .at(first.code), goal, &counter)
  }

  /// Changes the filter and asks for the rows that it keeps; the cursor stays on its record when
  /// that is kept.
  public mutating func setFilter(_ text: String, numbered counter: inout Int) -> Effect {
    let held = current?.code
    filter = text
    marks.filterChanged()
    if let held { return ask(.first, .record(held, fallback: 0), &counter) }
    return load(numbered: &counter)
  }

  /// Changes the order and asks for the rows around the cursor's record.
  public mutating func setOrder(
    _ order: Row.Order,
    descending: Bool,
    numbered counter: inout Int
  ) -> Effect {
    self.order = order
    self.descending = descending
    return load(at: current?.code, numbered: &counter)
  }

  /// Takes a page when it answers the last question; answers whether it did. What must be asked
  /// further, such as the rows around the cursor, follows.
  public mutating func accept(_ page: Page<Row>, _ token: Token, height: Int) -> Bool {
    guard let asked = pending, asked.token == token else { return false }
    pending = nil
    take(page)
    for row in page.rows where marks.contains(row.code) { markedRows[row.code] = row }
    place(asked.goal, height: height)
    return true
  }

  /// Closes the question when it failed; answers whether it was the list's.
  public mutating func fail(_ token: Token) -> Bool {
    guard pending?.token == token else { return false }
    pending = nil
    return true
  }

  /// Joins a page to the window when it is next to it in a list that did not change, else puts it
  /// in its place.
  private mutating func take(_ page: Page<Row>) {
    let isSame = total == page.total
    total = page.total
    if isSame, !page.rows.isEmpty, page.start + page.rows.count == start {
      rows = Array((page.rows + rows).prefix(Self.margin * 5))
      start = page.start
    } else if isSame, !rows.isEmpty, page.start == start + rows.count {
      rows += page.rows
      let extra = max(0, rows.count - Self.margin * 5)
      rows.removeFirst(extra)
      start += extra
    } else {
      rows = page.rows
      start = page.start
    }
  }

  private mutating func place(_ goal: Goal, height: Int) {
    switch goal {
    case .index(let index): position.place(at: index, count: count, height: height)
    case .record(let code, let fallback):
      let found = rows.firstIndex { $0.code == code }.map { $0 + start }
      position.place(at: found ?? fallback, count: count, height: height)
    case .follow(let code, let index):
      let found = rows.firstIndex { $0.code == code }.map { $0 + start } ?? index
      let isNear = abs(found - index) <= height
      position.place(at: isNear ? found : index, count: count, height: height)
    }
  }

  private mutating func ask(
    _ anchor: Anchor,
    _ goal: Goal,
    _ counter: inout Int,
    limit: Int? = nil,
    ahead: Bool = false
  ) -> Effect {
    counter += 1
    let token = Token(screen: screen, number: counter, isAhead: ahead)
    pending = (token, goal)
    let request = Request(
      filter: filter,
      order: order,
      descending: descending,
      anchor: anchor,
      limit: limit ?? 2 * Self.margin
    )
    return .ask(makeQuestion(request), token)
  }

  /// Asks for the rows around the cursor when they are not in the window, keeping the cursor.
  mutating func fill(height: Int, numbered counter: inout Int) -> [Effect] {
    let first = position.top
    let last = min(count, first + height)
    guard count > 0, !isWhole, !isWaiting else { return [] }
    let cursor = position.cursor
    if first >= start && last <= start + rows.count {
      guard start == 0, rows.count < 2 * Self.margin, let row = rows.last else { return [] }
      let rest = Anchor.after(row.key(order), index: rows.count - 1)
      return [ask(rest, .index(cursor), &counter, ahead: true)]
    }
    if rows.isEmpty || last <= start - Self.margin {
      return [ask(.first, .index(cursor), &counter)]
    }
    if first > start + rows.count + Self.margin { return [ask(.last, .index(cursor), &counter)] }
    if first < start, let row = rows.first {
      return [ask(.before(row.key(order), index: start), .index(cursor), &counter)]
    }
    guard let row = rows.last else { return [] }
    return [
      ask(.after(row.key(order), index: start + rows.count - 1), .index(cursor), &counter)
    ]
  }
}

/// Moving.
extension PagedList {
  /// Moves the cursor as a command says, and asks for what comes into view.
  public mutating func move(
    _ command: Command,
    height: Int,
    numbered counter: inout Int
  ) -> [Effect] {
    guard count > 0 else { return [] }
    let page = max(1, height - 1)
    switch command {
    case .moveUp, .previous: position.move(by: -1, count: count, height: height)
    case .moveDown, .next: position.move(by: 1, count: count, height: height)
    case .pageUp: position.move(by: -step(page), count: count, height: height)
    case .pageDown: position.move(by: step(page), count: count, height: height)
    case .first: position.place(at: 0, count: count, height: height)
    case .last: position.place(at: count - 1, count: count, height: height)
    default: return []
    }
    return fill(height: height, numbered: &counter)
  }

  /// Turns the wheel by rows.
  public mutating func scroll(
    by rows: Int,
    height: Int,
    numbered counter: inout Int
  ) -> [Effect] {
    position.scroll(by: rows, count: count, height: height)
    return fill(height: height, numbered: &counter)
  }

  /// Puts the cursor on a row.
  public mutating func go(to index: Int, height: Int, numbered counter: inout Int) -> [Effect] {
    position.place(at: index, count: count, height: height)
    return fill(height: height, numbered: &counter)
  }

  /// Brings the cursor into view after the height changed.
  public mutating func settle(height: Int, numbered counter: inout Int) -> [Effect] {
    position.settle(count: count, height: height)
    return fill(height: height, numbered: &counter)
  }

  /// While rows are awaited, a page key does not run away over rows that nobody has seen.
  private func step(_ page: Int) -> Int { current == nil && isWaiting ? 0 : page }
}

/// Marking.
extension PagedList {
  /// Obeys a command of marks; answers nil when it is none, else how many rows changed.
  public mutating func mark(_ command: Command, height: Int) -> Int? {
    let before = marks.codes
    switch command {
    case .mark, .markDown:
      toggle(position.cursor)
      position.move(by: 1, count: count, height: height)
    case .markUp:
      toggle(position.cursor)
      position.move(by: -1, count: count, height: height)
    case .markAll: for row in rows { add(row) }
    case .invertMarks: for row in rows { toggle(row) }
    case .markRange: markRange()
    default: return nil
    }
    return before.symmetricDifference(marks.codes).count
  }

  /// Marks or unmarks a row by its index.
  public mutating func toggle(_ index: Int) {
    if let row = row(at: index) { toggle(row) }
  }

  /// Marks every row from the cursor to another, as a click with Shift does.
  public mutating func markRange(to index: Int) {
    let range = min(position.cursor, index)...max(position.cursor, index)
    for place in range { if let row = row(at: place) { add(row) } }
  }

  /// Marks rows that were asked for apart from the window, such as all that a filter keeps.
  public mutating func mark(_ rows: [Row]) { for row in rows { add(row) } }

  /// Marks those of the rows that are not marked, and unmarks the others.
  public mutating func invert(_ rows: [Row]) { for row in rows { toggle(row) } }

  /// Takes every mark away; answers how many there were.
  public mutating func clearMarks() -> Int {
    defer { marks.clear() }
    return marks.count
  }

  /// Brings back marks that an undo asks for.
  public mutating func restore(marks codes: Set<String>) {
    marks.set(codes)
    for row in rows where codes.contains(row.code) { markedRows[row.code] = row }
  }

  private mutating func markRange() {
    guard let from = marks.rangeStart else {
      marks.rangeStart = position.cursor
      return
    }
    marks.rangeStart = nil
    for place in min(from, position.cursor)...max(from, position.cursor) {
      if let row = row(at: place) { add(row) }
    }
  }

  private mutating func add(_ row: Row) {
    marks.insert(row.code)
    markedRows[row.code] = row
  }

  private mutating func toggle(_ row: Row) {
    if marks.contains(row.code) {
      marks.remove(row.code)
    } else {
      add(row)
    }
  }
}
