import Canvas
import Domain
import Phrases

/// Changing scenarios; each change can be undone.
extension SimulatorScreen {
  /// Changes the desk as a step that an undo takes back.
  private mutating func change(
    _ step: String,
    _ context: Context,
    _ work: (inout SimulatorDesk) -> Void
  ) -> [Effect] {
    let before = memento
    let old = desk
    work(&desk)
    guard desk != old, let before else { return [] }
    return [.remember(before, step: step)] + renewed(context)
  }

  /// Moves the parameter under the cursor; moves in a row on one line are one step.
  mutating func step(by count: Int, _ context: Context) -> [Effect] {
    guard let parameter, let trial = desk.scenario?.trial else { return [] }
    // A coverage by confidence has no number: the first press makes it a share.
    let value = trial[parameter] ?? 2000
    let next = trial[parameter] == nil ? value : value + count * parameter.step(at: value)
    let name = SimulatorFigures(context: context).name(parameter, in: trial)
    let isSame = changing == parameter
    let effects = change(context.phrases.simulator.dialogs.stepChange(name), context) { desk in
      desk.edit { $0.trial[parameter] = next }
    }
    changing = parameter
    guard isSame else { return effects }
    return effects.filter { if case .remember = $0 { false } else { true } }
  }

  mutating func set(_ parameter: SimulationParameter, to number: Int, _ context: Context)
    -> [Effect]
  {
    changing = nil
    let name = desk.scenario.map {
      SimulatorFigures(context: context).name(parameter, in: $0.trial)
    }
    return change(context.phrases.simulator.dialogs.stepChange(name ?? ""), context) { desk in
      desk.edit { $0.trial[parameter] = number }
    }
  }

  mutating func resetLine(_ context: Context) -> [Effect] {
    guard let parameter else { return [] }
    changing = nil
    return change(context.phrases.simulator.dialogs.stepReset, context) { desk in
      desk.edit { $0.trial.reset(parameter, to: $0.base) }
    }
  }

  mutating func resetAll(_ context: Context) -> [Effect] {
    changing = nil
    return change(context.phrases.simulator.dialogs.stepReset, context) { desk in
      desk.edit { $0.trial = $0.base }
    }
  }

  mutating func duplicate(_ context: Context) -> [Effect] {
    guard var copy = desk.scenario, desk.scenarios.count < SimulatorDesk.most else { return [] }
    changing = nil
    let words = context.phrases.simulator.dialogs
    // B after A, as long as there are letters; a scenario with a name of its own is copied by it.
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H"]
    let free = letters.first { letter in !desk.scenarios.contains { $0.name == letter } }
    copy.name = letters.contains(copy.name) ? free ?? words.copy(copy.name) : words.copy(copy.name)
    return change(words.stepDuplicate, context) { $0.add(copy) }
  }

  mutating func deleteScenario(_ context: Context) -> [Effect] {
    guard let name = desk.scenario?.name, desk.scenarios.count > 1 else { return [] }
    changing = nil
    let words = context.phrases.simulator.dialogs
    return change(words.stepDelete, context) { $0.remove() }
      + [.notify(Notice(.done, words.deleted(name)))]
  }

  /// Puts another scenario in front.
  mutating func choose(by step: Int, _ context: Context) -> [Effect] {
    let count = desk.scenarios.count
    guard count > 0 else { return [] }
    changing = nil
    desk.current = ((desk.current + step) % count + count) % count
    return compute(context)
  }

  /// A new scenario; over the most, it takes the place of the one in front.
  mutating func begin(_ scenario: Scenario, _ context: Context) -> [Effect] {
    changing = nil
    return change(context.phrases.simulator.dialogs.stepBegin, context) { desk in
      if desk.scenarios.count < SimulatorDesk.most {
        desk.add(scenario)
      } else {
        desk.scenarios[desk.current] = scenario
      }
    }
  }
}

/// Dialogs.
extension SimulatorScreen {
  static let valueID = "simulator.value"
  static let renameID = "simulator.rename"
  static let basisID = "simulator.basis"
  static let priceID = "simulator.price"
  static let packID = "simulator.pack"

  func valueDialog(_ parameter: SimulationParameter, _ context: Context, warning: String? = nil)
    -> Dialog
  {
    let figures = SimulatorFigures(context: context)
    let words = context.phrases.simulator
    let scenario = desk.scenario ?? ofProgramme(context)
    let isSourced = scenario.sourced.contains(parameter)
    return Dialog(
      Self.valueID,
      owner: id,
      title: words.dialogs.setTitle,
      body: [
        .text(figures.name(parameter, in: scenario.trial)),
        .muted(
          words.base(figures.value(parameter, in: scenario.base)) + " "
            + (isSourced ? words.sources.sourced : words.sources.assumed)
        ),
      ] + (warning.map { [.warning("▲ " + $0)] } ?? []),
      fields: [
        Field(
          "value",
          words.dialogs.value,
          .text(limit: 20),
          value: figures.typed(parameter, in: scenario.trial),
          isRequired: true,
          hint: figures.bounds(parameter)
        )
      ],
      buttons: [.init("set", words.dialogs.set), .close(context.phrases)]
    )
  }

