import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension SimulatorScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival): return opened(arrival, context)
    case .changed: return [askProjects()]
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(let failure, let token):
      analysis.close(token)
      projects.close(token)
      if basis.close(token), case .refusal(let refusal) = failure {
        return [.notify(Notice(.warning, context.phrases.sentence(refusal)))]
      }
    case .submitted(let result): return submitted(result, context)
    case .resized: settle(context)
    case .key, .pasted: break
    }
    return []
  }

  private mutating func opened(_ arrival: Arrival?, _ context: Context) -> [Effect] {
    var effects = [askProjects()]
    if desk.scenario == nil {
      desk = SimulatorDesk(text: context.preferences.simulation) ?? first(context)
      if context.breakpoint <= .narrow { face = .outcome }
      effects += compute(context)
    }
    if case .record(let code) = arrival { effects.append(askBasis(code)) }
    return effects
  }

  /// The desk of someone who comes for the first time: the programme in force.
  private func first(_ context: Context) -> SimulatorDesk {
    var desk = SimulatorDesk()
    desk.add(ofProgramme(context))
    return desk
  }

  func ofProgramme(_ context: Context) -> Scenario {
    let base = SimulationParameters(context.programme, on: context.today)
    let sourced: [SimulationParameter] =
      base.results.indices.map { .price($0) } + [.bonus, .coverage, .verificationDays]
    return Scenario(name: "A", base, source: .programme, sourced: Set(sourced))
  }

  private mutating func askProjects() -> Effect {
    projects.ask(.operators, for: id, numbered: &counter)
  }

  mutating func askBasis(_ code: String) -> Effect {
    basis.ask(.simulation(.basis(project: code)), for: id, numbered: &counter)
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .simulation(.analysis(let found)): analysis.accept(found, token)
    case .operators(let found): projects.accept(found, token)
    case .simulation(.basis(let found)):
      guard basis.accept(found, token) else { return [] }
      let (parameters, sourced) = found.parameters(on: context.today)
      let code = found.project.code
      return begin(
        Scenario(name: code, parameters, source: .project(code), sourced: sourced),
        context
      )
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  /// Computes the central cases at once, and asks for what takes longer.
  mutating func compute(_ context: Context) -> [Effect] {
    outcomes = desk.scenarios.map { SimulationOutcome($0.trial) }
    settle(context)
    guard let trial = desk.scenario?.trial, currentAnalysis == nil else { return [] }
    return [
      analysis.ask(.simulation(.analysis(trial)), for: id, numbered: &counter)
    ]
  }

  /// Computes again, and keeps the desk for the next session.
  mutating func renewed(_ context: Context) -> [Effect] {
    var preferences = context.preferences
    preferences.simulation = desk.text
    return compute(context) + [.setPreferences(preferences)]
  }

  mutating func settle(_ context: Context) {
    position.settle(count: parameters.count, height: listHeight(context))
    twinPosition.settle(count: twin(context).lines.count, height: 1)
    faceTop = max(0, min(faceTop, faceCount - 1))
  }

  /// How many rows the face in front has.
  var faceCount: Int { face == .cash ? outcome?.months.count ?? 0 : 1 }

  private mutating func obey(_ command: Command, _ context: Context) -> [Effect] {
    if var text = reading {
      if command == .back {
        reading = nil
        return []
      }
      let effects = text.obey(command, for: id, in: context)
      reading = text
      return effects
    }
    switch command {
    case .moveLeft: return step(by: -1, context)
    case .moveRight: return step(by: 1, context)
    case .muchLess: return step(by: -10, context)
    case .muchMore: return step(by: 10, context)
    case .open, .edit: return parameter.map { [.present(valueDialog($0, context))] } ?? []
    case .resetLine: return resetLine(context)
    case .resetAll: return resetAll(context)
    case .duplicateScenario: return duplicate(context)
    case .renameScenario: return [.present(renameDialog(context))]
    case .deleteScenario: return deleteScenario(context)
    case .affordablePrice: return [.present(priceDialog(context))]
    case .chooseBasis: return [.present(basisDialog(context))]
    case .savePack: return [.present(packDialog(context))]
    case .next: return choose(by: 1, context)
    case .previous: return choose(by: -1, context)
    default: look(command, context)
    }
    switch command {
    case .export:
      let name = context.phrases.simulator.dialogs.exportName
      return [
        .present(
          ExportDialog.make(for: id, name: name + (showsText(context) ? ".txt" : ".csv"), context)
        )
      ]
    case .copy:
      let told = context.phrases.shell.copied(context.phrases.screens(.simulator).tab)
      return [.copy(twinText(context)), .notify(Notice(.done, told))]
    default: return []
    }
  }

  /// Commands that change what is looked at, and no scenario.
  private mutating func look(_ command: Command, _ context: Context) {
    switch command {
    case .moveUp: move(by: -1, context)
    case .moveDown: move(by: 1, context)
    case .first: move(by: -Int.max, context)
    case .last: move(by: Int.max, context)
    case .pageUp: faceTop = max(0, faceTop - 4)
    case .pageDown: faceTop = min(max(0, faceCount - 1), faceTop + 4)
    case .nextPane: turn(by: 1, context)
    case .previousPane: turn(by: -1, context)
    case .compare: face = .compare
    case .measure:
      let all = SimulationMeasure.allCases
      let place = all.firstIndex(of: measure) ?? 0
      measure = all[(place + 1) % all.count]
    case .explain: reading = explanation(context)
    case .twin:
      let next = !showsText(context)
      isText = next == context.isAccessible ? nil : next
    case .back: isText = nil
    default: break
    }
  }

  private mutating func turn(by step: Int, _ context: Context) {
    let all = faces(context)
    let place = all.firstIndex(of: face) ?? 0
    face = all[(place + step + all.count) % all.count]
    faceTop = 0
    if face == .cash, let low = outcome?.figures.cashNeedMonth { faceTop = max(0, low - 2) }
  }

  /// The faces of the lower part: the outcome has a place of its own where there is room.
  func faces(_ context: Context) -> [SimulatorFace] {
    context.breakpoint <= .narrow
      ? SimulatorFace.allCases : SimulatorFace.allCases.filter { $0 != .outcome }
  }

  private mutating func move(by rows: Int, _ context: Context) {
    changing = nil
    guard showsText(context) else {
      position.move(by: rows, count: parameters.count, height: listHeight(context))
      return
    }
    let lines = twin(context).lines
    twinPosition.move(by: rows, count: lines.count, height: max(1, context.screenArea.height - 2))
    if lines.indices.contains(twinPosition.cursor), let item = lines[twinPosition.cursor].item {
      position.place(at: item, count: parameters.count, height: listHeight(context))
    }
  }

  private mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    _ context: Context
  ) -> [Effect] {
    switch action {
    case .wheelUp, .wheelDown: move(by: action == .wheelUp ? -1 : 1, context)
    case .press, .doubleClick:
      guard let index = target.index else { return [] }
      if target.id == "simulator.tab", SimulatorFace.allCases.indices.contains(index) {
        face = SimulatorFace.allCases[index]
        faceTop = 0
      } else if target.id == "simulator.scenario", desk.scenarios.indices.contains(index) {
        return choose(by: index - desk.current, context)
      } else if target.id == "simulator.row" || target.id == "simulator.mark" {
        position.place(at: index, count: parameters.count, height: listHeight(context))
        changing = nil
        if action == .doubleClick, let parameter {
          return [.present(valueDialog(parameter, context))]
        }
      }
    case .release, .drag, .rightPress: break
    }
    return []
  }
}
