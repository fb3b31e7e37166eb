import Domain

/// One design that is tried, beside the one that it started from.
struct Scenario: Hashable, Sendable {
  var name: String
  var base: SimulationParameters
  var trial: SimulationParameters
  var source: SimulationSource
  /// The parameters whose base is of the source; the others are assumptions.
  var sourced: Set<SimulationParameter>

  init(
    name: String,
    _ base: SimulationParameters,
    source: SimulationSource,
    sourced: Set<SimulationParameter>
  ) {
    self.name = name
    (self.base, trial) = (base, base)
    self.source = source
    self.sourced = sourced
  }
}

/// The scenarios of a person, and which one is looked at.
struct SimulatorDesk: Hashable, Sendable {
  var scenarios: [Scenario] = []
  var current = 0

  static let most = 8

  var scenario: Scenario? { scenarios.indices.contains(current) ? scenarios[current] : nil }

  mutating func edit(_ change: (inout Scenario) -> Void) {
    if scenarios.indices.contains(current) { change(&scenarios[current]) }
  }

  /// Adds a scenario after the others, in front.
  mutating func add(_ scenario: Scenario) {
    scenarios.append(scenario)
    current = scenarios.count - 1
  }

  mutating func remove() {
    guard scenarios.count > 1 else { return }
    scenarios.remove(at: current)
    current = min(current, scenarios.count - 1)
  }
}

/// The desk as one line of text: what an undo brings back and what is kept for the next session.
extension SimulatorDesk {
  var text: String {
    let parts = scenarios.map { scenario in
      [
        Escape.escaped(scenario.name), Escape.escaped(scenario.source.code),
        scenario.sourced.map(\.key).sorted().joined(separator: ","),
        Escape.escaped(scenario.base.text), Escape.escaped(scenario.trial.text),
      ].joined(separator: ";")
    }
    return (["\(current)"] + parts).joined(separator: "|")
  }

  /// The desk of a text; scenarios that cannot be read are left out, and a text with none is nil.
  init?(text: String) {
    let parts = text.split(separator: "|").map(String.init)
    guard let place = parts.first.flatMap({ Int($0) }) else { return nil }
    scenarios = parts.dropFirst().prefix(SimulatorDesk.most).compactMap { part in
      let fields = part.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let source = SimulationSource(Escape.plain(fields[1])),
        let base = SimulationParameters(text: Escape.plain(fields[3])),
        let trial = SimulationParameters(text: Escape.plain(fields[4]))
      else { return nil }
      let keys = Set(fields[2].split(separator: ",").map(String.init))
      var scenario = Scenario(
        name: Escape.plain(fields[0]),
        base,
        source: source,
        sourced: Set(base.all.filter { keys.contains($0.key) })
      )
      scenario.trial = trial
      return scenario
    }
    guard !scenarios.isEmpty else { return nil }
    current = max(0, min(place, scenarios.count - 1))
  }
}
