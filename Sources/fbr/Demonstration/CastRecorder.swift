import Canvas
import Domain
import Exchange
import Foundation
import Glibc
import Synchronization
import Terminal

/// Writes what is shown and typed as an asciicast of version 2, frame after frame.
///
/// The escape sequences are made from the frames themselves, for a terminal of 256 colours: what is
/// recorded does not depend on the terminal that it was recorded on.
final class CastRecorder: Sendable {
  private let descriptor: Int32
  /// The frame that was written last; nil before the first.
  private let shown = Mutex<Canvas?>(nil)
  private let start = Clock.steady

  /// Begins a file for a window of a size; nil when it cannot be made.
  init?(_ path: String) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    if descriptor < 0 { return nil }
  }

  /// A frame, as far as it differs from the one before.
  func paint(_ canvas: Canvas, theme: Theme) {
    let previous = shown.withLock { shown in
      defer { shown = canvas }
      return shown
    }
    if previous == nil { begin(canvas.size) }
    if let previous, previous.size != canvas.size {
      event("r", "\(canvas.size.width)x\(canvas.size.height)")
    }
    let runs = canvas.changes(from: previous ?? Canvas(size: Size(width: 0, height: 0)))
    guard !runs.isEmpty else { return }
    event("o", CastRecorder.sequences(runs, theme: theme))
  }

  /// A key; what nobody may see is recorded as a dot.
  func note(_ input: InputEvent, isSecret: Bool) {
    guard shown.withLock({ $0 != nil }), case .key(let press) = input else { return }
    let text: String
    switch press.key {
    case .character(let letter):
      text = isSecret ? "•" : press.control ? CastRecorder.control(letter) : String(letter)
    case .enter: text = "\r"
    case .escape: text = "\u{1B}"
    case .tab: text = "\t"
    case .backspace: text = "\u{7F}"
    case .up: text = "\u{1B}[A"
    case .down: text = "\u{1B}[B"
    case .right: text = "\u{1B}[C"
    case .left: text = "\u{1B}[D"
    case .home: text = "\u{1B}[H"
    case .end: text = "\u{1B}[F"
    case .insert: text = "\u{1B}[2~"
    case .delete: text = "\u{1B}[3~"
    case .pageUp: text = "\u{1B}[5~"
    case .pageDown: text = "\u{1B}[6~"
    case .function(let number):
      let codes = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
      text = codes.indices.contains(number - 1) ? "\u{1B}[\(codes[number - 1])~" : ""
    }
    if !text.isEmpty { event("i", text) }
  }

  func close() { Glibc.close(descriptor) }

  private static func control(_ letter: Character) -> String {
    guard let value = letter.asciiValue, (97...122).contains(value) else { return String(letter) }
    return String(UnicodeScalar(value - 96))
  }

  private func begin(_ size: Size) {
    write { json in
      try json.object { json in
        json.member("version", 2)
        json.member("width", size.width)
        json.member("height", size.height)
        json.member("timestamp", Int(Clock.now.utcMilliseconds / 1000))
        try json.object("env") { json in
          json.member("TERM", "xterm-256color")
          json.member("SHELL", "/bin/sh")
        }
      }
    }
    event("o", "\u{1B}[?25l\u{1B}[2J")
  }

  private func event(_ kind: String, _ text: String) {
    let milliseconds = max(0, Clock.steady - start)
    write { json in
      try json.array { json in
        json.decimal(hundredths: milliseconds / 10)
        json.text(kind)
        json.text(text)
      }
    }
  }

  /// A line that is not written whole is not written at all: a recording holds nothing up.
  private func write(_ body: (inout JSONWriter) throws -> Void) {
    var bytes: [UInt8] = []
    var json = JSONWriter { bytes += $0 }
    guard (try? body(&json)) != nil, (try? json.finish()) != nil else { return }
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  private static func sequences(_ runs: [Run], theme: Theme) -> String {
    var text = ""
    for run in runs {
      text += "\u{1B}[\(run.y + 1);\(run.x + 1)H"
      var style: Style?
      for cell in run.cells where !cell.isContinuation {
        let own = theme.style(cell.role, on: cell.ground, .indexed256).adding(cell.attributes)
        if own != style { text += look(own) }
        style = own
        text += cell.text
      }
    }
    return text + "\u{1B}[0m"
  }

  private static func look(_ style: Style) -> String {
    var codes = ["0"]
    let names: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += names.filter { style.attributes.contains($0.0) }.map(\.1)
    if case .indexed(let index) = style.foreground.degraded(to: .indexed256) {
      codes.append("38;5;\(index)")
    }
    if case .indexed(let index) = style.background.degraded(to: .indexed256) {
      codes.append("48;5;\(index)")
    }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

/// A terminal whose frames are recorded as well.
final class RecordedTerminal: TerminalDevice {
  private let device: any TerminalDevice
  private let recorder: CastRecorder

  init(_ device: any TerminalDevice, _ recorder: CastRecorder) {
    (self.device, self.recorder) = (device, recorder)
  }

  var size: Size { device.size }
  var now: Int { device.now }

  func wait(milliseconds: Int?, wakeUp: Int32?) throws(TerminalError) -> [Occurrence] {
    try device.wait(milliseconds: milliseconds, wakeUp: wakeUp)
  }

  func paint(_ canvas: Canvas, theme: Theme) {
    recorder.paint(canvas, theme: theme)
    device.paint(canvas, theme: theme)
  }

  func perform(_ request: TerminalRequest) { device.perform(request) }
}
