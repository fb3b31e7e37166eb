/// Follows UTF-8 byte by byte, across any boundary, as Unicode defines well-formed sequences.
struct UTF8Scan {
  enum Step { case ascii, partial, complete, invalid }

  /// Continuation bytes still to come.
  private var pending = 0
  /// What the next continuation byte may be: overlong forms, surrogates and values above
  /// U+10FFFF are kept out by the second byte alone.
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF

  /// Whether a sequence has begun and is not complete.
  var isPending: Bool { pending > 0 }

  /// Takes the next byte. A byte that breaks a sequence may begin another one.
  mutating func take(_ byte: UInt8) -> Step {
    guard pending > 0 else { return begin(byte) }
    guard byte >= low, byte <= high else {
      pending = 0
      return begin(byte) == .partial ? .partial : .invalid
    }
    (low, high) = (0x80, 0xBF)
    pending -= 1
    return pending == 0 ? .complete : .partial
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    (low, high) = (0x80, 0xBF)
    switch byte {
    case 0..<0x80: return .ascii
    case 0xC2...0xDF: pending = 1
    case 0xE0: (pending, low) = (2, 0xA0)
    case 0xED: (pending, high) = (2, 0x9F)
    case 0xE1...0xEF: pending = 2
    case 0xF0: (pending, low) = (3, 0x90)
    case 0xF4: (pending, high) = (3, 0x8F)
    case 0xF1...0xF3: pending = 3
    default: return .invalid
    }
    return .partial
  }

  /// Whether these bytes are well-formed UTF-8 from end to end.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var scan = UTF8Scan()
    for byte in bytes {
      let wasPending = scan.isPending
      if byte < 0x80, !wasPending { continue }
      switch scan.take(byte) {
      case .invalid: return false
      case .ascii, .complete: break
      case .partial: if wasPending && byte >= 0xC0 { return false }
      }
    }
    return !scan.isPending
  }
}
