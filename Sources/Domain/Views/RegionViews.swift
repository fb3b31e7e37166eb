/// An actor as the registry lists it.
public struct ActorRow: Hashable, Sendable {
  public var actor: Actor
  public var relations: Int
  /// Projects in which it is operator or partner.
  public var projects: [String]

  public init(actor: Actor, relations: Int, projects: [String]) {
    self.actor = actor
    self.relations = relations
    self.projects = projects
  }

  /// Days since its record was made; nil when the day is unknown.
  public func age(on today: Day) -> Int? { actor.recordedOn.map { $0.days(to: today) } }
}

/// What a registry is sorted by.
public enum ActorOrder: String, CaseIterable, Sendable {
  case name, code, kind, recorded
  /// The least complete record first.
  case completeness
  /// Only whom to call, in the order of the calls.
  case calls
}

/// Which actors, in which order, from where.
public struct ActorQuery: Hashable, Sendable {
  public var filter: String
  public var order: ActorOrder
  public var descending: Bool
  public var anchor: Anchor
  public var limit: Int?

  public init(
    filter: String = "",
    order: ActorOrder = .name,
    descending: Bool = false,
    anchor: Anchor = .first,
    limit: Int? = nil
  ) {
    self.filter = filter
    self.order = order
    self.descending = descending
    self.anchor = anchor
    self.limit = limit
  }
}

/// A relation seen from one of its ends.
public struct RelationRow: Hashable, Sendable {
  public var relation: Relation
  /// The French name of the actor at the other end; its code when it is not registered.
  public var otherName: String
  /// Its Arabic name; empty when it has none.
  public var otherArabic: String

  public init(relation: Relation, otherName: String, otherArabic: String = "") {
    self.relation = relation
    self.otherName = otherName
    self.otherArabic = otherArabic
  }
}

/// Everything about one actor.
public struct ActorDetail: Hashable, Sendable {
  public var row: ActorRow
  public var relations: [RelationRow]
  public var history: [HistoryEntry]

  public init(row: ActorRow, relations: [RelationRow] = [], history: [HistoryEntry] = []) {
    self.row = row
    self.relations = relations
    self.history = history
  }
}

/// What one province has.
public struct ProvinceFigures: Hashable, Sendable {
  /// HCP code.
  public var province: String
  /// Active actors that serve it or have their seat in it.
  public var actors: Int
  /// The same by service code.
  public var actorsByService: [String: Int]
  public var projects: [String]
  public var communes: Int
  /// Communes in which no active actor has its seat, and that no list of one names.
  public var communesWithoutActor: Int
  public var claimsDeclared: Int
  public var claimsWaiting: Int
  public var claimsValidated: Int
  public var participants: Int

  public init(
    province: String,
    actors: Int = 0,
    actorsByService: [String: Int] = [:],
    projects: [String] = [],
    communes: Int = 0,
    communesWithoutActor: Int = 0,
    claimsDeclared: Int = 0,
    claimsWaiting: Int = 0,
    claimsValidated: Int = 0,
    participants: Int = 0
  ) {
    self.province = province
    self.actors = actors
    self.actorsByService = actorsByService
    self.projects = projects
    self.communes = communes
    self.communesWithoutActor = communesWithoutActor
    self.claimsDeclared = claimsDeclared
    self.claimsWaiting = claimsWaiting
    self.claimsValidated = claimsValidated
    self.participants = participants
  }
}

extension ProvinceFigures {
  /// The five services that a region looks for first, and that no actor of the province offers.
  public var missingServices: [String] {
    CoreService.codes.filter { actorsByService[$0] ?? 0 == 0 }
  }
}

/// Who acts where, for the map and the coverage report.
public struct RegionFigures: Hashable, Sendable {
  /// One a province, in code order, every province of the region.
  public var provinces: [ProvinceFigures]
  /// Active actors by the communes of their seat and of their list.
  public var actorsByCommune: [String: Int]
  /// Participants by commune of residence.
  public var participantsByCommune: [String: Int]
  /// Every service that an actor offers, most frequent first.
  public var services: [String]
  /// Active actors in all.
  public var actors: Int

  public init(
    provinces: [ProvinceFigures] = [],
    actorsByCommune: [String: Int] = [:],
    participantsByCommune: [String: Int] = [:],
    services: [String] = [],
    actors: Int = 0
  ) {
    self.provinces = provinces
    self.actorsByCommune = actorsByCommune
    self.participantsByCommune = participantsByCommune
    self.services = services
    self.actors = actors
  }
}

/// One result of the whole region against its targets.
public struct RegionResult: Hashable, Sendable {
  public var result: String
  public var declared: Int
  public var validated: Int
  public var target: Int
  /// In hundredths.
  public var targetToDate: Int
  public var ratioPercent: Int?
  public var status: ProgressStatus

  public init(
    result: String,
    declared: Int,
    validated: Int,
    target: Int,
    targetToDate: Int,
    ratioPercent: Int?,
    status: ProgressStatus
  ) {
    self.result = result
    self.declared = declared
    self.validated = validated
    self.target = target
    self.targetToDate = targetToDate
    self.ratioPercent = ratioPercent
    self.status = status
  }
}

/// One week of work, from Monday.
public struct WeekFigures: Hashable, Sendable {
  public var monday: Day
  /// Claims declared in the week.
  public var received: Int
  /// Claims validated or refused in the week.
  public var decided: Int
  /// Findings made in the week.
  public var concluded: Int

  public init(monday: Day, received: Int, decided: Int, concluded: Int) {
    self.monday = monday
    self.received = received
    self.decided = decided
    self.concluded = concluded
  }
}

/// What the first screen shows.
public struct Dashboard: Hashable, Sendable {
  public var queue: QueueFigures
  public var region: [RegionResult]
  /// Every project, the worst first.
  public var projects: [ProjectRow]
  /// The last 26 weeks, the oldest first.
  public var weeks: [WeekFigures]
  public var coverage: RegionFigures
  /// The first gaps of the coverage, the worst first, by the census.
  public var gaps: [CoverageGap]
  /// The latest rows of the journal, the newest first.
  public var journal: [HistoryEntry]
  /// What waits in money.
  public var payments: PaymentFigures

  public init(
    queue: QueueFigures,
    region: [RegionResult],
    projects: [ProjectRow],
    weeks: [WeekFigures],
    coverage: RegionFigures,
    gaps: [CoverageGap] = [],
    journal: [HistoryEntry] = [],
    payments: PaymentFigures = PaymentFigures()
  ) {
    self.queue = queue
    self.region = region
    self.projects = projects
    self.weeks = weeks
    self.coverage = coverage
    self.gaps = gaps
    self.journal = journal
    self.payments = payments
  }
}
