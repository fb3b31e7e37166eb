/// What a theme says of one role, before any depth.
struct RoleSpec: Hashable, Sendable {
  /// Nil takes the role `base`'s.
  var foreground: Color?
  var background: Color?
  var attributes: Attributes = []
  /// What replaces the nearest colour at 256 and at 16 colours.
  var foreground256: Color?
  var background256: Color?
  var foreground16: Color?
  var background16: Color?
  /// The attributes without colours; nil lets `style` choose.
  var mono: Attributes?

  /// The style at a depth; the one function that degrades a theme. `degraded` gives the nearest colour
  /// of the depth.
  func style(at depth: Depth, base: RoleSpec, _ degraded: (Color) -> Color) -> Style {
    let front = foreground ?? base.foreground ?? .standard
    let back = background ?? base.background ?? .standard
    switch depth {
    case .mono: return Style(attributes: monoAttributes(base))
    case .trueColor: return Style(foreground: front, background: back, attributes: attributes)
    case .indexed256:
      return Style(
        foreground: foreground256 ?? degraded(front),
        background: background256 ?? own(base.background256, back, degraded),
        attributes: attributes
      )
    case .ansi16:
      let ground = background16 ?? own(base.background16, back, degraded)
      return Style(
        foreground: readable(foreground16 ?? degraded(front), on: ground),
        background: ground,
        attributes: attributes
      )
    }
  }

  /// Base's own replacement where this role shows base's background.
  private func own(_ replacement: Color?, _ back: Color, _ degraded: (Color) -> Color) -> Color {
    if background == nil, let replacement { return replacement }
    return degraded(back)
  }

  /// A foreground that does not vanish: black or white where sixteen colours give too little.
  private func readable(_ front: Color, on ground: Color) -> Color {
    guard let ratio = Color.contrast(front, ground), ratio < 3 else { return front }
    let white = Color.indexed(15)
    let black = Color.indexed(0)
    let light = Color.contrast(white, ground) ?? 0
    return light >= (Color.contrast(black, ground) ?? 0) ? white : black
  }

  /// Without colours a role with a ground of its own is reversed, and nothing is dimmed.
  private func monoAttributes(_ base: RoleSpec) -> Attributes {
    if let mono { return mono }
    let ground = background != nil && background != .standard && background != base.background
    return attributes.subtracting(.dim).union(ground ? .reverse : [])
  }
}
