/// A role whose two colours are near each other.
public struct WeakContrast: Hashable, Sendable {
  public var role: Role
  /// The contrast ratio of WCAG 2, 1 to 21.
  public var ratio: Double
}

/// What was measured of a theme (ux.md 3.10).
public struct ThemeExamination: Hashable, Sendable {
  /// A role on the ground where it is read.
  public struct Contrast: Hashable, Sendable {
    public var role: Role
    /// The role that it stands on; nil is the ground of its own.
    public var ground: Role?
    /// nil where the terminal's own colours are shown.
    public var ratio: Double?
    public var isWeak: Bool
  }

  /// Two statuses, as one vision tells them apart.
  public struct Distance: Hashable, Sendable {
    public var one: Role
    public var other: Role
    public var vision: ColorVision
    /// nil where the terminal's own colours are shown.
    public var distance: Double?
    /// Under the wanted distance: the shape and the code must tell them.
    public var isNear: Bool
    /// Nothing tells them apart enough.
    public var isWeak: Bool
  }

  public var name: String
  public var leastContrast: Double
  public var leastDistance: Double
  public var contrasts: [Contrast]
  public var distances: [Distance]

  public var measures: Int { contrasts.count + distances.count }
  public var faults: Int { contrasts.count(where: \.isWeak) + distances.count(where: \.isWeak) }
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

  /// The statuses that stand side by side.
  static let statuses: [Role] = [.statusOK, .statusWarn, .statusBad, .statusNew, .statusInfo]

  /// What is read in a window or on a bar beside the roles that these have of their own.
  private static let onGrounds: [(role: Role, grounds: [Role])] = [
    (.muted, [.dialog]), (.key, [.dialog]), (.title, [.dialog]), (.statusWarn, [.dialog]),
    (.inputError, [.dialog]),
  ]

  /// Every contrast and every distance, held against the limits: 4.5 to 1, and 7 to 1 for a theme
  /// that is made for projectors; two statuses 20 apart for each vision, or told by different shapes
  /// and codes. Measured in full colour.
  public func examination() -> ThemeExamination {
    let least = name == "projecteur" ? 7.0 : 4.5
    var contrasts = Role.all.map { contrast($0, on: nil, least) }
    for (role, grounds) in Self.onGrounds {
      contrasts += grounds.map { contrast(role, on: $0, least) }
    }
    var distances: [ThemeExamination.Distance] = []
    for (index, one) in Self.statuses.enumerated() {
      for other in Self.statuses.dropFirst(index + 1) {
        distances += ColorVision.allCases.map { distance(one, other, $0) }
      }
    }
    return ThemeExamination(
      name: name,
      leastContrast: least,
      leastDistance: Self.leastDistance,
      contrasts: contrasts,
      distances: distances
    )
  }

  private static let leastDistance = 20.0

  private func contrast(
    _ role: Role,
    on ground: Role?,
    _ least: Double
  ) -> ThemeExamination.Contrast {
    let style = style(role, on: ground, .trueColor)
    let ratio = Color.contrast(style.foreground, style.background)
    return ThemeExamination.Contrast(
      role: role,
      ground: ground,
      ratio: ratio,
      isWeak: ratio.map { $0 < least } ?? false
    )
  }

  /// Chips are told apart by their grounds, letters by their ink.
  private func distance(
    _ one: Role,
    _ other: Role,
    _ vision: ColorVision
  ) -> ThemeExamination.Distance {
    let (first, second) = (style(one, .trueColor), style(other, .trueColor))
    let ink = Color.distance(first.foreground, second.foreground, seen: vision)
    let ground = Color.distance(first.background, second.background, seen: vision)
    let distance = [ink, ground].compactMap { $0 }.max()
    let isNear = distance.map { $0 < Self.leastDistance } ?? false
    let (mark, twin) = (mark(of: one), mark(of: other))
    return ThemeExamination.Distance(
      one: one,
      other: other,
      vision: vision,
      distance: distance,
      isNear: isNear,
      isWeak: isNear && (mark.glyph == twin.glyph || mark.code == twin.code)
    )
  }
}
