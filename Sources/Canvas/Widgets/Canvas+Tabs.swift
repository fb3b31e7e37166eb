/// A tab of the bar: its names from the longest to the shortest.
public struct Tab: Hashable, Sendable {
  public let labels: [String]
  /// The cells of each name, measured once.
  let widths: [Int]

  public init(_ labels: [String]) {
    self.labels = labels
    widths = labels.map { cellWidth(of: $0) }
  }
}

extension Canvas {
  /// Draws tabs on one line with the longest names that fit for all; the active one in brackets.
  ///
  /// When even the shortest do not fit, the others keep only their first character. A click on a
  /// tab is the target `tab` with its index.
  public mutating func tabs(_ tabs: [Tab], active: Int, in rect: Rect) {
    fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), role: .tab)
    let labels = tabLabels(tabs, active: active, width: rect.width)
    clipped(to: rect) { canvas in
      var x = rect.x
      for (index, label) in labels.enumerated() {
        let isActive = index == active
        let text = isActive ? "[\(label)]" : " \(label) "
        let cells = canvas.put(
          text,
          at: Point(x: x, y: rect.y),
          role: isActive ? .tabActive : .tab
        )
        canvas.addHit(
          Rect(x: x, y: rect.y, width: cells, height: 1),
          HitTarget("tab", index)
        )
        x += cells
      }
    }
  }

  private func tabLabels(_ tabs: [Tab], active: Int, width: Int) -> [String] {
    let levels = tabs.map { $0.labels.count }.max() ?? 0
    for level in 0..<levels {
      let cells = tabs.reduce(0) { sum, tab in
        sum + (tab.labels.isEmpty ? 0 : tab.widths[min(level, tab.labels.count - 1)]) + 2
      }
      guard cells <= width else { continue }
      return tabs.map { tab in
        tab.labels.isEmpty ? "" : tab.labels[min(level, tab.labels.count - 1)]
      }
    }
    return tabs.enumerated().map { index, tab in
      let shortest = tab.labels.last ?? ""
      return index == active ? shortest : String(shortest.prefix(1))
    }
  }
}
