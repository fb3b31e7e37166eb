import Canvas

/// Where the panes of the map stand; a pane without room is nil.
struct MapLayout: Hashable, Sendable {
  /// The line of the search.
  var search: Rect?
  var main: Rect?
  var side: Rect?
  var legend: Rect?

  init(
    _ area: Rect,
    _ breakpoint: Breakpoint,
    isSideFocused: Bool,
    hasSearch: Bool,
    isPlain: Bool
  ) {
    var rest = area
    if hasSearch {
      let parts = area.cuttingTop(1)
      search = parts.top
      rest = parts.rest
    }
    if isPlain || breakpoint <= .narrow {
      if isSideFocused && !isPlain { side = rest } else { main = rest }
      return
    }
    let columns = rest.columns([.share(1), .fixed(MapLayout.sideWidth(breakpoint))])
    main = columns[0]
    let rows = columns[1].rows([.share(1), .fixed(breakpoint == .base ? 6 : 8)])
    side = rows[0]
    legend = rows[1]
  }

  /// The room that the router gives to a screen of this size.
  static func area(_ size: Size) -> Rect {
    Rect(x: 0, y: 2, width: size.width, height: max(0, size.height - 4))
  }

  private static func sideWidth(_ breakpoint: Breakpoint) -> Int {
    switch breakpoint {
    case .refuse, .narrow, .base: 26
    case .comfort: 34
    case .large: 46
    case .wall: 64
    }
  }
}
