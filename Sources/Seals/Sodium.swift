internal import CSodium

/// libsodium made ready, once for the process.
enum Sodium {
  private static let isReady: Bool = sodium_init() >= 0

  /// Random bytes of the system.
  static func random(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Must come before secret memory and random bytes.
  static func start() { precondition(isReady, "libsodium cannot start") }
}

/// Whether two secrets are equal, in a time that does not tell where they differ.
public func isEqualInConstantTime(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && sodium_memcmp(left, right, left.count) == 0
}
