public import Domain
import GRDB
public import Seals

extension Store {
  /// Registers the author's key, under a passphrase; the row is signed with the key itself, which
  /// proves that the author has it.
  ///
  /// A key brought from elsewhere is taken as `existing`: it may be no other person's.
  /// - Throws: `Refusal`, `StoreError`.
  public func registerKey(
    _ passphrase: Passphrase,
    existing: SealedKey? = nil,
    cost: KeyCost = .usual,
    by author: Author
  ) throws -> Receipt {
    let (sealed, key) = try translatingSeals(author.person) { () throws(SealFault) in
      guard let existing else {
        return try SealedKey.make(passphrase: passphrase.bytes, cost: cost)
      }
      return (existing, try existing.open(passphrase: passphrase.bytes))
    }
    var author = author
    author.signer = PersonSigner(person: author.person, key: key)
    return try change(by: author) { writing in
      try writing.begin([.registerKey])
      if existing == nil { try Store.requireLength(of: passphrase, author.person) }
      try writing.register(sealed)
      return []
    }
  }

  /// Puts the author's key under another passphrase; the author's signer is that of the old one.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func changePassphrase(
    to passphrase: Passphrase,
    cost: KeyCost = .usual,
    by author: Author
  ) throws -> Receipt {
    guard let signer = author.signer as? PersonSigner else {
      let code: RefusalCode = try hasKey(author.person) ? .passphraseRequired : .noKey
      throw Refusal(code, subject: author.person)
    }
    let sealed = try translatingSeals(author.person) { () throws(SealFault) in
      try SealedKey(signer.key, passphrase: passphrase.bytes, cost: cost)
    }
    return try change(by: author) { writing in
      try writing.begin([.changeKey])
      try Store.requireLength(of: passphrase, author.person)
      guard let record = try writing.keyOfAuthor() else {
        throw Refusal(.noKey, subject: author.person)
      }
      let sequence = try writing.record(
        "key.change",
        author.person,
        Payload(["box": KeyRecord.digest(sealed)])
      )
      try KeyTable.reseal(record.id, sealed, sequence: sequence, writing.db)
      return []
    }
  }

  /// Revokes a key: one's own, signed with it for the last time, or a colleague's, by a coordinator.
  ///
  /// - Throws: `Refusal`, `StoreError`.
  public func revokeKey(
    of person: String,
    reason: String,
    by author: Author
  ) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([person == author.person ? .changeKey : .revokeKey])
      guard writing.programme.person(person) != nil else {
        throw Refusal(.unknownPerson, subject: person)
      }
      guard let record = try KeyTable.inForce(person, writing.db) else {
        throw Refusal(.noKey, subject: person)
      }
      if reason.allSatisfy(\.isWhitespace) { throw Refusal(.reasonRequired, subject: person) }
      let sequence = try writing.record(
        "key.revoke",
        person,
        Payload(["key": SHA256.hex(of: record.sealed.publicKey), "reason": reason])
      )
      try KeyTable.revoke(record.id, sequence: sequence, writing.db)
      try writing.db.run("DELETE FROM key_tries WHERE person = ?", [person])
      return []
    }
  }

  private static func requireLength(of passphrase: Passphrase, _ person: String) throws {
    guard !passphrase.isLongEnough else { return }
    throw Refusal(
      .passphraseTooShort,
      subject: person,
      details: [String(Passphrase.shortest)]
    )
  }

  private func translatingSeals<Value>(
    _ person: String,
    _ work: () throws(SealFault) -> Value
  ) throws -> Value {
    do {
      return try work()
    } catch {
      switch error {
      case .wrongPassphrase: throw Refusal(.wrongPassphrase, subject: person, details: ["0"])
      case .outOfMemory: throw StoreError(.outOfMemory, path: path)
      case .damaged: throw Refusal(.keyDamaged, subject: person)
      }
    }
  }
}

extension Writing {
  /// Writes the author's first key, or the one that follows a revoked one.
  fileprivate func register(_ sealed: SealedKey) throws {
    if try keyOfAuthor() != nil { throw Refusal(.keyInForce, subject: author.person) }
    if let known = try KeyTable.find(sealed.publicKey, db) {
      throw known.person == author.person
        ? Refusal(.keyRevoked, subject: author.person)
        : Refusal(.keyOfAnother, subject: author.person, details: [known.person])
    }
    let sequence = try record(
      "key.register",
      author.person,
      Payload([
        "key": SHA256.hex(of: sealed.publicKey), "box": KeyRecord.digest(sealed),
        "store": SHA256.hex(of: try StoreIdentity.read(db)),
      ])
    )
    try KeyTable.insert(sealed, of: author.person, sequence: sequence, db)
    guard let record = try KeyTable.inForce(author.person, db) else {
      throw Refusal(.noKey, subject: author.person)
    }
    authorKey = record
    try sign(with: record)
  }
}
