/// What is wrong with the form of a programme pack; what its parts say of one another is judged by
/// the programme itself (R73).
public struct PackFault: Hashable, Sendable {
  /// Stable English codes, worded in Phrases.
  public enum Code: String, CaseIterable, Sendable {
    // The text as a whole.
    case badTOML, invalidByte, nulByte, tooLarge, tooDeep
    // One key.
    case unknownKey, missingKey, wrongType, unknownValue, outOfRange, badCode, badAmount, badDay
    case emptyText
  }

  /// The key, as `mechanism[2].band[1].from_bp`, the first of a list being 1; empty for the text.
  public var path: String
  public var code: Code
  /// What was found there, cut to 80 characters.
  public var value: String
  /// The values, bounds, keys or type that would have been right.
  public var known: [String]
  /// The line of the key, or of the table that lacks it; nil when it cannot be told.
  public var line: Int?
  /// The column, where the text is no TOML.
  public var column: Int?

  public init(
    path: String,
    code: Code,
    value: String = "",
    known: [String] = [],
    line: Int? = nil,
    column: Int? = nil
  ) {
    self.path = path
    self.code = code
    self.value = value
    self.known = known
    self.line = line
    self.column = column
  }
}

/// Every fault of a pack that cannot be read, in the order of its lines.
public struct PackRefusal: Error, Hashable, Sendable {
  public var faults: [PackFault]

  public init(faults: [PackFault]) { self.faults = faults }
}
