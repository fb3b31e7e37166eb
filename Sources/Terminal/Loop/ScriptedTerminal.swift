public import Canvas
import Glibc

/// A terminal that plays a script and keeps the frames shown: the loop without a screen.
public final class ScriptedTerminal: TerminalDevice {
  /// One step of a script.
  public enum Step: Hashable, Sendable {
    /// Things that happen at once.
    case happens([Occurrence])
    /// So many milliseconds in which nothing happens.
    case silence(Int)
  }

  public private(set) var size: Size
  public private(set) var now = 0
  /// Each different frame that was shown.
  public private(set) var frames: [Canvas] = []
  /// What the program asked for, except to quit.
  public private(set) var requests: [TerminalRequest] = []
  private var steps: [Step]

  /// A terminal that plays steps, then says that it is gone.
  public init(size: Size, steps: [Step]) {
    self.size = size
    self.steps = steps.reversed()
  }

  /// Plays the next step; during a silence, stops early when the time asked for has passed.
  public func wait(milliseconds: Int?, wakeUp: Int32?) throws(TerminalError) -> [Occurrence] {
    guard let step = steps.popLast() else { return [.vanished] }
    switch step {
    case .happens(let occurrences):
      for case .resized(let size) in occurrences { self.size = size }
      return occurrences
    case .silence(let duration):
      let passed = min(duration, milliseconds ?? duration)
      now += passed
      if passed < duration { steps.append(.silence(duration - passed)) }
      return []
    }
  }

  /// Keeps a frame that differs from the last.
  public func paint(_ canvas: Canvas, theme: Theme) {
    if frames.last != canvas { frames.append(canvas) }
  }

  /// Keeps what was asked.
  public func perform(_ request: TerminalRequest) { requests.append(request) }
}
