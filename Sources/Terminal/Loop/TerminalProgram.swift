public import Canvas

/// A program that lives in a terminal: told of events, asked for frames.
///
/// Nothing here may take longer than a tenth of a second: long work runs elsewhere and posts a
/// message to the mailbox.
public protocol TerminalProgram {
  /// What other threads tell the program.
  associatedtype Message: Sendable

  /// The theme that the next frame is shown with.
  var theme: Theme { get }
  /// How often the program wants to be told that time passes, in milliseconds; nil for never.
  ///
  /// An idle program says nil, and then uses no processor time and writes nothing.
  var tickInterval: Int? { get }

  /// Whether an answer that the next frame should show is on its way: the frame waits a moment.
  var expectsAnswer: Bool { get }

  /// A key, a click, a paste, another size.
  mutating func handle(_ event: InputEvent)
  /// A message from another thread.
  mutating func receive(_ message: Message)
  /// Whether a message may change what is shown: otherwise no frame is drawn for it.
  func shows(_ message: Message) -> Bool
  /// The interval has passed.
  mutating func tick()
  /// A signal ends the program after this: the moment to save drafts. Nothing more is drawn.
  mutating func prepareToEnd(signal: Int32)
  /// What the program wants of the terminal, one thing after the other, nil when that was all.
  mutating func nextRequest() -> TerminalRequest?
  /// The frame to show, of this size.
  mutating func draw(size: Size) -> Canvas
  /// The frame is on the screen: what is not awaited may be begun.
  mutating func rest()
}

extension TerminalProgram {
  public var tickInterval: Int? { nil }
  public var expectsAnswer: Bool { false }
  public func shows(_ message: Message) -> Bool { true }
  public mutating func tick() {}
  public mutating func rest() {}
  public mutating func prepareToEnd(signal: Int32) {}
}

/// How a loop ended.
public enum LoopEnd: Hashable, Sendable {
  /// The program asked to quit.
  case finished
  /// A signal, or the loss of the terminal (which counts as a hang-up), ended it.
  case signal(Int32)

  /// What the process exits with.
  public var exitCode: Int32 {
    switch self {
    case .finished: 0
    case .signal(let number): 128 + number
    }
  }
}
