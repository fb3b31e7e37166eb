import Foundation
import Testing

extension EndToEndTests.Reports {
  /// Pages in a browser without a window, and on A4.
  @Suite(.serialized) struct BrowserTests {
    /// Millimetres of a page, in points.
    private static func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }

    @Test(arguments: ReportStore.all, ["fr", "ar"])
    func `a page opens without a word and prints on A4 without a cut table`(
      report: String,
      language: String
    ) throws {
      let page = try ReportStore.page(report, language: language)
      let print = try Printed(page.markup)
      #expect(print.complaints == [])
      #expect(!print.pages.isEmpty)
      for sheet in print.pages {
        #expect(abs(sheet.width - Self.points(210)) < 1 && abs(sheet.height - Self.points(297)) < 1)
        let margin = Self.points(14)
        for word in sheet.words {
          let isInside =
            word.left >= margin && word.right <= sheet.width - margin && word.top >= margin
            && word.bottom <= sheet.height - margin
          #expect(isInside, "\(report): « \(word.text) » leaves the page")
        }
      }
      // Every row of every table is printed once, whole: its first cell stands as often as it should.
      for table in page.tables where language == "fr" {
        let codes = Dictionary(grouping: table.rows.compactMap(\.first), by: { $0 })
        for (code, rows) in codes where code.wholeMatch(of: #/P\d\d/#) != nil {
          #expect(print.count(of: code) >= rows.count, "\(report): \(code)")
        }
      }
      if report.hasPrefix("sheet") { #expect(print.pages.count == 1, "a sheet is one page") }
    }

    @Test func `a table that goes on over pages has its head on each`() throws {
      let page = try ReportStore.page("progress")
      let print = try Printed(page.markup)
      let head = page.tables[0].head
      var continued = 0
      for sheet in print.pages {
        let texts = sheet.words.map(\.text)
        guard texts.filter({ $0.wholeMatch(of: #/P\d\d/#) != nil }).count > 10,
          texts.contains("2026")
        else { continue }
        continued += 1
        #expect(
          head.allSatisfy { title in
            title.split(separator: " ").allSatisfy { texts.contains(String($0)) }
          }
        )
      }
      #expect(continued > 1)
    }

    @Test func `the browser does complain of a page that it should complain of`() throws {
      let bad = "<!DOCTYPE html><html><head><script>console.log('oops')</script></head></html>"
      #expect(try Printed(bad).complaints != [])
      let barred = try ReportStore.page("queue").markup
        .replacing("</body>", with: "<script>1</script></body>")
      #expect(try Printed(barred).complaints != [])
    }
  }
}

/// A page as a browser printed it.
struct Printed {
  struct Word {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  struct Sheet {
    var width: Double
    var height: Double
    var words: [Word] = []
  }

  /// What the browser said of the page.
  let complaints: [String]
  let pages: [Sheet]

  init(_ markup: String) throws {
    let scratch = try Scratch()
    let file = scratch.path + "/page.html"
    let print = scratch.path + "/page.pdf"
    try markup.write(toFile: file, atomically: false, encoding: .utf8)
    let answer = try run([
      "chromium-headless-shell", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(scratch.path)/browser", "--enable-logging=stderr", "--v=0",
      "--no-pdf-header-footer", "--print-to-pdf=\(print)", "file://\(file)",
    ])
    guard answer.status == 0, FileManager.default.fileExists(atPath: print) else {
      throw HarnessFailure("no print: \(answer.status) \(answer.stderr)")
    }
    complaints = answer.stderr.split(separator: "\n").map(String.init)
      .filter { $0.contains("CONSOLE") }
    let boxes = try run(["pdftotext", "-bbox", print, "-"])
    guard boxes.status == 0 else { throw HarnessFailure("pdftotext: \(boxes.stderr)") }
    pages = Printed.sheets(boxes.stdout)
  }

  /// How often a word stands on all pages.
  func count(of text: String) -> Int {
    pages.reduce(0) { $0 + $1.words.filter { $0.text == text }.count }
  }

  private static func sheets(_ boxes: String) -> [Sheet] {
    var sheets: [Sheet] = []
    for line in boxes.split(separator: "\n") {
      if line.contains("<page ") {
        sheets.append(Sheet(width: number("width", line), height: number("height", line)))
      } else if line.contains("<word "), let last = sheets.indices.last {
        let text = line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        sheets[last].words.append(
          Word(
            text: String(text),
            left: number("xMin", line),
            right: number("xMax", line),
            top: number("yMin", line),
            bottom: number("yMax", line)
          )
        )
      }
    }
    return sheets
  }

  private static func number(_ name: String, _ line: Substring) -> Double {
    guard let range = line.range(of: name + "=\"") else { return .nan }
    return Double(line[range.upperBound...].prefix { $0 != "\"" }) ?? .nan
  }
}
