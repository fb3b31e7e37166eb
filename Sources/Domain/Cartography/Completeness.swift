/// What a record of an actor should tell; each counts for a tenth of its completeness.
public enum CompletenessPart: String, CaseIterable, Sendable {
  case name, kind, seat, province, service, group, capacity, contact, source, ice
}

extension Actor {
  /// The parts that its record does not tell yet, in the order of the catalogue.
  public var missingParts: [CompletenessPart] { CompletenessPart.allCases.filter { !tells($0) } }

  /// How much of the record is filled, from 0 to 100: the parts that are, of ten, half up.
  public var completeness: Int {
    let all = CompletenessPart.allCases.count
    return ((all - missingParts.count) * 200 + all) / (2 * all)
  }

  private func tells(_ part: CompletenessPart) -> Bool {
    switch part {
    case .name: nameFrench.contains { !$0.isWhitespace }
    case .kind: kind != .other
    case .seat: Territory.commune(seatCommune) != nil
    case .province: !provinces.isEmpty
    case .service: !services.isEmpty
    case .group: !groups.isEmpty
    case .capacity: capacity != nil
    case .contact: !contactName.isEmpty && !(phone.isEmpty && email.isEmpty)
    case .source: !source.isEmpty && recordedOn != nil
    case .ice: ICE.standing(ice) == .sound || ice.isEmpty && kind.mayHaveNoICE
    }
  }
}

extension Actor.Kind {
  /// Whether the record of such an actor is whole without an ICE.
  var mayHaveNoICE: Bool {
    switch self {
    case .localAuthority, .publicInstitution, .network, .university, .funder: true
    default: false
    }
  }
}

/// After how many days the record of an actor must be looked at again.
public enum RecordAge {
  /// From this age on it is to be looked at again.
  public static let ageing = 90
  /// From this age on it says too little of today.
  public static let stale = 180
  /// How long before it is stale an actor is to be called.
  public static let notice = 7
}

extension Actor {
  /// Whether the actor acts on that day; the day of its closing is the first without it.
  public func isActive(on day: Day) -> Bool { closedOn.map { day < $0 } ?? true }
}
