/// What a trainer shows, step by step, on a demonstration (ux.md 3.9).
///
/// Screens, commands and keys stand here by their names: what they do is for the screens.
public struct Script: Hashable, Sendable {
  public var title: Label
  /// The today at the start; nil keeps that of the demonstration.
  public var clock: Day?
  /// What the demonstration is drawn from; nil is the usual one.
  public var seed: String?
  /// How many claims the demonstration holds; nil is the usual number.
  public var claims: Int?
  /// The language at the start, unless another is asked for.
  public var language: Language?
  /// Who is at the keyboard at the start, by code.
  public var person: String?
  /// How long it is meant to take.
  public var minutes: Int
  /// Whether one person follows it alone, reading the words on the screen.
  public var isSelfPaced: Bool
  public var steps: [ScriptStep]

  public init(
    title: Label,
    clock: Day? = nil,
    seed: String? = nil,
    claims: Int? = nil,
    language: Language? = nil,
    person: String? = nil,
    minutes: Int,
    isSelfPaced: Bool = false,
    steps: [ScriptStep]
  ) {
    self.title = title
    self.clock = clock
    self.seed = seed
    self.claims = claims
    self.language = language
    self.person = person
    self.minutes = minutes
    self.isSelfPaced = isSelfPaced
    self.steps = steps
  }
}

/// One step: what is said, where it stands, what is done, what must be seen then.
public struct ScriptStep: Hashable, Sendable {
  public var title: Label
  /// What the trainer says; the words of a self-paced step.
  public var say: Label
  /// What is done as the step is entered: who is there, where one looks.
  public var entry: [ScriptAct]
  /// What is done when the step is played.
  public var acts: [ScriptAct]
  /// The widgets to light, by their names: the first one that the screen shows.
  public var spotlight: [String]
  /// What must hold once the step is played.
  public var expects: [ScriptExpectation]

  public init(
    title: Label,
    say: Label,
    entry: [ScriptAct] = [],
    acts: [ScriptAct] = [],
    spotlight: [String] = [],
    expects: [ScriptExpectation] = []
  ) {
    self.title = title
    self.say = say
    self.entry = entry
    self.acts = acts
    self.spotlight = spotlight
    self.expects = expects
  }
}

/// One thing that a script does.
public enum ScriptAct: Hashable, Sendable {
  /// Goes to a screen, perhaps with a filter and to a record.
  case goto(String, filter: String?, record: String?)
  /// Puts a person at the keyboard.
  case person(String)
  /// Presses a key, by its name.
  case key(String)
  /// Types a text.
  case type(String)
  /// Gives a command of the command table.
  case command(String)
  /// Fills a field of the open dialog, by its name.
  case field(String, String)
  /// Presses a button of the open dialog; nil is the one that Enter presses.
  case button(String?)
  /// Lets so many days pass.
  case advance(days: Int)
  /// Waits so many seconds, where somebody is looking.
  case pause(seconds: Int)
}

/// A figure, and what it must be.
public struct ScriptExpectation: Hashable, Sendable {
  /// The name that stands for the whole picture: its value is a text that must be seen.
  public static let text = "text"

  /// The name of the figure, such as `verif.count`.
  public var figure: String
  /// Its value, or a bound such as `>0`.
  public var value: String

  public init(_ figure: String, _ value: String) {
    self.figure = figure
    self.value = value
  }

  /// Whether a figure is as expected; nil is a figure that the screen does not show.
  public func holds(of seen: String?) -> Bool {
    guard let seen else { return false }
    if seen == value { return true }
    let sign = value.prefix { $0 == "<" || $0 == ">" || $0 == "=" }
    // Of an amount with centimes the whole dirhams are compared.
    let whole = seen.split(separator: ".", maxSplits: 1).first ?? ""
    guard let bound = Int(value.dropFirst(sign.count)), let number = Int(whole) else {
      return false
    }
    switch sign {
    case ">": return number > bound
    case ">=": return number >= bound
    case "<": return number < bound
    case "<=": return number <= bound
    default: return false
    }
  }
}

/// The names that a script may use: those of the screens, of the command table and of the keys.
public struct ScriptVocabulary: Sendable {
  public var screens: [String]
  public var commands: [String]
  public var isKey: @Sendable (String) -> Bool

  public init(
    screens: [String],
    commands: [String],
    isKey: @escaping @Sendable (String) -> Bool
  ) {
    self.screens = screens
    self.commands = commands
    self.isKey = isKey
  }
}
