/// A colour as a terminal can be told it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the 256 indexed colours; the first 16 are the terminal's palette.
  case indexed(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

extension Color {
  /// Reads `#rrggbb`, `default`, or one of the sixteen ANSI names such as `bright-black`.
  public init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let place = Self.ansiNames.firstIndex(of: text) {
      self = .indexed(UInt8(truncatingIfNeeded: place))
    } else if text.utf8.count == 7, text.first == "#",
      text.dropFirst().allSatisfy({ $0.isHexDigit && $0.isASCII }),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(
        UInt8(value >> 16),
        UInt8(truncatingIfNeeded: value >> 8 & 0xFF),
        UInt8(truncatingIfNeeded: value & 0xFF)
      )
    } else {
      return nil
    }
  }

  /// The names of the sixteen ANSI colours, in their order.
  public static let ansiNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The usual red, green and blue; nil for the terminal's own colour, which is not known.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .standard: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .indexed(let index): Self.usual(index)
    }
  }

  /// xterm's usual values of the indexed colours.
  private static func usual(_ index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch index {
    case 0..<16: return ansiValues[Int(index)]
    case 16..<232:
      let place = Int(index) - 16
      return (cubeLevels[place / 36], cubeLevels[place / 6 % 6], cubeLevels[place % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// The usual values of all indexed colours.
  static let palette = (0...255).map { usual(UInt8($0)) }

  private static let cubeLevels: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let ansiValues: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
    (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
