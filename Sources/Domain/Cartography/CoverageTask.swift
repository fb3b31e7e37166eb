/// What may be missing somewhere.
public enum CoverageSubject: Hashable, Sendable {
  /// A service, by its code.
  case service(String)
  /// A target group of the programme, by its code.
  case group(String)
  /// Anybody at all.
  case presence

  /// The service or group; empty for a presence.
  public var code: String {
    switch self {
    case .service(let code), .group(let code): code
    case .presence: ""
    }
  }

  /// The sort of it, as files and journals write it.
  public var kind: String {
    switch self {
    case .service: "service"
    case .group: "group"
    case .presence: "presence"
    }
  }

  /// The subject in one word, as `service:placement`.
  public var key: String { self == .presence ? kind : kind + ":" + code }

  /// The subject of a word; nil when it is none.
  public init?(key: String) {
    if key == "presence" {
      self = .presence
      return
    }
    let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "service": self = .service(parts[1])
    case "group": self = .group(parts[1])
    default: return nil
    }
  }
}

/// A gap that somebody was asked to close.
public struct CoverageTask: Hashable, Sendable {
  /// HCP code of a province or of a commune.
  public var territory: String
  public var subject: CoverageSubject
  /// The code of the person who looks after it; empty once it is nobody's again.
  public var person: String
  /// The day by which it should be closed; nil is none.
  public var dueOn: Day?
  public var note: String
  /// The day on which it was set aside as done; nil while it is open.
  public var closedOn: Day?

  public init(
    territory: String,
    subject: CoverageSubject,
    person: String = "",
    dueOn: Day? = nil,
    note: String = "",
    closedOn: Day? = nil
  ) {
    self.territory = territory
    self.subject = subject
    self.person = person
    self.dueOn = dueOn
    self.note = note
    self.closedOn = closedOn
  }

  /// What names the task: a place and what is missing there.
  public var key: String { territory + "|" + subject.key }

  /// Whether nobody has it in hand.
  public var isUnassigned: Bool { person.isEmpty }

  /// Whether its day has passed while it is open.
  public func isLate(on today: Day) -> Bool {
    closedOn == nil && dueOn.map { $0 < today } ?? false
  }
}
