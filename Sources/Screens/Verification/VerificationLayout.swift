import Canvas

/// Where the parts of the screen stand, for a size and a state.
struct VerificationLayout {
  var queues: Rect
  /// The line of the filter; empty when there is none to show.
  var filter: Rect
  var list: Rect
  var detail: Rect
  var evidence: Rect
  /// Beside the others on large screens: the history.
  var history: Rect

  /// The layout of the room between the tabs and the status line.
  init(_ screen: VerificationScreen, _ context: Context) {
    let area = Rect(
      x: 0,
      y: 2,
      width: context.size.width,
      height: max(0, context.size.height - 4)
    )
    self.init(screen, context, in: area)
  }

  init(_ screen: VerificationScreen, _ context: Context, in area: Rect) {
    let none = Rect(x: area.x, y: area.y, width: 0, height: 0)
    let (top, rest) = area.cuttingTop(1)
    let showsFilter = screen.bar.isOpen || !screen.bar.isEmpty
    let (line, body) = showsFilter ? rest.cuttingTop(1) : (none, rest)
    queues = top
    filter = line
    (list, detail, evidence, history) = (none, none, none, none)
    let breakpoint = Breakpoint(context.size)
    if screen.reading != nil {
      list = body
    } else if breakpoint == .narrow || screen.isZoomed || context.isAccessible {
      split(alone: screen.pane, face: screen.face, body)
    } else if breakpoint >= .large {
      splitLarge(body, isWall: breakpoint == .wall)
    } else {
      splitBase(body)
    }
  }

  /// One pane at a time.
  private mutating func split(
    alone pane: VerificationScreen.Pane,
    face: VerificationScreen.Face,
    _ body: Rect
  ) {
    switch pane {
    case .list: list = body
    case .detail: detail = body
    case .evidence: evidence = body
    }
  }

  /// The list above; detail and evidence side by side below.
  private mutating func splitBase(_ body: Rect) {
    let below = max(9, body.height * 9 / 20)
    let (top, bottom) = body.cuttingBottom(below)
    let halves = bottom.columns([.share(3), .fixed(max(28, bottom.width / 3))])
    list = top
    detail = halves[0]
    evidence = halves[1]
  }

  /// List and detail side by side; evidence and history below.
  private mutating func splitLarge(_ body: Rect, isWall: Bool) {
    let below = min(16, max(11, body.height * 3 / 10))
    let (top, bottom) = body.cuttingBottom(below)
    let halves = top.columns([.share(3), .fixed(min(isWall ? 64 : 54, top.width * 2 / 5))])
    let lower = bottom.columns([.share(1), .share(1)])
    list = halves[0]
    detail = halves[1]
    evidence = lower[0]
    history = lower[1]
  }
}
