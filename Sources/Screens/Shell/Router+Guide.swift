import Canvas
import Phrases

/// A page of the guide over the dialog that it is about: F1 in a field opens it, and closing it
/// leaves the dialog as it was.
extension Router {
  mutating func handleGuide(_ press: KeyPress, _ page: GuidePageID, _ scroll: Int) -> [Effect] {
    let step: Int? =
      switch press.key {
      case .up: -1
      case .down: 1
      case .pageUp: -10
      case .pageDown, .character(" "): 10
      default: nil
      }
    overlays.removeLast()
    if let step { overlays.append(.guide(page, scroll: max(0, scroll + step))) }
    return []
  }

  func drawGuide(_ page: GuidePageID, _ scroll: Int, onto canvas: inout Canvas) {
    let document = GuideDocument(.page(page), own: [], session.phrases)
    let inside = canvas.dialog(
      title: document.title,
      content: Size(width: min(size.width - 8, 80), height: size.height - 8),
      buttons: [Button(session.phrases.shell.close)],
      focused: 0
    )
    let lines = GuideLines(document, width: inside.width).lines
    let start = max(0, min(scroll, lines.count - inside.height))
    canvas.reading(.leftToRight, in: inside) { canvas in
      draw(lines, from: start, in: inside, onto: &canvas)
    }
  }

  private func draw(
    _ lines: [GuideLine],
    from start: Int,
    in inside: Rect,
    onto canvas: inout Canvas
  ) {
    for (row, line) in lines.dropFirst(start).prefix(inside.height).enumerated() {
      for piece in line.pieces {
        let place = Point(x: inside.x + piece.x, y: inside.y + row)
        let role: CellRole = line.isHeading || piece.style == .strong ? .title : .dialog
        canvas.put(piece.text, at: place, role: role, limit: inside.maxX - place.x)
      }
    }
  }
}

extension GuidePageID {
  /// The page that helps with a dialog, by the first words of its name.
  init(about dialog: String) {
    let subjects: [(prefix: String, page: GuidePageID)] = [
      ("draw", .verification), ("strat", .verification), ("counter", .verification),
      ("force", .verification), ("actor", .whatItIs), ("price", .prices), ("result", .results),
      ("mechanism", .verification), ("referential", .parameters), ("statement", .paying),
      ("payment", .paying), ("regularise", .paying), ("budget", .paying), ("target", .agreement),
      ("project", .agreement),
    ]
    self = subjects.first { dialog.hasPrefix($0.prefix) }?.page ?? .cycle
  }
}
