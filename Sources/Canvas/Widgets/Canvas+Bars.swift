/// A cell of the function-key bar.
public struct FunctionLabel: Hashable, Sendable {
  public var number: Int
  /// At most 7 cells.
  public var short: String
  public var long: String
  public var isEnabled: Bool

  public init(_ number: Int, short: String, long: String = "", isEnabled: Bool = true) {
    self.number = number
    self.short = short
    self.long = long.isEmpty ? short : long
    self.isEnabled = isEnabled
  }
}

/// A key with what it does, dropped whole when there is no room.
public struct Hint: Hashable, Sendable {
  public var key: String
  public var label: String
  /// The lowest goes first; of equals, the last.
  public var priority: Int

  public init(_ key: String, _ label: String, priority: Int = 50) {
    self.key = key
    self.label = label
    self.priority = priority
  }
}

extension Canvas {
  /// Draws the function-key bar: every label in its cell; when narrow the first three, the last two
  /// that open the menus and quit, and a `+`.
  ///
  /// A click is the target `fbar` with the key's number, and 0 for the `+`.
  public mutating func functionBar(_ labels: [FunctionLabel], in rect: Rect) {
    fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), role: .base)
    let all = rect.width >= 8 * labels.count
    let shown = all ? labels : Array(labels.prefix(3) + labels.dropFirst(3).suffix(2))
    let parts = Array(repeating: Part.share(1), count: shown.count) + (all ? [] : [.fixed(2)])
    let places = rect.columns(parts)
    for (label, place) in zip(shown, places) {
      let used = put(String(label.number), at: Point(x: place.x, y: place.y), role: .fbarNumber)
      let room = Rect(x: place.x + used, y: place.y, width: place.width - used, height: 1)
      let text = cellWidth(of: label.long) < room.width ? label.long : label.short
      put(text, in: room, role: label.isEnabled ? .fbarLabel : .menuDisabled)
      addHit(place, HitTarget("fbar", label.number))
    }
    if !all, let last = places.last {
      put("+", at: Point(x: last.x, y: last.y), role: .fbarNumber)
      addHit(last, HitTarget("fbar", 0))
    }
  }

  /// Draws whole hints on one line; those left out are counted behind the last one, in words.
  public mutating func hintLine(
    _ hints: [Hint],
    in rect: Rect,
    align: Alignment = .leading,
    role: Role = .muted,
    more: (Int) -> String = { "+\($0)" }
  ) {
    let (shown, hidden) = fittingHints(hints, in: rect.width, more: more)
    let separator = medium.graphics == .ascii ? " | " : " · "
    var pieces: [(String, Role)] = []
    for hint in shown {
      if !pieces.isEmpty { pieces.append((separator, role)) }
      pieces.append((hint.key, role == .muted ? .key : role))
      pieces.append((" " + hint.label, role))
    }
    let comma = direction == .rightToLeft ? "، " : ", "
    if hidden > 0 { pieces.append(((pieces.isEmpty ? "" : comma) + more(hidden), role)) }
    let width = pieces.reduce(0) { $0 + cellWidth(of: $1.0) }
    let spare = max(0, rect.width - width)
    var x = rect.x + (align == .trailing ? spare : align == .centre ? spare / 2 : 0)
    clipped(to: rect) { canvas in
      for (text, role) in pieces {
        x += canvas.put(
          text,
          at: Point(x: x, y: rect.y),
          role: role,
          attributes: role == .key ? .bold : []
        )
      }
    }
  }

  /// The hints that fit in their order, and how many do not.
  func fittingHints(
    _ hints: [Hint],
    in width: Int,
    more: (Int) -> String = { "+\($0)" }
  ) -> (shown: [Hint], hidden: Int) {
    var kept = Array(hints.enumerated())
    func needed() -> Int {
      let texts = kept.reduce(0) {
        $0 + cellWidth(of: $1.element.key) + cellWidth(of: $1.element.label) + 1
      }
      let hidden = hints.count - kept.count
      let count = hidden > 0 ? cellWidth(of: more(hidden)) + (kept.isEmpty ? 0 : 2) : 0
      return texts + count + 3 * max(0, kept.count - 1)
    }
    while !kept.isEmpty && needed() > width {
      let last = kept.indices.min { one, other in
        let first = kept[one].element.priority
        let second = kept[other].element.priority
        return first == second ? one > other : first < second
      }
      kept.remove(at: last ?? 0)
    }
    return (kept.map(\.element), hints.count - kept.count)
  }

  /// Draws the status line: the mode or message at the left, hints or the clock at the right.
  public mutating func statusLine(
    left: String,
    right: String = "",
    mode: String = "",
    modeRole: Role = .demo,
    in rect: Rect
  ) {
    fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), role: .statusLine)
    var x = rect.x
    if !mode.isEmpty {
      x += put(" \(mode) ", at: Point(x: x, y: rect.y), role: modeRole, limit: rect.width)
    }
    let cells = cellWidth(of: right)
    let showsRight = cells > 0 && rect.maxX - x - cells - 3 >= min(cellWidth(of: left), 20)
    let end = showsRight ? rect.maxX - cells - 1 : rect.maxX
    put(
      left,
      in: Rect(x: x + 1, y: rect.y, width: end - x - 2, height: 1),
      role: .statusLine
    )
    if showsRight { put(right, at: Point(x: end, y: rect.y), role: .statusLine) }
  }
}
