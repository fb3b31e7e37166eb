public import Domain

/// What is wrong with a command as it was typed (exit 64).
public enum UsageFault: Error, Hashable, Sendable {
  case unknownCommand(String)
  /// The option, and what may have been meant.
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String)
  case missingArgument(String)
  case unexpectedArgument(String)
  /// A value, where it stands, and the values that would be right.
  case badValue(String, place: String, known: [String])
  case badDay(String, place: String)
  case badPeriod(String)
  case wrongPeriodKind(String, PeriodKind)
  case badStratum(String)
  case badFilter(FilterFault)
  /// A changing command without `--as` (R58).
  case personNeeded
  case claimsNeeded
  case claimsOrFilter
  /// The options that cannot stand together.
  case together(String, String)
  case formatNotHere(String, known: [String])
  case filterNotHere(String)
  case notATerminal
  /// An argument whose bytes are not UTF-8.
  case notText(String)
  /// Anything else that the argument parser says.
  case malformed(String)
}
