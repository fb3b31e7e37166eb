/// How long one waits after wrong passphrases.
public enum KeyWait {
  /// The longest wait, in seconds: a quarter of an hour.
  public static let longest: Int64 = 900

  /// The seconds to wait after so many failures in a row: 1, 2, 4, 8… up to the longest.
  public static func seconds(after failures: Int) -> Int64 {
    guard failures > 0 else { return 0 }
    return failures > 10 ? longest : min(longest, 1 << Int64(failures - 1))
  }

  /// The seconds still to wait at an instant, in UTC milliseconds, after a last failure.
  ///
  /// A clock that was set back does not make the wait longer than it was.
  public static func remaining(after failures: Int, last: Int64, now: Int64) -> Int64 {
    let wait = seconds(after: failures) * 1000
    let passed = max(0, now - last)
    return passed >= wait ? 0 : (wait - passed + 999) / 1000
  }
}

/// How a public key is told aloud: ten bytes of its SHA-256, in groups of four digits.
public func keyFingerprint(ofHash hex: String) -> String {
  let digits = Array(hex.prefix(20))
  return stride(from: 0, to: digits.count, by: 4).map {
    String(digits[$0..<min($0 + 4, digits.count)])
  }.joined(separator: " ")
}
