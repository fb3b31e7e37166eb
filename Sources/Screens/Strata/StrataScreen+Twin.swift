import Canvas
import Domain
import Phrases

/// The strata in sentences, one each, in the order of the table.
extension StrataScreen {
  func twin(_ context: Context) -> TextTwin {
    TextTwin(
      title: context.phrases.verification.strataTitle,
      lines: rows.enumerated().map { index, row in
        TextTwin.Line(StrataScreen.sentence(row, context), item: index)
      }
    )
  }

  private static func sentence(_ row: StratumRow, _ context: Context) -> String {
    let phrases = context.phrases
    let (words, old) = (phrases.strata, phrases.verification)
    var parts = [
      phrases.labels.stratumStatus(row.status),
      "\(words.population.lowercased()) \(phrases.number(row.population))",
      "\(old.size.lowercased()) \(phrases.number(row.size))",
    ]
    if row.status != .drawable {
      parts.append("\(old.examined.lowercased()) \(phrases.number(row.examined))")
      parts.append("\(old.confirmed.lowercased()) \(phrases.number(row.confirmed))")
    }
    if let gap = row.gap { parts.append("\(old.gap.lowercased()) \(phrases.numbers.rate(gap))") }
    if let effect = row.effect { parts.append(phrases.labels.effect(effect)) }
    let name = phrases.name(row.stratum) + " · " + context.resultName(row.stratum.result)
    return phrases.map.colon(name, parts.joined(separator: ", "))
  }
}
