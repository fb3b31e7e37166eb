import Canvas
import Domain
import Phrases

/// The central case of a scenario, step by step: the rule, the figure, the sentence.
struct SimulatorExplanation {
  let scenario: Scenario
  let outcome: SimulationOutcome
  let analysis: SimulationAnalysis?
  let context: Context

  private var words: SimulatorPhrases.Steps { context.phrases.simulator.steps }
  private var figures: SimulatorFigures { SimulatorFigures(context: context) }
  private var trial: SimulationParameters { scenario.trial }

  var reading: Reading {
    let source = figures.source(scenario.source)
    var lines = [
      Reading.Line(
        context.phrases.simulator.mode + " · " + context.phrases.simulator.nothingSaved,
        .statusWarn
      ),
      Reading.Line(context.phrases.map.colon(source.name, source.taken), .muted),
      Reading.Line(words.central, .muted), Reading.Line(""),
    ]
    lines += design
    for statement in outcome.statements { lines += statementLines(statement) }
    lines += ending
    return Reading(
      title: words.title(scenario.name),
      lines: lines,
      fileName: context.phrases.simulator.dialogs.exportName + ".txt"
    )
  }

  private func step(_ rule: String, _ figure: String, _ sentence: String) -> Reading.Line {
    let head = rule + String(repeating: " ", count: max(1, 6 - cellWidth(of: rule)))
    let column = Reasoning.column(figure, context) + " "
    return Reading.Line([
      Reading.Run(head, .key), Reading.Run(column, .title), Reading.Run(sentence),
    ])
  }

  private func amount(_ money: Money) -> String { context.phrases.amount(money) }

  /// Prices by the rule that chooses them, the bonus, the cap and the ceiling.
  private var design: [Reading.Line] {
    let programme = outcome.design.programme
    let prices = PriceList(programme)
    let bonus = EquityBonus(programme).rate(for: [SimulationDesign.group])
    var lines = [
      step(
        "R16",
        context.phrases.number(trial.participants),
        words.people(context.phrases.number(outcome.classes[0]), figures.rate(bonus))
      )
    ]
    for result in programme.results {
      let price = prices.price(
        result: result.code,
        province: nil,
        groups: [],
        on: trial.startsOn
      )
      let base = price?.amount ?? .zero
      let label = result.label.text(in: context.language)
      let full = amount(grossAmount(price: base, bonus: bonus))
      lines.append(step("R13", amount(base), words.prices(label, full)))
      if result.level == .enrolment, trial.fixedShare > 0 {
        lines.append(step("sim.", figures.rate(trial.fixedShare), words.fixed))
      }
    }
    if let cap = trial.participantCap { lines.append(step("R37", amount(cap), words.cap)) }
    if let ceiling = trial.ceiling {
      let above = amount(outcome.figures.aboveCeiling)
      lines.append(step("R39", amount(ceiling), words.ceiling(above)))
    }
    return lines
  }

  private func statementLines(_ statement: SimulatedStatement) -> [Reading.Line] {
    let amounts = statement.amounts
    var lines = [Reading.Line("")]
    guard let period = statement.scope.period else {
      return lines + [
        step("R68", amount(amounts.net), words.held),
        step("§5", "", words.net(context.phrases.day(statement.paidOn))),
      ]
    }
    lines.append(Reading.Line(context.phrases.period(period), .title))
    for stratum in outcome.strata where stratum.period == period && stratum.population > 0 {
      lines += stratumLines(stratum)
    }
    let base = amounts.gross - amounts.deductions
    lines.append(step("§5", amount(base), words.statement(context.phrases.period(period))))
    if amounts.holdback > .zero {
      lines.append(
        step("§5", "-" + amount(amounts.holdback), words.holdback(figures.rate(trial.holdback)))
      )
    }
    if amounts.advanceRecovery > .zero {
      lines.append(
        step(
          "R42",
          "-" + amount(amounts.advanceRecovery),
          words.recovery(figures.rate(trial.recovery))
        )
      )
    }
    lines.append(step("§5", amount(amounts.net), words.net(context.phrases.day(statement.paidOn))))
    return lines
  }

  private func stratumLines(_ stratum: SimulatedStratum) -> [Reading.Line] {
    let number = context.phrases.number
    let name = outcome.design.programme.result(stratum.result)?.label.text(in: context.language)
    var lines = [
      step(
        "R23",
        number(stratum.population),
        words.population(name ?? stratum.result, context.phrases.period(stratum.period))
      )
    ]
    guard let closed = stratum.outcome else {
      lines.append(step("R27", number(stratum.examined), words.wholeSample))
      return lines + [lineStep(stratum)]
    }
    lines += [
      step(
        "R25",
        number(stratum.examined),
        words.sample(number(stratum.population), number(stratum.refused + stratum.refusedLater))
      ),
      step(
        "R30",
        figures.rate(closed.gap),
        words.gap(number(closed.examined - closed.confirmed), number(closed.examined))
      ),
      step("R31", "", words.band(context.phrases.labels.effect(closed.band.effect))),
    ]
    if stratum.deduction > .zero {
      lines += [
        step("R32", figures.rate(closed.bound), words.bound(figures.rate(trial.boundConfidence))),
        step(
          "R33",
          "-" + amount(stratum.deduction),
          words.deduction(number(stratum.exempt), amount(stratum.exemptGross))
        ),
      ]
    }
    return lines + [lineStep(stratum)]
  }

  private func lineStep(_ stratum: SimulatedStratum) -> Reading.Line {
    if stratum.isUnderThreshold {
      return step("sim.", "0", words.threshold(figures.rate(trial.threshold)))
    }
    return step(
      "R38",
      amount(stratum.line.gross),
      words.line(
        context.phrases.number(stratum.line.quantity),
        context.phrases.period(stratum.period)
      )
    )
  }

  private var ending: [Reading.Line] {
    var lines = [Reading.Line("")]
    if outcome.figures.advanceLeft > .zero {
      lines.append(step("sim.", "-" + amount(outcome.figures.advanceLeft), words.advanceLeft))
    }
    lines += [
      step(
        "sim.",
        "-" + amount(outcome.figures.operatorCost),
        words.cost(amount(trial.participantCost))
      ),
      step("", amount(outcome.figures.margin), words.margin),
    ]
    guard let analysis else { return lines }
    lines.append(step("", figures.rate(analysis.breakEven), words.breakEven))
    if let range = analysis.ranges[.margin] {
      let ends = [range.low, range.high].map { amount(Money(centimes: $0)) }
      lines.append(
        step(
          "",
          context.phrases.number(analysis.ranges.draws),
          words.draws(ends.joined(separator: " – "), String(analysis.ranges.seed))
        )
      )
    }
    return lines
  }
}
