import Canvas
import Domain
import Phrases

/// How the numbers of a simulation are written.
struct SimulatorFigures {
  let context: Context

  var words: SimulatorPhrases { context.phrases.simulator }
  private var numbers: NumberStyle { context.phrases.numbers }

  /// The name of a parameter, with that of its result, or with its code where there is little room.
  func name(
    _ parameter: SimulationParameter,
    in parameters: SimulationParameters,
    isShort: Bool = false
  ) -> String {
    switch parameter {
    case .rate(let place), .months(let place), .price(let place):
      let result = parameters.results.indices.contains(place) ? parameters.results[place] : nil
      let label = isShort ? result?.code : result?.label.text(in: context.language)
      return words.parameter(parameter, label ?? "")
    default: return words.parameter(parameter, "")
    }
  }

  /// The value of a parameter in a design.
  func value(_ parameter: SimulationParameter, in parameters: SimulationParameters) -> String {
    if parameter == .coverage {
      switch parameters.coverage {
      case .all: return words.all
      case .confidence(let percent, let margin, _):
        return words.confidence(numbers.percent(percent), numbers.rate(margin))
      case .share: break
      }
    }
    let number = parameters[parameter] ?? 0
    let isNone = parameter == .participantCap || parameter == .ceiling || parameter == .threshold
    if isNone, number == 0 { return words.none }
    switch parameter.unit {
    case .people, .number: return numbers.number(number)
    case .months: return words.months(numbers.number(number))
    case .days: return words.days(numbers.number(number))
    case .rate: return numbers.rate(number)
    case .money: return money(Int64(number))
    }
  }

  /// A value as a person types it.
  func typed(_ parameter: SimulationParameter, in parameters: SimulationParameters) -> String {
    let number = parameters[parameter] ?? 0
    switch parameter.unit {
    case .rate, .money: return numbers.hundredths(Int64(number)).replacing("\u{202F}", with: "")
    default: return String(number)
    }
  }

  /// The number that a person typed for a parameter; nil when it is none.
  func number(_ text: String, of parameter: SimulationParameter) -> Int? {
    let plain = text.filter { $0 != "%" && $0 != " " && $0 != "\u{202F}" && $0 != "\u{00A0}" }
    switch parameter.unit {
    case .rate, .money:
      guard let typed = typedAmount(plain) else { return nil }
      let number = Int(typed.centimes)
      return parameter.bounds.contains(number) ? number : nil
    default:
      guard let number = Int(plain), parameter.bounds.contains(number) else { return nil }
      return number
    }
  }

  /// Between which values a parameter may be, in words.
  func bounds(_ parameter: SimulationParameter) -> String {
    let bounds = parameter.bounds
    let isHundredths = parameter.unit == .rate || parameter.unit == .money
    let write = { (number: Int) in
      isHundredths ? numbers.hundredths(Int64(number)) : numbers.number(number)
    }
    let unit = parameter.unit == .rate ? " %" : parameter.unit == .money ? " DH" : ""
    return write(bounds.lowerBound) + " – " + write(bounds.upperBound) + unit
  }

  func money(_ centimes: Int64) -> String { numbers.shortAmount(Money(centimes: centimes)) }

  /// An outcome; a dash for one that is of nothing.
  func outcome(_ value: Int64?, _ measure: SimulationMeasure) -> String {
    guard let value else { return "–" }
    return measure.isMoney ? money(value) : numbers.number(value)
  }

  /// A change of an outcome, with its sign.
  func change(_ value: Int64, _ measure: SimulationMeasure) -> String {
    value == 0 ? "=" : (value > 0 ? "+" : "") + outcome(value, measure)
  }

  func rate(_ value: BasisPoints?) -> String { value.map(numbers.rate) ?? "–" }

  /// A share in whole percent, half up.
  func percent(_ value: BasisPoints) -> String {
    numbers.percent(roundedHalfUp(value, over: 100))
  }

  func month(_ month: Month) -> String { numbers.month(month) }

  /// Where the figures of a scenario come from.
  func source(_ source: SimulationSource) -> (name: String, taken: String) {
    switch source {
    case .programme: (words.sources.programme, words.sources.programmeTaken)
    case .named(let named): (words.sources.named(named), words.sources.taken(named))
    case .project(let code): (words.sources.project(code), words.sources.projectTaken)
    }
  }
}
