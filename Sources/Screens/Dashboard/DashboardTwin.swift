import Canvas
import Domain
import Phrases

/// The dashboard in lines of text, made from the same figures as its tiles.
extension DashboardFigures {
  /// A line of the twin, and what Enter opens from it.
  struct TextLine: Hashable, Sendable {
    var text: String
    var isHeading: Bool
    var target: DashboardTarget?

    init(_ text: String, isHeading: Bool = false, target: DashboardTarget? = nil) {
      self.text = text
      self.isHeading = isHeading
      self.target = target
    }
  }

  /// The twin as it is drawn.
  var twin: TextTwin {
    TextTwin(
      title: phrases.figures.text,
      lines: textLines.enumerated().map { index, line in
        TextTwin.Line(
          line.text,
          isHeading: line.isHeading,
          item: line.target == nil ? nil : index
        )
      }
    )
  }

  /// Every line, tile after tile.
  var textLines: [TextLine] {
    todayLines + regionLines + alertLines + coverageLines + rhythmLines + journalLines
  }

  private func heading(_ tile: DashboardTile) -> TextLine {
    TextLine(tile.title(context.phrases), isHeading: true)
  }

  private var todayLines: [TextLine] {
    [heading(.today)]
      + work.map { line in
        var text = "  " + context.phrases.count(line.count, line.noun)
        if let gross = line.gross, line.count > 0 {
          text += context.phrases.labels.comma + context.phrases.numbers.shortAmount(gross)
        }
        return TextLine(text, target: line.target)
      }
  }

  private var regionLines: [TextLine] {
    let lines = dashboard.region.map { result in
      TextLine(
        "  "
          + phrases.figures.sentence(
            context.resultName(result.result),
            number(result.validated),
            number(result.target),
            context.whole(hundredths: result.targetToDate),
            result.ratioPercent.map(context.phrases.percent) ?? phrases.figures.noTarget,
            context.phrases.labels.progress(result.status)
          ),
        target: target(result)
      )
    }
    let empty = [TextLine("  " + phrases.figures.noProjects)]
    return [heading(.region)] + (lines.isEmpty ? empty : lines)
  }

  private var alertLines: [TextLine] {
    let labels = context.phrases.labels
    let lines = alerts.map { row in
      let trend = row.trend.map(number).joined(separator: " ")
      return TextLine(
        "  \(row.project.code) \(row.project.title), \(row.operatorName), "
          + "\(labels.progress(row.status)), \(context.ratio(row.ratioPercent)), "
          + "\(context.phrases.projects.trend.lowercased()) \(trend)",
        target: .project(row.project.code)
      )
    }
    let none = dashboard.projects.isEmpty ? phrases.figures.noProjects : phrases.figures.noAlerts
    return [heading(.alerts)] + (lines.isEmpty ? [TextLine("  " + none)] : lines)
  }

  private var coverageLines: [TextLine] {
    if dashboard.coverage.actors == 0 {
      return [heading(.coverage), TextLine("  " + phrases.registry.noActors)]
    }
    let missing = gaps.map { gap in
      let places = gap.places.isEmpty ? "" : context.phrases.labels.comma + gap.places
      return TextLine("  \(gap.label) \(gap.figure)\(places)", target: gap.target)
    }
    let words = phrases.registry
    let provinces = dashboard.coverage.provinces.map { province in
      let services = dashboard.coverage.services.map { service in
        let count = province.actorsByService[service] ?? 0
        return context.phrases.labels.word(service) + " " + number(count)
      }
      let claims = [
        (words.actors, province.actors), (words.declared, province.claimsDeclared),
        (words.waiting, province.claimsWaiting), (words.validated, province.claimsValidated),
      ].map { "\($0.0.lowercased()) \(number($0.1))" }
      let bare =
        words.bareCommunes.lowercased()
        + " \(number(province.communesWithoutActor))/\(number(province.communes))"
      let parts = ([bare] + claims + services).joined(separator: context.phrases.labels.comma)
      return TextLine(
        "  \(name(ofProvince: province.province)), \(parts)",
        target: .province(province.province)
      )
    }
    return [heading(.coverage)] + missing + provinces
  }

  private var rhythmLines: [TextLine] {
    [TextLine(phrases.rhythm(dashboard.weeks.count), isHeading: true)]
      + series(weeks: dashboard.weeks.count).map { line in
        let values = line.values.map(number).joined(separator: " ")
        let change = context.phrases.numbers.signed(line.change)
        return TextLine(
          "  \(line.label) \(values), \(line.word(phrases.trend)) \(change), "
            + "\(phrases.trend.least) \(number(line.values.min() ?? 0)), "
            + "\(phrases.trend.most) \(number(line.values.max() ?? 0))"
        )
      }
  }

  private var journalLines: [TextLine] {
    let lines = dashboard.journal.map { entry in
      TextLine(
        "  \(context.phrases.numbers.moment(entry.moment)) "
          + "\(context.phrases.journal.action(entry.kind)) "
          + "\(context.phrases.name(ofCode: entry.subject)), "
          + context.personName(entry.person),
        target: target(entry)
      )
    }
    let empty = [TextLine("  " + context.phrases.journal.empty)]
    return [heading(.journal)] + (lines.isEmpty ? empty : lines)
  }
}
