import Foundation
import FoundationXML
import Testing

extension EndToEndTests {
  /// Reports: the same figures in every form, and pages that open and print.
  @Suite(.serialized) enum Reports {}
}

/// A store of fictional data that the tests of reports share; they only read it.
enum ReportStore {
  /// The reports, as they are typed.
  static let all = [
    "progress", "progress --project P03", "queue", "payments", "coverage", "portfolio", "costs",
    "equity", "activity --year 2026", "sheet --project P01",
  ]

  private static let scratch = try? Scratch()
  private static let made: Bool = {
    let path = place
    let answer = try? run([BuiltProgram.fbr, "init", path, "--demo", "--claims", "2000"])
    return answer?.status == 0
  }()

  private static var place: String { (scratch?.path ?? "/nonexistent") + "/region.fbr" }

  /// Where the store is, once it is made.
  static var path: String { made ? place : "/nonexistent" }

  /// Runs a report; it must be written.
  static func report(_ words: String, _ more: String...) throws -> CommandRun {
    #expect(made)
    let command = words.split(separator: " ").map(String.init) + more
    let answer = try run([BuiltProgram.fbr, "report"] + command + ["--store", path])
    #expect(answer.status == 0, "\(words) \(more): \(answer.stderr)")
    return answer
  }

  /// The same report as a page.
  static func page(_ words: String, language: String = "fr") throws -> ReadPage {
    try ReadPage(report(words, "--format", "html", "--lang", language).stdout)
  }
}

/// A page as its tables, read as strictly as XML is read.
final class ReadPage: NSObject, XMLParserDelegate {
  /// A table: what stands over it, its head and its rows.
  struct Table {
    var title: String
    var head: [String] = []
    var rows: [[String]] = []
  }

  let markup: String
  private(set) var tables: [Table] = []
  private(set) var title = ""
  private var text = ""
  private var row: [String] = []
  private var heading = ""

  init(_ markup: String) throws {
    self.markup = markup
    super.init()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = self
    guard parser.parse() else {
      throw HarnessFailure("not well-formed: \(String(describing: parser.parserError))")
    }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    if name == "table" { tables.append(Table(title: heading)) }
    if name == "tr" { row = [] }
  }

  func parser(_ parser: XMLParser, foundCharacters found: String) { text += found }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch name {
    case "h1": title = text
    case "h2": heading = text
    case "th", "td": row.append(text)
    case "tr":
      guard let last = tables.indices.last else { return }
      if tables[last].head.isEmpty {
        tables[last].head = row
      } else {
        tables[last].rows.append(row)
      }
    default: break
    }
  }
}
