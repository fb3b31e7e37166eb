/// What makes a programme pack impossible to follow; such a pack is refused whole (R73).
public struct ProgrammeFault: Hashable, Sendable {
  /// What is wrong.
  public enum Code: String, CaseIterable, Sendable {
    /// Not `[A-Za-z0-9._-]{1,40}` (R63).
    case badCode
    case duplicateCode
    case unknownMechanism, unknownPredecessor, unknownResult, unknownGroup
    /// Not the HCP code of one of the region's eight provinces (R15).
    case unknownProvince
    /// A result that is, by its predecessors, its own predecessor.
    case predecessorLoop
    /// Two prices of one result, province and group share a day (R13).
    case priceOverlap
    case untilBeforeFrom
    /// A number outside the bounds that its meaning gives it.
    case outOfRange
    /// Neither 90, 95 nor 99 (R25).
    case badConfidence
    /// A mechanism that draws has no band (R27).
    case missingBands
    case emptyBand, bandHole, bandOverlap
    /// No verifier may perform a mechanism; the value is its code, then the project concerned.
    case nobodyVerifies
    /// The least is above the most.
    case boundsReversed
  }

  /// The table of the pack in which it stands.
  public enum Section: String, CaseIterable, Sendable {
    case programme, bonus, group, result, price, mechanism, reason, person
  }

  public var code: Code
  public var section: Section
  /// Which `[[section]]` of the pack, counted from 1; 0 for a table that stands once.
  public var number: Int
  /// The key at fault, such as `predecessor` or `band[2].from_bp`.
  public var key: String
  /// The value at fault, as text.
  public var value: String

  public init(_ code: Code, _ section: Section, _ number: Int, _ key: String, _ value: String) {
    self.code = code
    self.section = section
    self.number = number
    self.key = key
    self.value = value
  }

  /// Where it stands, such as `price[3].province`.
  public var path: String {
    section.rawValue + (number > 0 ? "[\(number)]" : "") + (key.isEmpty ? "" : "." + key)
  }
}
