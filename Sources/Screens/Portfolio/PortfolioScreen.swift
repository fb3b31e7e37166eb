import Canvas
import Domain
public import Phrases

/// The projects compared: where each stands, where it goes, what it costs and whom it serves.
public struct PortfolioScreen: Screen {
  public let id = ScreenID.portfolio
  var portfolio = Slot<Portfolio>()
  var face = PortfolioFace.comparison
  /// The result that the faces of progress show; nil is all of them.
  var result: String?
  /// The project that the other faces show; nil is the region.
  var scope: String?
  var positions: [PortfolioFace: ListPosition] = [:]
  /// The past day whose figures are shown; nil is today.
  var asOf: Day?
  /// Whether the face is shown as text; nil as the person's settings want it.
  var isText: Bool?
  var counter = 0

  public init() {}

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  var position: ListPosition { positions[face] ?? ListPosition() }

  /// Whether the face in front is chosen by result; the others are by project.
  var isByResult: Bool { face.isByResult }

  /// The rows of the face in front; nil while nothing is known.
  func table(_ context: Context) -> (any PortfolioTable)? {
    guard let portfolio = portfolio.value else { return nil }
    switch face {
    case .comparison:
      return ComparisonTable(portfolio: portfolio, result: result, context: context)
    case .multiples:
      let own = result ?? firstResult
      return PaceTable(rows: portfolio.pace.filter { $0.result == own }, context: context)
    case .pace: return PaceTable(rows: portfolio.pace(of: result), context: context)
    case .funnel: return FunnelTable(portfolio: portfolio, scope: scope, context: context)
    case .delays: return DelayTable(portfolio: portfolio, scope: scope, context: context)
    case .costs: return CostTable(portfolio: portfolio, scope: scope, context: context)
    case .equity:
      return portfolio.equity(of: scope).map { EquityTable(equity: $0, context: context) }
    }
  }

  /// The results that a project has, in the order of the programme.
  func results(_ context: Context) -> [String] {
    let known = Set(portfolio.value?.pace.map(\.result) ?? [])
    return context.programme.results.map(\.code).filter(known.contains)
  }

  private var firstResult: String { portfolio.value?.pace.first?.result ?? "" }

  /// What the face is about, on its frame: a result, or a project.
  func about(_ context: Context) -> String {
    let words = context.phrases.steering.portfolio
    if face == .multiples { return context.resultName(result ?? firstResult) }
    if isByResult { return result.map(context.resultName) ?? words.allResults }
    return scope ?? words.region
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    let count = table(context)?.count ?? 0
    switch command {
    case .nextFace, .previousFace, .moveLeft, .moveRight, .moveUp, .moveDown, .pageUp, .pageDown,
      .first, .last, .twin, .next, .previous, .asOf:
      return .enabled
    case .back:
      let isLeft = isText != nil || result != nil || scope != nil || asOf != nil
      return isLeft ? .enabled : .disabled(shell.notHere)
    case .open:
      return table(context)?.project(position.cursor) == nil
        ? .disabled(shell.needsRow) : .enabled
    case .export, .copy: return count == 0 ? .disabled(shell.needsRow) : .enabled
    default: return .disabled(shell.notHere)
    }
  }

  public func hints(in context: Context) -> [CommandHint] {
    let words = context.phrases.steering.portfolio.columns
    return [
      CommandHint(.nextFace), CommandHint(.next, isByResult ? words.result : words.project),
      CommandHint(.open), CommandHint(.twin), CommandHint(.export),
    ]
  }

  public func status(in context: Context) -> StatusNote {
    let count = table(context)?.count ?? 0
    let place = count == 0 ? 0 : min(position.cursor + 1, count)
    let words = context.phrases.steering.portfolio
    return StatusNote(
      mode: asOf.map { words.asOf(context.phrases.day($0)) },
      message: words.face(face) + " · " + about(context),
      position: context.phrases.lists.position(place, count)
    )
  }
}

extension PortfolioFace {
  /// Whether it compares projects on a result; the others look at one project or at the region.
  var isByResult: Bool {
    switch self {
    case .comparison, .multiples, .pace: true
    case .funnel, .delays, .costs, .equity: false
    }
  }
}
