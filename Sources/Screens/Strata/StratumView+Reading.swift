import Canvas
import Domain
import Phrases

/// Why a stratum pays what it pays: from its population to what each effect would do.
extension StratumView {
  var reading: Reading {
    let row = detail.row
    let words = context.phrases.strata
    let old = context.phrases.verification
    let numbers = context.phrases.numbers
    var text = Reasoning(context)
    text.step("R23", numbers.amount(row.gross), population)
    text.step("R25", numbers.number(row.size), facts[2].value)
    if row.status != .drawable, let forecast {
      let standing = detail.standing
      let examined =
        "\(old.examined) \(numbers.number(standing.examined)), "
        + "\(old.confirmed.lowercased()) \(numbers.number(standing.confirmed))"
      text.step("R30", numbers.rate(row.gap ?? forecast.gap), "\(old.gap) · \(examined)")
      text.step("R32", numbers.rate(row.bound ?? forecast.bound), words.bound)
      for each in forecast.effects {
        let sign = each.isPresent ? "● " : each.isReachable ? "○ " : "· "
        text.step(
          Self.rule(of: each.effect),
          numbers.amount(each.payable),
          sign + context.phrases.labels.effect(each.effect) + " · " + consequence(each)
        )
      }
    }
    text.blank()
    text.origin(words.beforeCaps)
    return text.reading(of: row.stratum.code)
  }

  private var population: String {
    let row = detail.row
    let numbers = context.phrases.numbers
    let name = context.phrases.strata.population
    return "\(name) \(numbers.number(row.population)) · "
      + "\(context.resultName(row.stratum.result)) · \(numbers.period(row.stratum.period))"
  }

  /// The sentence that settles what an effect does.
  private static func rule(of effect: Band.Effect) -> String {
    switch effect {
    case .payDeclared: "R28"
    case .extrapolate: "R33"
    case .verifyAll: "R81"
    case .suspend: "R44"
    }
  }
}
