internal import CSodium

/// A private key of Ed25519, unlocked: it lives in guarded memory and is wiped with its last holder.
public final class SigningKey: Sendable {
  /// The 32 bytes that anyone may know.
  public let publicKey: [UInt8]
  private let secret: SecretBytes

  /// The key of a seed of 32 bytes; nil for another count, or when there is no memory left.
  public convenience init?(seed: [UInt8]) {
    guard seed.count == Int(crypto_sign_SEEDBYTES) else { return nil }
    let secret = SecretBytes(count: seed.count) { memory in
      memory.update(from: seed, count: seed.count)
      return true
    }
    guard let secret else { return nil }
    self.init(seed: secret)
  }

  init?(seed: SecretBytes) {
    var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
    let secret = SecretBytes(count: Int(crypto_sign_SECRETKEYBYTES)) { memory in
      seed.withBytes { crypto_sign_seed_keypair(&publicKey, memory, $0) == 0 }
    }
    guard let secret else { return nil }
    self.publicKey = publicKey
    self.secret = secret
  }

  /// The 64 bytes that sign a message; the same message is always signed alike.
  public func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
    secret.withBytes {
      _ = crypto_sign_detached(&signature, nil, message, UInt64(message.count), $0)
    }
    return signature
  }

  /// Lends the seed that the key comes from.
  func withSeed<Value>(_ work: (UnsafePointer<UInt8>) -> Value) -> Value {
    // libsodium keeps the seed before the public key.
    secret.withBytes(work)
  }
}

/// Signatures of Ed25519, verified strictly: neither a second form of the same signature nor a key
/// of small order passes.
public enum Signature {
  /// How many bytes a signature has.
  public static let count = Int(crypto_sign_BYTES)

  /// Whether a signature is that of a message by a public key.
  public static func isValid(
    _ signature: [UInt8],
    of message: [UInt8],
    by publicKey: [UInt8]
  ) -> Bool {
    guard signature.count == count, publicKey.count == Int(crypto_sign_PUBLICKEYBYTES) else {
      return false
    }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
  }
}
