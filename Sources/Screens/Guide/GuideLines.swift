import Canvas

/// One line of a text of the guide, broken for a width.
struct GuideLine: Hashable, Sendable {
  /// Words of one appearance, and where on the line they stand.
  struct Piece: Hashable, Sendable {
    var x: Int
    var text: String
    var style: GuideSpan.Style
    /// Which link of the document it belongs to.
    var link: Int?
  }

  var pieces: [Piece] = []
  var isHeading = false
  var anchor: String?

  var text: String { pieces.map(\.text).joined(separator: " ") }
}

/// A document broken into lines, with the links in the order in which they are met.
struct GuideLines: Hashable, Sendable {
  private(set) var lines: [GuideLine] = []
  private(set) var links: [GuideLink] = []
  /// The line on which each link begins.
  private(set) var places: [Int] = []
  private let width: Int

  init(_ document: GuideDocument, width: Int) {
    self.width = max(16, width)
    for (place, block) in document.blocks.enumerated() {
      let follows = place > 0 && document.blocks[place - 1].kind == .item && block.kind == .item
      if place > 0, !follows { lines.append(GuideLine()) }
      add(block)
    }
  }

  /// The first line that a place of the document begins on.
  func line(of anchor: String) -> Int? { lines.firstIndex { $0.anchor == anchor } }

  private mutating func add(_ block: GuideBlock) {
    let indent = block.kind == .item ? 2 : 0
    var line = GuideLine(isHeading: block.kind == .heading, anchor: block.anchor)
    if block.kind == .item { line.pieces.append(.init(x: 0, text: "-", style: .plain)) }
    var x = indent
    for word in words(of: block) {
      let cells = word.reduce(0) { $0 + cellWidth(of: $1.text) }
      let isFirst = x == indent
      if !isFirst, x + 1 + cells > width {
        lines.append(line)
        line = GuideLine(isHeading: line.isHeading)
        x = indent
      } else if !isFirst {
        x += 1
      }
      for piece in word { x = put(piece, at: x, indent, &line) }
    }
    lines.append(line)
  }

  /// Puts a piece on the line; one that is longer than a line is broken.
  private mutating func put(
    _ piece: GuideLine.Piece,
    at start: Int,
    _ indent: Int,
    _ line: inout GuideLine
  ) -> Int {
    var x = start
    if let link = piece.link, places.count == link { places.append(lines.count) }
    let parts = wrapped(piece.text, width: max(8, width - x))
    for (place, part) in parts.enumerated() {
      if place > 0 {
        lines.append(line)
        line = GuideLine(isHeading: line.isHeading)
        x = indent
      }
      if continues(line.pieces.last, part, piece, isHeading: line.isHeading, at: x) {
        line.pieces[line.pieces.count - 1].text += " " + part
      } else {
        line.pieces.append(.init(x: x, text: part, style: piece.style, link: piece.link))
      }
      x += cellWidth(of: part)
    }
    return x
  }

  /// Whether a word goes on with the one before it: in a heading, which some themes put on a ground
  /// of its own, and of Arabic words, whose order is that of the whole.
  private func continues(
    _ last: GuideLine.Piece?,
    _ part: String,
    _ piece: GuideLine.Piece,
    isHeading: Bool,
    at x: Int
  ) -> Bool {
    guard let last, last.style == piece.style, last.link == piece.link else { return false }
    let isOne = isHeading && piece.link == nil
    return last.x + cellWidth(of: last.text) + 1 == x
      && (isOne || hasRightToLeft(last.text) && hasRightToLeft(part))
  }

  /// The block as words: pieces that no space parts stay together on a line.
  private mutating func words(of block: GuideBlock) -> [[GuideLine.Piece]] {
    var words: [[GuideLine.Piece]] = []
    var joins = false
    for span in block.spans {
      var link: Int?
      if let target = span.link {
        link = links.count
        links.append(target)
      }
      var rest = Substring(span.text)
      while !rest.isEmpty {
        let space = rest.prefix { $0 == " " }
        if !space.isEmpty { joins = false }
        rest = rest.dropFirst(space.count)
        let word = rest.prefix { $0 != " " }
        guard !word.isEmpty else { break }
        let piece = GuideLine.Piece(x: 0, text: String(word), style: span.style, link: link)
        if joins, !words.isEmpty {
          words[words.count - 1].append(piece)
        } else {
          words.append([piece])
        }
        joins = true
        rest = rest.dropFirst(word.count)
      }
    }
    return words
  }
}
