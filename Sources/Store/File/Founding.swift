import Domain
import GRDB
import Seals

/// The first rows of a new store: its programme, its persons, its keys.
struct Founding {
  let programme: Programme
  let demonstration: (today: Day, seed: String)?

  func write(_ db: Database, _ author: Author) throws {
    try db.execute(
      sql: "INSERT INTO meta (key, value) VALUES ('fingerprint_key', ?)",
      arguments: [fingerprintKey.data]
    )
    if let demonstration {
      try db.execute(
        sql: "INSERT INTO meta (key, value) VALUES ('today', ?)",
        arguments: [demonstration.today.number]
      )
      // The migration drew one; a demonstration comes from its seed alone.
      let identity = SHA256.digest(Array("fbr-identity|\(demonstration.seed)".utf8))
      try db.execute(
        sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('identity', ?)",
        arguments: [identity.data]
      )
    }
    var tail = try JournalTail(db)
    let body = try ProgrammeTable.body(programme)
    let sequence = try tail.append(
      to: db,
      author: author,
      role: "",
      kind: "programme.install",
      subject: programme.code,
      payload: Payload([
        "title": programme.title, "version": "1",
        "demonstration": demonstration == nil ? nil : "true",
        "body": Payload.digest([body]), "persons": PersonRoster.text(programme.persons),
      ])
    )
    try ProgrammeTable.insert(
      programme,
      version: 1,
      effectiveOn: demonstration.map { min($0.today, author.today) } ?? author.today,
      sequence: sequence,
      to: db
    )
    for person in programme.persons {
      try PersonTable.write(person, sequence: sequence, to: db)
    }
  }

  /// 32 random bytes, or the digest of the seed for a demonstration (R100).
  private var fingerprintKey: [UInt8] {
    if let demonstration {
      return SHA256.digest(Array("fbr-demonstration|\(demonstration.seed)".utf8))
    }
    var generator = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
