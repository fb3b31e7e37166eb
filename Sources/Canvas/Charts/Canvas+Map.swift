/// A name to write on the map at a place, with its mark.
public struct MapLabel: Hashable, Sendable {
  /// The place, in hundredths of a degree.
  public var x: Int
  public var y: Int
  public var text: String
  /// One cell, such as `•`.
  public var sign: String
  public var role: Role
  /// The highest is placed first; one that finds no room shows its mark alone.
  public var priority: Int
  public var target: HitTarget?

  public init(
    x: Int,
    y: Int,
    text: String,
    sign: String = "•",
    role: Role = .mapLabel,
    priority: Int = 0,
    target: HitTarget? = nil
  ) {
    self.x = x
    self.y = y
    self.text = text
    self.sign = sign
    self.role = role
    self.priority = priority
    self.target = target
  }
}

extension Canvas {
  /// Draws a map at the top left of a rectangle: shades, borders, outline, the selected region.
  ///
  /// `shade` gives the role of a region's ground, nil for none.
  public mutating func draw(
    _ map: MapRaster,
    in rect: Rect,
    selected: Int? = nil,
    shade: (Int) -> Role? = { _ in nil }
  ) {
    let area = Rect(
      x: rect.x,
      y: rect.y,
      width: min(rect.width, map.cells.width),
      height: min(rect.height, map.cells.height)
    )
    var lines = map.border
    lines.formUnion(map.coast)
    for y in 0..<area.height {
      for x in 0..<area.width {
        let isCoast = map.coast.isSet(cellX: x, cellY: y)
        let ground = map.region(at: Point(x: x, y: y)).flatMap(shade)
        var role = ground ?? (isCoast ? .mapCoast : .mapBorder)
        if let selected, map.touches(selected, cellX: x, cellY: y) { role = .mapSelected }
        guard let sign = lines.sign(cellX: x, cellY: y, ascii: isCoast ? "#" : ".") else {
          if let ground { fill(one(area, x, y), role: ground) }
          continue
        }
        fill(one(area, x, y), role: role, with: sign)
      }
    }
  }

  /// Writes names by priority, each where none is written yet: right of its place, left, above or
  /// below it. Returns how many found no room for their text.
  @discardableResult
  public mutating func labels(_ labels: [MapLabel], on map: MapRaster, in rect: Rect) -> Int {
    let ordered = labels.enumerated().sorted {
      ($1.element.priority, $0.offset) < ($0.element.priority, $1.offset)
    }
    let placed = ordered.compactMap { entry in
      map.cell(ofX: entry.element.x, y: entry.element.y).map { (entry.element, $0) }
    }
    var taken = placed.map { Rect(x: rect.x + $1.x, y: rect.y + $1.y, width: 1, height: 1) }
    var without = 0
    clipped(to: rect) { canvas in
      for (label, cell) in placed {
        let place = Point(x: rect.x + cell.x, y: rect.y + cell.y)
        canvas.putOnGround(
          label.sign,
          in: Rect(x: place.x, y: place.y, width: 1, height: 1),
          role: label.role
        )
        if let target = label.target {
          canvas.addHit(Rect(x: place.x, y: place.y, width: 1, height: 1), target)
        }
        guard let room = Self.room(for: label, at: place, in: rect, avoiding: taken) else {
          without += 1
          continue
        }
        taken.append(room)
        canvas.putOnGround(label.text, in: room, role: label.role)
        if let target = label.target { canvas.addHit(room, target) }
      }
    }
    return without
  }

  /// Writes a text on one ground: the shade that most of its cells lie on, none where most have none.
  ///
  /// A name over a border is so read in one piece.
  private mutating func putOnGround(_ text: String, in room: Rect, role: Role) {
    let grounds = (room.x..<room.maxX).map { self[$0, room.y]?.role ?? .base }
    put(text, in: room, role: role)
    let shades = Self.heatRoles.map { shade in (shade, grounds.count { $0 == shade }) }
    guard let most = shades.max(by: { $0.1 < $1.1 }), 2 * most.1 >= grounds.count, most.1 > 0 else {
      return
    }
    setRole(room, most.0)
    addAttributes(room, .bold)
  }

  private static func room(
    for label: MapLabel,
    at place: Point,
    in rect: Rect,
    avoiding taken: [Rect]
  ) -> Rect? {
    let cells = cellWidth(of: label.text)
    guard cells > 0 else { return nil }
    let starts = [
      Point(x: place.x + 2, y: place.y), Point(x: place.x - cells - 1, y: place.y),
      Point(x: place.x - cells / 2, y: place.y - 1), Point(x: place.x - cells / 2, y: place.y + 1),
    ]
    for start in starts {
      let room = Rect(x: start.x, y: start.y, width: cells, height: 1)
      let wider = Rect(x: start.x - 1, y: start.y, width: cells + 2, height: 1)
      let free = taken.allSatisfy { $0.intersection(wider).isEmpty || isOwn($0, place) }
      if room.intersection(rect) == room && free { return room }
    }
    return nil
  }

  private static func isOwn(_ rect: Rect, _ place: Point) -> Bool {
    rect == Rect(x: place.x, y: place.y, width: 1, height: 1)
  }

  private func one(_ area: Rect, _ x: Int, _ y: Int) -> Rect {
    Rect(x: area.x + x, y: area.y + y, width: 1, height: 1)
  }
}
