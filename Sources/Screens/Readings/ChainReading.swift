import Canvas
import Domain
import Phrases

/// The way of one participant as a text: results in the order of the chain, then the months.
///
/// With room, the months are a row of ticks; for a screen reader, one line each.
struct ChainReading: Sendable {
  let chain: PersonChain
  let context: Context

  private var words: ChainPhrases { context.phrases.chain }

  /// The text, in the width of the screen.
  var reading: Reading {
    let facts = chain.facts
    let head = Reading.Line(
      words.entered(facts.project, context.phrases.day(facts.entryOn)),
      .muted
    )
    return Reading(
      title: words.title(facts.participant),
      lines: [head, Reading.Line("")] + chain.steps.flatMap(step) + [Reading.Line("")] + months,
      fileName: "\(words.fileName)-\(facts.participant).txt"
    )
  }

  /// A result: its claim with its state, or when it may be claimed.
  private func step(_ step: PersonChain.Step) -> [Reading.Line] {
    let name = context.resultName(step.result.code)
    let indent = String(repeating: "  ", count: min(6, step.depth))
    let sign = step.claim.map { Urgency($0, on: context.today) } ?? .none
    var runs = [
      Reading.Run(indent + sign.sign(context.medium.graphics) + " ", sign.role),
      Reading.Run(name + "  ", .title),
    ]
    guard let claim = step.claim else {
      runs.append(Reading.Run(opening(step.opening), openingRole(step.opening)))
      return [Reading.Line(runs)]
    }
    runs.append(Reading.Run(told(claim)))
    guard let opening = step.opening else { return [Reading.Line(runs)] }
    let below = [
      Reading.Run(indent + "    "), Reading.Run(self.opening(opening), openingRole(opening)),
    ]
    return [Reading.Line(runs), Reading.Line(below)]
  }

  private func told(_ claim: ClaimRow) -> String {
    let parts = [
      claim.claim, context.phrases.labels.state(claim.state), context.phrases.day(claim.achievedOn),
      claim.flags.map(context.phrases.labels.flag).joined(separator: context.phrases.labels.comma),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func openingRole(_ opening: ClaimOpening?) -> CellRole {
    guard let from = opening?.from else { return .muted }
    return from <= context.today ? .statusOK : .statusInfo
  }

  private func opening(_ opening: ClaimOpening?) -> String {
    guard let opening else { return words.noClaim }
    if let obstacle = opening.obstacle { return context.phrases.labels.flag(obstacle) }
    var parts: [String] = []
    if let from = opening.from { parts.append(words.from(context.phrases.day(from))) }
    if let first = opening.supposed.first, let last = opening.supposed.last {
      let numbers = context.phrases.numbers
      parts.append(words.supposing(numbers.month(first), numbers.month(last)))
    }
    if let end = opening.waitingEnds { parts.append(words.waitingEnds(context.phrases.day(end))) }
    if opening.wanted > 0 { parts.append(words.run(opening.run, opening.wanted)) }
    return parts.joined(separator: " · ")
  }
}

/// The months.
extension ChainReading {
  private var months: [Reading.Line] {
    let heading = Reading.Line(words.months(chain.minimumDays), .title)
    guard !chain.facts.months.isEmpty else {
      return [heading, Reading.Line(words.noMonth, .muted)]
    }
    let ticks = context.isAccessible ? sentences : rows
    return [heading] + ticks + (context.isAccessible ? [] : [Reading.Line(words.legend, .muted)])
  }

  /// One line a month, for a reader of text.
  private var sentences: [Reading.Line] {
    chain.ticks.map { tick in
      let text = words.month(
        context.phrases.numbers.month(tick.month),
        tick.days,
        words.standing(tick.standing)
      )
      return Reading.Line("  " + text + (tick.changesEmployer ? ", \(words.changed)" : ""))
    }
  }

  /// Rows of ticks, as many months on each as there is room for, a year never said twice.
  private var rows: [Reading.Line] {
    let label = max(cellWidth(of: words.days), cellWidth(of: words.employer)) + 2
    let room = max(6, (context.size.width - 4 - label) / 3)
    let blocks = stride(from: 0, to: chain.ticks.count, by: room).map {
      Array(chain.ticks[$0..<min($0 + room, chain.ticks.count)])
    }
    return blocks.flatMap { block(of: $0, label: label) }
  }

  private func block(of ticks: [PersonChain.Tick], label: Int) -> [Reading.Line] {
    let year = { (tick: PersonChain.Tick, isFirst: Bool) in
      isFirst || tick.month.month == 1 ? String(tick.month.year % 100) : ""
    }
    let years = ticks.enumerated().map { Reading.Run(padded(year($1, $0 == 0)), .muted) }
    let numbers = ticks.map { Reading.Run(padded(String($0.month.month)), .muted) }
    let signs = ticks.map { Reading.Run(padded(sign($0.standing)), role($0.standing)) }
    let days = ticks.map { Reading.Run(padded($0.days > 0 ? String($0.days) : "")) }
    let changes = ticks.map {
      Reading.Run(padded($0.changesEmployer ? "↻" : ""), .statusInfo)
    }
    let blank = filled("", label)
    var lines = [
      Reading.Line([Reading.Run(blank)] + years), Reading.Line([Reading.Run(blank)] + numbers),
      Reading.Line([Reading.Run(blank)] + signs),
      Reading.Line([Reading.Run(filled(words.days, label), .muted)] + days),
    ]
    if ticks.contains(where: \.changesEmployer) {
      lines.append(Reading.Line([Reading.Run(filled(words.employer, label), .muted)] + changes))
    }
    return lines
  }

  private func padded(_ text: String) -> String {
    String(repeating: " ", count: max(0, 3 - cellWidth(of: text))) + text
  }

  private func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - cellWidth(of: text)))
  }

  private func sign(_ standing: PersonChain.Tick.Standing) -> String {
    switch standing {
    case .full: "●"
    case .short: "▲"
    case .gap: "■"
    case .awaited: "○"
    }
  }

  private func role(_ standing: PersonChain.Tick.Standing) -> CellRole {
    switch standing {
    case .full: .statusOK
    case .short: .statusWarn
    case .gap: .statusBad
    case .awaited: .statusNew
    }
  }
}
