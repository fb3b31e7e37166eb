/// The shape and the code that carry a status where colours do not.
public struct StatusMark: Hashable, Sendable {
  /// One cell, such as `●`.
  public var glyph: String
  /// Two or three letters, such as `RET`.
  public var code: String

  public init(glyph: String, code: String) {
    self.glyph = glyph
    self.code = code
  }

  /// The marks unless a theme says otherwise (ux.md D5).
  static let usual: [Role: StatusMark] = [
    .statusOK: StatusMark(glyph: "●", code: "OK"),
    .statusWarn: StatusMark(glyph: "▲", code: "VIG"),
    .statusBad: StatusMark(glyph: "■", code: "RET"),
    .statusNew: StatusMark(glyph: "○", code: "NEW"),
    .statusInfo: StatusMark(glyph: "◆", code: "CPL"),
  ]

  /// The signs where only ASCII can be drawn.
  static let ascii: [Role: String] = [
    .statusOK: "o", .statusWarn: "^", .statusBad: "#", .statusNew: ".", .statusInfo: "+",
  ]
}

/// How a series is told from the others before any colour.
public enum LinePattern: String, Hashable, Sendable, CaseIterable {
  case solid, dash, dot
}
