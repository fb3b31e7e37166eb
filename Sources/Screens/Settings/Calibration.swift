import Canvas
import Domain
import Phrases

/// The page that adjusts a projector: a frame of 80 × 24, letters to read from the last row, every
/// status in its colours, shape and code, and the three patterns of curves (ux.md 3.9).
struct Calibration {
  let context: Context

  private var words: CalibrationPhrases { context.phrases.settings.calibration }
  private static let size = Size(width: 80, height: 24)

  func view(onto canvas: inout Canvas) {
    canvas.clearHits()
    canvas.fill(canvas.bounds)
    canvas.cursor = nil
    let frame = canvas.bounds.centred(Self.size)
    let inside = canvas.box(
      frame,
      title: words.title,
      footer: words.close,
      active: true
    ).inset(horizontal: 1, vertical: 0)
    var y = inside.y
    func line(_ offset: Int = 0) -> Rect {
      Rect(x: inside.x + offset, y: y, width: inside.width - offset, height: 1)
    }
    canvas.put(words.frame, in: line(), role: .base)
    y += 2
    canvas.put(words.letters, in: line(), role: .title)
    y += 1
    for text in Self.letters {
      canvas.put(text, in: line(2))
      y += 1
    }
    canvas.put(Self.letters[0], in: line(2), role: .muted)
    y += 2
    canvas.put(words.statuses, in: line(), role: .title)
    y += 1
    drawStatuses(in: line(2), onto: &canvas)
    y += 2
    canvas.put(words.patterns, in: line(), role: .title)
    y += 1
    drawPatterns(in: line(2), onto: &canvas)
    y += 2
    canvas.put(words.ramp, in: line(), role: .title)
    y += 1
    drawRamp(in: line(2), onto: &canvas)
    y += 2
    let rest = Rect(x: inside.x, y: y, width: inside.width, height: max(0, inside.maxY - y))
    canvas.paragraph(words.advice, in: rest, role: .base)
  }

  /// Letters that are easily taken for one another, small and capital, Latin and Arabic digits alike.
  private static let letters = [
    "a e o c   i l 1 I   m n rn   0 O 8 B   5 S 6   é è ê   . , ; :   ( [ {",
    "Le résultat 1 800,50 DH du 08/11/2026 : 86 sur 96, 38 % de moins.",
  ]

  private func drawStatuses(in line: Rect, onto canvas: inout Canvas) {
    let labels = context.phrases.labels
    let roles: [(CellRole, String, String)] = [
      (.statusOK, "●", labels.progressCode(.ok)), (.statusWarn, "▲", labels.progressCode(.watch)),
      (.statusBad, "■", labels.progressCode(.late)), (.statusNew, "○", labels.stateCode(.queued)),
      (.statusInfo, "◆", labels.stateCode(.returned)),
    ]
    var x = line.x
    for (role, sign, code) in roles {
      x += canvas.put(" \(sign) \(code) ", at: Point(x: x, y: line.y), role: role) + 2
    }
    let selected = canvas.put(" ▸ C0042 ", at: Point(x: x, y: line.y), role: .cursorRow)
    canvas.put(" C0043 ", at: Point(x: x + selected + 2, y: line.y), role: .cursorRowDim)
  }

  private func drawPatterns(in line: Rect, onto canvas: inout Canvas) {
    let ascii = canvas.medium.graphics == .ascii
    let patterns: [(CellRole, String)] =
      ascii
      ? [
        (.chartActual, "************"), (.chartTarget, "- - - - - -"),
        (.chartForecast, ". . . . ."),
      ]
      : [
        (.chartActual, "━━━━━━━━━━━━"), (.chartTarget, "╌╌╌╌╌╌╌╌╌╌╌╌"),
        (.chartForecast, "⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄"),
      ]
    var x = line.x
    for (role, text) in patterns {
      x += canvas.put(text, at: Point(x: x, y: line.y), role: role) + 4
    }
    canvas.put("▂▃▄▅▆▇█", at: Point(x: x, y: line.y), role: .chartActual, limit: ascii ? 0 : 7)
  }

  private func drawRamp(in line: Rect, onto canvas: inout Canvas) {
    let roles: [CellRole] = [.heat1, .heat2, .heat3, .heat4, .heat5]
    for (index, role) in roles.enumerated() {
      let place = Rect(x: line.x + index * 12, y: line.y, width: 10, height: 1)
      canvas.fill(place, role: role)
      canvas.put("\(index * 25)", in: place, align: .centre, role: role)
    }
  }
}
