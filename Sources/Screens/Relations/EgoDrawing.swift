import Canvas
import Domain
import Phrases

/// The network of an actor as a picture: itself in the middle, at the left those who act towards it, at
/// the right those it acts towards. Each has a line of its own, so that no name covers another.
struct EgoDrawing: Sendable {
  let network: Network
  let centre: Int
  /// The code of the actor under the cursor of the list.
  let chosen: String?
  let context: Context

  /// A neighbour, with what links it.
  struct Spoke: Hashable, Sendable {
    var actor: Int
    var links: [Network.Link]

    /// How the line to it is drawn.
    var pattern: Pattern {
      let patterns = links.map { link -> Pattern in
        switch link.tie {
        case .project: .dots
        case .relation(let relation):
          switch relation.kind {
          case .funds, .contracts, .verifies: .solid
          case .refers, .partners, .hosts: .dashes
          }
        }
      }
      return patterns.min { $0.rawValue < $1.rawValue } ?? .dots
    }
  }

  /// The strongest tie of two actors decides.
  enum Pattern: Int, Sendable {
    case solid, dashes, dots

    /// Whether the dot of this number along a line is drawn.
    func draws(_ step: Int) -> Bool {
      switch self {
      case .solid: true
      case .dashes: step % 6 < 4
      case .dots: step % 4 == 0
      }
    }
  }

  /// The neighbours at the left, which act towards the middle, and those at the right.
  var sides: (left: [Spoke], right: [Spoke]) {
    var left: [Spoke] = []
    var right: [Spoke] = []
    for other in network.neighbours(of: centre) {
      let links = network.links(between: centre, and: other)
      let spoke = Spoke(actor: other, links: links)
      if links.contains(where: { $0.from == other }) {
        left.append(spoke)
      } else {
        right.append(spoke)
      }
    }
    return (left, right)
  }

  func draw(in area: Rect, onto canvas: inout Canvas) {
    let (left, right) = sides
    // An empty side leaves its room to the middle.
    let side = max(8, min(28, (area.width - 26) / 2))
    let (before, after) = (left.isEmpty ? 0 : side, right.isEmpty ? 0 : side)
    let own = network.actors[centre].name
    let room = area.width - before - after - (before > 0 ? 5 : 0) - (after > 0 ? 5 : 0)
    let box = min(cellWidth(of: own) + 2, max(8, room))
    let middle = Rect(
      x: area.x + before + (area.width - before - after - box) / 2,
      y: area.y + max(0, area.height / 2 - 1),
      width: box,
      height: min(3, area.height)
    )
    var dots = DotGrid(
      cells: Size(width: area.width, height: area.height),
      graphics: context.medium.graphics
    )
    let leftRows = rows(left, area)
    let rightRows = rows(right, area)
    for (spoke, y) in leftRows.shown {
      line(from: (side + 1, y), to: (middle.x - area.x - 1, area.height / 2), spoke, &dots)
    }
    for (spoke, y) in rightRows.shown {
      line(
        from: (middle.maxX - area.x, area.height / 2),
        to: (area.width - side - 2, y),
        spoke,
        &dots
      )
    }
    put(dots, in: area, onto: &canvas)
    write(leftRows, Rect(x: area.x, y: area.y, width: side, height: area.height), true, &canvas)
    let end = Rect(x: area.maxX - side, y: area.y, width: side, height: area.height)
    write(rightRows, end, false, &canvas)
    let inside = canvas.box(middle, active: false)
    canvas.put(own, in: inside, align: .centre, role: .title)
  }

  /// The lines of one side, spread over the height, and how many have no room.
  private func rows(_ spokes: [Spoke], _ area: Rect) -> (shown: [(Spoke, Int)], hidden: Int) {
    let room = max(1, area.height)
    let shown = spokes.count > room ? Array(spokes.prefix(room - 1)) : spokes
    let count = shown.count + (shown.count < spokes.count ? 1 : 0)
    let placed = shown.enumerated().map { ($1, (2 * $0 + 1) * area.height / (2 * max(1, count))) }
    return (placed, spokes.count - shown.count)
  }

