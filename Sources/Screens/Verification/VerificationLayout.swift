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

  /// What of the screen decides where its parts stand.
  struct State {
    var showsFilter: Bool
    var isReading: Bool
    var isZoomed: Bool
    var pane: VerificationScreen.Pane
  }

  init(_ state: State, size: Size, isAccessible: Bool, in area: Rect) {
    let none = Rect(x: area.x, y: area.y, width: 0, height: 0)
    let (top, rest) = area.cuttingTop(1)
    let (line, body) = state.showsFilter ? rest.cuttingTop(1) : (none, rest)
    queues = top
    filter = line
    (list, detail, evidence, history) = (none, none, none, none)
    let breakpoint = Breakpoint(size)
    if state.isReading {
      list = body
    } else if breakpoint == .narrow || state.isZoomed || isAccessible {
      split(alone: state.pane, body)
    } else if breakpoint >= .large {
      splitLarge(body, isWall: breakpoint == .wall)
    } else {
      splitBase(body)
    }
  }

  /// One pane at a time.
  private mutating func split(
    alone pane: VerificationScreen.Pane,
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

extension VerificationScreen {
  /// Where the parts stand in an area, or in the room between the tabs and the status line.
  func layout(_ context: Context, in area: Rect? = nil) -> VerificationLayout {
    let size = context.size
    let room = Rect(x: 0, y: 2, width: size.width, height: max(0, size.height - 4))
    let state = VerificationLayout.State(
      showsFilter: bar.isOpen || !bar.isEmpty,
      isReading: reading != nil,
      isZoomed: isZoomed,
      pane: pane
    )
    return VerificationLayout(
      state,
      size: size,
      isAccessible: context.isAccessible,
      in: area ?? room
    )
  }
}
