import Canvas
import Domain
import Phrases

/// What a screen reader is told of every change: one full sentence on the status line.
extension Router {
  /// What there is to say, as it stands at one moment.
  struct SpokenState: Hashable, Sendable {
    var screen: ScreenID
    /// The name of the topmost window; nil is none.
    var window: String?
    /// What has the focus in it, as a sentence.
    var focus: String
    var notices: Int
    var notice: Notice?
    var message: String
    /// The row under the cursor, and its position.
    var row: String
    var position: String
  }

  /// What there is to say now; nil where nobody listens.
  var spokenState: SpokenState? {
    guard session.isAccessible, Breakpoint(size) > .refuse else { return nil }
    let note = screen(active)?.status(in: context) ?? StatusNote()
    return SpokenState(
      screen: active,
      window: overlays.last.map(name),
      focus: overlays.last.map(focus) ?? "",
      notices: notices.log.count,
      notice: notices.log.last,
      message: note.message,
      row: overlays.isEmpty ? rowUnderCursor : "",
      position: note.position
    )
  }

  /// Says what changed since a moment; what did not change is not repeated.
  mutating func speak(since before: SpokenState?, isAnswer: Bool = false) {
    guard let before, let now = spokenState else { return }
    if !isAnswer { spokenOpening = "" }
    let words = session.phrases.settings.spoken
    var sentences: [String] = []
    if now.notices > before.notices, let notice = now.notice {
      sentences.append("\(words.level(notice.level.rank)) : \(ended(notice.text))")
    }
    if now.window != before.window {
      spokenOpening = now.window.map(words.window) ?? words.windowClosed(title(of: active))
      sentences.append(spokenOpening)
    } else if now.screen != before.screen {
      spokenOpening = words.screen(title(of: active))
      sentences.append(spokenOpening)
    } else if isAnswer, !spokenOpening.isEmpty {
      sentences.insert(spokenOpening, at: 0)
    }
    if now.focus != before.focus, !now.focus.isEmpty { sentences.append(now.focus) }
    if now.message != before.message, !now.message.isEmpty { sentences.append(ended(now.message)) }
    let isMoved = now.row != before.row || now.screen != before.screen
    if now.window == nil, isMoved, !now.row.isEmpty {
      sentences.append(words.row(now.position, now.row))
    }
    let news = sentences.filter { $0 != spokenOpening || !isAnswer }
    if !news.isEmpty { spoken = sentences.joined(separator: " ") }
  }

  private func title(of screen: ScreenID) -> String { session.phrases.screens(screen).title }

  private func ended(_ text: String) -> String {
    text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
  }

  private func name(of overlay: Overlay) -> String {
    let shell = session.phrases.shell
    switch overlay {
    case .dialog(let state): return state.dialog.title
    case .menu(let menu): return menuNames.indices.contains(menu.open) ? menuNames[menu.open] : ""
    case .list(let list):
      if case .help(let screen) = list.kind { return shell.helpTitle(title(of: screen)) }
      return shell.paletteTitle
    case .go: return shell.goTitle
    case .messages: return shell.messagesTitle
    case .guide(let page, _): return GuideDocument(.page(page), own: [], session.phrases).title
    case .calibration: return session.phrases.settings.calibration.title
    }
  }

  private func focus(of overlay: Overlay) -> String {
    let words = session.phrases.settings.spoken
    switch overlay {
    case .dialog(let state): return state.spokenFocus(context)
    case .menu(let menu):
      guard let item = menu.current else { return "" }
      return ended(
        [item.label, item.key, item.reason ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      )
    case .list(let list):
      guard let line = list.current else { return words.noOption }
      let parts = [line.text, line.key, line.reason ?? line.detail].filter { !$0.isEmpty }
      return ended(parts.joined(separator: ", "))
    case .go, .messages, .guide, .calibration: return ""
    }
  }

  /// The row of the frame where the cursor stands, its columns apart by commas.
  private var rowUnderCursor: String {
    var canvas = Canvas(size: size, medium: session.medium)
    let body = canvas.bounds.rows([.fixed(2), .share(1), .fixed(2)])[1]
    canvas.clipped(to: body) { canvas in
      screen(active)?.view(in: body, context: context, onto: &canvas)
    }
    guard let cursor = canvas.cursor else { return "" }
    canvas.makePlain()
    return spokenRow(at: cursor.y, of: canvas.lines(trimmed: true))
  }

  /// A row and what goes on below it: lines that stand two cells further in, whose first word had no
  /// room above.
  private func spokenRow(at row: Int, of lines: [String]) -> String {
    guard lines.indices.contains(row) else { return "" }
    let indent = lines[row].prefix { $0 == " " || $0 == ">" }.count
    var texts = [columns(of: lines[row])]
    var last = lines[row]
    for line in lines.dropFirst(row + 1) {
      let word = line.drop { $0 == " " }.prefix { $0 != " " }
      let isBelow = line.prefix { $0 == " " }.count == indent + 2
      let hadRoom = cellWidth(of: last) + 1 + word.count <= size.width - 8
      guard isBelow, !word.isEmpty, !hadRoom else { break }
      texts.append(String(line.drop { $0 == " " }))
      last = line
    }
    return texts.joined(separator: " ")
  }

  /// The columns of a row, apart by commas.
  private func columns(of line: String) -> String {
    var parts: [String] = []
    var part = ""
    var spaces = 0
    for character in line {
      if character == " " {
        spaces += 1
        continue
      }
      if spaces > 1, !part.isEmpty {
        parts.append(part)
        part = ""
      } else if spaces == 1, !part.isEmpty {
        part += " "
      }
      spaces = 0
      part.append(character)
    }
    if !part.isEmpty { parts.append(part) }
    return parts.map { $0.hasPrefix("> ") ? String($0.dropFirst(2)) : $0 }
      .filter { $0 != ">" }.joined(separator: ", ")
  }
}

extension Notice.Level {
  /// From what is done to what went wrong.
  fileprivate var rank: Int { Notice.Level.allCases.firstIndex(of: self) ?? 0 }
}
