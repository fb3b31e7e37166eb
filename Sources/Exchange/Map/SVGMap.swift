public import Domain

/// The map as a drawing that stands alone: provinces with a shade, a pattern and their figure,
/// communes as discs whose area is in proportion, a legend and the sources.
public enum SVGMap {
  /// Three by six: a cell of the grid is twice as high as it is wide.
  private static let cell = (width: 3, height: 6)
  private static let top = 64

  public static func text(_ map: MapDrawing) -> String {
    let width = max(640, map.width * cell.width)
    let bottom = top + map.height * cell.height
    let height = bottom + 40 + map.legend.count * 22
    let parts =
      [head(map, width, height)] + map.runs.map { area($0, map) } + marks(map) + names(map)
      + legend(map, bottom) + [
        text(map.sources, 12, height - 10, size: 11), "</svg>\n",
      ]
    return parts.joined(separator: "\n")
  }

  /// The drawing as a figure of a page, which says its title and its sources itself.
  static func figure(_ map: MapDrawing) -> String {
    let width = map.width * cell.width
    let bottom = top + map.height * cell.height
    let parts =
      ["<defs>\(patterns)</defs>"] + map.runs.map { area($0, map) } + marks(map) + names(map)
      + legend(map, bottom)
    let said = map.regions.map { $0.text + ($0.isGap ? " !" : "") }.joined(separator: " · ")
    return "<svg viewBox=\"0 \(top - 12) \(width) \(bottom - top + 20 + map.legend.count * 22)\" "
      + "role=\"img\" direction=\"ltr\" style=\"direction:ltr\">"
      + "<title>\(HTMLPaper.escaped(map.title))</title><desc>\(HTMLPaper.escaped(said))</desc>"
      + parts.joined() + "</svg>"
  }

  private static func head(_ map: MapDrawing, _ width: Int, _ height: Int) -> String {
    let title = HTMLPaper.escaped(map.title)
    let said = map.regions.map { $0.text + ($0.isGap ? " !" : "") }.joined(separator: " · ")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
      font-family="DejaVu Sans, Noto Sans, sans-serif"><title>\(title)</title>\
      <desc>\(HTMLPaper.escaped(said))</desc>
      <defs>\(patterns)</defs>
      <rect width="\(width)" height="\(height)" fill="#fff"/>
      \(text(map.title, 12, 26, size: 18, weight: "bold"))
      \(text(map.notices.joined(separator: " · "), 12, 48, size: 13, weight: "bold"))
      """
  }

  /// A pattern a step, so that the shade is never alone to tell it.
  private static var patterns: String {
    let lines = [
      "M0 6h1.5", "M0 12L12 0", "M0 0L12 12M0 12L12 0", "M0 0L12 12M0 12L12 0M6 0v12M0 6h12",
    ]
    return lines.enumerated().map { index, path in
      "<pattern id=\"p\(index + 1)\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"12\" height=\"12\" fill=\"\(shades[index + 1])\"/>"
        + "<path d=\"\(path)\" stroke=\"#20435c\" stroke-width=\"0.7\" fill=\"none\"/></pattern>"
    }.joined()
  }

  private static let shades = ["#f4f4f4", "#e6f0f7", "#cfe2ef", "#b3d1e5", "#95bfd9"]

  private static func fill(_ level: Int) -> String {
    level == 0 ? shades[0] : "url(#p\(max(1, min(4, level))))"
  }

  private static func area(_ run: MapDrawing.Run, _ map: MapDrawing) -> String {
    "<rect x=\"\(run.x * cell.width)\" y=\"\(top + run.y * cell.height)\" "
      + "width=\"\(run.length * cell.width)\" height=\"\(cell.height)\" "
      + "fill=\"\(fill(map.regions[run.region].level))\"/>"
  }

  /// Lines where the province changes, then the discs.
  private static func marks(_ map: MapDrawing) -> [String] {
    let most = max(1, map.marks.map(\.value).max() ?? 1)
    let discs = map.marks.filter { $0.value > 0 }.map { mark -> String in
      // The area is in proportion: the radius goes by the root.
      let radius = (Double(mark.value) / Double(most)).squareRoot() * 14
      let size = String(Int((max(1.5, radius) * 10).rounded()))
      let (whole, tenth) = (size.dropLast(), size.suffix(1))
      return "<circle cx=\"\(mark.x * cell.width)\" cy=\"\(top + mark.y * cell.height)\" "
        + "r=\"\(whole.isEmpty ? "0" : whole).\(tenth)\" fill=\"#b3541e\" fill-opacity=\"0.75\" "
        + "stroke=\"#fff\"><title>\(HTMLPaper.escaped("\(mark.name) \(mark.value)"))</title></circle>"
    }
    return borders(map) + discs
  }

  private static func borders(_ map: MapDrawing) -> [String] {
    var owners = [Int](repeating: -1, count: map.width * map.height)
    for run in map.runs {
      for x in run.x..<run.x + run.length { owners[run.y * map.width + x] = run.region }
    }
    var path = ""
    func owner(_ x: Int, _ y: Int) -> Int {
      x < 0 || y < 0 || x >= map.width || y >= map.height ? -1 : owners[y * map.width + x]
    }
    for y in 0...map.height {
      for x in 0...map.width {
        let (left, above) = (x * cell.width, top + y * cell.height)
        if owner(x, y) != owner(x, y - 1) { path += "M\(left) \(above)h\(cell.width)" }
        if owner(x, y) != owner(x - 1, y) { path += "M\(left) \(above)v\(cell.height)" }
      }
    }
    return ["<path d=\"\(path)\" stroke=\"#333\" stroke-width=\"1\" fill=\"none\"/>"]
  }

  private static func names(_ map: MapDrawing) -> [String] {
    map.regions.map { region in
      let name = HTMLPaper.escaped(region.text + (region.isGap ? " !" : ""))
      return "<text x=\"\(region.x * cell.width)\" y=\"\(top + region.y * cell.height - 8)\" "
        + "font-size=\"14\" font-weight=\"bold\" text-anchor=\"middle\" stroke=\"#fff\" "
        + "stroke-width=\"3\" paint-order=\"stroke\">\(name)</text>"
    }
  }

  private static func legend(_ map: MapDrawing, _ bottom: Int) -> [String] {
    map.legend.enumerated().map { index, step in
      let y = bottom + 12 + index * 22
      return "<rect x=\"12\" y=\"\(y)\" width=\"36\" height=\"16\" fill=\"\(fill(step.level))\" "
        + "stroke=\"#333\"/>" + text(step.text, 56, y + 13, size: 13)
    }
  }

  private static func text(
    _ text: String,
    _ x: Int,
    _ y: Int,
    size: Int,
    weight: String = "normal"
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" font-weight=\"\(weight)\">"
      + "\(HTMLPaper.escaped(text))</text>"
  }
}
