import Canvas
import Domain
import Phrases

/// A list of commands to look in by typing: the palette and the help of a screen.
struct CommandList: Sendable {
  /// One line: a command, or a heading between them.
  struct Line: Hashable, Sendable {
    var command: Command?
    var text: String
    var detail: String
    var key: String
    var reason: String?
  }

  enum Kind: Hashable, Sendable {
    case palette
    case help(ScreenID)
  }

  let kind: Kind
  private let all: [Line]
  private(set) var line = TextLine("")
  private(set) var kept: [Line]
  private(set) var position = ListPosition()
  /// Whether the help of the current line is shown in place of its key.
  private(set) var showsDetail = false

  enum Outcome: Hashable, Sendable {
    case stays
    case closed
    case run(Command)
    /// The greyed command's reason.
    case refused(String)
  }

  init(_ kind: Kind, _ lines: [Line]) {
    self.kind = kind
    all = lines
    kept = lines
    position.cursor = lines.firstIndex { $0.command != nil } ?? 0
  }

  mutating func obey(_ press: KeyPress) -> Outcome {
    switch press.key {
    case .escape where line.text.isEmpty || kind == .palette: return .closed
    case .escape:
      line = TextLine("")
      filter()
    case .enter: return choose(position.cursor)
    case .tab: showsDetail.toggle()
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    case .function(1) where kind != .palette, .function(2) where kind == .palette: return .closed
    default:
      let before = line.text
      if line.obey(press), line.text != before { filter() }
    }
    return .stays
  }

  mutating func paste(_ text: String) {
    line.insert(text)
    filter()
  }

  mutating func choose(_ index: Int) -> Outcome {
    guard kept.indices.contains(index), let command = kept[index].command else { return .stays }
    position.cursor = index
    if let reason = kept[index].reason { return .refused(reason) }
    return .run(command)
  }

  mutating func wheel(_ lines: Int) { move(by: lines) }

  private mutating func move(by step: Int) {
    let next = max(0, min(kept.count - 1, position.cursor + step))
    position.cursor = next
    let direction = step < 0 ? -1 : 1
    while kept.indices.contains(position.cursor), kept[position.cursor].command == nil {
      position.cursor += direction
    }
    if !kept.indices.contains(position.cursor) {
      position.cursor = kept.firstIndex { $0.command != nil } ?? 0
    }
  }

  private mutating func filter() {
    let wanted = folded(trimmed(line.text))
    if wanted.isEmpty {
      kept = all
    } else {
      let scored = all.enumerated().compactMap { index, line -> (Int, Int, Line)? in
        guard line.command != nil, let score = match(wanted, line) else { return nil }
        return (score, index, line)
      }
      kept = scored.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
    position = ListPosition(cursor: kept.firstIndex { $0.command != nil } ?? 0)
  }

  /// How well a line answers: 0 begins so, 1 holds it, 2 holds its letters in order; nil not at all.
  private func match(_ wanted: String, _ line: Line) -> Int? {
    let text = folded(line.text)
    if text.hasPrefix(wanted) { return 0 }
    if text.contains(wanted) { return 1 }
    if folded(line.detail).contains(wanted) { return 2 }
    var rest = wanted[...]
    for letter in text where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty ? 3 : nil
  }
}

/// Drawing.
extension CommandList {
  /// Draws the list over the screen.
  func view(context: Context, onto canvas: inout Canvas) {
    let bounds = canvas.bounds
    let phrases = context.phrases.shell
    let width = min(bounds.width - 4, 84)
    let height = min(bounds.height - 6, max(6, min(all.count, 30)))
    let isPalette = kind == .palette
    let title: String =
      switch kind {
      case .palette: phrases.paletteTitle
      case .help(let screen): phrases.helpTitle(context.phrases.screens(screen).title)
      }
    let inside = canvas.dialog(
      title: title,
      content: Size(width: width - 4, height: height),
      buttons: [],
      focused: nil,
      footer: isPalette ? phrases.paletteKeys : phrases.helpKeys
    )
    let (top, rest) = inside.cuttingTop(1)
    let field = TextField(line, placeholder: phrases.palettePrompt, isFocused: true)
    canvas.draw(field, in: top)
    // Where there is room, the current line of the help is said in full, and why it is greyed.
    let (lines, note) = rest.cuttingBottom(isPalette || rest.height >= 12 ? 3 : 0)
    if kept.isEmpty {
      canvas.paragraph(phrases.nothingFound(line.text), in: lines, role: .muted)
    }
    drawLines(in: lines, onto: &canvas)
    drawNote(in: note, onto: &canvas)
  }

  /// What the current command does, and why it is greyed when it is.
  private func drawNote(in area: Rect, onto canvas: inout Canvas) {
    guard kept.indices.contains(position.cursor), area.height > 1 else { return }
    let current = kept[position.cursor]
    let text = current.reason.map { "✕ " + $0 } ?? current.detail
    let place = area.cuttingTop(1).rest
    canvas.paragraph(text, in: place, role: current.reason == nil ? .muted : .statusWarn)
  }

  private func drawLines(in area: Rect, onto canvas: inout Canvas) {
    var position = position
    position.settle(count: kept.count, height: area.height)
    let ascii = canvas.medium.graphics == .ascii
    for (row, index) in kept.indices.dropFirst(position.top).prefix(area.height).enumerated() {
      let line = kept[index]
      let place = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      guard line.command != nil else {
        canvas.put(line.text, in: place, role: .title)
        continue
      }
      let isCurrent = index == position.cursor
      let role: CellRole =
        isCurrent ? .menuSelected : line.reason == nil ? .dialog : .menuDisabled
      canvas.fill(place, role: role)
      draw(line, in: place, role: role, sign: isCurrent ? (ascii ? ">" : "▸") : " ", onto: &canvas)
      canvas.addHit(place, HitTarget("command", index))
    }
  }

  private func draw(
    _ line: Line,
    in place: Rect,
    role: CellRole,
    sign: String,
    onto canvas: inout Canvas
  ) {
    let note = showsDetail != isHelp ? line.detail : ""
    let cells = cellWidth(of: line.key)
    let keyPlace = Rect(x: place.maxX - cells, y: place.y, width: cells, height: 1)
    let text = note.isEmpty ? line.text : "\(line.text) — \(note)"
    canvas.put(
      sign + " " + text,
      in: Rect(x: place.x, y: place.y, width: place.width - cells - 2, height: 1),
      role: role
    )
    canvas.put(line.key, in: keyPlace, align: .trailing, role: role)
  }

  private var isHelp: Bool {
    if case .help = kind { true } else { false }
  }
}
