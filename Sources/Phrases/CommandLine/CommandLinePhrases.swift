/// What the command line says outside the screens.
public struct CommandLinePhrases: Sendable {
  public let notATerminal: String
  public let dumbTerminal: String
  public let arabicLater: String
  public let done: @Sendable (Int, Int) -> String
  public let error: String
}
