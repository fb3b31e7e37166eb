public import Domain

/// How a report is spoken: the words of one language, with every control character made visible.
public struct ReportVoice: Sendable {
  public var language: String
  public var isRightToLeft: Bool
  public var title: @Sendable (ReportDocument) -> String
  public var heading: @Sendable (ReportHeading) -> String
  public var column: @Sendable (ReportTitle) -> String
  public var value: @Sendable (ReportValue) -> String
  public var word: @Sendable (ReportWord) -> String
  public var text: @Sendable (ReportText) -> String

  public init(
    language: String,
    isRightToLeft: Bool,
    title: @escaping @Sendable (ReportDocument) -> String,
    heading: @escaping @Sendable (ReportHeading) -> String,
    column: @escaping @Sendable (ReportTitle) -> String,
    value: @escaping @Sendable (ReportValue) -> String,
    word: @escaping @Sendable (ReportWord) -> String,
    text: @escaping @Sendable (ReportText) -> String
  ) {
    (self.language, self.isRightToLeft) = (language, isRightToLeft)
    (self.title, self.heading, self.column) = (title, heading, column)
    (self.value, self.word, self.text) = (value, word, text)
  }
}

extension ChartSeries {
  /// The class of its figure on a page.
  fileprivate var kind: String {
    switch self {
    case .lines: "lines"
    case .bars: "bars"
    case .map: "map"
    }
  }
}

/// A report as a page: one file that needs no other, with its charts in it.
public struct ReportPage {
  private let document: ReportDocument
  private let voice: ReportVoice
  /// The shape of the region, for documents with a map.
  private let outline: MapOutline?

  /// A table of no more rows than this stands on one page.
  private static let keptRows = 24

  public init(_ document: ReportDocument, voice: ReportVoice, outline: MapOutline? = nil) {
    self.document = document
    self.voice = voice
    self.outline = outline
  }

  /// Writes the page: notices first, the head of the journal last.
  public func write(
    notices: [String],
    footer: String,
    to output: @escaping ([UInt8]) throws -> Void
  ) throws {
    let paper = HTMLPaper(to: output)
    try paper.begin(
      title: voice.title(document),
      language: voice.language,
      isRightToLeft: voice.isRightToLeft,
      kind: document.kind.rawValue
    )
    for notice in notices { try paper.notice(notice) }
    try paper.sentence(voice.text(.asOf(document.asOf)))
    if !document.preface.isEmpty { try paper.facts(pairs(document.preface)) }
    if document.blocks.contains(where: { if case .chart = $0 { true } else { false } }) {
      try paper.definitions(SVGChart.definitions)
    }
    for block in document.blocks { try write(block, on: paper) }
    if document.tables.allSatisfy(\.rows.isEmpty) { try paper.sentence(voice.text(.nothing)) }
    try paper.end(footer)
  }

  private func write(_ block: ReportBlock, on paper: HTMLPaper) throws {
    switch block {
    case .facts(let facts):
      let pairs = pairs(facts)
      if !pairs.isEmpty { try paper.facts(pairs) }
    case .table(let table): if table.isOnPaper { try write(table, on: paper) }
    case .chart(let title, let series, let note):
      let name = voice.text(title)
      guard let drawing = SVGChart(voice: voice, outline: outline).markup(name, series) else {
        return
      }
      try paper.figure(name, drawing, note: note.map(voice.text), kind: series.kind)
    }
  }

  private func pairs(_ facts: [ReportFact]) -> [(name: String, value: String)] {
    facts.compactMap { fact in
      fact.heading.map { (voice.heading($0), voice.value(fact.value)) }
    }
  }

  private func write(_ table: ReportTable, on paper: HTMLPaper) throws {
    let shown = table.columns.indices.filter { table.columns[$0].heading != nil }
    let numeric = Set(
      shown.indices.filter { index in
        table.rows.contains { $0[shown[index]].isNumber }
      }
    )
    try paper.table(
      voice.heading(table.title) + (table.note.map { " · " + voice.value($0) } ?? ""),
      columns: shown.map { table.columns[$0].heading.map(voice.column) ?? "" },
      numeric: numeric,
      keep: table.rows.count <= ReportPage.keptRows,
      isHeat: table.isHeat,
      shade: { table.isHeat ? ReportPage.shade(table.rows[$0][shown[$1]], of: table) : "" }
    ) { give in
      for row in table.rows { try give(shown.map { voice.value(row[$0]) }) }
    }
  }

  /// The class of a figure among those of its table: nought is marked, the rest get darker by
  /// quarters of the largest.
  private static func shade(_ value: ReportValue, of table: ReportTable) -> String {
    guard case .integer(let number?) = value else { return "" }
    if number == 0 { return "h0" }
    let most = table.rows.joined().reduce(1) { most, value in
      if case .integer(let number?) = value { max(most, number) } else { most }
    }
    return "h\(HTMLPaper.quarter(number, of: most))"
  }
}
