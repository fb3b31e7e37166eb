// A small program on the real terminal loop, for the tests that need a process and a terminal but
// none of the screens: it shows what it was told, and does what a few letters ask.
import Canvas
import Glibc
import Terminal

struct Probe: TerminalProgram {
  var theme: Theme { .plain }
  var tickInterval: Int?
  private var ticks = 0
  private var told: [String] = []
  private var wishes: [TerminalRequest] = []
  private let mailbox: Mailbox<String>
  private let depth: Depth

  init(mailbox: Mailbox<String>, depth: Depth) {
    self.mailbox = mailbox
    self.depth = depth
  }

  mutating func handle(_ event: InputEvent) {
    told.append(Self.words(for: event))
    guard case .key(let press) = event, case .character(let letter) = press.key else { return }
    switch letter {
    case "q": wishes.append(.quit)
    case "z": wishes.append(.suspend)
    case "m": mailbox.post("posted")
    case "t": tickInterval = tickInterval == nil ? 50 : nil
    case "x": _ = told[told.count + 1]
    case "l": while true { pause() }
    default: break
    }
  }

  mutating func receive(_ message: String) { told.append("message \(message)") }
  mutating func tick() { ticks += 1 }

  /// Leaves a trace of having been told, in the folder it was started in.
  mutating func prepareToEnd(signal: Int32) {
    close(open("saved-\(signal)", O_CREAT | O_WRONLY, 0o600))
  }

  mutating func nextRequest() -> TerminalRequest? {
    wishes.isEmpty ? nil : wishes.removeFirst()
  }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put(
      "probe \(depth) \(size.width)x\(size.height) ticks \(ticks)",
      at: Point(x: 0, y: 0),
      role: .statusBad
    )
    canvas.put("│é│日本│⣿│e\u{301}│مَ│", at: Point(x: 0, y: 1))
    let last = told.suffix(max(0, size.height - 2))
    for (row, words) in last.enumerated() {
      canvas.put("\(words);", at: Point(x: 0, y: row + 2), role: .cursorRow)
    }
    canvas.cursor = Point(x: 0, y: min(size.height - 1, last.count + 1))
    return canvas
  }

  private static func words(for event: InputEvent) -> String {
    switch event {
    case .key(let press):
      let held = [
        press.control ? "ctrl-" : "", press.alt ? "alt-" : "", press.shift ? "shift-" : "",
      ]
      return "key \(held.joined())\(press.key)"
    case .mouse(let mouse): return "mouse \(mouse.action) \(mouse.point.x),\(mouse.point.y)"
    case .paste(let text): return "paste \(text.utf8.count)"
    case .resize(let size): return "resize \(size.width)x\(size.height)"
    case .focus(let gained): return "focus \(gained)"
    }
  }
}

do throws(TerminalError) {
  let mailbox = try Mailbox<String>()
  let options = TerminalOptions(
    color: CommandLine.arguments.dropFirst().first.flatMap { ColorChoice(rawValue: $0) },
    crashSentence: "The probe met a fault."
  )
  let terminal = try Terminal(options)
  var probe = Probe(mailbox: mailbox, depth: terminal.depth)
  let end = try run(&probe, on: terminal, mailbox: mailbox)
  terminal.close()
  exit(end.exitCode)
} catch {
  print("refused: \(error)")
  exit(error.exitCode)
}
