public import Domain

/// A script under way: where it stands, what is still to be done of its step, and what to come back
/// to.
public struct Presentation: Sendable {
  /// How it goes on.
  public enum Manner: Hashable, Sendable {
    /// Shown by a trainer, key after key.
    case shown
    /// Followed by one person alone, who reads the words.
    case alone
    /// By itself and at once, to see whether everything is as expected.
    case rehearsed
  }

  /// Where a step stands.
  enum Phase: Hashable, Sendable {
    case entering, ready, playing, played
  }

  /// One thing that the presentation does, when nothing is awaited.
  enum Act: Hashable, Sendable {
    /// Takes note of the state, to come back to it.
    case mark
    /// Comes back to the start of a step.
    case bring(Int)
    /// Comes back to the checkpoint that was set by hand in the step.
    case bringKept
    /// Opens a demonstration that nobody has touched.
    case bringFresh
    case script(ScriptAct)
    case letter(Character)
    case ready
    case played
    case enter(Int)
  }

  /// A state to come back to.
  struct Mark: Sendable {
    var router: Router
    var checkpoint: Int
    var phase = Phase.entering
  }

  public let script: Script
  public let manner: Manner
  /// The name under which the script is found again.
  public let name: String
  public internal(set) var step = 0
  public internal(set) var improvised: Set<Int> = []
  /// What the rehearsal found, step by step.
  public internal(set) var outcomes: [StepOutcome] = []
  public internal(set) var isCurtainDown = false
  var phase = Phase.entering
  var queue: [Act] = []
  /// The start of each step that was entered.
  var marks: [Int: Mark] = [:]
  /// What was set by hand, by its step; at most one.
  var kept: [Int: Mark] = [:]
  /// What is being come back to, until the store has.
  var bringing: Act?
  /// The question about the store that is open.
  var awaits: Token?
  /// Whether the state to come back to is one set by hand.
  var keepsByHand = false
  var cast = KeyCast()
  /// Whether the spotlight is on.
  var isLit = false
  /// `,` was typed: the next letter is for the presenter.
  var expectsLetter = false
  /// The keys of the step that were typed by hand, in their order.
  var followed = 0
  /// Something else was done by hand since the step was entered or played.
  var isTouched = false
  /// A step was asked for while this one was being entered.
  var wantsStep = false
  /// Ticks before the next act, and whether there are none any more.
  var delay = 0
  var isHurried = false
  /// What went wrong in this step.
  var failures: [StepOutcome.Failure] = []
  /// The milliseconds of a steady clock at the start, and those before an interruption.
  var startedAt: Int64?
  public internal(set) var elapsed: Int
  var elapsedBefore: Int

  public init(
    _ script: Script,
    name: String,
    manner: Manner,
    step: Int = 0,
    elapsed: Int = 0,
    isFresh: Bool = true
  ) {
    self.script = script
    self.name = name
    self.manner = manner
    self.step = max(0, min(step, script.steps.count - 1))
    (self.elapsed, elapsedBefore) = (elapsed, elapsed)
    queue = (isFresh ? [] : [.bringFresh]) + [.enter(self.step)]
  }

  var current: ScriptStep { script.steps[step] }
  var isLast: Bool { step == script.steps.count - 1 }
  /// Whether the presentation itself is at work.
  var isBusy: Bool { !queue.isEmpty }
  var isTicking: Bool { manner != .rehearsed && (isBusy || cast.isShown) }

  /// The acts of a step, text letter by letter.
  func acts(of step: ScriptStep, from first: Int = 0) -> [Act] {
    Presentation.spread(step.acts).dropFirst(first) + [.played]
  }

  static func spread(_ acts: [ScriptAct]) -> [Act] {
    acts.flatMap { act -> [Act] in
      if case .type(let text) = act { return text.map { .letter($0) } }
      return [.script(act)]
    }
  }

  /// What enters a step.
  func entry(of step: ScriptStep) -> [Act] { Presentation.spread(step.entry) + [.ready] }

  /// Hears what time it is.
  mutating func hear(_ milliseconds: Int64) {
    let start = startedAt ?? milliseconds
    startedAt = start
    elapsed = elapsedBefore + Int((milliseconds - start) / 1000)
  }

  mutating func restartClock() { (startedAt, elapsed, elapsedBefore) = (nil, 0, 0) }
}

/// What a rehearsal found in one step.
public struct StepOutcome: Hashable, Sendable {
  /// Something that was not as expected.
  public struct Failure: Hashable, Sendable {
    public var what: String
    public var expected: String
    public var seen: String
  }

  /// From 1.
  public var step: Int
  public var title: String
  /// The picture at the end: text, then roles, a line each.
  public var picture: [String]
  public var failures: [Failure]
}

/// What others are told of a presentation: the notes of the trainer, and what to resume.
public struct PresentationNote: Hashable, Sendable {
  public var name: String
  public var title: String
  /// From 1.
  public var step: Int
  public var steps: Int
  public var say: String
  public var keys: String
  public var next: String
  public var isImprovised: Bool
  public var isOver: Bool
  public var elapsed: Int
  public var minutes: Int
  /// The number of the state to come back to.
  public var checkpoint: Int
  public var person: String
  public var today: Day
  public var language: Language
  public var isAlone: Bool
}
