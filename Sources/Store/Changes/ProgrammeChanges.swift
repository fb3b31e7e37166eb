public import Domain
import GRDB

extension Store {
  /// Replaces the programme of a store that has no claim yet; nil when it has, since its claims were
  /// decided by the programme in force.
  ///
  /// The persons of the new programme are added to those of the old one, or replace them.
  /// - Throws: `Refusal`, `StoreError`.
  public func replace(programme: Programme, by author: Author) throws -> Receipt? {
    var isInUse = false
    let receipt = try transaction(by: author) { writing in
      try writing.begin([.editProgramme])
      isInUse =
        try Bool.fetchOne(writing.db, sql: "SELECT EXISTS (SELECT 1 FROM claims)") ?? false
      if isInUse { return ([], false) }
      try writing.install(programme)
      return ([], true)
    }
    return isInUse ? nil : receipt
  }
}

extension Writing {
  fileprivate func install(_ programme: Programme) throws {
    let version = referential.version + 1
    let sequence = try record(
      "programme.import",
      programme.code,
      Payload([
        "title": programme.title, "version": String(version),
        "digest": Payload.digest([String(describing: programme)]),
      ])
    )
    try Referential.write(programme, version: version, sequence: sequence, to: db)
    for person in programme.persons { try PersonTable.write(person, sequence: sequence, to: db) }
  }
}
