import Seals
import Testing

/// A private key opens with its passphrase, and with nothing else; a signature holds for its message
/// and its key, and for nothing else.
@Suite struct SealedKeyTests {
  private let phrase = Array("cèdre argan olivier".utf8)

  private func fault(_ work: () throws(SealFault) -> Void) -> SealFault? {
    do {
      try work()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a box opens with its passphrase alone`() throws {
    let (sealed, key) = try SealedKey.make(passphrase: phrase, cost: .least)
    #expect(try sealed.open(passphrase: phrase).publicKey == key.publicKey)
    #expect(sealed.publicKey == key.publicKey)
    let message = Array("P01".utf8)
    #expect(try sealed.open(passphrase: phrase).sign(message) == key.sign(message))
    for wrong in ["", "cèdre argan olivier ", "Cèdre argan olivier"] {
      #expect(
        fault { () throws(SealFault) in _ = try sealed.open(passphrase: Array(wrong.utf8)) }
          == .wrongPassphrase
      )
    }
  }

  @Test func `two boxes of one key and one passphrase have nothing in common`() throws {
    let (first, key) = try SealedKey.make(passphrase: phrase, cost: .least)
    let second = try SealedKey(key, passphrase: phrase, cost: .least)
    #expect(first.salt != second.salt)
    #expect(zip(first.box, second.box).filter { $0 == $1 }.count < 12)
    #expect(try second.open(passphrase: phrase).publicKey == key.publicKey)
  }

  @Test func `a flipped bit anywhere in the box, the salt or the cost opens nothing`() throws {
    let (sealed, _) = try SealedKey.make(passphrase: phrase, cost: .least)
    for index in sealed.box.indices {
      var changed = sealed
      changed.box[index] ^= 1 << UInt8(index % 8)
      #expect(fault { () throws(SealFault) in _ = try changed.open(passphrase: phrase) } != nil)
    }
    var changed = sealed
    changed.salt[3] ^= 1
    #expect(
      fault { () throws(SealFault) in _ = try changed.open(passphrase: phrase) }
        == .wrongPassphrase
    )
    changed = sealed
    changed.cost.passes = 2
    #expect(fault { () throws(SealFault) in _ = try changed.open(passphrase: phrase) } != nil)
  }

  @Test func `another's box does not pass for one's own`() throws {
    let (mine, _) = try SealedKey.make(passphrase: phrase, cost: .least)
    var (other, _) = try SealedKey.make(passphrase: phrase, cost: .least)
    other.publicKey = mine.publicKey
    #expect(fault { () throws(SealFault) in _ = try other.open(passphrase: phrase) } == .damaged)
  }

  @Test(arguments: [
    KeyCost(passes: 1 << 30, memory: 1 << 20), KeyCost(passes: 3, memory: 1 << 45),
    KeyCost(passes: 0, memory: 8192), KeyCost(passes: 1, memory: 100),
    KeyCost(passes: -1, memory: -1),
  ])
  func `a hostile cost is refused before it is paid`(_ cost: KeyCost) throws {
    var (sealed, _) = try SealedKey.make(passphrase: phrase, cost: .least)
    sealed.cost = cost
    #expect(fault { () throws(SealFault) in _ = try sealed.open(passphrase: phrase) } == .damaged)
  }

  @Test func `a signature holds for its message and its key alone`() throws {
    let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
    let other = try #require(SigningKey(seed: [UInt8](repeating: 8, count: 32)))
    let message = Array("décision".utf8)
    let signature = key.sign(message)
    #expect(Signature.isValid(signature, of: message, by: key.publicKey))
    #expect(!Signature.isValid(signature, of: message, by: other.publicKey))
    #expect(!Signature.isValid(signature, of: message + [0], by: key.publicKey))
    for index in signature.indices {
      for bit in 0..<8 {
        var changed = signature
        changed[index] ^= 1 << UInt8(bit)
        #expect(!Signature.isValid(changed, of: message, by: key.publicKey))
      }
    }
    #expect(!Signature.isValid([], of: message, by: key.publicKey))
    #expect(!Signature.isValid(signature, of: message, by: []))
    #expect(!Signature.isValid(signature + [0], of: message, by: key.publicKey))
  }

  /// The order of the group, little-endian: adding it to the second half of a signature gives another
  /// form of it, which a strict verifier refuses.
  private static let order = bytes(
    "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"
  )

  @Test func `a malleated signature and a key of small order are refused`() throws {
    let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
    let message = Array("décision".utf8)
    var changed = key.sign(message)
    var carry = 0
    for index in 0..<32 {
      carry += Int(changed[32 + index]) + Int(Self.order[index])
      changed[32 + index] = UInt8(carry & 255)
      carry >>= 8
    }
    #expect(changed != key.sign(message))
    #expect(!Signature.isValid(changed, of: message, by: key.publicKey))
    let zero = [UInt8](repeating: 0, count: 32)
    #expect(!Signature.isValid(zero + zero, of: message, by: zero))
    #expect(
      !Signature.isValid([1] + zero + zero.dropLast(), of: message, by: [1] + zero.dropLast())
    )
  }

  @Test func `secrets are compared whole`() {
    #expect(isEqualInConstantTime([], []))
    #expect(isEqualInConstantTime([1, 2, 3], [1, 2, 3]))
    #expect(!isEqualInConstantTime([1, 2, 3], [1, 2, 4]))
    #expect(!isEqualInConstantTime([1, 2, 3], [1, 2]))
  }

  @Test func `what a try costs is what is said`() throws {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<3 {
      times.append(
        try clock.measure {
          _ = try Argon2id.bytes(32, of: phrase, salt: Array(0..<16), cost: .usual)
        }
      )
    }
    let median = times.sorted()[1]
    print("Argon2id, 3 passes over 128 MiB: \(median)")
    #expect(median > .milliseconds(20))
  }
}
