internal import CSodium

/// A private key as it is stored: in a secret box that only its passphrase opens.
///
/// The box is XSalsa20-Poly1305 over the 32 bytes of the seed, its nonce of 24 bytes before it, under
/// the 32 bytes that Argon2id makes of the passphrase and the salt.
public struct SealedKey: Hashable, Sendable {
  public var publicKey: [UInt8]
  public var box: [UInt8]
  public var salt: [UInt8]
  public var cost: KeyCost

  public init(publicKey: [UInt8], box: [UInt8], salt: [UInt8], cost: KeyCost) {
    self.publicKey = publicKey
    self.box = box
    self.salt = salt
    self.cost = cost
  }

  private static let nonceCount = Int(crypto_secretbox_NONCEBYTES)
  private static let seedCount = Int(crypto_sign_SEEDBYTES)
  private static let boxCount = nonceCount + Int(crypto_secretbox_MACBYTES) + seedCount

  /// A new key, and its box under a passphrase.
  ///
  /// - Throws: `SealFault.outOfMemory`.
  public static func make(
    passphrase: [UInt8],
    cost: KeyCost = .usual
  ) throws(SealFault) -> (sealed: SealedKey, key: SigningKey) {
    let seed = SecretBytes(count: seedCount) { memory in
      randombytes_buf(memory, seedCount)
      return true
    }
    guard let seed, let key = SigningKey(seed: seed) else { throw .outOfMemory }
    return (try SealedKey(key, passphrase: passphrase, cost: cost), key)
  }

  /// A key put into a new box, with a salt and a nonce of its own.
  ///
  /// - Throws: `SealFault.outOfMemory`.
  public init(
    _ key: SigningKey,
    passphrase: [UInt8],
    cost: KeyCost = .usual
  ) throws(SealFault) {
    let salt = Sodium.random(Argon2id.saltCount)
    let nonce = Sodium.random(SealedKey.nonceCount)
    let count = Int(crypto_secretbox_KEYBYTES)
    let lock = try Argon2id.secret(count, of: passphrase, salt: salt, cost: cost)
    var cipher = [UInt8](repeating: 0, count: SealedKey.boxCount - nonce.count)
    lock.withBytes { lock in
      key.withSeed { seed in
        _ = crypto_secretbox_easy(&cipher, seed, UInt64(SealedKey.seedCount), nonce, lock)
      }
    }
    self.init(publicKey: key.publicKey, box: nonce + cipher, salt: salt, cost: cost)
  }

  /// The key, when the passphrase is the right one.
  ///
  /// - Throws: `SealFault`.
  public func open(passphrase: [UInt8]) throws(SealFault) -> SigningKey {
    guard box.count == SealedKey.boxCount else { throw .damaged }
    let lock = try Argon2id.secret(
      Int(crypto_secretbox_KEYBYTES),
      of: passphrase,
      salt: salt,
      cost: cost
    )
    let cipher = Array(box.dropFirst(SealedKey.nonceCount))
    var isOpen = false
    let seed = SecretBytes(count: SealedKey.seedCount) { memory in
      isOpen = lock.withBytes {
        crypto_secretbox_open_easy(memory, cipher, UInt64(cipher.count), box, $0) == 0
      }
      return isOpen
    }
    guard isOpen else { throw .wrongPassphrase }
    guard let seed, let key = SigningKey(seed: seed) else { throw .outOfMemory }
    // A box that was exchanged for another's opens to another key.
    guard isEqualInConstantTime(key.publicKey, publicKey) else { throw .damaged }
    return key
  }
}
