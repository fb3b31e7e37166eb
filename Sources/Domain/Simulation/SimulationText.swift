/// Parameters as one line of text, for what a person keeps: `key=value` parts joined by `;`.
extension SimulationParameters {
  public var text: String {
    var parts = [
      "start=" + startsOn.iso, "period=" + periodKind.rawValue, "minimum=\(minimumDrawn)",
      "confidence=\(boundConfidence)", "coverage=" + coverageText,
      "bands=" + bands.map { "\($0.from)-\($0.to) \($0.effect.rawValue)" }.joined(separator: ","),
    ]
    parts += results.map { result in
      let label = [result.label.french, result.label.english, result.label.arabic]
      let fields =
        [result.code, result.level.rawValue, "\(result.promised)"] + label.map(Escape.escaped)
      return "result=" + fields.joined(separator: ",")
    }
    parts += all.compactMap { parameter in
      guard parameter != .coverage, let value = self[parameter] else { return nil }
      return "\(parameter.key)=\(value)"
    }
    return parts.joined(separator: ";")
  }

  /// The parameters of a text; nil when it is none. A number out of bounds is brought within them.
  public init?(text: String) {
    let pairs = text.split(separator: ";").compactMap { part -> (key: String, value: String)? in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
    }
    let results = pairs.filter { $0.key == "result" }.compactMap {
      SimulationParameters.result($0.value)
    }
    let values = Dictionary(pairs.map { ($0.key, $0.value) }) { first, _ in first }
    guard let start = values["start"].flatMap({ Day(iso: $0) }), (1...6).contains(results.count)
    else { return nil }
    self.init(startsOn: start, participants: 1, results: results)
    periodKind = values["period"].flatMap(PeriodKind.init(rawValue:)) ?? .quarter
    minimumDrawn = max(0, values["minimum"].flatMap { Int($0) } ?? minimumDrawn)
    if let confidence = values["confidence"].flatMap({ Int($0) }), (1...9999).contains(confidence) {
      boundConfidence = confidence
    }
    if let coverage = values["coverage"].flatMap(SimulationParameters.coverage) {
      self.coverage = coverage
    }
    if let bands = values["bands"].flatMap(Band.list), !bands.isEmpty { self.bands = bands }
    for parameter in all {
      if let value = values[parameter.key].flatMap({ Int($0) }) { self[parameter] = value }
    }
  }

  private static func result(_ text: String) -> SimulatedResult? {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 6, isCode(fields[0]),
      let level = ResultDefinition.Level(rawValue: fields[1]), let promised = Int(fields[2])
    else { return nil }
    return SimulatedResult(
      code: fields[0],
      label: Label(
        french: Escape.plain(fields[3]),
        english: Escape.plain(fields[4]),
        arabic: Escape.plain(fields[5])
      ),
      level: level,
      months: 0,
      rate: level == .enrolment ? 10_000 : 0,
      promised: max(0, min(promised, 10_000)),
      price: .zero
    )
  }

  private var coverageText: String {
    switch coverage {
    case .all: "all"
    case .share(let share): "share,\(share)"
    case .confidence(let percent, let margin, let expected):
      "confidence,\(percent),\(margin),\(expected)"
    }
  }

  private static func coverage(_ text: String) -> Mechanism.Coverage? {
    let fields = text.split(separator: ",").map(String.init)
    let numbers = fields.dropFirst().compactMap { Int($0) }
    switch (fields.first, numbers.count) {
    case ("all", 0): return .all
    case ("share", 1): return (1...10_000).contains(numbers[0]) ? .share(numbers[0]) : nil
    case ("confidence", 3):
      return .confidence(percent: numbers[0], margin: numbers[1], expected: numbers[2])
    default: return nil
    }
  }
}

extension SimulationParameter {
  /// Its stable word in texts and files.
  public var key: String {
    switch self {
    case .participants: "participants"
    case .intakeMonths: "intake_months"
    case .durationMonths: "duration_months"
    case .rate(let place): "rate_\(place + 1)"
    case .months(let place): "months_\(place + 1)"
    case .price(let place): "price_\(place + 1)"
    case .fixedShare: "fixed_share"
    case .bonus: "bonus"
    case .bonusShare: "bonus_share"
    case .participantCap: "participant_cap"
    case .threshold: "threshold"
    case .envelope: "envelope"
    case .ceiling: "ceiling"
    case .advance: "advance"
    case .recovery: "recovery"
    case .holdback: "holdback"
    case .coverage: "coverage"
    case .gap: "gap"
    case .participantCost: "participant_cost"
    case .declarationDays: "declaration_days"
    case .verificationDays: "verification_days"
    case .certificationDays: "certification_days"
    case .paymentDays: "payment_days"
    case .seed: "seed"
    }
  }
}

/// Free text inside a field: what separates fields is written by its number.
public enum Escape {
  private static let special: Set<Unicode.Scalar> = ["%", ";", "=", ",", "|", "\t", "\n", "\r"]

  public static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if special.contains(scalar) {
        result += "%" + padded(Int(scalar.value), 3)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  public static func plain(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let place = rest.firstIndex(of: "%") {
      result += rest[..<place]
      let digits = rest[rest.index(after: place)...].prefix(3)
      if let number = UInt32(digits), let scalar = Unicode.Scalar(number) {
        result.unicodeScalars.append(scalar)
      }
      rest = rest[digits.endIndex...]
    }
    return result + rest
  }
}
