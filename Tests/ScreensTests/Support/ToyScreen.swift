import Canvas
import Domain
import Phrases
import Screens

/// The smallest screen there is: it remembers what it was told, and asks when told to.
struct ToyScreen: Screen {
  let id: ScreenID
  var events: [Event] = []
  var slot = Slot<QueueFigures>()
  var counter = 0
  var capturesText = false
  /// Steps that Escape takes here before it leaves.
  var rungs = 0

  private var greyed: (String) -> Availability { Availability.disabled }

  init(_ id: ScreenID, capturesText: Bool = false, rungs: Int = 0) {
    self.id = id
    self.capturesText = capturesText
    self.rungs = rungs
  }

  func availability(of command: Command, in context: Context) -> Availability {
    switch command {
    case .back: rungs > 0 ? .enabled : greyed("")
    case .edit: greyed("toy")
    default: .enabled
    }
  }

  mutating func update(_ event: Event, in context: Context) -> [Effect] {
    events.append(event)
    switch event {
    case .command(.open): return [slot.ask(.queueFigures, for: id, numbered: &counter)]
    case .command(.back): rungs -= 1
    case .answered(.queueFigures(let figures), let token): slot.accept(figures, token)
    case .failed(_, let token): slot.close(token)
    default: break
    }
    return []
  }

  func view(in area: Rect, context: Context, onto canvas: inout Canvas) {
    canvas.put("toy \(id.rawValue) \(slot.value == nil ? "empty" : "full")", in: area)
  }
}
