import Canvas
import Domain
import Phrases

/// A statement in lines: those of the pane, and those of the paper.
struct StatementReading: Sendable {
  let row: StatementRow
  let project: Project?
  let operatorName: String
  let context: Context

  private var words: PaymentPhrases { context.phrases.payments }
  private var numbers: NumberStyle { context.phrases.numbers }
  private static let width = 62

  /// The period, or what stands for it.
  static func scope(_ scope: StatementScope, _ context: Context) -> String {
    scope.period.map { context.phrases.period($0) } ?? context.phrases.labels.heldAmounts
  }

  /// Lines, deductions and sums, down to what is paid, in a width.
  func sums(width: Int) -> [Reading.Line] {
    let amounts = row.amounts
    var lines = row.lines.map { line in
      let name = context.resultName(line.result)
      let text = "\(numbers.number(line.quantity)) × \(name)"
      return pair(text, numbers.columnAmount(line.gross), width)
    }
    lines.append(pair(words.gross, numbers.columnAmount(amounts.gross), width, .title))
    for deduction in row.deductions {
      let text = words.deduction(
        deduction.stratum,
        numbers.rate(deduction.bound),
        numbers.bareAmount(deduction.base)
      )
      lines.append(pair(text, "-" + numbers.columnAmount(deduction.amount), width))
    }
    if amounts.holdback != .zero {
      lines.append(pair(words.holdback, "-" + numbers.columnAmount(amounts.holdback), width))
    }
    if amounts.advanceRecovery != .zero {
      lines.append(pair(words.recovery, "-" + numbers.columnAmount(amounts.advanceRecovery), width))
    }
    lines.append(pair(words.net + " (DH)", numbers.columnAmount(amounts.net), width, .title))
    return lines
  }

  /// What was done, by whom, and by when the rest must be.
  var course: [Reading.Line] {
    var lines = row.steps.map { step in
      let text = words.step(
        step.move,
        context.personName(step.person),
        context.phrases.day(step.day)
      )
      return Reading.Line(step.reason.isEmpty ? text : "\(text) · \(step.reason)")
    }
    if row.state == .certified, let day = row.orderDueOn {
      lines.append(Reading.Line(words.orderDue(context.phrases.day(day)), dueRole))
    }
    if row.state.isUnderWay, let day = row.dueOn {
      lines.append(Reading.Line(words.payDue(context.phrases.day(day)), dueRole))
    }
    if row.isStale { lines.append(Reading.Line("▲ " + words.stale, .statusWarn)) }
    lines.append(Reading.Line(words.waitsFor(row.state), .muted))
    return lines
  }

  private var dueRole: CellRole { row.isLate(on: context.today) ? .statusBad : .base }

  /// The whole of it, to read, print and file.
  func reading(sequence: Int64, head: String) -> Reading {
    let day = { (day: Day?) in day.map { context.phrases.day($0) } ?? "—" }
    var lines: [Reading.Line] = []
    if context.summary.isDemonstration {
      lines.append(Reading.Line(words.demonstration, .statusWarn))
    }
    if context.programme.isExample {
      lines.append(Reading.Line(context.phrases.statements.paper.example, .statusWarn))
    }
    lines += [
      Reading.Line(context.programme.title, .muted),
      Reading.Line(
        "\(words.statement) \(context.phrases.name(row.code)) · "
          + context.phrases.labels.statement(row.state),
        .title
      ),
      Reading.Line(
        context.phrases.map.colon(words.project, "\(row.code.project) \(project?.title ?? "")")
          + " · "
          + context.phrases.map.colon(words.period, Self.scope(row.code.scope, context))
      ),
    ]
    if let agreement = project?.agreement {
      lines.append(
        Reading.Line(
          context.phrases.map.colon(words.operatorName, operatorName) + " · "
            + context.phrases.map.colon(words.agreement, agreement.code)
            + " (\(day(agreement.startsOn)) – \(day(agreement.endsOn)))"
        )
      )
    }
    lines.append(Reading.Line(""))
    lines += sums(width: Self.width)
    lines.append(Reading.Line(""))
    lines += course
    lines += [
      Reading.Line(""),
      Reading.Line(words.journal(numbers.number(sequence), head), .muted),
    ]
    let name = row.code.code.replacing("|", with: "-")
    return Reading(
      title: words.sheet(context.phrases.name(row.code)),
      lines: lines,
      fileName: "\(words.fileName)-\(name).txt"
    )
  }

  /// A name on the left and a figure on the right.
  private func pair(
    _ name: String,
    _ figure: String,
    _ width: Int,
    _ role: CellRole = .base
  ) -> Reading.Line {
    // From right to left the figures begin in one column, so that their units stand in one too.
    let least = context.phrases.isRightToLeft ? 14 : 0
    let cells = max(least, cellWidth(of: figure))
    let text = fit(name, max(8, width - cells - 1))
    return Reading.Line([Reading.Run(text + " ", role), Reading.Run(fit(figure, cells), role)])
  }
}
