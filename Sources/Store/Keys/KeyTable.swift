import Domain
import Foundation
import GRDB
import Seals

/// A person's key as it is stored.
struct KeyRecord {
  var id: Int64
  var person: String
  var sealed: SealedKey
  /// The journal row that registered it, the one of its present passphrase, and the one that revoked
  /// it.
  var registered: Int64
  var sealedAt: Int64
  var revoked: Int64?

  /// What the journal vouches for beside the public key: that the box is the one that was stored.
  var digest: String { KeyRecord.digest(sealed) }

  static func digest(_ sealed: SealedKey) -> String {
    Payload.digest([
      SHA256.hex(of: sealed.publicKey), SHA256.hex(of: sealed.box), SHA256.hex(of: sealed.salt),
      String(sealed.cost.passes), String(sealed.cost.memory),
    ])
  }
}

/// The keys of the store's persons, as rows.
enum KeyTable {
  private static let list =
    "id, person, public, box, salt, passes, memory, seq, sealed_seq, revoked_seq"

  private static func record(_ row: Row) -> KeyRecord {
    KeyRecord(
      id: row[0],
      person: row[1],
      sealed: SealedKey(
        publicKey: [UInt8](row[2] as Data),
        box: [UInt8](row[3] as Data),
        salt: [UInt8](row[4] as Data),
        cost: KeyCost(passes: row[5], memory: row[6])
      ),
      registered: row[7],
      sealedAt: row[8],
      revoked: row[9]
    )
  }

  /// The key that a person signs with.
  static func inForce(_ person: String, _ db: Database) throws -> KeyRecord? {
    try db.firstRow(
      "SELECT \(list) FROM keys WHERE person = ? AND revoked_seq IS NULL",
      [person]
    ).map(record)
  }

  /// The key of these public bytes, whoever's, in force or revoked.
  static func find(_ publicKey: [UInt8], _ db: Database) throws -> KeyRecord? {
    try db.firstRow("SELECT \(list) FROM keys WHERE public = ?", [publicKey.data]).map(record)
  }

  /// Every key ever registered, in order.
  static func all(_ db: Database) throws -> [KeyRecord] {
    try db.allRows("SELECT \(list) FROM keys ORDER BY id").map(record)
  }

  static func insert(
    _ sealed: SealedKey,
    of person: String,
    sequence: Int64,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO keys (person, public, box, salt, passes, memory, seq, sealed_seq)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        person, sealed.publicKey.data, sealed.box.data, sealed.salt.data, sealed.cost.passes,
        sealed.cost.memory, sequence, sequence,
      ]
    )
  }

  /// Puts a key into another box.
  static func reseal(_ id: Int64, _ sealed: SealedKey, sequence: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE keys SET box = ?, salt = ?, passes = ?, memory = ?, sealed_seq = ? WHERE id = ?
        """,
      arguments: [
        sealed.box.data, sealed.salt.data, sealed.cost.passes, sealed.cost.memory, sequence, id,
      ]
    )
  }

  static func revoke(_ id: Int64, sequence: Int64, _ db: Database) throws {
    try db.execute(sql: "UPDATE keys SET revoked_seq = ? WHERE id = ?", arguments: [sequence, id])
  }

  /// The fingerprint of each person's key in force.
  static func fingerprints(_ db: Database) throws -> [String: String] {
    var fingerprints: [String: String] = [:]
    try db.scan("SELECT person, public FROM keys WHERE revoked_seq IS NULL") { row in
      let person = row.text(0)
      if fingerprints[person] != nil { return }
      fingerprints[person] = fingerprint(of: row.optionalBlob(1) ?? [])
    }
    return fingerprints
  }

  static func fingerprint(of publicKey: [UInt8]) -> String {
    keyFingerprint(ofHash: SHA256.hex(of: SHA256.digest(publicKey)))
  }
}

/// What the store is called in a signature.
enum StoreIdentity {
  static func read(_ db: Database) throws -> [UInt8] {
    let value: Data? = try db.firstValue("SELECT value FROM meta WHERE key = 'identity'")
    return value.map { [UInt8]($0) } ?? []
  }
}
