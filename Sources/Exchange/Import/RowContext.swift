public import Domain

/// What the cells of a file are judged against, beyond the file itself.
public struct RowContext: Sendable {
  /// The day of the command.
  public let today: Day
  /// The person who imports, meant by an empty `declared_by` or `verified_by` (R22).
  public let person: String
  /// The length of the programme's periods.
  public let periodKind: PeriodKind
  let groups: Set<String>
  let results: Set<String>
  let reasons: Set<String>
  let persons: Set<String>

  /// The context of an import into a store with this programme.
  public init(programme: Programme, today: Day, person: String) {
    self.today = today
    self.person = person
    periodKind = programme.periodKind
    groups = Set(programme.groups.map(\.code))
    results = Set(programme.results.map(\.code))
    reasons = Set(programme.reasons.map(\.code))
    persons = Set(programme.persons.map(\.code))
  }
}
