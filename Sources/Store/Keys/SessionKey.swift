/// A key that stays unlocked while its person works: until another person is at the keyboard, until
/// the program ends, or until nothing was heard for ten minutes.
///
/// Instants are milliseconds of any clock that goes on while the machine sleeps.
public struct SessionKey: Sendable {
  /// How long a silence may be, in milliseconds.
  public static let patience: Int64 = 600_000

  private var signer: PersonSigner?
  private var heard: Int64 = 0

  public init() {}

  public var isEmpty: Bool { signer == nil }

  public mutating func hold(_ signer: PersonSigner, at now: Int64) {
    (self.signer, heard) = (signer, now)
  }

  /// Wipes the key, unless someone else still holds it.
  public mutating func drop() { signer = nil }

  /// Notes that the person at the keyboard did something.
  public mutating func hear(at now: Int64) {
    if now - heard >= SessionKey.patience { drop() }
    heard = now
  }

  /// The key, when it is this person's and still unlocked.
  public mutating func signer(of person: String, at now: Int64) -> PersonSigner? {
    hear(at: now)
    if signer?.person != person { drop() }
    return signer
  }

  /// How long until the key is to be wiped, when nothing more is heard; nil when there is none.
  public func remaining(at now: Int64) -> Int64? {
    signer == nil ? nil : max(0, heard + SessionKey.patience - now)
  }
}
