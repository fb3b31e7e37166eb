import Domain
import GRDB
import Seals

/// Signatures, made in the transaction that writes the row that they sign.
extension Writing {
  /// The author's key in force; nil when they have none, and act by their name alone.
  func keyOfAuthor() throws -> KeyRecord? {
    if !knowsAuthorKey {
      authorKey = try KeyTable.inForce(author.person, db)
      knowsAuthorKey = true
    }
    return authorKey
  }

  /// The key that must sign a row of this kind; nil when it needs no signature.
  ///
  /// - Throws: `Refusal` when the key is not unlocked.
  func signingKey(for kind: String) throws -> KeyRecord? {
    guard SignedDecision.kinds.contains(kind) else { return nil }
    return try requireSigner()
  }

  /// Refuses an author whose key is not unlocked, or who unlocked one that is no longer theirs.
  @discardableResult
  func requireSigner() throws -> KeyRecord? {
    guard let key = try keyOfAuthor() else { return nil }
    guard let signer = author.signer else {
      throw Refusal(.passphraseRequired, subject: author.person)
    }
    guard isEqualInConstantTime(signer.publicKey, key.sealed.publicKey) else {
      throw Refusal(.keyNotInForce, subject: author.person)
    }
    return key
  }

  /// Signs the journal's last row.
  func sign(with key: KeyRecord) throws {
    guard let signer = author.signer else {
      throw Refusal(.passphraseRequired, subject: author.person)
    }
    let message = SignedDecision.message(
      store: try StoreIdentity.read(db),
      rowHash: tail.hash
    )
    var binder = try Binder(
      db,
      "INSERT INTO signatures (seq, key, signature) VALUES (?, ?, ?)"
    )
    binder.add(tail.sequence)
    binder.add(key.id)
    binder.add(signer.sign(message))
    try binder.run()
  }
}
