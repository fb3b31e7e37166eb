import Canvas
import Domain
import Phrases

/// `:theme NAME`: the palette while its text begins with that word and a space (ux.md 3.10).
extension CommandList {
  /// The line under the cursor.
  var current: Line? { kept.indices.contains(position.cursor) ? kept[position.cursor] : nil }

  /// The word before the name as it was typed, in either language; nil when the text is another.
  private var themeWord: Substring? {
    guard !themes.isEmpty, let space = line.text.firstIndex(of: " ") else { return nil }
    let word = line.text[..<space]
    return folded(word) == "theme" ? word : nil
  }

  var isAboutThemes: Bool { themeWord != nil }

  /// The themes whose name holds what was typed after the word; then the doctor, by its own name.
  func themeLines(_ all: [Line]) -> [Line] {
    guard let word = themeWord else { return [] }
    let typed = folded(trimmed(String(line.text.dropFirst(word.count))))
    let names = themes.filter { typed.isEmpty || folded($0).contains(typed) }
    let doctor = all.filter { line in
      line.act == .command(.themeDoctor) && (typed.isEmpty || "doctor".hasPrefix(typed))
    }
    return names.map { Line(act: .theme($0), text: "\(word) \($0)") } + doctor
  }

  /// Completes the name under the cursor; when it is complete already, the next one. The list stays
  /// as it was, so that Tab walks through it.
  mutating func completeTheme() {
    let places = kept.indices.filter { if case .theme = kept[$0].act { true } else { false } }
    guard let word = themeWord, let first = places.first else { return }
    if let place = places.firstIndex(of: position.cursor) {
      let isComplete = line.text == kept[position.cursor].text
      position.cursor = isComplete ? places[(place + 1) % places.count] : position.cursor
    } else {
      position.cursor = first
    }
    if case .theme(let name) = kept[position.cursor].act { line = TextLine("\(word) \(name)") }
  }
}
