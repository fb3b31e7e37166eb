import Canvas

/// The signs of the screens where only ASCII can be drawn.
private let plainSigns: [Unicode.Scalar: String] = [
  "■": "#", "▲": "^", "●": "o", "•": "*", "○": ".", "◆": "+", "▸": ">", "◂": "<", "▴": "^",
  "▾": "v",
  "✓": "*", "✕": "x", "…": "~", "≠": "!", "↻": "@", "→": ">", "←": "<", "↑": "^", "↓": "v",
  "·": "-", "×": "x", "≤": "<", "≥": ">", "—": "-", "–": "-", "−": "-", "’": "'", "«": "\"",
  "»": "\"", "“": "\"", "”": "\"", "◐": "|", "◓": "/", "◑": "-", "◒": "\\", "┃": "|", "│": "|",
  "\u{202F}": " ", "\u{00A0}": " ",
]

extension Canvas {
  /// Puts ASCII in the place of every sign that has a plain one; letters with accents stay.
  mutating func makePlain() {
    for y in 0..<size.height {
      for x in 0..<size.width {
        guard let cell = self[x, y], !cell.base.isASCII, !cell.hasMarks,
          let plain = plainSigns[cell.base]
        else { continue }
        put(plain, at: Point(x: x, y: y), role: cell.role, attributes: cell.attributes)
      }
    }
  }
}
