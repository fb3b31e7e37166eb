import Canvas
import Phrases

/// A table in text, written as its rows come: the first rows decide how wide the columns are.
final class TextTable<Row> {
  private let fields: [Field<Row>]
  private let book: Phrasebook
  private let grid: TextGrid

  init(_ fields: [Field<Row>], _ book: Phrasebook, _ out: Output) {
    self.fields = fields.filter { $0.heading != nil }
    self.book = book
    grid = TextGrid(
      self.fields.map { TextGrid.Column($0.heading?.text(book) ?? "", priority: $0.priority) },
      out
    )
  }

  /// Adds a row.
  func add(_ row: Row) throws {
    try grid.add(
      fields.map { field in
        let datum = field.value(row)
        return (datum.shown(book), datum.isNumber)
      }
    )
  }

  /// Writes what is left; a table without rows has no heading.
  func finish() throws { try grid.finish() }
}

/// Cells in columns, written as their rows come: the first rows decide how wide the columns are.
final class TextGrid {
  /// A column: its heading, and how dear it is where room lacks; 100 never goes.
  struct Column {
    let heading: String
    let priority: Int

    init(_ heading: String, priority: Int) {
      self.heading = heading
      self.priority = priority
    }
  }

  private let columns: [Column]
  private let out: Output
  private var waiting: [[String]] = []
  private var numeric: [Bool]
  private var widths: [Int] = []
  private var kept: [Int] = []
  private static let measuredRows = 300
  private static let essential = 100

  init(_ columns: [Column], _ out: Output) {
    self.columns = columns
    self.out = out
    numeric = columns.map { _ in false }
  }

  /// Adds a row: each cell, and whether it is a number.
  func add(_ row: [(text: String, isNumber: Bool)]) throws {
    for (index, cell) in row.enumerated() where cell.isNumber { numeric[index] = true }
    if kept.isEmpty {
      waiting.append(row.map(\.text))
      if waiting.count == TextGrid.measuredRows { try begin() }
    } else {
      try put(row.map(\.text))
    }
  }

  /// Writes what is left; a table without rows has no heading.
  func finish() throws { if kept.isEmpty, !waiting.isEmpty { try begin() } }

  private func begin() throws {
    measure()
    try put(columns.map(\.heading))
    for cells in waiting { try put(cells) }
    waiting = []
  }

  /// Gives every column what its cells ask for, drops the least columns, then cuts the widest texts.
  private func measure() {
    widths = columns.indices.map { index in
      let heading = columns[index].heading
      return waiting.reduce(cellWidth(of: heading)) { max($0, cellWidth(of: $1[index])) }
    }
    kept = Array(columns.indices)
    let room = Surroundings.width
    let least = { (index: Int) in
      self.isCuttable(index) ? min(self.widths[index], 12) : self.widths[index]
    }
    while kept.reduce(kept.count - 1, { $0 + least($1) }) > room {
      let droppable = kept.filter { columns[$0].priority < TextGrid.essential }
      guard let first = droppable.min(by: { comesOffBefore($0, $1) }) else { break }
      kept.removeAll { $0 == first }
    }
    var excess = kept.reduce(kept.count - 1) { $0 + widths[$1] } - room
    while excess > 0 {
      guard
        let widest = kept.filter({ isCuttable($0) && widths[$0] > 12 }).max(by: {
          widths[$0] < widths[$1]
        })
      else { break }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func isCuttable(_ index: Int) -> Bool {
    columns[index].priority < TextGrid.essential && !numeric[index]
  }

  private func comesOffBefore(_ one: Int, _ other: Int) -> Bool {
    columns[one].priority == columns[other].priority
      ? one > other : columns[one].priority < columns[other].priority
  }

  private func put(_ cells: [String]) throws {
    var line = ""
    for index in kept {
      if !line.isEmpty { line += " " }
      let width =
        isCuttable(index) ? widths[index] : max(widths[index], cellWidth(of: cells[index]))
      line += fit(cells[index], width, align: numeric[index] ? .trailing : .leading)
    }
    // Every cell passed the sanitiser as it was fitted.
    while line.utf8.last == 0x20 { line.removeLast() }
    try out.row(shown: line)
  }
}
