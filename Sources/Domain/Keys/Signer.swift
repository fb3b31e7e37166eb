/// A person's key, unlocked: what signs their decisions.
public protocol Signer: Sendable {
  /// The 32 bytes of the key that anyone may know.
  var publicKey: [UInt8] { get }
  /// The signature of a message.
  func sign(_ message: [UInt8]) -> [UInt8]
}

/// The decisions that bear their author's signature once the author has a key, whatever path they
/// come by.
public enum SignedDecision {
  /// What a signature says it is for: it can serve for nothing else.
  public static let domain = "fbr-decision-v1"

  /// The kinds of journal row that are signed.
  ///
  /// Findings and returns, validations and their like, appeals settled, counter-verifications, the
  /// steps of a statement, regularisations, publications; and who the persons are and what their
  /// keys are, without which the rest would say little.
  public static let kinds: Set<String> = [
    "claim.conclude", "claim.return", "claim.validate", "claim.refuse", "claim.unvalidate",
    "claim.sendback", "claim.settle", "counter.conclude", "regularisation.sign",
    "statement.certify", "statement.order", "statement.pay", "programme.publish", "person.add",
    "person.change", "person.close", "key.change", "key.revoke",
  ]

  /// The message that is signed: the domain, the store's identity and the hash of the journal row,
  /// each behind its length in 8 bytes, big-endian, as in the journal.
  public static func message(store: [UInt8], rowHash: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in [Array(domain.utf8), store, rowHash] {
      let count = UInt64(field.count)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: count >> UInt64(shift)))
      }
      bytes += field
    }
    return bytes
  }
}
