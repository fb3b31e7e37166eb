internal import CSodium

/// What it costs to try one passphrase: passes of Argon2id over so many bytes of memory.
///
/// It is kept with each key, so that a later version may ask for more without losing the keys of
/// before.
public struct KeyCost: Hashable, Sendable {
  public var passes: Int
  /// In bytes.
  public var memory: Int

  public init(passes: Int, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  /// Three passes over 128 MiB: between libsodium's interactive cost (2 × 64 MiB) and its moderate
  /// one (3 × 256 MiB); some tenths of a second on an old laptop, which has the memory.
  public static let usual = KeyCost(passes: 3, memory: 128 << 20)

  /// The least that Argon2id takes: for tests, where nothing is secret.
  public static let least = KeyCost(passes: 1, memory: 8192)

  /// Whether the cost is one that Argon2id takes and a machine bears: a damaged or hostile file must
  /// not ask for all of its memory.
  public var isBearable: Bool { (1...32).contains(passes) && (8192...1 << 30).contains(memory) }
}

/// Why a key cannot be made or opened.
public enum SealFault: Error, Hashable, Sendable {
  case wrongPassphrase
  case outOfMemory
  /// What is stored is not a key of ours, or not the private part of its public key.
  case damaged
}

/// Argon2id, version 1.3, as libsodium computes it.
public enum Argon2id {
  /// How many random bytes go with each passphrase.
  public static let saltCount = Int(crypto_pwhash_SALTBYTES)

  /// The key that a passphrase gives, of `count` bytes, at least 16.
  ///
  /// - Throws: `SealFault.damaged` for a cost or a salt that cannot be; `outOfMemory`.
  public static func bytes(
    _ count: Int,
    of passphrase: [UInt8],
    salt: [UInt8],
    cost: KeyCost
  ) throws(SealFault) -> [UInt8] {
    let secret = try secret(count, of: passphrase, salt: salt, cost: cost)
    return secret.withBytes { Array(UnsafeBufferPointer(start: $0, count: count)) }
  }

  static func secret(
    _ count: Int,
    of passphrase: [UInt8],
    salt: [UInt8],
    cost: KeyCost
  ) throws(SealFault) -> SecretBytes {
    guard salt.count == saltCount, cost.isBearable else { throw .damaged }
    let secret = SecretBytes(count: count) { memory in
      passphrase.withUnsafeBytes { typed in
        // The empty passphrase has no address, and libsodium wants one.
        let text = typed.bindMemory(to: CChar.self).baseAddress
        return withUnsafePointer(to: CChar(0)) { none in
          crypto_pwhash(
            memory,
            UInt64(count),
            text ?? none,
            UInt64(passphrase.count),
            salt,
            UInt64(cost.passes),
            cost.memory,
            crypto_pwhash_ALG_ARGON2ID13
          ) == 0
        }
      }
    }
    guard let secret else { throw .outOfMemory }
    return secret
  }
}
