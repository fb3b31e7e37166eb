public import Domain

extension Phrasebook {
  /// What a row of the journal says, pair by pair, as a person reads it: amounts, days and codes in
  /// words, and without the digests, which are for machines.
  public func details(of entry: HistoryEntry) -> [String] {
    entry.details.compactMap { detail in
      value(of: detail, in: entry).map { "\(journal.detail(detail.key)) \($0)" }
    }
  }

  private func value(of detail: HistoryEntry.Detail, in entry: HistoryEntry) -> String? {
    let value = detail.value
    switch detail.key {
    case "lines", "strata", "frozen", "digest", "identity", "claims", "population_sha256", "sha256",
      "frozen_education", "again", "body", "box", "store":
      return nil
    case "key": return String(value.prefix(8)) + "…"
    case "gross", "payable", "advance", "participant_cap", "net", "deductions", "advance_recovery",
      "centimes":
      return Int64(value).map { amount(Money(centimes: $0)) } ?? value
    case "ceiling":
      return Int64(value).map { amount(Money(centimes: $0)) } ?? labels.flag(.ceiling)
    case "gap", "bound", "recovery": return Int(value).map(numbers.rate) ?? value
    case "holdback": return holdback(value, entry)
    case "due", "verified_on", "starts_on", "ends_on", "since", "until", "recorded_on",
      "closed_on", "effective_on":
      return Day(iso: value).map(day) ?? value
    case "state": return ClaimState(rawValue: value).map(labels.state) ?? value
    case "outcome": return outcome(value)
    case "mode": return Mechanism.Kind(rawValue: value).map(labels.mechanism) ?? value
    case "effect": return Band.Effect(rawValue: value).map(labels.effect) ?? value
    case "selection": return selection(value)
    case "flags": return listed(value) { Flag(rawValue: $0).map(labels.flag) }
    case "roles": return listed(value) { Role(rawValue: $0).map(labels.role) }
    case "services", "seen", "checks": return listed(value) { labels.word($0) }
    case "provinces": return listed(value) { labels.province($0) }
    default: return value
    }
  }

  /// The holdback is a rate of a project, and an amount of a statement.
  private func holdback(_ value: String, _ entry: HistoryEntry) -> String {
    if entry.kind == "statement.draft" {
      return Int64(value).map { amount(Money(centimes: $0)) } ?? value
    }
    return Int(value).map(numbers.rate) ?? value
  }

  private func outcome(_ code: String) -> String {
    Finding.Outcome(rawValue: code).map(labels.outcome)
      ?? CounterStanding(rawValue: code).map(labels.counter) ?? code
  }

  private func selection(_ code: String) -> String {
    switch code {
    case "drawn": labels.selection(.drawn)
    case "forced": labels.selection(.forced(.coverageAll))
    default: code
    }
  }

  private func listed(_ value: String, _ name: (String) -> String?) -> String {
    value.split(separator: ",").map { name(String($0)) ?? String($0) }.joined(
      separator: labels.comma
    )
  }
}
