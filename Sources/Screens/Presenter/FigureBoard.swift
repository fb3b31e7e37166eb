import Canvas
import Domain
import Phrases

/// The figures that a script may look at: those that the picture bears, and those of the frame.
struct FigureBoard {
  private let canvas: Canvas
  private var own: [String: String]

  init(_ router: Router) {
    canvas = router.drawScreens()
    let session = router.session
    own = [
      "screen": router.active.rawValue,
      "person": session.person?.code ?? "",
      "today": session.today.iso,
      "dialog": "",
      "refusal": router.lastRefusal,
      "draft.count": String(session.drafts.count),
      "draft.total_dh": FigureBoard.dirhams(session.drafts.total),
    ]
    if let queue = session.queue { own["queue.waiting"] = String(queue.waiting) }
    switch router.overlays.last {
    case .dialog(let state): own["dialog"] = state.dialog.id
    case .menu: own["dialog"] = "menu"
    case .list: own["dialog"] = "list"
    default: break
    }
  }

  /// The value of a figure; nil when nothing shows it.
  subscript(figure: String) -> String? { own[figure] ?? canvas.figure(figure) }

  func holds(_ expectation: ScriptExpectation) -> Bool {
    if expectation.figure == ScriptExpectation.text {
      return canvas.lines().contains { $0.contains(expectation.value) }
    }
    return expectation.holds(of: self[expectation.figure])
  }

  /// An amount in dirhams without the form of a language: `40500`, or `40500.50`.
  static func dirhams(_ money: Money) -> String {
    let (whole, rest) = money.centimes.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    let digits = String(abs(rest))
    return (money.centimes < 0 && whole == 0 ? "-" : "") + "\(whole)."
      + (digits.count == 1 ? "0" : "") + digits
  }
}
