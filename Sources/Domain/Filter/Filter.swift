/// What a list keeps: the meaning of a line typed in the filter, without its wording.
///
/// Store turns it into a query; `matches` applies it to rows in memory. Groups nest at most
/// `FilterLimits.depth` deep.
public indirect enum Filter: Hashable, Sendable {
  /// Every one of these; with none of them, everything is kept.
  case all([Filter])
  /// At least one of these; never empty.
  case any([Filter])
  case not(Filter)
  /// A folded text that must occur in the row's own text.
  case text(String)
  /// At least one of these holds for a field; never empty.
  case field(FilterField.ID, [FilterMatch])

  /// Keeps everything.
  public static let everything = Filter.all([])
}

/// What one value of a field must be.
public enum FilterMatch: Hashable, Sendable {
  /// This code, ASCII case apart.
  case code(String)
  /// A code that begins so, ASCII case apart.
  case prefix(String)
  /// A folded text that must occur.
  case contains(String)
  /// A number between bounds, both included: centimes, a count, or days. For `due` they are the
  /// days from today to the day; for every other day, the days from the day to today.
  case number(Int?, Int?)
  /// A day between bounds, both included.
  case days(Day?, Day?)
  /// A period between bounds, both included.
  case periods(Period?, Period?)
  /// Nothing is there.
  case empty
  /// Something is there.
  case present
  /// The person who asks.
  case me
}

/// What hostile input may not pass.
public enum FilterLimits {
  /// Characters of a filter; the rest is not read.
  public static let length = 4096
  /// Bytes of a filter, for a character may be made of many.
  public static let bytes = 16_384
  /// Values of one field in one term.
  public static let values = 100
  /// Groups inside groups.
  public static let depth = 32
  /// Faults that are reported.
  public static let faults = 20
}

/// A filter as it was understood, with what was not.
public struct ParsedFilter: Hashable, Sendable {
  /// What could be understood; terms at fault are left out.
  public var filter: Filter
  /// In the order of the text; empty when all of it was understood.
  public var faults: [FilterFault]

  public init(filter: Filter, faults: [FilterFault]) {
    self.filter = filter
    self.faults = faults
  }

  /// Whether every fault may vanish as the person goes on typing.
  public var isOnlyIncomplete: Bool { !faults.isEmpty && faults.allSatisfy(\.isIncomplete) }
}
