import Canvas
import Domain
import Phrases

/// A list of things to do, to look in by typing: the palette, which finds records too, and the help
/// of a screen.
struct CommandList: Sendable {
  /// What choosing a line does.
  enum Act: Hashable, Sendable {
    case command(Command)
    /// Shows a record on its screen.
    case open(ScreenID, Arrival)
    /// Shows a person among those of the programme.
    case person(String)
    /// Takes a theme; the cursor on it shows it already.
    case theme(String)
  }

  /// One line: something to do, or a heading between them.
  struct Line: Hashable, Sendable {
    var act: Act?
    var text: String
    var detail: String = ""
    var key: String = ""
    var reason: String?

    /// Whether it is a record rather than a command.
    var isRecord: Bool {
      switch act {
      case .open, .person: true
      case .command, .theme, nil: false
      }
    }
  }

  /// Lines under a heading.
  struct Group: Hashable, Sendable {
    var heading: String
    var lines: [Line]
  }

  enum Kind: Hashable, Sendable {
    case palette
    case help(ScreenID)
  }

  let kind: Kind
  private let all: [Line]
  /// The themes that `theme` and a name choose among.
  let themes: [String]
  var line = TextLine("")
  var kept: [Line]
  var position = ListPosition()
  /// Whether the help of the current line is shown in place of its key.
  private(set) var showsDetail = false
  /// The records that answer the text, as far as they are known.
  private var records: [Group] = []
  /// What stands above the commands that answer less well than the records.
  private var otherCommands = ""
  /// The search whose answer is on its way.
  private(set) var awaited: Token?
  /// Whether the cursor was moved since the last letter: it then stays where it is.
  private var isMoved = false
  /// Enter was pressed before the answer was there: it is for what the answer puts first.
  private var isEntered = false

  enum Outcome: Hashable, Sendable {
    case stays
    case closed
    case run(Act)
    /// The greyed command's reason.
    case refused(String)
  }

  init(_ kind: Kind, _ lines: [Line], themes: [String] = []) {
    self.kind = kind
    self.themes = themes
    all = lines
    kept = lines
    position.cursor = lines.firstIndex { $0.act != nil } ?? 0
  }

