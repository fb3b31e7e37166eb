/// Why a terminal cannot be used; each is told before anything is written to it.
public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is empty, `dumb`, unknown, or cannot move its cursor (R91).
  case unusable(term: String)
  /// The system refused, with its number: too few descriptors, for instance.
  case system(errno: Int32)

  /// What the program ends with.
  public var exitCode: Int32 {
    switch self {
    case .notATerminal: 64
    case .unusable: 78
    case .system: 71
    }
  }
}
