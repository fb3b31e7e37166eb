internal import CSodium

/// SHA-256, as libsodium computes it.
public enum SHA256 {
  /// The 32-byte digest of a sequence of bytes.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256(&output, bytes, UInt64(bytes.count))
    return output
  }

  /// The digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public static func hex(_ text: String) -> String {
    hex(of: digest(Array(text.utf8)))
  }

  /// Bytes as lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text = [UInt8]()
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that hexadecimal digits stand for; empty when they are not pairs of digits.
  public static func bytes(ofHex text: String) -> [UInt8] {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return [] }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}

/// A digest taken of bytes as they go by.
public struct SHA256Stream {
  private var state = crypto_hash_sha256_state()

  public init() { _ = crypto_hash_sha256_init(&state) }

  /// Adds the next bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    _ = crypto_hash_sha256_update(&state, base, UInt64(bytes.count))
  }

  /// The digest of all that was added, as 64 lower-case hexadecimal digits.
  public mutating func hex() -> String {
    var output = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = crypto_hash_sha256_final(&state, &output)
    return SHA256.hex(of: output)
  }
}