  private func write(
    _ rows: (shown: [(Spoke, Int)], hidden: Int),
    _ column: Rect,
    _ isLeft: Bool,
    _ canvas: inout Canvas
  ) {
    for (spoke, y) in rows.shown {
      let actor = network.actors[spoke.actor]
      let more = network.neighbours(of: spoke.actor).count - 1
      let text = more > 0 ? "\(actor.name) +\(more)" : actor.name
      let line = Rect(x: column.x, y: column.y + y, width: column.width, height: 1)
      canvas.fill(line)
      canvas.put(
        text,
        in: line,
        align: isLeft ? .leading : .trailing,
        role: actor.code == chosen ? .mapSelected : .base
      )
      canvas.addHit(line, HitTarget("relations.node", spoke.actor))
    }
    guard rows.hidden > 0 else { return }
    let line = Rect(x: column.x, y: column.maxY - 1, width: column.width, height: 1)
    canvas.fill(line)
    let text = context.phrases.cartography.relations.more(rows.hidden)
    canvas.put(text, in: line, align: isLeft ? .leading : .trailing, role: .muted)
  }

  /// Draws a line of dots between the middles of two cells.
  private func line(
    from start: (x: Int, y: Int),
    to end: (x: Int, y: Int),
    _ spoke: Spoke,
    _ dots: inout DotGrid
  ) {
    guard dots.cells.width > 0, dots.cells.height > 0 else { return }
    let (wide, high) = (
      dots.size.width / dots.cells.width, dots.size.height / dots.cells.height
    )
    let (x0, y0) = (start.x * wide, start.y * high + high / 2)
    let (x1, y1) = (end.x * wide, end.y * high + high / 2)
    let steps = max(abs(x1 - x0), abs(y1 - y0), 1)
    for step in 0...steps where spoke.pattern.draws(step) {
      dots.set(x: x0 + (x1 - x0) * step / steps, y: y0 + (y1 - y0) * step / steps)
    }
  }

  private func put(_ dots: DotGrid, in area: Rect, onto canvas: inout Canvas) {
    for y in 0..<area.height {
      for x in 0..<area.width {
        guard let sign = dots.sign(cellX: x, cellY: y, ascii: ".") else { continue }
        let cell = Rect(x: area.x + x, y: area.y + y, width: 1, height: 1)
        canvas.fill(cell, role: .chartAxis, with: sign)
      }
    }
  }
}

/// How many links each pair of actors has: the one in the middle and its neighbours.
struct RelationMatrix: Sendable {
  let network: Network
  let centre: Int
  let context: Context

  func draw(in area: Rect, onto canvas: inout Canvas) {
    let names = max(12, min(30, area.width / 3))
    let width = 4
    let room = max(1, min(area.height - 2, (area.width - names - 3) / width))
    let chosen = Array(([centre] + network.neighbours(of: centre)).prefix(room))
    let counts = network.matrix(of: chosen)
    let high = counts.flatMap { $0 }.max() ?? 0
    for index in chosen.indices {
      let head = Rect(x: area.x + names + 3 + index * width, y: area.y, width: 3, height: 1)
      canvas.put("\(index + 1)", in: head, align: .trailing, role: .tableHeader)
    }
    for (row, actor) in chosen.enumerated() {
      let y = area.y + 1 + row
      let number = Rect(x: area.x, y: y, width: 2, height: 1)
      canvas.put("\(row + 1)", in: number, align: .trailing, role: .tableHeader)
      let line = Rect(x: area.x + 3, y: y, width: names - 1, height: 1)
      canvas.put(
        network.actors[actor].name,
        in: line,
        role: actor == centre ? .mapSelected : .base
      )
      canvas.addHit(line, HitTarget("relations.node", actor))
      for column in chosen.indices {
        let cell = Rect(x: area.x + names + 3 + column * width, y: y, width: 3, height: 1)
        if column == row {
          canvas.put("·", in: cell, align: .trailing, role: .muted)
          continue
        }
        canvas.heatCell(
          context.phrases.number(counts[row][column]),
          level: Canvas.heatLevel(counts[row][column], high: high),
          in: cell
        )
      }
    }
  }
}
