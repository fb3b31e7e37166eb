import Canvas
import Foundation
import Glibc
import Phrases
import Screens
import Terminal

/// Opens the notes of the presentation that goes on in another terminal.
///
/// - Throws: `CommandFailure`, `UsageFault`.
func showNotes(_ options: GlobalOptions) throws -> Int32 {
  try requireTerminal(options)
  do {
    return try MainActor.assumeIsolated { try runNotes(options) }
  } catch let error as TerminalError {
    throw CommandFailure(error, options.book)
  }
}

@MainActor private func runNotes(_ options: GlobalOptions) throws -> Int32 {
  let shelf = ThemeShelf(folders: [options.themes, Paths.settings + "/themes"].compactMap { $0 })
  let name =
    options.theme ?? options.settings.text(.theme)
    ?? StateFolder(path: Paths.state).choice("theme") ?? "nuit"
  guard let loaded = shelf.load(name) ?? shelf.load("nuit") else { return 70 }
  let terminal = try Terminal(TerminalOptions(color: options.color, mouse: false))
  defer { terminal.close() }
  let mailbox = try Mailbox<NotesMessage>()
  NotesListener(mailbox).start()
  var program = NotesProgram(book: options.book, theme: loaded.theme, isUnicode: terminal.isUnicode)
  return try run(&program, on: terminal, mailbox: mailbox).exitCode
}

/// What comes through the socket.
enum NotesMessage: Sendable {
  case line(NotesLine)
  /// The presentation is gone.
  case gone
}

/// Reads the socket, and knocks again when there is none.
struct NotesListener: Sendable {
  private let mailbox: Mailbox<NotesMessage>

  init(_ mailbox: Mailbox<NotesMessage>) { self.mailbox = mailbox }

  func start() {
    let thread = Thread {
      while true {
        if let socket = connection() {
          read(socket)
          close(socket)
          mailbox.post(.gone)
        }
        usleep(300_000)
      }
    }
    thread.start()
  }

  private func connection() -> Int32? {
    guard let path = NotesSocket.path else { return nil }
    let end = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard end >= 0 else { return nil }
    if NotesSocket.withAddress(path, { connect(end, $0, $1) == 0 }) { return end }
    close(end)
    return nil
  }

  private func read(_ socket: Int32) {
    var held: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while held.count < 1 << 20 {
      let count = Glibc.read(socket, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      held += buffer[..<count]
      while let end = held.firstIndex(of: 0x0A) {
        let text = String(decoding: held[..<end], as: UTF8.self)
        held.removeFirst(end + 1)
        if let line = NotesLine(text[...]) { mailbox.post(.line(line)) }
      }
    }
  }
}

/// The second terminal: what to say, what comes next, how late it is.
struct NotesProgram: TerminalProgram {
  let book: Phrasebook
  let theme: Theme
  let isUnicode: Bool
  private var line: NotesLine?
  private var isGone = false
  private var heardAt = Clock.steady
  private var isQuitting = false

  init(book: Phrasebook, theme: Theme, isUnicode: Bool) {
    (self.book, self.theme, self.isUnicode) = (book, theme, isUnicode)
  }

  var tickInterval: Int? { line == nil || isGone ? nil : 1000 }

  mutating func handle(_ event: InputEvent) {
    guard case .key(let press) = event else { return }
    switch press.key {
    case .function(10), .escape, .character("q"): isQuitting = true
    default: break
    }
  }

  mutating func receive(_ message: NotesMessage) {
    switch message {
    case .line(let line):
      (self.line, isGone, heardAt) = (line, line.isOver, Clock.steady)
    case .gone: isGone = true
    }
  }

  mutating func nextRequest() -> TerminalRequest? { isQuitting ? .quit : nil }

  mutating func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size, medium: Medium(graphics: isUnicode ? .braille : .ascii))
    let words = book.presenter
    guard let line else {
      let inside = canvas.box(canvas.bounds, title: words.notesTitle, active: true)
      canvas.paragraph(words.notesWait, in: inside.inset(horizontal: 1, vertical: 1))
      return canvas
    }
    let elapsed = line.elapsed + (isGone ? 0 : Int((Clock.steady - heardAt) / 1000))
    let planned = line.minutes * 60
    let time = words.elapsed(Router.minutes(elapsed), Router.minutes(planned))
    let late = elapsed > planned ? words.lateBy(Router.minutes(elapsed - planned)) : ""
    let place = "\(line.step)/\(line.steps)" + (line.isImprovised ? " · " + words.improvised : "")
    let inside = canvas.box(
      canvas.bounds,
      title: "\(words.notesTitle) · \(line.title)",
      titleRight: place,
      footer: isGone ? words.notesEnd : late,
      footerRight: time,
      active: true
    ).inset(horizontal: 1, vertical: 0)
    let parts = inside.rows([.share(3), .fixed(line.keys.isEmpty ? 0 : 2), .share(1)])
    canvas.paragraph(line.say, in: parts[0].inset(horizontal: 0, vertical: 1), role: .titleActive)
    canvas.paragraph("\(words.stepKeys) : \(line.keys)", in: parts[1], role: .key)
    if !line.next.isEmpty {
      canvas.paragraph("\(words.nextStep) : \(line.next)", in: parts[2], role: .muted)
    }
    return canvas
  }
}
