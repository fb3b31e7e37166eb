internal import CSodium

/// Bytes between guard pages, kept out of swap and of core dumps where the system lets itself be
/// asked, and wiped when nobody holds them any more.
final class SecretBytes: Sendable {
  let count: Int
  // Written once, before anything else holds the object; read-only afterwards, even for the system.
  private nonisolated(unsafe) let memory: UnsafeMutableRawPointer

  /// Makes room, and lets `fill` write the secret into it; nil when the machine has none left or
  /// when `fill` answers false; what it wrote is then wiped.
  init?(count: Int, filling fill: (UnsafeMutablePointer<UInt8>) -> Bool) {
    Sodium.start()
    guard let memory = sodium_malloc(count) else { return nil }
    self.count = count
    self.memory = memory
    guard fill(memory.assumingMemoryBound(to: UInt8.self)) else { return nil }
    sodium_mprotect_readonly(memory)
  }

  deinit { sodium_free(memory) }

  /// Lends the bytes for the time of some work.
  func withBytes<Value>(_ work: (UnsafePointer<UInt8>) -> Value) -> Value {
    work(UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)))
  }
}
