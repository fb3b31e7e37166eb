public import Domain
import GRDB
import Seals

/// A person's key, unlocked: wiped from memory with its last holder.
public struct PersonSigner: Signer {
  /// The person who unlocked it.
  public let person: String
  let key: SigningKey

  public var publicKey: [UInt8] { key.publicKey }
  public func sign(_ message: [UInt8]) -> [UInt8] { key.sign(message) }
}

extension Store {
  /// Whether a person must give a passphrase for what they sign.
  public func hasKey(_ person: String) throws -> Bool {
    try read { try KeyTable.inForce(person, $0) != nil }
  }

  /// Opens a person's key.
  ///
  /// A try counts before it is made, in the store itself, so that neither a new process nor many at
  /// once may try faster. `now` is the instant in UTC milliseconds.
  /// - Throws: `Refusal` for a wrong passphrase, one tried too soon, or a person without a key;
  ///   `StoreError`.
  public func unlock(
    _ person: String,
    _ passphrase: Passphrase,
    now: Int64
  ) throws -> PersonSigner {
    let (record, failures) = try begunTry(person, now: now)
    do {
      let key = try record.sealed.open(passphrase: passphrase.bytes)
      try forgetTries(person)
      return PersonSigner(person: person, key: key)
    } catch SealFault.wrongPassphrase {
      throw Refusal(
        .wrongPassphrase,
        subject: person,
        details: [String(KeyWait.seconds(after: failures))]
      )
    } catch let fault as SealFault {
      try forgetTries(person)
      throw fault == .outOfMemory
        ? StoreError(.outOfMemory, path: path) : Refusal(.keyDamaged, subject: person)
    }
  }

  /// Counts a try, unless it comes too soon; answers the key and the failures if this is one more.
  private func begunTry(_ person: String, now: Int64) throws -> (KeyRecord, Int) {
    if isReadOnly { throw Refusal(.readOnlyStore, subject: path) }
    return try alone { db in
      guard let record = try KeyTable.inForce(person, db) else {
        throw Refusal(.noKey, subject: person)
      }
      let row = try db.firstRow("SELECT failures, last FROM key_tries WHERE person = ?", [person])
      let failures: Int = row?[0] ?? 0
      let wait = KeyWait.remaining(after: failures, last: row?[1] ?? 0, now: now)
      if wait > 0 { throw Refusal(.passphraseWait, subject: person, details: [String(wait)]) }
      try db.run(
        "INSERT OR REPLACE INTO key_tries (person, failures, last) VALUES (?, ?, ?)",
        [person, failures + 1, now]
      )
      return (record, failures + 1)
    }
  }

  private func forgetTries(_ person: String) throws {
    try alone { try $0.run("DELETE FROM key_tries WHERE person = ?", [person]) }
  }

  /// A small transaction that is no change of the store's facts.
  private func alone<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try translatingErrors(path: path) {
      var value: Value?
      try queue.inTransaction(.immediate) { db in
        try writeGuard.require(path)
        value = try work(db)
        return .commit
      }
      guard let value else { throw StoreError(.io, path: path) }
      return value
    }
  }
}
