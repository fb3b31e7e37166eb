/// Every role's look at every depth: a lookup, resolved once when the theme is chosen.
public struct Theme: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case dark, light
  }

  public internal(set) var name: String
  public internal(set) var kind: Kind
  /// The five signs of a heat cell, from none to most.
  public internal(set) var heatGlyphs: [String]
  var specs: [RoleSpec]
  var marks: [Role: StatusMark]
  var patterns: [Role: LinePattern]
  /// Styles by depth, then by role.
  private var styles: [Style] = []

  init(name: String, kind: Kind, specs: [RoleSpec]) {
    self.name = name
    self.kind = kind
    self.specs = specs
    heatGlyphs = [" ", "░", "▒", "▓", "█"]
    marks = StatusMark.usual
    patterns = [.chartActual: .solid, .chartTarget: .dash, .chartForecast: .dot]
    resolveStyles()
  }

  /// The style of a role at a depth.
  public func style(_ role: Role, _ depth: Depth) -> Style {
    styles[depth.rawValue * Role.all.count + role.index]
  }

  /// The style of a role that stands on another: its background, and without colours its reversal,
  /// where the role itself says nothing of them.
  public func style(_ role: Role, on ground: Role?, _ depth: Depth) -> Style {
    var own = style(role, depth)
    guard let ground, own.background == style(.base, depth).background else { return own }
    let under = style(ground, depth)
    own.background = under.background
    if under.attributes.contains(.reverse) { own.attributes.formUnion(.reverse) }
    return own
  }

  /// The shape and code of a status; empty for a role that is none.
  public func mark(of status: Role, graphics: Graphics = .braille) -> StatusMark {
    let mark = marks[status] ?? StatusMark(glyph: "", code: "")
    guard graphics == .ascii, let sign = StatusMark.ascii[status] else { return mark }
    return StatusMark(glyph: sign, code: mark.code)
  }

  /// The pattern of a series.
  public func pattern(of series: Role) -> LinePattern { patterns[series] ?? .solid }

  /// Works out the table of styles anew.
  mutating func resolveStyles() {
    let base = specs[Role.base.index]
    styles = Depth.allCases.flatMap { depth in
      // A theme has a score of colours in a hundred and forty places.
      var nearest: [Color: Color] = [:]
      return specs.map { spec in
        spec.style(at: depth, base: base) { colour in
          if let known = nearest[colour] { return known }
          let found = colour.degraded(to: depth)
          nearest[colour] = found
          return found
        }
      }
    }
  }
}
