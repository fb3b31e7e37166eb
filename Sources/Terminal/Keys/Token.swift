import Canvas

/// The bytes that mean something to the decoder.
enum Byte {
  static let escape: UInt8 = 0x1B
  static let carriageReturn: UInt8 = 0x0D
  static let lineFeed: UInt8 = 0x0A
  static let delete: UInt8 = 0x7F
  /// `CSI 201~`, which ends a bracketed paste.
  static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Whether a byte is a visible ASCII character or the space.
  static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < delete }
}

/// One thing that a terminal said.
enum Token: Equatable {
  /// A character typed, perhaps the start of a grapheme.
  case text(Unicode.Scalar)
  case key(KeyPress)
  case mouse(MouseReport)
  case focus(Bool)
  case pasteBegins
  /// Invalid, unknown, or of no interest.
  case nothing
}

/// A token and how many bytes it took.
struct Reading {
  var token: Token
  var length: Int

  init(_ token: Token, _ length: Int) {
    self.token = token
    self.length = length
  }
}
