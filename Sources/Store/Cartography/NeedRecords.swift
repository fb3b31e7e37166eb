public import Domain
import GRDB

extension Store {
  /// Every figure of need that was imported, by territory, group, method and year.
  public func needs() throws -> [NeedFigure] { try read { try NeedRecords.all($0) } }
}

/// The table `needs`.
enum NeedRecords {
  static func all(_ db: Database) throws -> [NeedFigure] {
    var figures: [NeedFigure] = []
    try db.scan(
      """
      SELECT territory, grp, year, method, source, quantity FROM needs
      ORDER BY territory, grp, method, year
      """
    ) { row in
      guard let method = NeedMethod(rawValue: row.text(3)) else { return }
      figures.append(
        NeedFigure(
          territory: row.text(0),
          group: row.text(1),
          quantity: row.count(5),
          year: row.count(2),
          method: method,
          source: row.text(4)
        )
      )
    }
    return figures
  }

  /// The figure of the same place, group, method and year.
  static func find(_ need: NeedFigure, _ db: Database) throws -> NeedFigure? {
    let row = try Row.fetchOne(
      try db.cachedStatement(
        sql: """
          SELECT quantity, source FROM needs
          WHERE territory = ? AND grp = ? AND method = ? AND year = ?
          """
      ),
      arguments: [need.territory, need.group, need.method.rawValue, need.year]
    )
    guard let row else { return nil }
    var found = need
    found.quantity = row[0]
    found.source = row[1]
    return found
  }

  static func write(_ need: NeedFigure, sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO needs (territory, grp, year, method, source, quantity, seq)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        need.territory, need.group, need.year, need.method.rawValue, need.source, need.quantity,
        sequence,
      ]
    )
  }
}
