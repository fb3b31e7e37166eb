import Domain
import Foundation
import GRDB
import Seals

/// Every decision that needed a signature has one, and it is its author's; and every key is what the
/// journal says of it.
///
/// The keys are taken from the journal, row after row, so that a row signed before its author's key
/// was registered or after it was revoked is found; the table of keys is then held against that.
struct SignatureCheck {
  private let db: Database
  private let store: [UInt8]
  private var findings = Findings()
  /// The keys known so far, by their public part in hexadecimal.
  private var known: [String: Known] = [:]
  /// The public part of each person's key in force.
  private var inForce: [String: String] = [:]

  private struct Known {
    var person: String
    var box: String
    var registered: Int64
    var sealed: Int64
    var revoked: Int64?
  }

  private init(_ db: Database) throws {
    self.db = db
    store = try StoreIdentity.read(db)
  }

  static func run(_ db: Database) throws -> CheckReport.Item {
    var check = try SignatureCheck(db)
    try check.rows()
    try check.keys()
    try check.orphans()
    return check.findings.item("signatures")
  }

  /// Every row of a kind that is signed, and every row that has a signature.
  private mutating func rows() throws {
    let kinds = (SignedDecision.kinds.sorted() + ["key.register"]).map { "'\($0)'" }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT j.seq, j.person, j.kind, j.subject, j.payload, j.hash, s.signature, k.public
        FROM journal j LEFT JOIN signatures s ON s.seq = j.seq LEFT JOIN keys k ON k.id = s.key
        WHERE s.seq IS NOT NULL OR j.kind IN (\(kinds.joined(separator: ", ")))
        ORDER BY j.seq
        """
    )
    while let row = try rows.next() {
      findings.look()
      let kind: String = row[2]
      if kind == "key.register" { register(row) }
      signature(row, kind)
      if kind == "key.change" { reseal(row) }
      if kind == "key.revoke" { revoke(row) }
    }
  }

  private mutating func signature(_ row: Row, _ kind: String) {
    let (sequence, person): (Int64, String) = (row[0], row[1])
    let isSigned = kind == "key.register" || SignedDecision.kinds.contains(kind)
    let key = isSigned ? inForce[person] : nil
    guard let signature = row[6] as Data? else {
      if key != nil {
        findings.add("journal row \(sequence): \(kind) of \(row[3] as String) is not signed")
      }
      return
    }
    guard let key else {
      findings.add("journal row \(sequence): it bears a signature and \(person) had no key for it")
      return
    }
    if (row[7] as Data?).map({ SHA256.hex(of: [UInt8]($0)) }) != key {
      findings.add("journal row \(sequence): it is not signed with the key of \(person)")
    }
    let message = SignedDecision.message(store: store, rowHash: [UInt8](row[5] as Data? ?? Data()))
    if !Signature.isValid([UInt8](signature), of: message, by: SHA256.bytes(ofHex: key)) {
      findings.add("journal row \(sequence): the signature is not that of \(person) on this row")
    }
  }

  private func detail(_ key: String, _ row: Row) -> String {
    Payload.details(of: row[4]).first { $0.key == key }?.value ?? ""
  }

  private mutating func register(_ row: Row) {
    let (sequence, person): (Int64, String) = (row[0], row[3])
    let key = detail("key", row)
    if let other = known[key] {
      findings.add(
        "journal row \(sequence): the key of \(person) was registered by row \(other.registered)"
      )
    }
    if inForce[person] != nil {
      findings.add("journal row \(sequence): \(person) already had a key")
    }
    if detail("store", row) != SHA256.hex(of: store) {
      findings.add("journal row \(sequence): the key was registered for another store")
    }
    known[key] = Known(
      person: person,
      box: detail("box", row),
      registered: sequence,
      sealed: sequence
    )
    inForce[person] = key
  }

  private mutating func reseal(_ row: Row) {
    guard let key = inForce[row[3]] else { return }
    let (box, sequence): (String, Int64) = (detail("box", row), row[0])
    known[key]?.box = box
    known[key]?.sealed = sequence
  }

  private mutating func revoke(_ row: Row) {
    guard let key = inForce.removeValue(forKey: row[3]) else { return }
    known[key]?.revoked = row[0]
  }

  /// The table of keys says what the journal says.
  private mutating func keys() throws {
    for record in try KeyTable.all(db) {
      findings.look()
      let name = "key \(KeyTable.fingerprint(of: record.sealed.publicKey)) of \(record.person)"
      guard let said = known.removeValue(forKey: SHA256.hex(of: record.sealed.publicKey)) else {
        findings.add("\(name): the journal does not know it")
        continue
      }
      if said.person != record.person { findings.add("\(name): it is that of \(said.person)") }
      if said.box != record.digest {
        findings.add("\(name): its private part is not what row \(said.sealed) wrote")
      }
      if (said.registered, said.sealed) != (record.registered, record.sealedAt)
        || said.revoked != record.revoked
      {
        findings.add("\(name): its rows are not those of the journal")
      }
    }
    for (_, lost) in known.sorted(by: { $0.value.registered < $1.value.registered }) {
      findings.add("journal row \(lost.registered): the key of \(lost.person) is missing")
    }
  }

  /// Signatures of rows that are not there.
  private mutating func orphans() throws {
    let rows = try Int64.fetchCursor(
      db,
      sql: "SELECT seq FROM signatures WHERE seq NOT IN (SELECT seq FROM journal) ORDER BY seq"
    )
    while let sequence = try rows.next() {
      findings.add("signature of journal row \(sequence): there is no such row")
    }
  }
}
