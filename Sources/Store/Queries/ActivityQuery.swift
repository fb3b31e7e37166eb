public import Domain
import GRDB

extension Store {
  /// What was done in each month of a year, from the figures that are kept by day, and who entered.
  public func activity(year: Int) throws -> Activity {
    var months = (1...12).map { Activity.MonthRow(month: Month(year: year, month: $0)) }
    guard let first = Day(year: year, month: 1, day: 1),
      let next = Day(year: year + 1, month: 1, day: 1)
    else { return Activity(year: year, months: months, entered: [:]) }
    return try read { db in
      try db.scan(
        "SELECT kind, day, SUM(n) FROM day_tallies WHERE day >= ? AND day < ? GROUP BY kind, day",
        [first.number, next.number]
      ) { row in
        let index = Day(number: Int32(row.integer(1))).civil.month - 1
        let count = row.count(2)
        switch DayTally(rawValue: row.count(0)) {
        case .declared: months[index].declared += count
        case .concluded: months[index].concluded += count
        case .validated: months[index].validated += count
        case .refused: months[index].refused += count
        case nil: break
        }
      }
      var entered: [String: Int] = [:]
      try db.scan(
        """
        SELECT project, COUNT(*) FROM participants WHERE entry_on >= ? AND entry_on < ?
        GROUP BY project
        """,
        [first.number, next.number]
      ) { row in
        entered[row.text(0)] = row.count(1)
      }
      return Activity(year: year, months: months, entered: entered)
    }
  }
}
