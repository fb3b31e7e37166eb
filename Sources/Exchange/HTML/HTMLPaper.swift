/// Writes a paper in HTML: one file that needs no other, with a style for the printer.
///
/// Every text is escaped; the caller has already made its control characters visible.
public struct HTMLPaper {
  private let output: ([UInt8]) throws -> Void

  /// A paper that is written as it is made.
  public init(to output: @escaping ([UInt8]) throws -> Void) { self.output = output }

  /// Begins the document.
  public func begin(title: String, language: String) throws {
    try put(
      """
      <!doctype html>
      <html lang="\(HTMLPaper.escaped(language))"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(HTMLPaper.escaped(title))</title>
      <style>\(HTMLPaper.style)</style></head><body>
      <h1>\(HTMLPaper.escaped(title))</h1>

      """
    )
  }

  /// A sentence that must not be overlooked.
  public func notice(_ text: String) throws {
    try put("<p class=\"notice\">\(HTMLPaper.escaped(text))</p>\n")
  }

  /// Names and what they stand for.
  public func facts(_ pairs: [(name: String, value: String)]) throws {
    try put("<dl>\n")
    for pair in pairs {
      try put("<dt>\(HTMLPaper.escaped(pair.name))</dt><dd>\(HTMLPaper.escaped(pair.value))</dd>\n")
    }
    try put("</dl>\n")
  }

  /// A table whose rows come one by one; `numeric` says which columns are aligned on their right.
  public func table(
    _ title: String,
    columns: [String],
    numeric: Set<Int>,
    _ feed: (@escaping ([String]) throws -> Void) throws -> Void
  ) throws {
    try put("<h2>\(HTMLPaper.escaped(title))</h2>\n<table><thead><tr>")
    for (index, column) in columns.enumerated() {
      try put(cell("th", column, isNumber: numeric.contains(index)))
    }
    try put("</tr></thead><tbody>\n")
    try feed { row in
      let cells = row.enumerated().map { index, text in
        cell("td", text, isNumber: numeric.contains(index))
      }
      try put("<tr>" + cells.joined() + "</tr>\n")
    }
    try put("</tbody></table>\n")
  }

  /// Ends the document with its last line.
  public func end(_ footer: String) throws {
    try put("<footer>\(HTMLPaper.escaped(footer))</footer></body></html>\n")
  }

  private func cell(_ tag: String, _ text: String, isNumber: Bool) -> String {
    "<\(tag)\(isNumber ? " class=\"n\"" : "")>\(HTMLPaper.escaped(text))</\(tag)>"
  }

  private func put(_ text: String) throws { try output(Array(text.utf8)) }

  /// A text as it stands in a document, or between the quotes of an attribute.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [34, 38, 39, 60, 62].contains($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let style = """
    @page{size:A4;margin:18mm 15mm}
    body{font:11pt/1.4 "Liberation Sans",Arial,sans-serif;max-width:180mm;margin:0 auto;color:#000}
    h1{font-size:18pt;margin:0 0 6mm}h2{font-size:12pt;margin:6mm 0 2mm}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:1mm 6mm;margin:0}
    dt{font-weight:bold}dd{margin:0}
    table{border-collapse:collapse;width:100%}thead{display:table-header-group}
    th,td{border:.3mm solid #666;padding:1mm 2mm;text-align:left}
    tr{break-inside:avoid}.n{text-align:right;white-space:nowrap}
    .notice{border:.6mm solid #000;padding:2mm;font-weight:bold}
    footer{margin-top:8mm;font:8pt monospace;overflow-wrap:anywhere}
    """
}
