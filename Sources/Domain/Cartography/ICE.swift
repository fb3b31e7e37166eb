/// The common identifier of enterprises (*identifiant commun de l'entreprise*), as far as its digits
/// tell whether it was copied well.
public enum ICE {
  /// What can be said of a text that should be an ICE.
  public enum Standing: Hashable, Sendable {
    case empty
    /// Fifteen digits whose last two answer for the others.
    case sound
    /// Something else than fifteen digits.
    case wrongLength
    /// Fifteen digits, of which one at least must be wrong.
    case wrongControl
  }

  /// Fifteen digits, whose number is a multiple of 97.
  ///
  /// No official text that we know of states the rule; it holds for the numbers that could be looked
  /// up. A number that breaks it is therefore told, and never refused.
  public static func standing(_ text: String) -> Standing {
    if text.isEmpty { return .empty }
    guard text.utf8.count == 15, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return .wrongLength
    }
    let rest = text.utf8.reduce(0) { ($0 * 10 + Int($1) - 48) % 97 }
    return rest == 0 ? .sound : .wrongControl
  }
}
