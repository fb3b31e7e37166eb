import Canvas
import Domain
import Phrases

/// The same in lines of text, in a file, and explained.
extension SimulatorScreen {
  /// Everything of the scenario in front, line by line; a parameter can be changed from its line.
  func twin(_ context: Context) -> TextTwin {
    let words = context.phrases.simulator
    guard let scenario = desk.scenario, let outcome else {
      return TextTwin(title: words.mode, lines: [TextTwin.Line(context.phrases.shell.loading)])
    }
    let figures = SimulatorFigures(context: context)
    let pane = SimulatorPane(screen: self, context: context)
    let source = figures.source(scenario.source)
    var lines = [
      TextTwin.Line(words.mode + " · " + words.nothingSaved),
      TextTwin.Line(context.phrases.map.colon(source.name, source.taken)),
      TextTwin.Line(words.assumptions, isHeading: true),
    ]
    for (index, parameter) in parameters.enumerated() {
      let isChanged = !scenario.trial.agrees(with: scenario.base, on: parameter)
      let base = isChanged ? words.twin.changed(figures.value(parameter, in: scenario.base)) : ""
      let mark =
        scenario.sourced.contains(parameter) ? words.sources.sourced : words.sources.assumed
      lines.append(
        TextTwin.Line(
          words.twin.parameter(
            figures.name(parameter, in: scenario.trial),
            figures.value(parameter, in: scenario.trial),
            base + " " + mark
          ),
          item: index
        )
      )
    }
    lines.append(TextTwin.Line(words.face(.outcome), isHeading: true))
    for measure in SimulationMeasure.allCases {
      let range = currentAnalysis?.ranges[measure].map {
        words.twin.range(
          figures.outcome($0.low, measure),
          figures.outcome($0.high, measure),
          figures.outcome($0.middle, measure)
        )
      }
      lines.append(
        TextTwin.Line(
          words.twin.measure(
            words.measure(measure),
            figures.outcome(outcome.figures[measure], measure),
            range ?? ""
          )
        )
      )
    }
    lines += pane.notes(outcome.figures, scenario.trial).map { TextTwin.Line($0.text) }
    lines += rest(pane, figures, outcome)
    return TextTwin(title: words.twin.title(scenario.name), lines: lines)
  }

  private func rest(
    _ pane: SimulatorPane,
    _ figures: SimulatorFigures,
    _ outcome: SimulationOutcome
  ) -> [TextTwin.Line] {
    let words = figures.words
    var lines: [TextTwin.Line] = []
    if desk.scenarios.count > 1 {
      lines.append(TextTwin.Line(words.face(.compare), isHeading: true))
      for row in pane.comparison {
        let parts = desk.scenarios.indices.map {
          desk.scenarios[$0].name + " " + figures.outcome(row.values[$0], row.measure)
        }
        let text = words.twin.measure(words.measure(row.measure), parts.joined(separator: ", "), "")
        let best = row.best.sorted().map { desk.scenarios[$0].name }.joined(separator: ", ")
        lines.append(TextTwin.Line(best.isEmpty ? text : words.twin.best(text, best)))
      }
    }
    lines.append(TextTwin.Line(words.face(.cash), isHeading: true))
    lines += outcome.months.map { month in
      TextTwin.Line(
        words.twin.month(
          figures.month(month.month),
          figures.money(month.spent.centimes),
          figures.money(month.received.centimes),
          figures.money(month.balance.centimes)
        )
      )
    }
    guard let analysis = currentAnalysis else { return lines }
    let title = words.face(.tornado) + " · " + words.measure(measure)
    lines.append(TextTwin.Line(title, isHeading: true))
    lines += analysis.tornado(of: measure).compactMap { row in
      guard let change = row.change(of: measure, from: analysis.base) else { return nil }
      return TextTwin.Line(
        words.twin.tornado(
          figures.name(row.parameter, in: analysis.parameters),
          figures.change(change.less, measure),
          figures.change(change.more, measure)
        )
      )
    }
    lines.append(TextTwin.Line(words.face(.risks), isHeading: true))
    lines += analysis.risks.map { TextTwin.Line(pane.sentence($0)) }
    return lines
  }

  func twinText(_ context: Context) -> String {
    twin(context).lines.map { $0.text + "\n" }.joined()
  }

  /// A table with stable keys for a name that ends so; else the text.
  func export(_ context: Context, _ path: String) -> Export {
    guard path.hasSuffix(".csv") else { return .text(twinText(context)) }
    var rows: [[String]] = []
    for (scenario, outcome) in zip(desk.scenarios, outcomes) {
      let add = { (section: String, key: String, value: String) in
        rows.append([scenario.name, section, key, value])
      }
      add("source", "source", scenario.source.code)
      for parameter in scenario.trial.all {
        add("parameter", parameter.key, scenario.trial[parameter].map { String($0) } ?? "")
      }
      for measure in SimulationMeasure.allCases {
        add("outcome", measure.rawValue, outcome.figures[measure].map { String($0) } ?? "")
      }
      for month in outcome.months {
        add("spent_centimes", month.month.iso, String(month.spent.centimes))
        add("received_centimes", month.month.iso, String(month.received.centimes))
        add("balance_centimes", month.month.iso, String(month.balance.centimes))
      }
      guard let analysis = currentAnalysis, analysis.parameters == scenario.trial else { continue }
      for measure in SimulationMeasure.allCases {
        guard let range = analysis.ranges[measure] else { continue }
        add("p10", measure.rawValue, String(range.low))
        add("p50", measure.rawValue, String(range.middle))
        add("p90", measure.rawValue, String(range.high))
      }
    }
    return .table(header: ["scenario", "section", "key", "value"], rows: rows)
  }

  /// The central case, step by step, each with the rule that it follows.
  func explanation(_ context: Context) -> Reading? {
    guard let scenario = desk.scenario, let outcome else { return nil }
    let steps = SimulatorExplanation(
      scenario: scenario,
      outcome: outcome,
      analysis: currentAnalysis,
      context: context
    )
    return steps.reading
  }
}
