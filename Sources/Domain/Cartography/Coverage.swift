/// Who serves what in a place, against what is needed there.
public struct CoverageCell: Hashable, Sendable {
  /// Active actors that offer it there.
  public var actors: Int
  /// The persons that those of known capacity can serve there in a year.
  public var capacity: Int
  /// How many of the actors have no known capacity: they are counted apart.
  public var unknownCapacity: Int
  /// Persons who need it there, by the method in use; nil when no figure is known.
  public var need: Int?

  public init(actors: Int = 0, capacity: Int = 0, unknownCapacity: Int = 0, need: Int? = nil) {
    self.actors = actors
    self.capacity = capacity
    self.unknownCapacity = unknownCapacity
    self.need = need
  }

  /// Capacity for a hundred persons in need, rounded half up; nil where a figure is missing.
  ///
  /// A place without any actor has a ratio of 0; one whose actors gave no capacity has none.
  public var ratioPercent: Int? {
    guard let need, need > 0, actors == 0 || unknownCapacity < actors else { return nil }
    return roundedHalfUp(capacity * 100, over: need)
  }
}

/// The coverage of a province.
public struct ProvinceCoverage: Hashable, Sendable {
  /// HCP code.
  public var province: String
  public var population: Int
  /// Whoever acts there, whatever it offers: no sum of services, an actor offers several.
  public var total: CoverageCell
  /// One cell for each service of the coverage, in its order.
  public var services: [CoverageCell]
  /// One cell for each group of the coverage, in its order.
  public var groups: [CoverageCell]

  public init(
    province: String,
    population: Int,
    total: CoverageCell = CoverageCell(),
    services: [CoverageCell] = [],
    groups: [CoverageCell] = []
  ) {
    self.province = province
    self.population = population
    self.total = total
    self.services = services
    self.groups = groups
  }
}

/// The coverage of a commune.
public struct CommuneCoverage: Hashable, Sendable {
  /// HCP code.
  public var commune: String
  public var province: String
  public var population: Int
  /// Active actors with their seat there, or whose list names it.
  public var present: Int
  /// Active actors that serve it, those of the whole province too.
  public var serving: Int
  /// The services that those who serve it offer, in the order of the coverage.
  public var services: [String]
  /// The services that those present in it offer, in the order of the coverage.
  public var presentServices: [String]
  /// Persons in need, by the method in use; nil when no figure is known.
  public var need: Int?

  public init(
    commune: String,
    province: String,
    population: Int,
    present: Int = 0,
    serving: Int = 0,
    services: [String] = [],
    presentServices: [String] = [],
    need: Int? = nil
  ) {
    self.commune = commune
    self.province = province
    self.population = population
    self.present = present
    self.serving = serving
    self.services = services
    self.presentServices = presentServices
    self.need = need
  }
}

/// Something that is missing somewhere.
public struct CoverageGap: Hashable, Sendable {
  /// How much it matters: the first is the worst.
  public enum Rank: Int, CaseIterable, Comparable, Sendable {
    /// One of the five services that every province needs, without an actor.
    case coreService
    /// A target group of the programme, without an actor.
    case group
    /// A service that other provinces have, without an actor.
    case otherService
    /// Actors, but for too few of those in need.
    case lowRatio
    /// A commune without an actor.
    case commune

    public static func < (one: Rank, other: Rank) -> Bool { one.rawValue < other.rawValue }

    /// What files and commands call it.
    public var code: String {
      switch self {
      case .coreService: "core_service"
      case .group: "group"
      case .otherService: "other_service"
      case .lowRatio: "low_ratio"
      case .commune: "commune"
      }
    }
  }

  public var rank: Rank
  /// HCP code of a province or of a commune.
  public var territory: String
  public var subject: CoverageSubject
  /// Persons in need, with method, year and source; nil when no figure is known.
  public var need: NeedFigure?
  /// Capacity for a hundred in need; nil where a figure is missing.
  public var ratioPercent: Int?
  /// Legal population of the place at the census.
  public var population: Int
  /// Who was asked to close it; nil when nobody ever was.
  public var task: CoverageTask?

  public init(
    rank: Rank,
    territory: String,
    subject: CoverageSubject,
    need: NeedFigure? = nil,
    ratioPercent: Int? = nil,
    population: Int = 0,
    task: CoverageTask? = nil
  ) {
    self.rank = rank
    self.territory = territory
    self.subject = subject
    self.need = need
    self.ratioPercent = ratioPercent
    self.population = population
    self.task = task
  }

  /// What names the gap: a place and what is missing there.
  public var key: String { territory + "|" + subject.key }

  /// The province that it is in.
  public var province: String { provinceCode(ofCommune: territory) ?? territory }
}

/// Who acts where for whom, against what is needed, by one method of counting.
public struct Coverage: Hashable, Sendable {
  /// Under how many percent of the need a capacity is a gap.
  public static let lowRatioPercent = 10

  public var needs: NeedTable
  /// The methods for which any figure is known, in the order of `NeedMethod`.
  public var methods: [NeedMethod]
  /// Active actors in all.
  public var actors: Int
  /// The five core services, then the others, most frequent first.
  public var services: [String]
  /// The target groups of the programme, in its order.
  public var groups: [String]
  /// Every province, in code order.
  public var provinces: [ProvinceCoverage]
  /// Every commune, in code order.
  public var communes: [CommuneCoverage]
  /// What is missing, the worst first.
  public var gaps: [CoverageGap]

  public init(
    needs: NeedTable,
    methods: [NeedMethod] = [.census],
    actors: Int = 0,
    services: [String] = CoreService.codes,
    groups: [String] = [],
    provinces: [ProvinceCoverage] = [],
    communes: [CommuneCoverage] = [],
    gaps: [CoverageGap] = []
  ) {
    self.needs = needs
    self.methods = methods
    self.actors = actors
    self.services = services
    self.groups = groups
    self.provinces = provinces
    self.communes = communes
    self.gaps = gaps
  }

  /// The method that every figure of need here was made by.
  public var method: NeedMethod { needs.method }

  /// The communes of a province, in code order.
  public func communes(of province: String) -> [CommuneCoverage] {
    communes.filter { $0.province == province }
  }
}
