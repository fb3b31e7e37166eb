/// Writes a paper in HTML: one file that needs no other, with a style for the printer.
///
/// Every text is escaped; the caller has already made its control characters visible. What a reader's
/// browser might be talked into is forbidden by the page itself: it runs no script and asks for
/// nothing.
public struct HTMLPaper {
  private let output: ([UInt8]) throws -> Void

  /// A paper that is written as it is made.
  public init(to output: @escaping ([UInt8]) throws -> Void) { self.output = output }

  /// Begins the document; `kind` names the sort of paper in the style sheet.
  public func begin(
    title: String,
    language: String,
    isRightToLeft: Bool = false,
    kind: String = "paper"
  ) throws {
    try put(
      """
      <!DOCTYPE html>
      <html lang="\(HTMLPaper.escaped(language))" dir="\(isRightToLeft ? "rtl" : "ltr")"><head>\
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'"/>
      <meta name="viewport" content="width=device-width"/>
      <title>\(HTMLPaper.escaped(title))</title>
      <style>\(HTMLStyle.text)</style></head><body class="\(HTMLPaper.escaped(kind))">
      <h1>\(HTMLPaper.escaped(title))</h1>

      """
    )
  }

  /// A sentence that must not be overlooked.
  public func notice(_ text: String) throws {
    try put("<p class=\"notice\">\(HTMLPaper.escaped(text))</p>\n")
  }

  /// A sentence.
  public func sentence(_ text: String) throws { try put("<p>\(HTMLPaper.escaped(text))</p>\n") }

  /// Names and what they stand for.
  public func facts(_ pairs: [(name: String, value: String)]) throws {
    try put("<dl>\n")
    for pair in pairs {
      try put("<dt>\(HTMLPaper.escaped(pair.name))</dt><dd>\(HTMLPaper.escaped(pair.value))</dd>\n")
    }
    try put("</dl>\n")
  }

  /// A table whose rows come one by one; `numeric` says which columns are aligned at their end, `keep`
  /// that it is short enough to stand on one page.
  public func table(
    _ title: String,
    columns: [String],
    numeric: Set<Int>,
    keep: Bool = false,
    isHeat: Bool = false,
    shade: (_ row: Int, _ column: Int) -> String = { _, _ in "" },
    _ feed: (@escaping ([String]) throws -> Void) throws -> Void
  ) throws {
    let width = columns.count > 10 ? "w12" : columns.count > 8 ? "w10" : ""
    // Many short figures under long names: the names stand upright.
    let upright = isHeat && columns.count > 8 ? "upright" : ""
    let classes = [keep ? "keep" : "", width, upright].filter { !$0.isEmpty }.joined(separator: " ")
    // The heading stays with the table where that stays whole.
    try put("<section class=\"\(keep ? "keep" : "")\"><h2>\(HTMLPaper.escaped(title))</h2>\n")
    try put("<table class=\"\(classes)\"><thead><tr>")
    for (index, column) in columns.enumerated() {
      try put(cell("th", column, numeric.contains(index) ? "n" : ""))
    }
    try put("</tr></thead><tbody>\n")
    var number = 0
    try withoutActuallyEscaping(shade) { shade in
      try feed { row in
        let cells = row.enumerated().map { index, text in
          let shade = shade(number, index)
          return cell(
            "td",
            text,
            (numeric.contains(index) ? "n" : "") + (shade.isEmpty ? "" : " \(shade)")
          )
        }
        number += 1
        try put("<tr>" + cells.joined() + "</tr>\n")
      }
    }
    try put("</tbody></table></section>\n")
  }

  /// A drawing under its name, with a sentence below it; the drawing is markup already, `kind` names
  /// its sort in the style sheet.
  public func figure(_ title: String, _ drawing: String, note: String?, kind: String) throws {
    let below = note.map { "<p>\(HTMLPaper.escaped($0))</p>" } ?? ""
    try put(
      "<figure class=\"\(kind)\"><figcaption>\(HTMLPaper.escaped(title))</figcaption>\(drawing)\(below)</figure>\n"
    )
  }

  /// Which quarter of the largest number a number is in, from 1 to 4; 0 for none.
  static func quarter(_ number: Int, of most: Int) -> Int {
    min(4, (max(0, number) * 4 + most - 1) / most)
  }

  /// What drawings refer to, unseen itself.
  func definitions(_ markup: String) throws { try put(markup + "\n") }

  /// Ends the document with its last line.
  public func end(_ footer: String) throws {
    try put("<footer>\(HTMLPaper.escaped(footer))</footer></body></html>\n")
  }

  private func cell(_ tag: String, _ text: String, _ classes: String) -> String {
    // A word that no column bears may be broken anywhere, and only that one.
    let isLong = text.split(separator: " ").contains { $0.count > 22 }
    let all = (isLong ? classes + " a" : classes).trimmingPrefix(" ")
    let scope = tag == "th" ? " scope=\"col\"" : ""
    return
      "<\(tag)\(scope)\(all.isEmpty ? "" : " class=\"\(all)\"")>\(HTMLPaper.escaped(text))</\(tag)>"
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
}
