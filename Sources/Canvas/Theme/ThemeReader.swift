/// Reads the keys of a theme file one by one into a theme under way.
struct ThemeReader {
  var theme: Theme
  private(set) var warnings: [ThemeWarning] = []
  private var palette: [String: Color] = [:]
  /// Roles that this file has named: the first key of a role forgets what the parent says of it.
  private var named: Set<Role> = []
  /// The last line that speaks of a role.
  private var lines: [Role: Int] = [:]
  /// A hostile file is not allowed to fill the memory with complaints.
  private static let mostWarnings = 100

  init(parent: Theme) { theme = parent }

  /// Reads one name of the palette.
  mutating func readColour(_ entry: ThemeEntry) {
    guard entry.path.count == 2 else { return warn(.unknownKey, entry) }
    guard let colour = colour(entry.value, entry) else { return }
    palette[entry.path[1]] = colour
  }

  /// Reads one key outside the palette.
  mutating func read(_ entry: ThemeEntry) {
    switch (entry.path.first, entry.path.count) {
    case ("roles", 3): readRole(entry)
    case ("name", 1): if let text = text(entry) { theme.name = text }
    case ("kind", 1):
      guard let text = text(entry) else { return }
      guard let kind = Theme.Kind(rawValue: text) else { return warn(.badValue, entry) }
      theme.kind = kind
    case ("inherits", 1): _ = text(entry)
    default: warn(.unknownKey, entry)
    }
  }

  private mutating func readRole(_ entry: ThemeEntry) {
    guard let role = Role(rawValue: entry.path[1]) else { return warn(.unknownKey, entry) }
    if named.insert(role).inserted { theme.specs[role.index] = RoleSpec() }
    lines[role] = entry.line
    switch entry.path[2] {
    case "fg": setColour(\.foreground, role, entry)
    case "bg": setColour(\.background, role, entry)
    case "c256", "fg256": setColour(\.foreground256, role, entry)
    case "bg256": setColour(\.background256, role, entry)
    case "c16", "fg16": setColour(\.foreground16, role, entry)
    case "bg16": setColour(\.background16, role, entry)
    case "attrs":
      if let read = attributes(entry) { theme.specs[role.index].attributes = read }
    case "mono":
      if let read = attributes(entry) { theme.specs[role.index].mono = read }
    case "glyph", "code": readMark(role, entry)
    case "pattern": readPattern(role, entry)
    case "ramp" where role == .heat: readRamp(entry)
    case "glyphs" where role == .heat: readHeatGlyphs(entry)
    default: warn(.unknownKey, entry)
    }
  }

  private mutating func readMark(_ role: Role, _ entry: ThemeEntry) {
    guard let old = theme.marks[role] else { return warn(.unknownKey, entry) }
    guard let text = text(entry) else { return }
    let isGlyph = entry.path[2] == "glyph"
    let width = cellWidth(of: text)
    guard isGlyph ? width == 1 : (2...3).contains(width) else { return warn(.badWidth, entry) }
    theme.marks[role] = StatusMark(
      glyph: isGlyph ? text : old.glyph,
      code: isGlyph ? old.code : text
    )
  }

  private mutating func readPattern(_ role: Role, _ entry: ThemeEntry) {
    guard let text = text(entry) else { return }
    guard let pattern = LinePattern(rawValue: text) else { return warn(.badValue, entry) }
    theme.patterns[role] = pattern
  }

  /// Five grounds from none to most; the digits on them are black or white, whichever reads.
  private mutating func readRamp(_ entry: ThemeEntry) {
    guard case .list(let items) = entry.value, items.count == 5 else {
      return warn(.badValue, entry)
    }
    let roles: [Role] = [.heat1, .heat2, .heat3, .heat4, .heat5]
    for (role, item) in zip(roles, items) {
      guard let ground = colour(item, entry) else { return }
      if named.contains(role) { continue }
      let white = Color.rgb(255, 255, 255)
      let black = Color.rgb(0, 0, 0)
      let light = Color.contrast(white, ground) ?? 0
      theme.specs[role.index] = RoleSpec(
        foreground: light >= (Color.contrast(black, ground) ?? 0) ? white : black,
        background: ground,
        mono: []
      )
    }
  }

  private mutating func readHeatGlyphs(_ entry: ThemeEntry) {
    guard let text = text(entry) else { return }
    let glyphs = text.map { String($0) }
    guard glyphs.count == 5 && glyphs.allSatisfy({ cellWidth(of: $0) == 1 }) else {
      return warn(.badWidth, entry)
    }
    theme.heatGlyphs = glyphs
  }
}

extension ThemeReader {
  private mutating func setColour(
    _ path: WritableKeyPath<RoleSpec, Color?>,
    _ role: Role,
    _ entry: ThemeEntry
  ) {
    if let colour = colour(entry.value, entry) { theme.specs[role.index][keyPath: path] = colour }
  }

  /// A colour: a name of the palette, hex, an ANSI name, `default`, or an index from 0 to 255.
  private mutating func colour(_ value: ThemeValue, _ entry: ThemeEntry) -> Color? {
    switch value {
    case .integer(let index):
      if let byte = UInt8(exactly: index) { return .indexed(byte) }
    case .text(let text):
      if sanitised(text) != text {
        warn(.hiddenCharacter, entry)
        return nil
      }
      if let colour = palette[text] ?? Color(text) { return colour }
    case .list, .other: break
    }
    warn(.badValue, entry)
    return nil
  }

  private mutating func attributes(_ entry: ThemeEntry) -> Attributes? {
    let names: [String: Attributes] = [
      "bold": .bold, "underline": .underline, "reverse": .reverse, "dim": .dim,
    ]
    guard case .list(let items) = entry.value else {
      warn(.badValue, entry)
      return nil
    }
    var read: Attributes = []
    for item in items {
      guard case .text(let name) = item, let attribute = names[name] else {
        warn(.badValue, entry)
        return nil
      }
      read.formUnion(attribute)
    }
    return read
  }

  /// A text without anything that hides or commands.
  private mutating func text(_ entry: ThemeEntry) -> String? {
    guard case .text(let text) = entry.value else {
      warn(.badValue, entry)
      return nil
    }
    if sanitised(text) != text {
      warn(.hiddenCharacter, entry)
      return nil
    }
    return text
  }

  /// Tells the roles of this file that cannot be read on their own ground.
  mutating func warnOfContrast() {
    for weak in theme.weakRoles(at: .trueColor, under: 3) {
      guard let line = lines[weak.role] else { continue }
      let entry = ThemeEntry(path: ["roles", weak.role.rawValue], value: .other, line: line)
      warn(.lowContrast, entry)
    }
  }

  private mutating func warn(_ reason: ThemeWarning.Reason, _ entry: ThemeEntry) {
    if warnings.count >= Self.mostWarnings { return }
    warnings.append(ThemeWarning(reason, key: sanitised(entry.name), line: entry.line))
  }
}
