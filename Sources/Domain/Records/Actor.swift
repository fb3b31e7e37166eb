/// An organisation that acts in the region.
public struct Actor: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case publicInstitution, localAuthority, funder, association, cooperative, company
    case trainingCentre, university, employer, verificationAgent, network, other
  }

  public var code: String
  public var nameFrench: String
  public var nameArabic: String
  public var kind: Kind
  /// The HCP code of the commune where it has its seat; empty when unknown.
  public var seatCommune: String
  /// HCP codes of the provinces it serves.
  public var provinces: [String]
  public var services: [String]
  public var groups: [String]
  /// Persons that it can serve in a year; nil when unknown.
  public var capacity: Int?
  public var ice: String
  public var contactName: String
  public var contactRole: String
  public var phone: String
  public var email: String
  /// Where the record comes from.
  public var source: String
  /// The day of the source; nil when unknown.
  public var recordedOn: Day?
  /// The day from which the actor is inactive (R101); nil while active.
  public var closedOn: Day?
  /// The code of the actor that this record was made one with; empty for a record of its own.
  public var mergedInto: String

  public init(
    code: String,
    nameFrench: String,
    nameArabic: String = "",
    kind: Kind,
    seatCommune: String = "",
    provinces: [String] = [],
    services: [String] = [],
    groups: [String] = [],
    capacity: Int? = nil,
    ice: String = "",
    contactName: String = "",
    contactRole: String = "",
    phone: String = "",
    email: String = "",
    source: String = "",
    recordedOn: Day? = nil,
    closedOn: Day? = nil,
    mergedInto: String = ""
  ) {
    self.code = code
    self.nameFrench = nameFrench
    self.nameArabic = nameArabic
    self.kind = kind
    self.seatCommune = seatCommune
    self.provinces = provinces
    self.services = services
    self.groups = groups
    self.capacity = capacity
    self.ice = ice
    self.contactName = contactName
    self.contactRole = contactRole
    self.phone = phone
    self.email = email
    self.source = source
    self.recordedOn = recordedOn
    self.closedOn = closedOn
    self.mergedInto = mergedInto
  }
}

/// A dated link between two actors.
public struct Relation: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case funds, contracts, verifies, refers, partners, hosts
  }

  public var from: String
  public var to: String
  public var kind: Kind
  public var since: Day?
  public var until: Day?
  public var note: String

  public init(
    from: String,
    to: String,
    kind: Kind,
    since: Day? = nil,
    until: Day? = nil,
    note: String = ""
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.since = since
    self.until = until
    self.note = note
  }
}

extension Actor {
  /// The name in a language; in French when it has no Arabic name.
  public func name(in language: Language) -> String {
    language == .arabic && !nameArabic.isEmpty ? nameArabic : nameFrench
  }
}
