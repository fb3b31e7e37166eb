import Canvas
import Domain
import Phrases

/// What the journal says of a record: each change with the value before and the value after.
extension ActorCard {
  /// The entries, the newest first, each with what it changed below it.
  var historyLines: [CardLine] {
    let words = context.phrases.actors
    guard let detail else { return [.text(context.phrases.shell.loading, .muted)] }
    let entries = detail.history.sorted { $0.sequence > $1.sequence }
    if entries.isEmpty { return [.text(words.noHistory, .muted)] }
    return entries.enumerated().flatMap { index, entry -> [CardLine] in
      let older = entries[(index + 1)...].first { $0.kind == entry.kind }
      let day = context.phrases.day(entry.moment.day)
      let who = context.personName(entry.person)
      let changes = older.map { self.changes(from: $0, to: entry) } ?? []
      let told = told(entry, isFirst: older == nil, isChange: !changes.isEmpty)
      return [.text("\(day)  \(who) · \(told)", .base)]
        + changes.map { .text("    " + $0, .muted) }
    }
  }

  private func told(_ entry: HistoryEntry, isFirst: Bool, isChange: Bool) -> String {
    let words = context.phrases.actors
    guard entry.kind == "actor.record" else { return context.phrases.journal.action(entry.kind) }
    if isFirst { return words.created }
    return isChange ? context.phrases.cartography.registry.changedTo : words.unchanged
  }

  /// `capacité : 40 → 60`, part by part.
  private func changes(from older: HistoryEntry, to entry: HistoryEntry) -> [String] {
    guard entry.kind == "actor.record" else { return [] }
    let arrow = context.medium.graphics == .ascii ? "->" : context.phrases.forward
    let values = { (details: [HistoryEntry.Detail]) in
      Dictionary(details.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (values(older.details), values(entry.details))
    let keys = entry.details.map(\.key) + older.details.map(\.key).filter { after[$0] == nil }
    return keys.filter { $0 != "batch" && before[$0] != after[$0] }.map { key in
      let texts = [before[key], after[key]].map { value in
        value.map { shown($0, of: key) } ?? context.phrases.actors.nothing
      }
      return context.phrases.map.colon(
        context.phrases.actors.part(key),
        texts.joined(separator: " \(arrow) ")
      )
    }
  }

  /// A value of the journal as a person reads it.
  private func shown(_ value: String, of key: String) -> String {
    let labels = context.phrases.labels
    let items = value.split(separator: ",").map(String.init)
    switch key {
    case "kind": return Actor.Kind(rawValue: value).map(labels.actorKind) ?? value
    case "seat": return ActorCard.placeName(value, context.phrases)
    case "provinces":
      return items.map { ActorCard.placeName($0, context.phrases) }.joined(separator: labels.comma)
    case "services": return items.map(labels.word).joined(separator: ", ")
    case "groups": return items.map(context.groupName).joined(separator: ", ")
    case "capacity": return Int(value).map { context.phrases.number($0) } ?? value
    case "recorded_on", "closed_on": return Day(iso: value).map(context.phrases.day) ?? value
    default: return value
    }
  }
}
