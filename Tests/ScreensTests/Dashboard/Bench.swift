import Canvas
import Domain
import Phrases
import Screens

/// A screen on its own, with canned answers: commands go in, frames and effects come out.
struct ScreenBench {
  var screen: any Screen
  var context: Context
  /// Every effect that is no question, in order.
  var effects: [Effect] = []
  /// Every question, in order.
  var questions: [Question] = []
  var answer: (Question) -> Answer?

  init(
    _ screen: any Screen,
    _ context: Context,
    arrival: Arrival? = nil,
    answer: @escaping (Question) -> Answer? = ScreenBench.canned
  ) {
    self.screen = screen
    self.context = context
    self.answer = answer
    send(.opened(arrival))
  }

  /// What the sample region answers.
  static func canned(_ question: Question) -> Answer? {
    switch question {
    case .dashboard: .dashboard(RegionSample.dashboard)
    case .projects: .projects(RegionSample.projects)
    case .project: .project(ProjectSample.detail)
    default: nil
    }
  }

  /// What a region without anything answers.
  static func empty(_ question: Question) -> Answer? {
    switch question {
    case .dashboard: .dashboard(RegionSample.emptyDashboard)
    case .projects: .projects([])
    case .project: .project(ProjectSample.bare)
    default: nil
    }
  }

  mutating func send(_ event: Event) {
    for effect in screen.update(event, in: context) {
      if case .ask(let question, let token) = effect {
        questions.append(question)
        if let found = answer(question) { send(.answered(found, token)) }
      } else {
        effects.append(effect)
      }
    }
  }

  mutating func give(_ commands: Command...) {
    for command in commands { send(.command(command)) }
  }

  /// The frame that the program would show, without its bars.
  var frame: Canvas {
    var canvas = Canvas(size: context.size, medium: context.medium)
    let area = Rect(
      x: 0,
      y: 2,
      width: context.size.width,
      height: context.size.height - 4
    )
    canvas.clipped(to: area) { screen.view(in: area, context: context, onto: &$0) }
    return canvas
  }

  var text: String { frame.lines(trimmed: true).joined(separator: "\n") }

  /// Clicks where a text stands.
  mutating func click(_ text: String, _ action: MouseEvent.Action = .press) {
    let frame = frame
    for (y, line) in frame.lines().enumerated() {
      guard let range = line.firstRange(of: text) else { continue }
      let x = cellWidth(of: String(line[..<range.lowerBound]))
      if let target = frame.hit(at: Point(x: x, y: y)) {
        send(.mouse(action, target, shift: false))
      }
      return
    }
  }

  static let sizes = [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 100, height: 30),
    Size(width: 132, height: 43), Size(width: 200, height: 60),
  ]
}
