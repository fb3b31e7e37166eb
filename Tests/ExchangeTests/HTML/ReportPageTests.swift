import Domain
import Exchange
import Foundation
import FoundationXML
import Testing

@Suite struct ReportPageTests {
  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title></svg></style>",
    "' onload='x", "&lt;&amp;&#60;", "]]>", "<!--", "url(javascript:x)", "\u{202E}rouge",
  ]

  /// Words as a language would give them, each the text that was put in.
  private func voice(isRightToLeft: Bool = false) -> ReportVoice {
    ReportVoice(
      language: isRightToLeft ? "ar" : "fr",
      isRightToLeft: isRightToLeft,
      title: { $0.subject },
      heading: { $0.rawValue },
      column: { if case .word(.code(let code)) = $0 { code } else { "colonne" } },
      value: { $0.cell },
      word: { if case .code(let code) = $0 { code } else { "mot" } },
      text: { if case .word(.code(let code)) = $0 { code } else { "phrase" } }
    )
  }

  private func document(_ text: String) -> ReportDocument {
    let day = Day(number: 20_779)
    var document = ReportDocument(.progress, asOf: day, subject: text)
    document.preface = [ReportFact(nil, .programme, .text(text))]
    let table = ReportTable(
      "t",
      .byPeriod,
      columns: [.init("a", .word(.code(text))), .init("b", .heading(.target))],
      rows: [[.text(text), .integer(7)], [.text("x"), .integer(0)]],
      isHeat: true
    )
    let bars = BarFigure([
      .init(.code(text), 5, mark: 9, figure: .text(text), status: .late),
      .init(.code("b"), 9, figure: .integer(9)),
    ])
    let lines = LineFigure(
      lines: [.init(.actual, [0, 100, nil]), .init(.target, [0, 200, 400])],
      first: day,
      last: day.adding(days: 2),
      step: 1,
      today: day.adding(days: 1)
    )
    document.blocks = [
      .table(table), .chart(.word(.code(text)), .bars(bars), note: .word(.code(text))),
      .chart(.word(.code(text)), .lines(lines)),
    ]
    return document
  }

  private func page(_ text: String, isRightToLeft: Bool = false) throws -> String {
    var bytes: [UInt8] = []
    try ReportPage(document(text), voice: voice(isRightToLeft: isRightToLeft)).write(
      notices: [text],
      footer: text
    ) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: hostile)
  func `a hostile label is text wherever it stands`(text: String) throws {
    let markup = try page(text)
    let reader = PageReader(markup)
    #expect(reader.isWellFormed, "\(markup)")
    let allowed: Set = [
      "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "dl", "dt", "dd", "table",
      "section", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "footer", "svg",
      "defs", "pattern", "rect", "path", "desc", "text", "line", "polyline",
    ]
    #expect(reader.elements.subtracting(allowed) == [])
    #expect(reader.attributes.allSatisfy { !$0.hasPrefix("on") && $0 != "src" && $0 != "href" })
    // It is there, as it was put in: in the title, the notice, the fact, a heading, a cell, the
    // drawings and the foot.
    #expect(reader.texts.filter { $0 == text }.count >= 9)
  }

  @Test func `a page asks for nothing and runs nothing`() throws {
    let markup = try page("P01")
    #expect(markup.hasPrefix("<!DOCTYPE html>"))
    #expect(markup.contains("default-src 'none'; style-src 'unsafe-inline'"))
    for word in [
      "<script", "http:", "https:", "@import", "javascript:", "<link", "<img", "<iframe",
    ] {
      #expect(!markup.contains(word), "\(word)")
    }
    #expect(markup.contains("@page{size:A4"))
  }

  @Test func `Arabic runs from right to left, and time does not`() throws {
    let markup = try page("مشروع", isRightToLeft: true)
    #expect(markup.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(!markup.contains("text-align:left") && !markup.contains("text-align:right"))
    let times = markup.ranges(of: "<polyline points=\"").map { range in
      markup[range.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
        .compactMap { Int($0.split(separator: ",")[0]) }
    }
    #expect(!times.isEmpty && times.allSatisfy { $0 == $0.sorted() })
    #expect(try page("x").contains("<html lang=\"fr\" dir=\"ltr\">"))
  }

  @Test func `lines differ by their dashes, bars by their filling, a nought by its mark`() throws {
    let markup = try page("P01")
    #expect(markup.contains("stroke-dasharray=\"8 4\""))
    #expect(markup.contains("fill=\"url(#late)\"") && markup.contains("<pattern id=\"late\""))
    #expect(markup.contains("<td class=\"n h0\">0</td>"))
    #expect(markup.contains("<td class=\"n h4\">7</td>"))
  }

  @Test func `a short table stays on one page and a long one repeats its head`() throws {
    let short = try page("x")
    #expect(short.contains("<table class=\"keep\">") && short.contains("<thead>"))
    #expect(short.contains("thead{display:table-header-group}"))
    var long = document("x")
    if case .table(var table) = long.blocks[0] {
      table.rows = (0..<60).map { [.text("r"), .integer($0)] }
      long.blocks[0] = .table(table)
    }
    var bytes: [UInt8] = []
    try ReportPage(long, voice: voice()).write(notices: [], footer: "") { bytes += $0 }
    #expect(!String(decoding: bytes, as: UTF8.self).contains("<table class=\"keep\">"))
  }
}

/// Reads a page as strictly as XML is read, and keeps what is in it.
private final class PageReader: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var texts: [String] = []
  private(set) var isWellFormed = false
  private var open = ""

  init(_ markup: String) {
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes found: [String: String]
  ) {
    close()
    elements.insert(name)
    attributes.formUnion(found.keys)
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    close()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open += text }

  private func close() {
    if !open.isEmpty { texts.append(open) }
    open = ""
  }
}
