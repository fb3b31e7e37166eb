extension Color {
  /// The relative luminance of WCAG 2, 0 to 1; nil for the terminal's own colour.
  public var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    return 0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)]
      + 0.0722 * Self.linear[Int(blue)]
  }

  /// The contrast ratio of WCAG 2, 1 to 21; nil when either colour is not known.
  public static func contrast(_ one: Color, _ other: Color) -> Double? {
    guard let first = one.luminance, let second = other.luminance else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The linear share of a channel value.
  static func linearShare(_ value: UInt8) -> Double { linear[Int(value)] }

  /// The linear share of each channel value, by the sRGB curve.
  ///
  /// The standard library has no power function: x^2.4 is x²·(x²)^(1/5), the root by Newton.
  private static let linear: [Double] = (0..<256).map { value in
    let share = Double(value) / 255
    if share <= 0.04045 { return share / 12.92 }
    let x = (share + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - x * x) / (5 * fourth)
    }
    return x * x * root
  }
}
