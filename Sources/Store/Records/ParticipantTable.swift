import Domain
import Foundation
import GRDB
import Seals

/// A participant as the store keeps it.
struct StoredParticipant {
  var id: Int64
  var record: Participant
  /// The keyed fingerprint of the national identity number; nil without one.
  var fingerprint: [UInt8]?
  /// The salt of the identity's digest in the journal; nil once erased.
  var salt: [UInt8]?
  var isErased: Bool
  var sequence: Int64
}

/// The tables `participants` and `identities`: what identifies a person stays apart and can be
/// erased without touching the rest.
enum ParticipantTable {
  private static let selection = """
    SELECT id, code, project, sex, birth_year, education, groups, commune, entry_on, months_out,
      fingerprint, salt, erased, seq
    FROM participants
    """

  static func find(_ code: String, _ db: Database) throws -> StoredParticipant? {
    var found: StoredParticipant?
    try db.scan("\(selection) WHERE code = ?", [code]) { found = stored($0) }
    return found
  }

  /// Participants in code order, from one on.
  static func each(
    after code: String,
    limit: Int,
    _ db: Database
  ) throws -> [StoredParticipant] {
    var page: [StoredParticipant] = []
    try db.scan("\(selection) WHERE code > ? ORDER BY code LIMIT ?", [code, limit]) {
      page.append(stored($0))
    }
    return page
  }

  static func identity(_ id: Int64, _ db: Database) throws -> (name: String, phone: String) {
    let row = try db.firstRow("SELECT name, phone FROM identities WHERE participant = ?", [id])
    return (row?[0] ?? "", row?[1] ?? "")
  }

  /// Whether another participant bears the same national identity number (R89).
  static func isPossibleDuplicate(_ stored: StoredParticipant, _ db: Database) throws -> Bool {
    guard let fingerprint = stored.fingerprint else { return false }
    let found: Bool? = try db.firstValue(
      "SELECT EXISTS (SELECT 1 FROM participants WHERE fingerprint = ? AND id <> ?)",
      [fingerprint.data, stored.id]
    )
    return found ?? false
  }

  static func write(_ stored: StoredParticipant, _ identity: Identity, _ db: Database) throws {
    let record = stored.record
    var binder = try Binder(db, writing)
    binder.add(record.code)
    binder.add(record.project)
    binder.add(record.sex?.rawValue)
    binder.add(record.birthYear.map(Int64.init))
    binder.add(record.education?.rawValue)
    binder.add(List.join(record.groups))
    binder.add(record.commune)
    binder.add(record.entryOn.number)
    binder.add(record.monthsOutOfWork.map(Int64.init))
    binder.add(stored.fingerprint)
    binder.add(stored.salt)
    binder.add(stored.isErased)
    binder.add(stored.sequence)
    try binder.run()
    try writeIdentity(identity, ofParticipant: record.code, db)
  }

  private static let writing = """
    INSERT INTO participants (code, project, sex, birth_year, education, groups, commune,
      entry_on, months_out, fingerprint, salt, erased, seq)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (code) DO UPDATE SET project = excluded.project, sex = excluded.sex,
      birth_year = excluded.birth_year, education = excluded.education,
      groups = excluded.groups, commune = excluded.commune, entry_on = excluded.entry_on,
      months_out = excluded.months_out, fingerprint = excluded.fingerprint,
      salt = excluded.salt, erased = excluded.erased, seq = excluded.seq
    """

  private static func writeIdentity(
    _ identity: Identity,
    ofParticipant code: String,
    _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: """
        DELETE FROM identities
        WHERE participant = (SELECT id FROM participants WHERE code = ?)
        """
    ).execute(arguments: [code])
    if identity.name.isEmpty && identity.phone.isEmpty { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO identities (participant, name, phone)
        SELECT id, ?, ? FROM participants WHERE code = ?
        """
    ).execute(arguments: [identity.name, identity.phone, code])
  }

  private static func stored(_ row: RawRow) -> StoredParticipant {
    StoredParticipant(
      id: row.integer(0),
      record: Participant(
        code: row.text(1),
        project: row.text(2),
        sex: row.optionalText(3).flatMap(Sex.init(rawValue:)),
        birthYear: row.optionalInteger(4).map { Int($0) },
        education: row.optionalText(5).flatMap(Education.init(rawValue:)),
        groups: row.list(6),
        commune: row.text(7),
        entryOn: row.day(8),
        monthsOutOfWork: row.optionalInteger(9).map { Int($0) }
      ),
      fingerprint: row.optionalBlob(10),
      salt: row.optionalBlob(11),
      isErased: row.integer(12) != 0,
      sequence: row.integer(13)
    )
  }
}

/// Keyed fingerprints: equal numbers give equal fingerprints, and nothing leads back (R100).
struct Fingerprints {
  private let key: [UInt8]
  private let isDemonstration: Bool

  init(_ db: Database) throws {
    isDemonstration =
      try db.firstValue("SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'today')") ?? false
    let data = try db.firstRow("SELECT value FROM meta WHERE key = 'fingerprint_key'")
    key = (data?[0] as Data?).map([UInt8].init) ?? []
  }

  /// The fingerprint of a national identity number; nil when it is empty once normalised (R6).
  func fingerprint(of identity: Identity) -> [UInt8]? {
    let number = identity.normalizedNationalID
    if number.isEmpty { return nil }
    return Array(SHA256.digest(key + SHA256.digest(key + Array(number.utf8))).prefix(16))
  }

  /// The salt of a participant's digest: random, so that erasing it leaves nothing to try numbers
  /// against; made from the key in a demonstration, which must repeat.
  func salt(for code: String) -> [UInt8] {
    if isDemonstration {
      return Array(SHA256.digest(Array("salt|".utf8) + key + Array(code.utf8)).prefix(16))
    }
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// What the journal says of an identity: it binds the row to the person without naming them.
  static func digest(salt: [UInt8], fingerprint: [UInt8]?, name: String, phone: String) -> String {
    Payload.digest([
      SHA256.hex(of: salt), SHA256.hex(of: fingerprint ?? []), name, phone,
    ])
  }
}

extension Participant {
  /// The record's content, for its digest: it says nothing of who the person is.
  var fields: [String] {
    [
      code, project, sex?.rawValue ?? "", birthYear.map(String.init) ?? "",
      education?.rawValue ?? "", List.join(groups), commune, entryOn.iso,
      monthsOutOfWork.map(String.init) ?? "",
    ]
  }
}