  func renameDialog(_ context: Context) -> Dialog {
    let words = context.phrases.simulator.dialogs
    return Dialog(
      Self.renameID,
      owner: id,
      title: words.renameTitle,
      fields: [
        Field(
          "name",
          words.name,
          .text(limit: 16),
          value: desk.scenario?.name ?? "",
          isRequired: true
        )
      ],
      buttons: [.init("rename", words.rename), .close(context.phrases)]
    )
  }

  func basisDialog(_ context: Context) -> Dialog {
    let figures = SimulatorFigures(context: context)
    let words = context.phrases.simulator.dialogs
    let named = NamedProgramme.allCases.map { SimulationSource.named($0) }
    let sources = [SimulationSource.programme] + named
    let options =
      sources.map { Field.Option($0.code, figures.source($0).name) }
      + (projects.value ?? []).map {
        Field.Option(
          SimulationSource.project($0.project.code).code,
          figures.source(.project($0.project.code)).name,
          note: $0.project.title
        )
      }
    return Dialog(
      Self.basisID,
      owner: id,
      title: words.basisTitle,
      fields: [Field("source", words.basis, .choice(options), value: sources[0].code)],
      buttons: [.init("begin", words.begin), .close(context.phrases)]
    )
  }

  /// The price that is sought: that under the cursor, else that of the placement.
  private var pricePlace: Int {
    if case .price(let place) = parameter { return place }
    return desk.scenario?.trial.placementIndex ?? 0
  }

  func priceDialog(_ context: Context) -> Dialog {
    let figures = SimulatorFigures(context: context)
    let words = context.phrases.simulator.dialogs
    let trial = (desk.scenario ?? ofProgramme(context)).trial
    let parameter = SimulationParameter.price(pricePlace)
    var body: [Dialog.Line]
    var buttons: [Dialog.Button] = [.close(context.phrases)]
    switch AffordablePrice(of: pricePlace, in: trial) {
    case .price(let price, let cost):
      let name = figures.name(parameter, in: trial)
      let amount = context.phrases.amount
      let now = amount(trial.results[pricePlace].price)
      body = [
        .text(words.price(name, amount(price), now)),
        .muted(words.priceCost(amount(cost), amount(trial.envelope))),
      ]
      buttons.insert(.init("apply:\(pricePlace):\(price.centimes)", words.apply), at: 0)
    case .unbounded: body = [.text(words.priceUnbounded)]
    case .none: body = [.text(words.priceNone)]
    }
    return Dialog(Self.priceID, owner: id, title: words.priceTitle, body: body, buttons: buttons)
  }

  func packDialog(_ context: Context) -> Dialog {
    let words = context.phrases.simulator.dialogs
    return Dialog(
      Self.packID,
      owner: id,
      title: words.packTitle,
      body: [.text(words.packText)],
      fields: [
        Field(
          "path",
          context.phrases.files.path,
          .text(limit: 1024),
          value: words.packFile,
          isRequired: true
        )
      ],
      buttons: [.init("write", words.write), .close(context.phrases)]
    )
  }

  /// The design in front as a pack: an example, and a draft.
  func draftPack(_ context: Context) -> Programme? {
    guard let scenario = desk.scenario else { return nil }
    let words = context.phrases.simulator.dialogs
    var programme = SimulationDesign(scenario.trial).programme
    programme.title = words.packName + " · " + scenario.name
    programme.isExample = true
    for index in programme.prices.indices {
      programme.prices[index].source = words.packSource
      programme.prices[index].method = "simulation"
    }
    return programme
  }

  mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    switch (result.dialog, result.button) {
    case (Self.valueID, "set"):
      guard let parameter else { return [] }
      let figures = SimulatorFigures(context: context)
      guard let number = figures.number(result["value"], of: parameter) else {
        let wanted = context.phrases.simulator.dialogs.badValue(figures.bounds(parameter))
        return [.present(valueDialog(parameter, context, warning: wanted))]
      }
      return set(parameter, to: number, context)
    case (Self.renameID, "rename"):
      changing = nil
      return change(context.phrases.simulator.dialogs.stepRename, context) { desk in
        desk.edit { $0.name = String(result["name"].prefix(16)) }
      }
    case (Self.basisID, "begin"): return start(from: result["source"], context)
    case (Self.priceID, let button):
      let parts = button.split(separator: ":").compactMap { Int($0) }
      guard button.hasPrefix("apply:"), parts.count == 2 else { return [] }
      return set(.price(parts[0]), to: parts[1], context)
    case (Self.packID, "write"):
      guard let path = result.text("path"), let pack = draftPack(context) else { return [] }
      counter += 1
      return [
        .export(.pack(pack, withPersons: false), path: path, Token(screen: id, number: counter))
      ]
    default:
      guard let path = ExportDialog.path(in: result) else { return [] }
      counter += 1
      let token = Token(screen: id, number: counter)
      if let reading { return [.export(.text(reading.text), path: path, token)] }
      return [.export(export(context, path), path: path, token)]
    }
  }

  private mutating func start(from text: String, _ context: Context) -> [Effect] {
    guard let source = SimulationSource(text) else { return [] }
    switch source {
    case .programme: return begin(ofProgramme(context), context)
    case .named(let named):
      let base = SimulationParameters(context.programme, on: context.today)
      let (parameters, sourced) = named.applied(to: base)
      // The country's programme names it, in few cells.
      let name = String(SimulatorFigures(context: context).source(source).name.prefix(16))
      return begin(Scenario(name: name, parameters, source: source, sourced: sourced), context)
    case .project(let code): return [askBasis(code)]
    }
  }
}