  mutating func obey(_ press: KeyPress) -> Outcome {
    switch press.key {
    case .escape where line.text.isEmpty || kind == .palette: return .closed
    case .escape:
      line = TextLine("")
      filter()
    case .enter: return enter()
    case .tab: if isAboutThemes { completeTheme() } else { showsDetail.toggle() }
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
    guard kept.indices.contains(index), let act = kept[index].act else { return .stays }
    position.cursor = index
    if let reason = kept[index].reason { return .refused(reason) }
    return .run(act)
  }

  mutating func wheel(_ lines: Int) { move(by: lines) }

  /// Does what the cursor is on. What is not sure before the answer of a search waits for it: a fast
  /// hand must not open what happens to stand first for a moment.
  private mutating func enter() -> Outcome {
    let isSure = kept.indices.contains(position.cursor) && isClose(kept[position.cursor])
    if awaited == nil || isMoved || isSure || isAboutThemes { return choose(position.cursor) }
    isEntered = true
    return .stays
  }

  private mutating func move(by step: Int) {
    isMoved = true
    isEntered = false
    let next = max(0, min(kept.count - 1, position.cursor + step))
    position.cursor = next
    let direction = step < 0 ? -1 : 1
    while kept.indices.contains(position.cursor), kept[position.cursor].act == nil {
      position.cursor += direction
    }
    if !kept.indices.contains(position.cursor) {
      position.cursor = kept.firstIndex { $0.act != nil } ?? 0
    }
  }

  private mutating func filter() {
    isMoved = false
    isEntered = false
    arrange()
    position = ListPosition(cursor: kept.firstIndex { $0.act != nil } ?? 0)
  }

  /// The lines that answer: the commands that are called so, the records under their headings, then
  /// the other commands.
  private mutating func arrange() {
    if isAboutThemes {
      kept = themeLines(all)
      return
    }
    let wanted = folded(trimmed(line.text))
    if wanted.isEmpty {
      kept = all
      return
    }
    let scored = all.enumerated().compactMap { index, line -> (Int, Int, Line)? in
      guard line.act != nil, let score = match(wanted, line) else { return nil }
      return (score, index, line)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    let close = scored.filter { $0.0 < CommandList.far }.map(\.2)
    let others = scored.filter { $0.0 >= CommandList.far }.map(\.2)
    let found = records.flatMap { [Line(text: $0.heading)] + $0.lines }
    let heading = found.isEmpty || others.isEmpty ? [] : [Line(text: otherCommands)]
    kept = close + found + heading + others
  }

  /// From which score on a command is not called so, and only resembles.
  private static let far = 2

  private func isClose(_ line: Line) -> Bool {
    guard case .command = line.act, let score = match(folded(trimmed(self.line.text)), line) else {
      return false
    }
    return score < CommandList.far
  }

  /// How well a line answers: 0 begins so, 1 holds it, 2 holds it in its help, 3 holds its letters in
  /// order; nil not at all.
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

/// The records that are found while one types.
extension CommandList {
  /// Waits for the answer of a search. What was found for the letters before stays in sight until the
  /// answer takes its place.
  mutating func expect(_ token: Token) { awaited = token }

  /// The answer will not come, and what Enter waited for is not done.
  mutating func giveUp() { (awaited, isEntered) = (nil, false) }

  /// Shows the records that answer, and does what Enter waited for.
  @discardableResult
  mutating func show(_ groups: [Group], under otherCommands: String) -> Outcome {
    let current = kept.indices.contains(position.cursor) ? kept[position.cursor].act : nil
    records = groups.filter { !$0.lines.isEmpty }
    self.otherCommands = otherCommands
    awaited = nil
    if isAboutThemes { return .stays }
    arrange()
    let first = kept.firstIndex { $0.act != nil } ?? 0
    let same = isMoved ? kept.firstIndex { $0.act == current && current != nil } : nil
    position.cursor = same ?? first
    if same == nil { position.top = 0 }
    defer { isEntered = false }
    return isEntered ? choose(position.cursor) : .stays
  }
}

/// Drawing.
extension CommandList {
  /// Draws the list over the screen.
  func view(context: Context, onto canvas: inout Canvas) {
    let bounds = canvas.bounds
    let phrases = context.phrases.shell
    // Small while themes are chosen: the screen behind shows the one under the cursor.
    let width = min(bounds.width - 4, isAboutThemes ? 58 : 84)
    let rows = isAboutThemes ? kept.count + 4 : min(all.count, 30)
    let height = min(bounds.height - 6, max(6, rows))
    let isPalette = kind == .palette
    let title: String =
      switch kind {
      case .palette: phrases.paletteTitle
      case .help(let screen): phrases.helpTitle(context.phrases.screens(screen).title)
      }
    let inside = place(
      title: title,
      content: Size(width: width - 4, height: height),
      context,
      onto: &canvas
    )
    let (top, rest) = inside.cuttingTop(1)
    let field = TextField(line, placeholder: phrases.palettePrompt, isFocused: true)
    canvas.draw(field, in: top)
    // Where there is room, the current line of the help is said in full, and why it is greyed.
    let (lines, note) = rest.cuttingBottom(isPalette || rest.height >= 12 ? 3 : 0)
    if kept.isEmpty, awaited == nil {
      canvas.paragraph(phrases.nothingFound(line.text), in: lines, role: .muted)
    }
    drawLines(in: lines, onto: &canvas)
    drawNote(in: note, onto: &canvas)
  }

  /// The room of the list: in a frame over the screen, or, where there are no frames, the screen
  /// itself with its title first.
  private func place(
    title: String,
    content: Size,
    _ context: Context,
    onto canvas: inout Canvas
  ) -> Rect {
    guard canvas.medium.borders == .none else {
      return canvas.dialog(
        title: title,
        content: content,
        buttons: [],
        focused: nil,
        footer: footer(context)
      )
    }
    let (first, rest) = canvas.clearForList(from: 2).cuttingTop(1)
    canvas.put(title, in: first, role: .title)
    return rest
  }

  private func footer(_ context: Context) -> String {
    if isAboutThemes { return context.phrases.settings.welcome.themeKeys }
    return kind == .palette ? context.phrases.shell.paletteKeys : context.phrases.shell.helpKeys
  }

  /// What the current command does, and why it is greyed when it is.
  private func drawNote(in area: Rect, onto canvas: inout Canvas) {
    guard kept.indices.contains(position.cursor), area.height > 1 else { return }
    let current = kept[position.cursor]
    let whole = [current.text, current.detail].filter { !$0.isEmpty }.joined(separator: " — ")
    let text = current.reason.map { "✕ " + $0 } ?? (current.isRecord ? whole : current.detail)
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
      guard line.act != nil else {
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
    // What tells two records of one name apart is always there; the help of a command when asked for.
    let note = line.isRecord || showsDetail != isHelp ? line.detail : ""
    // The code of a record may be longer than any key.
    let cells = min(cellWidth(of: line.key), place.width / 3)
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
