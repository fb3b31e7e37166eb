import Canvas
import Glibc

/// Runs a program on a terminal until it ends: wait, take all that came, update, draw, show.
///
/// One synchronous function on the thread that opened the terminal; ncurses allows no other.
/// However many keys came at once, one frame is drawn for them, and none when nothing came.
public func run<Program: TerminalProgram>(
  _ program: inout Program,
  on device: some TerminalDevice,
  mailbox: Mailbox<Program.Message>
) throws(TerminalError) -> LoopEnd {
  var clock = TickClock()
  if carryOutRequests(of: &program, on: device) { return .finished }
  device.paint(program.draw(size: device.size), theme: program.theme)
  program.rest()
  while true {
    let delay = clock.delay(interval: program.tickInterval, now: device.now)
    let occurrences = try device.wait(milliseconds: delay, wakeUp: mailbox.wakeUp)
    var changed = false
    for occurrence in occurrences {
      changed = true
      if let signal = take(occurrence, for: &program, on: device) {
        program.prepareToEnd(signal: signal)
        return .signal(signal)
      }
      // A key that quits is the last one: what was typed after it is for the shell.
      if carryOutRequests(of: &program, on: device) { return .finished }
    }
    changed = deliver(mailbox, to: &program) == .seen || changed
    if !occurrences.isEmpty { awaitAnswers(mailbox, &program, on: device) }
    if clock.isDue(interval: program.tickInterval, now: device.now) {
      changed = true
      program.tick()
    }
    if changed {
      if carryOutRequests(of: &program, on: device) { return .finished }
      device.paint(program.draw(size: device.size), theme: program.theme)
    }
    program.rest()
  }
}

/// What came of giving a program its messages.
private enum Delivery {
  /// There were none.
  case nothing
  /// None of them changes the picture.
  case unseen
  case seen
}

/// Gives a program its messages.
private func deliver<Program: TerminalProgram>(
  _ mailbox: Mailbox<Program.Message>,
  to program: inout Program
) -> Delivery {
  let messages = mailbox.take()
  if messages.isEmpty { return .nothing }
  var delivery = Delivery.unseen
  for message in messages {
    program.receive(message)
    if program.shows(message) { delivery = .seen }
  }
  return delivery
}

/// The longest that a frame waits for answers to what a key asked, in milliseconds: most come within
/// one, and one frame instead of two is half the work of the terminal.
private let longestWait = 10

/// Waits a moment for the answers that the next frame should show.
private func awaitAnswers<Program: TerminalProgram>(
  _ mailbox: Mailbox<Program.Message>,
  _ program: inout Program,
  on device: some TerminalDevice
) {
  let end = device.now + longestWait
  while program.expectsAnswer {
    let left = end - device.now
    guard left > 0 else { return }
    mailbox.wait(milliseconds: left)
    if deliver(mailbox, to: &program) == .nothing { return }
  }
}

/// Tells a program what happened; answers the signal that ends it, if it does.
private func take<Program: TerminalProgram>(
  _ occurrence: Occurrence,
  for program: inout Program,
  on device: some TerminalDevice
) -> Int32? {
  switch occurrence {
  case .input(let event): program.handle(event)
  case .resized(let size): program.handle(.resize(size))
  case .suspensionAsked: device.perform(.suspend)
  case .screenLost: device.perform(.repaint)
  case .endAsked(let signal): return signal
  case .vanished: return SIGHUP
  }
  return nil
}

/// Does what a program asked for; true when it asked to quit.
private func carryOutRequests<Program: TerminalProgram>(
  of program: inout Program,
  on device: some TerminalDevice
) -> Bool {
  while let request = program.nextRequest() {
    if request == .quit { return true }
    device.perform(request)
  }
  return false
}

/// When a program must next be told that time passes.
private struct TickClock {
  private var due: Int?

  /// The milliseconds to wait; nil when there is nothing to wait for.
  mutating func delay(interval: Int?, now: Int) -> Int? {
    guard let interval else {
      due = nil
      return nil
    }
    let next = min(due ?? Int.max, now + max(1, interval))
    due = next
    return max(0, next - now)
  }

  /// Whether the moment has come; the next one is counted from now.
  mutating func isDue(interval: Int?, now: Int) -> Bool {
    guard let due, let interval, now >= due else { return false }
    self.due = now + max(1, interval)
    return true
  }
}
