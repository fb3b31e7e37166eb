/// Two records of one and the same actor become one: `kept` stays, `gone` is closed.
public struct ActorMerge: Hashable, Sendable {
  /// The parts of a record that are chosen from one side or from the other.
  public enum Part: String, CaseIterable, Sendable {
    case nameFrench, nameArabic, kind, seat, provinces, services, groups, capacity, ice, contact
    case source

    /// Whether the two sides can be united.
    public var isList: Bool {
      switch self {
      case .provinces, .services, .groups, .source: true
      default: false
      }
    }
  }

  /// Where a part comes from.
  public enum Side: String, CaseIterable, Sendable {
    case kept, gone, both
  }

  /// The code of the record that stays.
  public var kept: String
  /// The code of the record that is closed, and from then on says which one it became.
  public var gone: String
  /// What was chosen; any other part follows `side(of:kept:gone:)`.
  public var choices: [Part: Side]
  public var reason: String

  public init(kept: String, gone: String, choices: [Part: Side] = [:], reason: String) {
    self.kept = kept
    self.gone = gone
    self.choices = choices
    self.reason = reason
  }

  /// Where a part comes from: what was chosen; else lists and sources of both, and the record that
  /// stays wherever it says something.
  public func side(of part: Part, kept: Actor, gone: Actor) -> Side {
    if let chosen = choices[part], chosen != .both || part.isList { return chosen }
    if part.isList { return .both }
    return kept.tells(part) || !gone.tells(part) ? .kept : .gone
  }

  /// The record that the two become: nothing that only one of them tells is lost.
  public func applied(kept: Actor, gone: Actor) -> Actor {
    var merged = kept
    for part in Part.allCases {
      switch side(of: part, kept: kept, gone: gone) {
      case .kept: break
      case .gone: merged.take(part, of: gone)
      case .both: merged.unite(part, with: gone)
      }
    }
    return merged
  }

  /// The record that is closed, with the contact that was not chosen: it must not be lost.
  public func closed(kept: Actor, gone: Actor, on today: Day) -> Actor {
    var closed = gone
    if side(of: .contact, kept: kept, gone: gone) == .gone, kept.hasContact {
      closed.take(.contact, of: kept)
    }
    closed.closedOn = gone.closedOn.map { min($0, today) } ?? today
    return closed
  }

  /// The record that stays, as it was before the merge: whatever was changed since stands.
  public static func undone(_ current: Actor, merged: Actor, before: Actor) -> Actor {
    var actor = current
    for part in Part.allCases where !part.isList || part == .source {
      if actor.says(part, as: merged) { actor.take(part, of: before) }
    }
    for list in [\Actor.provinces, \Actor.services, \Actor.groups] {
      actor[keyPath: list] = undone(
        current[keyPath: list],
        merged: merged[keyPath: list],
        before: before[keyPath: list]
      )
    }
    return actor
  }

  /// A list without what the merge brought, and with what it took away.
  private static func undone(
    _ current: [String],
    merged: [String],
    before: [String]
  ) -> [String] {
    if current == merged { return before }
    let kept = current.filter { before.contains($0) || !merged.contains($0) }
    return kept + before.filter { !merged.contains($0) && !kept.contains($0) }
  }
}

extension Actor {
  /// Whether the record tells anything of a part.
  public func tells(_ part: ActorMerge.Part) -> Bool {
    switch part {
    case .nameFrench: !nameFrench.isEmpty
    case .nameArabic: !nameArabic.isEmpty
    case .kind: kind != .other
    case .seat: !seatCommune.isEmpty
    case .provinces: !provinces.isEmpty
    case .services: !services.isEmpty
    case .groups: !groups.isEmpty
    case .capacity: capacity != nil
    case .ice: !ice.isEmpty
    case .contact: hasContact
    case .source: !source.isEmpty || recordedOn != nil
    }
  }

  /// Whether two records say the same of a part.
  public func says(_ part: ActorMerge.Part, as other: Actor) -> Bool {
    var same = self
    same.take(part, of: other)
    return same == self
  }

  fileprivate mutating func take(_ part: ActorMerge.Part, of other: Actor) {
    switch part {
    case .nameFrench: nameFrench = other.nameFrench
    case .nameArabic: nameArabic = other.nameArabic
    case .kind: kind = other.kind
    case .seat: seatCommune = other.seatCommune
    case .provinces: provinces = other.provinces
    case .services: services = other.services
    case .groups: groups = other.groups
    case .capacity: capacity = other.capacity
    case .ice: ice = other.ice
    case .contact:
      (contactName, contactRole) = (other.contactName, other.contactRole)
      (phone, email) = (other.phone, other.email)
    case .source: (source, recordedOn) = (other.source, other.recordedOn)
    }
  }

  /// Adds what another record has more of a list, in its order; of two sources, both and the later
  /// day.
  fileprivate mutating func unite(_ part: ActorMerge.Part, with other: Actor) {
    switch part {
    case .provinces: provinces = united(provinces, other.provinces)
    case .services: services = united(services, other.services)
    case .groups: groups = united(groups, other.groups)
    case .source:
      source = united([source], [other.source]).filter { !$0.isEmpty }.joined(separator: " + ")
      recordedOn = [recordedOn, other.recordedOn].compactMap { $0 }.max()
    default: break
    }
  }

  private func united(_ one: [String], _ other: [String]) -> [String] {
    other.reduce(into: one) { if !$0.contains($1) { $0.append($1) } }
  }
}
