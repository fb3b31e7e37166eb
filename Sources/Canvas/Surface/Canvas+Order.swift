extension Canvas {
  /// As `put` into an area, where the beginning is at the right: the spaces are put for themselves.
  mutating func putReversed(_ text: String, in area: Rect, align: Alignment, like cell: Cell) {
    guard area.width > 0 else { return }
    let width = cellWidth(of: text)
    let shown = width > area.width ? fit(text, area.width, ellipsis: ellipsis) : text
    let room = max(0, area.width - width)
    // Figures below one another keep their units in one column: they stand at the right here too.
    // What stands for one, such as a dash, stands with them.
    let isFigure =
      area.width <= Self.widestFigure
      && (shown.contains(where: \.isNumber) && !hasRightToLeft(shown)
        || !shown.contains(where: \.isLetter))
    let before =
      switch isFigure && align == .trailing ? .leading : align {
      case .leading: 0
      case .trailing: room
      case .centre: room / 2
      }
    putSpaces(before, x: area.x, y: area.y, like: cell)
    let used = put(
      shown,
      at: Point(x: area.x + before, y: area.y),
      role: cell.role,
      attributes: cell.attributes,
      limit: area.width - before
    )
    putSpaces(area.width - before - used, x: area.x + before + used, y: area.y, like: cell)
  }

  /// A column of figures is no wider than this: beyond, a figure ends a line of words.
  private static let widestFigure = 24

  /// The characters of a text in the order of the cells from the beginning of the line on.
  func ordered(_ text: String, limit: Int) -> [BidiCluster] {
    var used = 0
    var clusters = BidiCluster.all(of: sanitised(text))
    if let end = clusters.firstIndex(where: { cluster in
      used += cellWidth(of: cluster.base)
      return used > limit
    }) {
      clusters.removeSubrange(end...)
    }
    // Spaces at both ends are part of the layout, not of the text.
    let start = clusters.firstIndex { $0.base != " " } ?? clusters.count
    let end = (clusters.lastIndex { $0.base != " " } ?? start - 1) + 1
    var core = Array(clusters[start..<max(start, end)])
    core = direction == .leftToRight ? fromTheLeft(core) : fromTheRight(core)
    return Array(clusters[..<start]) + core + Array(clusters[max(start, end)...])
  }

  private func fromTheLeft(_ clusters: [BidiCluster]) -> [BidiCluster] {
    guard clusters.contains(where: { BidiClass($0.base).isRightToLeft }) else {
      return clusters
    }
    return visual(clusters, ownDirection(clusters, else: .leftToRight))
  }

  private func fromTheRight(_ clusters: [BidiCluster]) -> [BidiCluster] {
    let way = lineDirection(clusters)
    return visual(clusters, way).reversed().map { cluster in
      var cluster = cluster
      // What is read from left to right keeps its signs when the frame is turned.
      if cluster.level.isMultiple(of: 2) { cluster.base = mirroredSign(cluster.base) }
      return cluster
    }
  }

  /// How a text of a frame that is read from right to left is read: as the frame, unless all that
  /// it says is Latin or a figure.
  private func lineDirection(_ clusters: [BidiCluster]) -> Direction {
    var isLatin = false
    for (index, cluster) in clusters.enumerated() {
      let kind = BidiClass(cluster.base)
      if kind.isRightToLeft { return .rightToLeft }
      let isGap = index > 0 && cluster.base == " " && clusters[index - 1].base == " "
      if isGap { return .rightToLeft }
      if kind == .left || kind == .european { isLatin = true }
    }
    return isLatin ? .leftToRight : .rightToLeft
  }
}
