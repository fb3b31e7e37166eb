import Canvas
import Domain
import Phrases

/// One project in lines of text and in rows of a table, from the same figures as its panes.
extension ProjectFigures {
  /// Every line of the text twin.
  var twin: TextTwin {
    let row = detail.row
    let status = phrases.labels.progress(row.status)
    let head = [
      TextTwin.Line("\(project.code) \(project.title)", isHeading: true),
      TextTwin.Line("  \(status), \(context.ratio(row.ratioPercent))"),
      TextTwin.Line("  " + people.joined(separator: context.phrases.labels.comma)),
      TextTwin.Line("  " + agreement.joined(separator: context.phrases.labels.comma)),
    ]
    let body = detail.results.flatMap { code in
      var one = self
      one.result = code
      return one.resultLines
    }
    let empty = detail.results.isEmpty ? [TextTwin.Line("  " + sheet.noResult)] : []
    return TextTwin(title: "\(project.code) \(sheet.text)", lines: head + body + empty)
  }

  private var resultLines: [TextTwin.Line] {
    let rows = detail.progress.filter { $0.result == result }.map { row in
      TextTwin.Line("  " + sentence(row))
    }
    return [TextTwin.Line(context.resultName(result), isHeading: true)] + rows + curveLines
      + [TextTwin.Line("  " + forecast)] + breakdownLines
  }

  private func sentence(_ row: ProgressRow) -> String {
    sheet.line(
      periodName(row),
      phrases.number(row.target),
      context.whole(hundredths: row.targetToDate),
      phrases.number(row.declared),
      phrases.number(row.verified),
      phrases.number(row.validated),
      phrases.number(row.paid),
      context.ratio(row.ratioPercent) + " " + phrases.labels.progress(row.status)
    )
  }

  private var curveLines: [TextTwin.Line] {
    guard let curve, !curve.isEmpty else { return [TextTwin.Line("  " + words.chart.none)] }
    return curve.days(today: context.today).map { day in
      let target = curve.target(at: day) ?? 0
      guard let done = curve.validated(at: day) else {
        let forecast = curve.forecast(at: day).map { context.whole(hundredths: $0) } ?? "–"
        let text =
          "\(phrases.day(day)) · \(words.chart.target) \(context.whole(hundredths: target)), "
          + "\(words.chart.forecast) \(forecast)"
        return TextTwin.Line("  " + text)
      }
      return TextTwin.Line(
        "  "
          + sheet.point(
            phrases.day(day),
            context.whole(hundredths: target),
            context.whole(hundredths: done),
            phrases.number(
              wholeQuantity(hundredths: done) - wholeQuantity(hundredths: target)
            )
          )
      )
    }
  }

  private var breakdownLines: [TextTwin.Line] {
    let rows = detail.breakdowns[result] ?? []
    return BreakdownRow.Axis.allCases.compactMap { axis in
      let parts = rows.filter { $0.axis == axis }.map { row in
        "\(bucketName(row)) \(phrases.number(row.validated)) (\(phrases.percent(share(row))))"
      }
      guard !parts.isEmpty else { return nil }
      let name = phrases.labels.axis(axis)
      return TextTwin.Line(
        "  \(sheet.breakdown), \(name.lowercased()) · "
          + parts.joined(separator: context.phrases.labels.comma)
      )
    }
  }

  /// The header of the exported table, whose columns are those of the pane.
  var tableHeader: [String] {
    [
      sheet.result, sheet.period, words.target, words.targetToDate, words.declared,
      words.verified, words.validated, words.paid, sheet.ratio, words.list.status,
      words.forecast,
    ]
  }

  /// The rows of the exported table: figures as files write them.
  var tableRows: [[String]] {
    detail.progress.map { row in
      [
        row.result, row.period?.code ?? "all", String(row.target), decimal(row.targetToDate),
        String(row.declared), String(row.verified), String(row.validated), String(row.paid),
        row.ratioPercent.map { String($0) } ?? "", row.status.rawValue,
        row.forecast.map { String($0) } ?? "",
      ]
    }
  }

  private func decimal(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
