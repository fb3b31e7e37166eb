import Canvas
import Foundation
import Testing

@testable import Terminal

/// A program that shows what it was told.
private struct Diary: TerminalProgram {
  var theme: Theme { .plain }
  var tickInterval: Int?
  var told: [String] = []
  var wishes: [TerminalRequest] = []
  var expectsAnswer = false
  /// Told when a question is asked: `?` asks one.
  var ask: @Sendable () -> Void = {}

  mutating func handle(_ event: InputEvent) {
    guard case .key(let press) = event, case .character(let letter) = press.key else {
      told.append("\(event)")
      return
    }
    told.append(String(letter))
    if letter == "q" { wishes = [.mouse(false), .quit] }
    if letter == "c" { wishes = [.copy("text")] }
    if letter == "t" { tickInterval = nil }
    if letter == "?" {
      expectsAnswer = true
      ask()
    }
  }

  mutating func receive(_ message: String) {
    told.append(message)
    expectsAnswer = false
  }
  mutating func tick() { told.append("tick") }
  mutating func prepareToEnd(signal: Int32) { told.append("end \(signal)") }
  mutating func nextRequest() -> TerminalRequest? {
    wishes.isEmpty ? nil : wishes.removeFirst()
  }

  func draw(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put(told.joined(separator: " "), at: Point(x: 0, y: 0))
    return canvas
  }
}

@Suite struct ProgramLoopTests {
  private func play(
    _ steps: [ScriptedTerminal.Step],
    ticking interval: Int? = nil,
    posted: [String] = []
  ) throws -> (end: LoopEnd, program: Diary, terminal: ScriptedTerminal) {
    let terminal = ScriptedTerminal(size: Size(width: 40, height: 2), steps: steps)
    let mailbox = try Mailbox<String>()
    for message in posted { mailbox.post(message) }
    var program = Diary(tickInterval: interval)
    let end = try run(&program, on: terminal, mailbox: mailbox)
    return (end, program, terminal)
  }

  private func keys(_ text: String) -> [Occurrence] { typed(text).map { .input($0) } }

  @Test func `keys that came at once are drawn once`() throws {
    let played = try play([.happens(keys("abc")), .happens(keys("dq"))])
    #expect(played.end == .finished)
    #expect(played.end.exitCode == 0)
    #expect(played.terminal.frames.map { $0.lines(trimmed: true)[0] } == ["", "a b c"])
    #expect(played.program.told == ["a", "b", "c", "d", "q"])
  }

  @Test func `a frame waits a moment for the answer to what a key asked`() throws {
    let terminal = ScriptedTerminal(
      size: Size(width: 40, height: 2),
      steps: [.happens(keys("?")), .happens(keys("q"))]
    )
    let mailbox = try Mailbox<String>()
    var program = Diary(ask: { Thread.detachNewThread { mailbox.post("answer") } })
    _ = try run(&program, on: terminal, mailbox: mailbox)
    #expect(terminal.frames.map { $0.lines(trimmed: true)[0] } == ["", "? answer"])
  }

  @Test func `a frame does not wait for an answer that takes its time`() throws {
    let terminal = ScriptedTerminal(
      size: Size(width: 40, height: 2),
      steps: [.happens(keys("?")), .happens(keys("q"))]
    )
    var program = Diary()
    _ = try run(&program, on: terminal, mailbox: try Mailbox<String>())
    #expect(terminal.frames.map { $0.lines(trimmed: true)[0] } == ["", "?"])
  }

  @Test func `what is typed after the key that quits is not for the program`() throws {
    let played = try play([.happens(keys("aqb"))])
    #expect(played.program.told == ["a", "q"])
    #expect(played.terminal.requests == [.mouse(false)])
  }

  @Test func `a signal ends the program once it is ready`() throws {
    let played = try play([.happens(keys("a") + [.endAsked(signal: 15)] + keys("b"))])
    #expect(played.end == .signal(15))
    #expect(played.end.exitCode == 143)
    #expect(played.program.told == ["a", "end 15"])
  }

  @Test func `a terminal that is gone is a hang-up`() throws {
    let played = try play([.happens([.vanished])])
    #expect(played.end.exitCode == 129)
    #expect(played.program.told == ["end 1"])
  }

  @Test func `nothing happens while nothing happens`() throws {
    let played = try play([.silence(60_000), .happens(keys("q"))])
    #expect(played.terminal.frames.count == 1)
    #expect(played.program.told == ["q"])
  }

  @Test func `a program that asks for it is told that time passes`() throws {
    let played = try play(
      [.silence(250), .happens(keys("a")), .silence(60), .happens(keys("t")), .silence(500)],
      ticking: 100
    )
    #expect(played.program.told == ["tick", "tick", "a", "tick", "t", "end 1"])
  }

  @Test func `messages come in order, after the keys`() throws {
    let played = try play([.happens(keys("a")), .happens(keys("q"))], posted: ["one", "two"])
    #expect(played.program.told == ["a", "one", "two", "q"])
  }

  @Test func `a frame has the size of the window`() throws {
    let size = Size(width: 10, height: 1)
    let played = try play([.happens([.resized(size)]), .happens(keys("q"))])
    #expect(played.terminal.frames.last?.size == size)
    #expect(played.program.told.count == 2)
  }

  @Test func `a stop and a lost screen are the device's affair`() throws {
    let played = try play([
      .happens([.suspensionAsked, .screenLost] + keys("c")), .happens(keys("q")),
    ])
    #expect(played.terminal.requests == [.suspend, .repaint, .copy("text"), .mouse(false)])
  }
}

@Suite struct MailboxTests {
  @Test func `messages of many threads all arrive, in order for each`() async throws {
    let mailbox = try Mailbox<[Int]>()
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask { for number in 0..<500 { mailbox.post([writer, number]) } }
      }
    }
    let taken = mailbox.take()
    #expect(taken.count == 4000)
    for writer in 0..<8 {
      #expect(taken.filter { $0[0] == writer }.map { $0[1] } == Array(0..<500))
    }
    #expect(mailbox.take().isEmpty)
  }
}
