import Canvas
import Domain
import Exchange
import Phrases
import Screens
import Store

/// Writes one document in the form that is asked for, in one language.
struct ReportWriter {
  let document: ReportDocument
  let book: ReportBook
  /// The store that it was made from: its marks and the head of its journal.
  let summary: StoreSummary
  let out: Output

  /// What must not be overlooked: fictional data, and the prices of an example.
  private var notices: [String] {
    (summary.isDemonstration ? [book.demonstration] : [])
      + (summary.programme.isExample ? [book.example] : [])
  }

  /// What a paper can be held against: the head of the journal.
  private var foot: String { book.journalHead(Int(summary.sequence), summary.head) }

  /// Writes it; `table` names the one that CSV gives, else the first.
  ///
  /// - Throws: `UsageFault` when there is no such table.
  func write(_ format: OutputFormat, table: String? = nil) throws {
    switch format {
    case .text: try writeText()
    case .csv: try writeCSV(table)
    case .json: try writeJSON()
    case .html: try writeHTML()
    }
  }

  /// The page.
  func writeHTML() throws {
    let page = ReportPage(document, voice: ReportVoice(book), outline: outline)
    try page.write(notices: notices.map(sanitised), footer: sanitised(foot), to: out.write)
  }

  /// The shape of the region, made only for a document with a map.
  private var outline: MapOutline? {
    let hasMap = document.blocks.contains {
      if case .chart(_, .map, _) = $0 { true } else { false }
    }
    return hasMap ? MapOutline.region(width: 200, height: 75) : nil
  }

  private func writeJSON() throws {
    var json = JSONWriter(to: out.write)
    try json.object { json in
      if summary.isDemonstration { json.member("demo", true) }
      if summary.programme.isExample { json.member("example", true) }
      json.member("as_of", document.asOf.iso)
      json.member("seq", summary.sequence)
      json.member("head", summary.head)
      for fact in document.preface + document.facts {
        if let key = fact.key { try json.member(key, fact.value) }
      }
      for table in document.tables { try json.member(table) }
    }
    try json.finish()
  }

  /// One table: its keys, then its cells. The marks and the head go beside it, on standard error, so
  /// that it keeps its columns.
  private func writeCSV(_ name: String?) throws {
    let names = document.tables.map(\.name)
    guard let table = document.tables.first(where: { name == nil || $0.name == name }) else {
      throw UsageFault.badValue(name ?? "", place: "--table", known: names)
    }
    for notice in notices { Output.complain(notice) }
    var line = CSVLine(separator: .comma)
    line.begin()
    for column in table.columns { line.text(column.key) }
    line.end()
    try out.write(line.bytes)
    for row in table.rows {
      line.begin()
      for value in row {
        if value.isNumber { line.figure(value.cell) } else { line.text(value.cell) }
      }
      line.end()
      try out.write(line.bytes)
    }
    Output.complain(foot)
  }

  private func writeText() throws {
    for notice in notices { out.line(notice) }
    out.line(book.shown(.asOf(document.asOf)))
    if !document.subject.isEmpty { out.line(book.title(document)) }
    write(document.preface)
    let isAlone = document.tables.filter(\.isOnPaper).count <= 1
    for block in document.blocks {
      switch block {
      case .facts(let facts): write(facts)
      case .table(let table): if table.isOnPaper { try write(table, isAlone: isAlone) }
      case .chart(let title, .lines(let figure), let note): write(title, figure, note)
      case .chart: break
      }
    }
    if document.tables.allSatisfy(\.rows.isEmpty) { out.line(book.shown(.nothing)) }
    out.line(foot)
  }

  private func write(_ facts: [ReportFact]) {
    for fact in facts {
      guard let heading = fact.heading else { continue }
      let value = book.shown(fact.value)
      if !value.isEmpty { out.line(book.titled(book.heading(heading), value)) }
    }
  }

  private func write(_ table: ReportTable, isAlone: Bool) throws {
    if !isAlone {
      out.line()
      let note = table.note.map { " · " + book.shown($0) } ?? ""
      out.line(book.heading(table.title) + note)
    }
    let shown = table.columns.indices.filter { table.columns[$0].heading != nil }
    let grid = TextGrid(
      shown.map { index in
        let column = table.columns[index]
        return TextGrid.Column(
          column.heading.map(book.title) ?? "",
          priority: column.priority
        )
      },
      out
    )
    for row in table.rows {
      try grid.add(shown.map { (book.shown(row[$0]), row[$0].isNumber) })
    }
    try grid.finish()
  }

  /// A curve in a sentence: where it stands, and what its forecast says.
  private func write(_ title: ReportText, _ figure: LineFigure, _ note: ReportText?) {
    out.line(book.titled(book.shown(title), note.map(book.shown) ?? book.shown(figure.summary)))
  }
}

extension ReportVoice {
  /// The words of a book, with what hides or commands made visible (R94).
  init(_ book: ReportBook) {
    self.init(
      language: book.language.rawValue,
      isRightToLeft: book.isRightToLeft,
      title: { sanitised(book.title($0)) },
      heading: { sanitised(book.heading($0)) },
      column: { sanitised(book.title($0)) },
      value: { sanitised(book.shown($0)) },
      word: { sanitised(book.shown($0)) },
      text: { sanitised(book.shown($0)) }
    )
  }
}
