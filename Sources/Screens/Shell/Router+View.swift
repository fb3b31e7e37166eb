import Canvas
import Domain
import Phrases

/// Drawing.
extension Router {
  /// The screens with their bars, in their part of the window, as they are seen.
  func drawScreens() -> Canvas {
    var canvas = composed()
    canvas.finish()
    return canvas
  }

  /// The screens with their bars, before they are turned to the way in which they are read.
  func composed() -> Canvas {
    var canvas = Canvas(size: size, medium: medium)
    guard Breakpoint(size) > .refuse else {
      canvas.put(
        session.phrases.shell.tooSmall(size.width, size.height, 60, 16),
        in: canvas.bounds,
        role: .statusWarn
      )
      canvas.finish()
      return canvas
    }
    let rows = canvas.bounds.rows([.fixed(1), .fixed(1), .share(1), .fixed(1), .fixed(1)])
    let context = context
    let bars = barsToShow
    canvas.put(bars.strip)
    canvas.clipped(to: rows[2]) { canvas in
      screen(active)?.view(in: rows[2], context: context, onto: &canvas)
    }
    if !session.isAccessible { drawStatus(in: rows[3], context, onto: &canvas) }
    canvas.functionBar(functionLabels(context), in: rows[4])
    if isPresenting { nameParts(rows, onto: &canvas) }
    // A screen reader is told of them on the status line.
    if !session.isAccessible {
      canvas.toasts(notices.toasts, in: rows[2].cuttingBottom(castHeight).rest)
    }
    drawOverlays(bars.starts, onto: &canvas)
    if session.isAccessible { drawSpoken(in: rows[3], onto: &canvas) }
    if session.medium.graphics == .ascii { canvas.makePlain() }
    return canvas
  }

  /// Message on the left; hints, position and day on the right.
  private func drawStatus(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let note = screen(active)?.status(in: context) ?? StatusNote()
    let shell = session.phrases.shell
    var mode = note.mode ?? ""
    if mode.isEmpty, session.summary.isReadOnly { mode = shell.readOnly }
    if case .dialog(let state) = overlays.last, state.capturesText { mode = shell.typing }
    // Nobody takes what is shown for real payments.
    if isPresenting { mode = mode.isEmpty ? shell.demo : "\(shell.demo) \(mode)" }
    let right = [note.position, session.phrases.day(session.today), presentationStatus]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let left = statusMessage(note, context)
    let free = line.width - 2 - (mode.isEmpty ? 0 : cellWidth(of: mode) + 2)
    if cellWidth(of: left) > free - (right.isEmpty ? 0 : cellWidth(of: right) + 1) {
      return drawLong(left, right: right, mode: mode, in: line, onto: &canvas)
    }
    canvas.statusLine(left: left, right: right, mode: mode, in: line)
    let used = cellWidth(of: left) + (mode.isEmpty ? 0 : cellWidth(of: mode) + 2) + 3
    let room = line.width - used - cellWidth(of: right) - 3
    guard room >= 12 else { return }
    let place = Rect(x: line.x + used, y: line.y, width: room, height: 1)
    canvas.hintLine(
      hints(context),
      in: place,
      align: .trailing,
      role: .statusLine,
      more: shell.hidden
    )
  }

  /// The last change, as a sentence of its own, over what stands beneath when it is long.
  private func drawSpoken(in line: Rect, onto canvas: inout Canvas) {
    let cursor = canvas.cursor
    let note = screen(active)?.status(in: context) ?? StatusNote()
    let mode = note.mode ?? (session.summary.isReadOnly ? session.phrases.shell.readOnly : "")
    let waits = context.waiting != .none
    let text = waits ? session.phrases.shell.loading : spoken.isEmpty ? note.message : spoken
    drawLong(
      text,
      right: session.phrases.day(session.today),
      mode: overlays.isEmpty ? mode : "",
      in: line,
      onto: &canvas
    )
    canvas.cursor = cursor
  }

