/// A role whose two colours are near each other.
public struct WeakContrast: Hashable, Sendable {
  public var role: Role
  /// The contrast ratio of WCAG 2, 1 to 21.
  public var ratio: Double
}

extension Theme {
  /// The contrast ratio of a role; nil where the terminal's own colours are shown.
  public func contrast(of role: Role, at depth: Depth) -> Double? {
    let style = style(role, depth)
    return Color.contrast(style.foreground, style.background)
  }

  /// The roles whose contrast is under a ratio, in the order of the roles.
  public func weakRoles(at depth: Depth, under least: Double) -> [WeakContrast] {
    Role.all.compactMap { role in
      guard let ratio = contrast(of: role, at: depth), ratio < least else { return nil }
      return WeakContrast(role: role, ratio: ratio)
    }
  }
}
