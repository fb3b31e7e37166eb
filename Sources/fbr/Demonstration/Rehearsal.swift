import Canvas
import Domain
import Exchange
import Glibc
import Phrases
import Screens
import Seals
import Store
import Terminal

/// `fbr demo --script X --verify`: the whole program without a terminal, step after step, to see
/// whether everything is as the script expects.
struct Rehearsal {
  private let plan: DemonstrationPlan
  private let size: Size

  init(_ plan: DemonstrationPlan, size: Size) { (self.plan, self.size) = (plan, size) }

  /// Plays the script, and writes a line for each step; exit 1 when something is not as expected.
  func perform(_ console: Console) throws {
    let device = QuietTerminal(size: size)
    let (outcomes, recorder) = try rehearse(console.globals, plan, on: device)
    recorder?.close()
    let steps = plan.script?.script.steps.count ?? 0
    var failures = outcomes.reduce(0) { $0 + $1.failures.count }
    let isStalled = outcomes.count < steps
    if isStalled { failures += 1 }
    if console.format == .json {
      try writeJSON(outcomes, failures, isStalled: isStalled, console)
    } else {
      writeText(outcomes, failures, steps, console)
    }
    if failures > 0 { console.exitStatus = 1 }
  }

  private func writeText(
    _ outcomes: [StepOutcome],
    _ failures: Int,
    _ steps: Int,
    _ console: Console
  ) {
    let words = console.book.presenter
    for outcome in outcomes {
      let title = outcome.title.split(separator: "\n").first.map(String.init) ?? ""
      let sign = outcome.failures.isEmpty ? "●" : "■"
      console.out.line("\(sign) \(outcome.step)/\(steps)  \(fit(title, 64))")
      for failure in outcome.failures {
        console.out.line(
          "    " + words.failed(outcome.step, failure.what, failure.expected, failure.seen)
        )
      }
    }
    if outcomes.count < steps { console.out.line("■ " + words.stalled(outcomes.count + 1)) }
    console.out.line(words.verdict(outcomes.count, failures))
  }

  private func writeJSON(
    _ outcomes: [StepOutcome],
    _ failures: Int,
    isStalled: Bool,
    _ console: Console
  ) throws {
    var json = JSONWriter(to: console.out.write)
    try json.object { json in
      json.member("demo", true)
      json.member("script", plan.script?.name)
      json.member("size", "\(size.width)x\(size.height)")
      json.member("language", console.globals.language.rawValue)
      json.member("ok", failures == 0)
      json.member("stalled", isStalled)
      json.member("failures", failures)
      try json.array("steps") { json in
        for outcome in outcomes { try write(outcome, to: &json) }
      }
    }
    try json.finish()
  }

  private func write(_ outcome: StepOutcome, to json: inout JSONWriter) throws {
    try json.object { json in
      json.member("step", outcome.step)
      json.member("title", outcome.title)
      json.member("sha256", SHA256.hex(outcome.picture.joined(separator: "\n")))
      try json.array("failures") { json in
        for failure in outcome.failures {
          try json.object { json in
            json.member("what", failure.what)
            json.member("expected", failure.expected)
            json.member("seen", failure.seen)
          }
        }
      }
      try json.array("screen") { json in
        for line in outcome.picture.prefix(size.height) { json.text(line) }
      }
    }
  }
}

/// A terminal that nobody looks at, and where nothing is typed: only answers wake it.
final class QuietTerminal: TerminalDevice, Sendable {
  let size: Size
  /// Without an answer for so long, nothing more will come.
  private static let patience: Int32 = 120_000

  init(size: Size) { self.size = size }

  var now: Int { Int(Clock.steady) }

  func wait(milliseconds: Int?, wakeUp: Int32?) throws(TerminalError) -> [Occurrence] {
    var entry = pollfd(fd: wakeUp ?? -1, events: Int16(POLLIN), revents: 0)
    let limit = min(Int32(clamping: milliseconds ?? Int.max), Self.patience)
    let count = poll(&entry, 1, limit)
    return count == 0 && limit == Self.patience ? [.vanished] : []
  }

  func paint(_ canvas: Canvas, theme: Theme) {}

  func perform(_ request: TerminalRequest) {}
}
