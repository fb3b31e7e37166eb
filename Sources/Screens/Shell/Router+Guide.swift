import Canvas
import Domain
import Phrases

/// A page of the guide over the dialog that it is about: F1 in a field opens it, and closing it
/// leaves the dialog as it was.
extension Router {
  /// Opens the page about a dialog, at the section that speaks most of the field with the focus.
  mutating func showGuide(about state: DialogState) -> [Effect] {
    let page = GuidePageID(about: state.dialog.id)
    let document = GuideDocument(.page(page), own: [], session.phrases)
    let lines = GuideLines(document, width: guideSize.width).lines
    let section = state.focusedField.flatMap { GuideSection.best(for: $0.label, in: lines) }
    overlays.append(.guide(page, scroll: section ?? 0))
    return []
  }

  /// The room of a page over a dialog.
  private var guideSize: Size { Size(width: min(size.width - 8, 80), height: size.height - 8) }

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
      content: guideSize,
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

/// The sections of a page, each from its heading to the next.
enum GuideSection {
  /// The line where the section begins that has most of the words of a label; nil when none has any.
  static func best(for label: String, in lines: [GuideLine]) -> Int? {
    let words = folded(label).split(separator: " ").filter { $0.count > 3 }.map(stem)
    guard !words.isEmpty else { return nil }
    var best: (line: Int, score: Int)?
    var start = 0
    var score = 0
    for (index, line) in lines.enumerated() {
      if line.isHeading, index == 0 || !lines[index - 1].isHeading {
        if score > best?.score ?? 0 { best = (start, score) }
        (start, score) = (index, 0)
      }
      let text = folded(line.text)
      // A heading that says it weighs more than a word in passing.
      score += words.reduce(0) { $0 + (text.contains($1) ? (line.isHeading ? 4 : 1) : 0) }
    }
    if score > best?.score ?? 0 { best = (start, score) }
    return best?.line
  }

  /// A word without the ending that its plural changes.
  private static func stem(_ word: Substring) -> String {
    word.count > 5 ? String(word.dropLast(1)) : String(word)
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
      ("project", .agreement), ("relation", .whatItIs), ("holdback", .paying),
      ("sign", .verification), ("conclude", .verification), ("return", .verification),
      ("person", .fields), ("key", .verification), ("who", .fields),
    ]
    self = subjects.first { dialog.hasPrefix($0.prefix) }?.page ?? .cycle
  }
}
