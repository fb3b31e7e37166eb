/// The presenter mode: what surrounds a demonstration that is shown, and its second terminal.
public struct PresenterPhrases: Sendable {
  /// The dialog that chooses what is shown.
  public let title: String
  public let script: String
  /// How it goes: shown by a trainer, or followed alone.
  public let manner: String
  public let shown: String
  public let alone: String
  public let start: String
  public let leave: String
  /// Why there is nothing to present outside of a throw-away demonstration.
  public let onlyInDemonstration: String

  /// A step that left its path.
  public let improvised: String
  /// The keys after the prefix.
  public let prefixKeys: String
  /// After the last step.
  public let over: String
  public let kept: String
  public let left: String

  /// Below the title on the curtain.
  public let curtainKeys: String
  /// Before the keys that a step asks for.
  public let tryKeys: @Sendable (String) -> String
  public let stepDone: String
  public let aloneKeys: String
  public let aloneNext: String
  public let aloneEnd: String

  public let bigOn: String
  public let bigOff: String

  /// The second terminal.
  public let notesTitle: String
  public let notesWait: String
  public let notesEnd: String
  public let nextStep: String
  public let stepKeys: String
  /// Elapsed and planned.
  public let elapsed: @Sendable (String, String) -> String
  /// Over the planned time.
  public let lateBy: @Sendable (String) -> String

  /// What a rehearsal says of a step that failed: its number, the figure, what was expected, seen.
  public let failed: @Sendable (Int, String, String, String) -> String
  /// A figure that the screen does not show.
  public let nothingSeen: String
  public let spotlightMissing: String
  public let fieldMissing: String
  public let commandGreyed: String
  public let screenMissing: String
  public let personMissing: String
  public let dialogStays: String
  public let stalled: @Sendable (Int) -> String
  /// Steps, failures.
  public let verdict: @Sendable (Int, Int) -> String

  /// How many faults a script has.
  public let scriptRefused: @Sendable (String, Int) -> String
  /// A name that is no file and none of these.
  public let unknownScript: @Sendable (String, [String]) -> String
  public let nothingToResume: String
}
