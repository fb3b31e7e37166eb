import Canvas
import Domain
public import Phrases

/// Designs that are tried: what they cost, what the operator earns, who bears which risk. Nothing of it
/// is written in the store.
public struct SimulatorScreen: Screen {
  public let id = ScreenID.simulator
  var desk = SimulatorDesk()
  /// The central case of each scenario, computed as soon as it changes.
  var outcomes: [SimulationOutcome] = []
  var analysis = Slot<SimulationAnalysis>()
  var basis = Slot<SimulationBasis>()
  var projects = Slot<[OperatedProject]>()
  var position = ListPosition()
  var face = SimulatorFace.curve
  var faceTop = 0
  var measure = SimulationMeasure.margin
  var isText: Bool?
  var twinPosition = ListPosition()
  /// An explanation that is read over the screen.
  var reading: Reading?
  /// The line whose changes are one step of the undo.
  var changing: SimulationParameter?
  var counter = 0

  public init() {}

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  var parameters: [SimulationParameter] { desk.scenario?.trial.all ?? [] }

  /// The parameter under the cursor.
  var parameter: SimulationParameter? {
    parameters.indices.contains(position.cursor) ? parameters[position.cursor] : nil
  }

  var outcome: SimulationOutcome? {
    outcomes.indices.contains(desk.current) ? outcomes[desk.current] : nil
  }

  /// The analysis, when it is of the scenario in front.
  var currentAnalysis: SimulationAnalysis? {
    guard let value = analysis.value, value.parameters == desk.scenario?.trial else { return nil }
    return value
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let words = context.phrases.simulator
    let shell = context.phrases.shell
    if reading != nil {
      return Reading.takes(command) ? .enabled : .disabled(shell.notHere)
    }
    switch command {
    case .moveUp, .moveDown, .moveLeft, .moveRight, .muchLess, .muchMore, .pageUp, .pageDown,
      .first, .last, .next, .previous, .nextPane, .previousPane, .twin, .export, .copy, .open,
      .edit,
      .measure, .compare, .explain, .affordablePrice, .savePack, .chooseBasis, .renameScenario:
      return desk.scenario == nil ? .disabled(shell.loading) : .enabled
    case .duplicateScenario:
      return desk.scenarios.count < SimulatorDesk.most ? .enabled : .disabled(words.dialogs.full)
    case .deleteScenario:
      return desk.scenarios.count > 1 ? .enabled : .disabled(words.dialogs.lastScenario)
    case .resetLine:
      guard let scenario = desk.scenario, let parameter else { return .disabled(shell.needsRow) }
      return scenario.trial.agrees(with: scenario.base, on: parameter)
        ? .disabled(words.dialogs.asBase) : .enabled
    case .resetAll:
      return desk.scenario.map { $0.trial == $0.base } ?? true
        ? .disabled(words.dialogs.asBase) : .enabled
    case .back: return isText == nil ? .disabled(shell.notHere) : .enabled
    default: return .disabled(shell.notHere)
    }
  }

  public func hints(in context: Context) -> [CommandHint] {
    [
      CommandHint(.affordablePrice), CommandHint(.chooseBasis),
      CommandHint(.explain, context.phrases.simulator.dialogs.calculation),
      CommandHint(.duplicateScenario), CommandHint(.nextPane),
    ]
  }

  public func status(in context: Context) -> StatusNote {
    let words = context.phrases.simulator
    let count = parameters.count
    return StatusNote(
      mode: words.mode,
      message: words.nothingSaved,
      position: context.phrases.lists.position(min(position.cursor + 1, count), count)
    )
  }

  public var memento: Memento? {
    Memento(screen: id, marks: [], filter: desk.text)
  }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    guard let old = SimulatorDesk(text: memento.filter) else { return [] }
    desk = old
    changing = nil
    return renewed(context)
  }
}
