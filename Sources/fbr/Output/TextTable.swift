import Canvas
import Phrases

/// A table in text, written as its rows come: the first rows decide how wide the columns are.
final class TextTable<Row> {
  private let fields: [Field<Row>]
  private let book: Phrasebook
  private let out: Output
  private var waiting: [[String]] = []
  private var numeric: [Bool]
  private var widths: [Int] = []
  private var kept: [Int] = []
  private static var measuredRows: Int { 300 }

  init(_ fields: [Field<Row>], _ book: Phrasebook, _ out: Output) {
    self.fields = fields.filter { $0.heading != nil }
    self.book = book
    self.out = out
    numeric = self.fields.map { _ in false }
  }

  /// Adds a row.
  func add(_ row: Row) throws {
    let cells = fields.enumerated().map { index, field in
      let datum = field.value(row)
      if datum.isNumber { numeric[index] = true }
      return datum.shown(book)
    }
    if kept.isEmpty {
      waiting.append(cells)
      if waiting.count == TextTable.measuredRows { try begin() }
    } else {
      try put(cells)
    }
  }

  /// Writes what is left; a table without rows has no heading.
  func finish() throws { if kept.isEmpty, !waiting.isEmpty { try begin() } }

  private func begin() throws {
    measure()
    try put(fields.map { $0.heading.map(book.commandLine.heading) ?? "" })
    for cells in waiting { try put(cells) }
    waiting = []
  }

  /// Gives every column what its cells ask for, drops the least columns, then cuts the widest texts.
  private func measure() {
    widths = fields.indices.map { index in
      let heading = fields[index].heading.map(book.commandLine.heading) ?? ""
      return waiting.reduce(cellWidth(of: heading)) { max($0, cellWidth(of: $1[index])) }
    }
    kept = Array(fields.indices)
    let room = Surroundings.width
    let least = { (index: Int) in
      self.isCuttable(index) ? min(self.widths[index], 12) : self.widths[index]
    }
    while kept.reduce(kept.count - 1, { $0 + least($1) }) > room {
      let droppable = kept.filter { fields[$0].priority < Field<Row>.essential }
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
    fields[index].priority < Field<Row>.essential && !numeric[index]
  }

  private func comesOffBefore(_ one: Int, _ other: Int) -> Bool {
    fields[one].priority == fields[other].priority
      ? one > other : fields[one].priority < fields[other].priority
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
