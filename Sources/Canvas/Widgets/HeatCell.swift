extension Canvas {
  /// The five roles of heat, from none to most.
  static let heatRoles: [Role] = [.heat1, .heat2, .heat3, .heat4, .heat5]

  /// Draws a heat cell: the number, always, and without colours a sign of its level from 0 to 4.
  ///
  /// On a coloured ground the sign would be drawn in the colour of the number, and the fullest cell
  /// would look the palest. A theme may give other signs: `Theme.heatGlyphs`.
  public mutating func heatCell(
    _ number: String,
    level: Int,
    in rect: Rect,
    glyphs: [String] = [" ", "░", "▒", "▓", "█"]
  ) {
    let step = max(0, min(4, level))
    let role = Self.heatRoles[step]
    fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), role: role)
    let hasSigns = medium.monochrome && medium.graphics != .ascii && rect.width >= 5
    let signs = hasSigns ? 2 : 0
    put(
      number,
      in: Rect(
        x: rect.x,
        y: rect.y,
        width: rect.width - (signs > 0 ? signs + 1 : 0),
        height: 1
      ),
      align: .trailing,
      role: role
    )
    if signs > 0 && glyphs.count == 5 {
      put(
        String(repeating: glyphs[step], count: signs),
        at: Point(x: rect.maxX - signs, y: rect.y),
        role: role
      )
    }
  }

  /// The level of a value among `high`, 0 only for none.
  public static func heatLevel(_ value: Int, high: Int) -> Int {
    guard value > 0 && high > 0 else { return 0 }
    return min(4, 1 + 4 * (min(value, high) - 1) / high)
  }
}
