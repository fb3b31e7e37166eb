/// What a person types to use their key.
///
/// It is never stored, never printed, and stands as dots wherever a value is described.
public struct Passphrase: Hashable, Sendable {
  /// Its UTF-8 bytes as typed, not normalised.
  public let bytes: [UInt8]

  public init(_ text: String) { bytes = Array(text.utf8) }
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The fewest characters of a new one. Three or four words that do not belong together are better
  /// than eight signs.
  public static let shortest = 8

  /// Whether it is long enough for a new key.
  public var isLongEnough: Bool {
    String(decoding: bytes, as: UTF8.self).count >= Passphrase.shortest
  }
}

extension Passphrase: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "••••" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
