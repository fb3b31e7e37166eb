/// The targets of a project as a table: a row for each result and for each of its groups, a column for
/// each period.
public struct TargetGrid: Hashable, Sendable {
  /// A result, or a group of it.
  public struct Row: Hashable, Sendable {
    public var result: String
    /// nil is the total of the result, to which its groups never add (R48).
    public var group: String?

    public init(result: String, group: String? = nil) {
      self.result = result
      self.group = group
    }
  }

  public let project: String
  public let rows: [Row]
  public let periods: [Period]
  private let lines: [Row: [Period: Target]]

  /// Every result of the programme, so that a first target can be written; the groups that have a line;
  /// the periods of the agreement, and those that have a line outside it.
  public init(_ board: TargetBoard, _ programme: Programme) {
    project = board.project.code
    let byRow = Dictionary(grouping: board.targets) { Row(result: $0.result, group: $0.group) }
    lines = byRow.mapValues { targets in
      Dictionary(targets.map { ($0.period, $0) }, uniquingKeysWith: { _, last in last })
    }
    let known = programme.results.map(\.code)
    let gone = Set(board.targets.map(\.result)).subtracting(known)
    rows = (known + gone.sorted(by: precedesByBytes)).flatMap { result in
      let groups = byRow.keys.filter { $0.result == result }.compactMap(\.group)
      let order = programme.groups.map(\.code)
      return [Row(result: result)]
        + groups.sorted { left, right in
          let places = (order.firstIndex(of: left) ?? .max, order.firstIndex(of: right) ?? .max)
          return places.0 == places.1 ? precedesByBytes(left, right) : places.0 < places.1
        }.map { Row(result: result, group: $0) }
    }
    var periods = Set(board.targets.map(\.period))
    var period = Period(programme.periodKind, holding: board.project.agreement.startsOn)
    while period.firstDay <= board.project.agreement.endsOn, periods.count < 1_200 {
      periods.insert(period)
      period = period.next
    }
    self.periods = periods.sorted()
  }

  /// The line of a cell; nil where none was written.
  public func line(_ row: Row, _ period: Period) -> Target? { lines[row]?[period] }

  /// The line of a cell, with 0 where none was written.
  public func target(_ row: Row, _ period: Period) -> Target {
    line(row, period)
      ?? Target(
        project: project,
        result: row.result,
        period: period,
        quantity: 0,
        group: row.group
      )
  }

  /// What a row adds up to over all periods; nil when it has no line.
  public func total(_ row: Row) -> Int? {
    lines[row].map { $0.values.reduce(0) { $0 + $1.quantity } }
  }
}
