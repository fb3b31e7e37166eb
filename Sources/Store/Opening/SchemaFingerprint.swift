import GRDB

/// What the tables, indexes, views and triggers of a store must be, version by version: a file whose
/// schema says anything else is not opened, since a trigger or a view would act in our name.
enum SchemaFingerprint {
  /// The fingerprints known, by version from 1 on. A version that is missing here is computed from
  /// its migrations, which takes some milliseconds more.
  static let known = [
    "487df2f56464f0f31c76bd2bfecd618a", "4279a40e019fa6f2a37e92f5c590630c",
    "f8e44385847161010efe3a9a929f156a", "fe3e6daed2281b15037569c8168860a5",
    "76f1a81b63ca97ca97d2482985be553d", "33132e33228e1010fddbc7ff3059c372",
  ]

  /// Refuses a store whose schema is not that of its version, and answers the version.
  ///
  /// - Throws: `StoreError` with `alteredSchema`.
  @discardableResult
  static func verify(_ db: Database, path: String) throws -> Int32 {
    let version: Int = try db.firstValue("PRAGMA user_version") ?? 0
    let found = try of(db)
    guard (1...Int(Schema.version)).contains(version) else {
      throw StoreError(.alteredSchema, path: path, detail: String(version))
    }
    if known.indices.contains(version - 1), known[version - 1] == found { return Int32(version) }
    guard try expected(version) == found else {
      throw StoreError(.alteredSchema, path: path, detail: try firstStranger(db) ?? "")
    }
    return Int32(version)
  }

  /// The fingerprint of a schema: every object but SQLite's own, in order of name.
  static func of(_ db: Database) throws -> String {
    var digest = FieldDigest()
    try db.scan(selection) { row in for column in 0..<4 { digest.add(row.bytes(Int32(column))) } }
    return digest.hex
  }

  /// What the migrations make up to a version.
  static func expected(_ version: Int) throws -> String { try made(version) { try of($0) } }

  private static func made<Value>(
    _ version: Int,
    _ work: (Database) throws -> Value
  ) throws -> Value {
    try DatabaseQueue().inDatabase { db in
      try Schema.migrate(db, to: version)
      return try work(db)
    }
  }

  /// The name of an object that should not be there, or is not as it should be.
  private static func firstStranger(_ db: Database) throws -> String? {
    let version: Int = try db.firstValue("PRAGMA user_version") ?? 0
    let right = Set(try made(version, objects))
    let found = try objects(db)
    return found.first { !right.contains($0) }?[1] ?? right.subtracting(found).first?[1]
  }

  private static func objects(_ db: Database) throws -> [[String]] {
    try db.rows(selection) { [$0.text(0), $0.text(1), $0.text(2), $0.text(3)] }
  }

  private static let selection = """
    SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name
    """
}
