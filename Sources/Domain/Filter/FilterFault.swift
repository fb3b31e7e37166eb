/// Why a part of a filter was not understood.
public struct FilterFault: Hashable, Sendable {
  public enum Code: String, CaseIterable, Sendable {
    case unknownField
    /// The text begins the names of several fields or values.
    case ambiguous
    case unknownValue
    /// A field stands without value.
    case valueExpected
    /// Something must follow `ou`, `-` or an opening parenthesis.
    case termExpected
    case unclosedQuote, unclosedParenthesis, unexpectedParenthesis
    /// The field has no order: neither `<`, `>` nor `..`.
    case orderNotAllowed
    case notANumber, notAnAmount, notADay, notAPeriod
    /// The first end of a range is after the last.
    case reversedRange
    case tooLong, tooDeep
  }

  public var code: Code
  /// Where it stands, in characters from the beginning.
  public var range: Range<Int>
  /// The text at fault.
  public var text: String
  /// The field whose value is at fault.
  public var field: FilterField.ID?
  /// What may have been meant: a name that can be typed instead.
  public var suggestion: String?
  /// The text stops there, so that typing on may mend it.
  public var isIncomplete: Bool

  public init(
    _ code: Code,
    at range: Range<Int>,
    text: String,
    field: FilterField.ID? = nil,
    suggestion: String? = nil,
    isIncomplete: Bool = false
  ) {
    self.code = code
    self.range = range
    self.text = text
    self.field = field
    self.suggestion = suggestion
    self.isIncomplete = isIncomplete
  }
}
