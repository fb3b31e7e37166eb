/// How much a screen may show, from the size of the terminal (ux.md 3.11).
public enum Breakpoint: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Under 60×16: one line says so.
  case refuse
  /// Under 80×24: one pane at a time.
  case narrow
  /// 80×24, the reference.
  case base
  /// From 100×30: labels left of fields, sparklines.
  case comfort
  /// From 132×43: three panes.
  case large
  /// From 200×60: small multiples, comparisons side by side.
  case wall

  /// The widest layout that both the width and the height allow.
  public init(_ size: Size) {
    let fits = { (width: Int, height: Int) in size.width >= width && size.height >= height }
    if !fits(60, 16) {
      self = .refuse
    } else if !fits(80, 24) {
      self = .narrow
    } else if !fits(100, 30) {
      self = .base
    } else if !fits(132, 43) {
      self = .comfort
    } else {
      self = fits(200, 60) ? .wall : .large
    }
  }

  public static func < (one: Breakpoint, other: Breakpoint) -> Bool {
    one.rawValue < other.rawValue
  }
}
