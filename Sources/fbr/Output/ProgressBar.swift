import Canvas
import Glibc
import Phrases

/// A bar on standard error for what takes over a second, where that is a terminal.
///
/// It is drawn with spaces and carriage returns alone, and leaves nothing behind.
final class ProgressBar {
  private let isShown: Bool
  private let start = ProgressBar.milliseconds
  private var lastDrawn = 0
  private var hasDrawn = false
  private let numbers: NumberStyle

  init(_ book: Phrasebook) {
    isShown = Surroundings.errorsAreOnTerminal
    numbers = book.numbers
  }

  /// Whether the work takes long enough for the bar to show.
  var isDue: Bool { isShown && ProgressBar.milliseconds - start > 1000 }

  /// Shows how far a step is: `done` of `total`, or only its name when the total is unknown.
  func show(_ name: String, _ done: Int, of total: Int) {
    guard isShown else { return }
    let now = ProgressBar.milliseconds
    guard now - start > 1000, now - lastDrawn > 100 else { return }
    (lastDrawn, hasDrawn) = (now, true)
    var line = fit(name, 16)
    if total > 0 {
      let share = min(1000, max(0, done * 1000 / total))
      let filled = share * 40 / 1000
      line += " [" + String(repeating: "#", count: filled)
      line += String(repeating: ".", count: 40 - filled) + "] " + numbers.percent(share / 10)
    }
    put("\r" + fit(line, 68))
  }

  /// Takes the bar away.
  func finish() {
    if hasDrawn { put("\r" + String(repeating: " ", count: 68) + "\r") }
    hasDrawn = false
  }

  private func put(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
