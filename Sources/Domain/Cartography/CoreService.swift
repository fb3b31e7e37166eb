/// The services that every province needs; others come as actors bring them (R84).
public enum CoreService {
  /// The five, in the order of a person's path.
  public static let codes = ["guidance", "training", "placement", "financing", "followUp"]

  /// Whether a service is one of the five.
  public static func contains(_ code: String) -> Bool { codes.contains(code) }
}