  /// A message that is longer than its line takes the lines above it, up to three: why something is
  /// not possible is read to its end.
  private func drawLong(
    _ message: String,
    right: String,
    mode: String,
    in line: Rect,
    onto canvas: inout Canvas
  ) {
    let first = line.width - 2 - (mode.isEmpty ? 0 : cellWidth(of: mode) + 2)
    var lines = wrapped(message, width: max(10, first))
    let most = 3
    if lines.count > most {
      let rest = lines.dropFirst(most - 1).joined(separator: " ")
      lines = lines.prefix(most - 1) + [fit(rest, first, ellipsis: canvas.ellipsis)]
    }
    for (index, text) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let place = Rect(x: line.x, y: line.y - lines.count + 1 + index, width: line.width, height: 1)
      let fits = isLast && cellWidth(of: text) + cellWidth(of: right) + 2 < first
      canvas.statusLine(
        left: text,
        right: fits ? right : "",
        mode: index == 0 ? mode : "",
        in: place
      )
    }
  }

  private func statusMessage(_ note: StatusNote, _ context: Context) -> String {
    let shell = session.phrases.shell
    if presentation?.expectsLetter ?? false { return session.phrases.presenter.prefixKeys }
    let turns = session.medium.graphics == .ascii ? ["|", "/", "-", "\\"] : ["◐", "◓", "◑", "◒"]
    switch context.waiting {
    case .long(let step): return "\(turns[step % 4]) \(shell.loading)"
    case .short: return note.message.isEmpty ? "…" : note.message + " …"
    case .none: break
    }
    if case .menu(let menu) = overlays.last, let reason = menu.note { return reason }
    if !note.message.isEmpty { return note.message }
    let drafts = session.drafts
    guard !drafts.isEmpty else { return "" }
    return "◆ \(shell.drafts(drafts.count)) · \(session.phrases.amount(drafts.total))"
  }

  private func hints(_ context: Context) -> [Hint] {
    var wanted = screen(active)?.hints(in: context) ?? []
    if !session.drafts.isEmpty { wanted.insert(CommandHint(.sign), at: 0) }
    wanted.append(CommandHint(.help))
    return wanted.enumerated().compactMap { index, hint in
      let entry = CommandEntry.of(hint.command)
      guard let key = entry.hintKey(on: session.appearance.keyboard) else { return nil }
      let label = hint.label ?? session.phrases.command(hint.command).short
      return Hint(
        session.phrases.keys.name(key),
        label.lowercased(),
        priority: hint.command == .help ? 100 : 90 - index
      )
    }
  }

  private func functionLabels(_ context: Context) -> [FunctionLabel] {
    (1...10).compactMap { number in
      guard let command = keymap.command(for: KeyPress(.function(number)), on: active) else {
        return nil
      }
      let phrase = session.phrases.command(command)
      return FunctionLabel(
        number,
        short: phrase.short,
        long: phrase.long,
        isEnabled: availability(of: command, in: context).isEnabled
      )
    }
  }

  private func drawOverlays(_ starts: [Int], onto canvas: inout Canvas) {
    for overlay in overlays {
      switch overlay {
      case .dialog(let state): state.view(context: context, onto: &canvas)
      case .menu(let menu): menu.view(at: starts, y: 1, onto: &canvas)
      case .list(let list): list.view(context: context, onto: &canvas)
      case .go: drawGo(onto: &canvas)
      case .messages(let scroll): drawMessages(scroll, onto: &canvas)
      case .guide(let page, let scroll): drawGuide(page, scroll, onto: &canvas)
      case .calibration: Calibration(context: context).view(onto: &canvas)
      }
    }
  }

  /// The lines at the foot of a screen that the last keys take.
  private var castHeight: Int { presentation?.cast.isShown ?? false ? 3 : 0 }

  /// The letters that may follow `g`.
  private func drawGo(onto canvas: inout Canvas) {
    let letters = Keymap.goLetters.filter { availability(of: $0.command) != .disabled(notYet) }
    let items = letters.map {
      MenuItem(
        "\($0.letter)  \(session.phrases.command($0.command).long)",
        isEnabled: availability(of: $0.command).isEnabled
      )
    }
    let height = min(items.count + 2, size.height - 4)
    canvas.dropdown(items, selected: nil, at: Point(x: 2, y: size.height - 2 - height))
  }

  private var notYet: String { session.phrases.shell.notYet }

  private func drawMessages(_ scroll: Int, onto canvas: inout Canvas) {
    let shell = session.phrases.shell
    let width = min(size.width - 8, 96)
    let height = size.height - 8
    let inside = canvas.dialog(
      title: shell.messagesTitle,
      content: Size(width: width, height: height),
      buttons: [Button(shell.close)],
      focused: 0
    )
    let lines = notices.log.flatMap { wrapped("\($0.level.sign) \($0.text)", width: inside.width) }
    if lines.isEmpty {
      canvas.paragraph(shell.messagesEmpty, in: inside, role: .muted)
      return
    }
    let start = max(0, lines.count - inside.height - scroll)
    for (row, line) in lines.dropFirst(start).prefix(inside.height).enumerated() {
      let place = Rect(x: inside.x, y: inside.y + row, width: inside.width, height: 1)
      canvas.put(line, in: place, role: .dialog)
    }
  }
}

extension Notice.Level {
  /// The sign before a message.
  var sign: String {
    switch self {
    case .done: "✓"
    case .info: "i"
    case .warning: "▲"
    case .error: "✕"
    }
  }
}
