/// How many colours the terminal shows.
public enum Depth: Int, Hashable, Sendable, CaseIterable {
  case mono, ansi16, indexed256, trueColor
}

extension Color {
  /// The nearest colour that a depth can show: 24 bits, 256, 16, none.
  public func degraded(to depth: Depth) -> Color {
    switch (depth, self) {
    case (.mono, _): .standard
    case (.trueColor, _), (_, .standard): self
    case (.indexed256, .indexed): self
    case (.indexed256, .rgb): nearest(in: 16..<256)
    case (.ansi16, .indexed(let index)) where index < 16: self
    case (.ansi16, _): nearest(in: 0..<16)
    }
  }

  /// The nearest of some indexed colours; the first of equals.
  private func nearest(in indexes: Range<Int>) -> Color {
    guard let own = components else { return .standard }
    var (best, least) = (Color.standard, Int.max)
    for index in indexes {
      let distance = Self.distance(own, Self.palette[index])
      if distance < least {
        (best, least) = (.indexed(UInt8(truncatingIfNeeded: index)), distance)
      }
    }
    return best
  }

  /// A distance that follows the eye: channels weighted by the mean red ("redmean").
  private static func distance(
    _ one: (red: UInt8, green: UInt8, blue: UInt8),
    _ two: (red: UInt8, green: UInt8, blue: UInt8)
  ) -> Int {
    let mean = (Int(one.red) + Int(two.red)) / 2
    let red = Int(one.red) - Int(two.red)
    let green = Int(one.green) - Int(two.green)
    let blue = Int(one.blue) - Int(two.blue)
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }
}
