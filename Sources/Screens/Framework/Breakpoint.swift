public import Canvas

/// The layouts that a size allows (ux.md 3.11).
public enum Breakpoint: Int, Comparable, CaseIterable, Sendable {
  /// Under 60×16: one line that says what is needed.
  case refuse
  /// From 60×16: one pane at a time.
  case narrow
  /// From 80×24: list over detail.
  case base
  /// From 100×30: more columns.
  case comfortable
  /// From 132×40: three panes.
  case wide
  /// From 200×60: comparisons side by side.
  case wall

  /// The least size of each layout.
  public var minimum: Size {
    switch self {
    case .refuse: Size(width: 0, height: 0)
    case .narrow: Size(width: 60, height: 16)
    case .base: Size(width: 80, height: 24)
    case .comfortable: Size(width: 100, height: 30)
    case .wide: Size(width: 132, height: 40)
    case .wall: Size(width: 200, height: 60)
    }
  }

  /// The largest layout that a size allows.
  public init(_ size: Size) {
    self =
      Breakpoint.allCases.last {
        size.width >= $0.minimum.width && size.height >= $0.minimum.height
      } ?? .refuse
  }

  public static func < (left: Breakpoint, right: Breakpoint) -> Bool {
    left.rawValue < right.rawValue
  }
}
