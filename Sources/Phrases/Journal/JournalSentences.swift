public import Domain

extension Phrasebook {
  /// What a row of the journal says, pair by pair, as a person reads it: amounts, days and codes in
  /// words, and without the digests, which are for machines.
  public func details(of entry: HistoryEntry) -> [String] {
    entry.details.compactMap { detail in
      value(of: detail).map { "\(journal.detail(detail.key)) \($0)" }
    }
  }

  private func value(of detail: HistoryEntry.Detail) -> String? {
    let value = detail.value
    switch detail.key {
    case "digest", "identity", "claims", "population_sha256", "sha256", "again": return nil
    case "gross", "payable", "advance", "participant_cap":
      return Int64(value).map { amount(Money(centimes: $0)) } ?? value
    case "ceiling":
      return Int64(value).map { amount(Money(centimes: $0)) } ?? labels.flag(.ceiling)
    case "gap", "bound", "holdback", "recovery": return Int(value).map(numbers.rate) ?? value
    case "due", "verified_on", "starts_on", "ends_on", "since", "until", "recorded_on",
      "closed_on":
      return Day(iso: value).map(day) ?? value
    case "state": return ClaimState(rawValue: value).map(labels.state) ?? value
    case "outcome": return Finding.Outcome(rawValue: value).map(labels.outcome) ?? value
    case "mode": return Mechanism.Kind(rawValue: value).map(labels.mechanism) ?? value
    case "effect": return Band.Effect(rawValue: value).map(labels.effect) ?? value
    case "selection": return selection(value)
    case "flags": return listed(value) { Flag(rawValue: $0).map(labels.flag) }
    case "roles": return listed(value) { Role(rawValue: $0).map(labels.role) }
    case "services": return listed(value) { labels.word($0) }
    case "provinces": return listed(value) { Territory.province($0)?.nameFrench }
    default: return value
    }
  }

  private func selection(_ code: String) -> String {
    switch code {
    case "drawn": labels.selection(.drawn)
    case "forced": labels.selection(.forced(.coverageAll))
    default: code
    }
  }

  private func listed(_ value: String, _ name: (String) -> String?) -> String {
    value.split(separator: ",").map { name(String($0)) ?? String($0) }.joined(separator: ", ")
  }
}
