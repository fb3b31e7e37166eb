/// What coverage looks at of an actor.
public struct ActorReach: Hashable, Sendable {
  public var services: [String]
  public var groups: [String]
  /// Persons that it can serve in a year, all over its provinces; nil when unknown.
  public var capacity: Int?
  public var served: ServedTerritory

  public init(services: [String], groups: [String], capacity: Int?, served: ServedTerritory) {
    self.services = services
    self.groups = groups
    self.capacity = capacity
    self.served = served
  }

  public init(_ actor: Actor) {
    self.init(
      services: actor.services,
      groups: actor.groups,
      capacity: actor.capacity,
      served: ServedTerritory(actor)
    )
  }

  /// Its capacity in one of the provinces that it serves: an equal share, rounded down.
  var share: Int? {
    capacity.map { served.provinceCount > 0 ? $0 / served.provinceCount : 0 }
  }
}

extension Coverage {
  /// Coverage by active actors of a programme's groups, against the needs of one method.
  ///
  /// The capacity of a province and subject is the sum, over the active actors that offer it there,
  /// of their capacity divided by how many provinces they serve. It does not add up over services.
  public init(
    of actors: [ActorReach],
    groups: [String],
    needs: NeedTable,
    methods: [NeedMethod] = [.census],
    tasks: [CoverageTask] = []
  ) {
    var count = CoverageCount(actors, groups: groups)
    for actor in actors { count.add(actor) }
    self.init(
      needs: needs,
      methods: methods,
      actors: actors.count,
      services: count.services,
      groups: groups,
      provinces: count.provinces(needs),
      communes: count.communes(needs)
    )
    gaps = GapList(self, tasks: tasks).gaps
  }

  /// The first gaps of such a coverage: all that a first screen shows of it. The communes are counted
  /// only when the provinces do not have as many.
  public static func worstGaps(
    _ limit: Int,
    of actors: [ActorReach],
    groups: [String],
    needs: NeedTable,
    tasks: [CoverageTask] = []
  ) -> [CoverageGap] {
    var count = CoverageCount(actors, groups: groups)
    for actor in actors { count.add(actor) }
    let provinces = Coverage(
      needs: needs,
      services: count.services,
      groups: groups,
      provinces: count.provinces(needs)
    )
    let worst = GapList(worst: limit, of: provinces, tasks: tasks).gaps
    if worst.count == limit { return worst }
    let whole = Coverage(of: actors, groups: groups, needs: needs, tasks: tasks)
    return Array(whole.gaps.prefix(limit))
  }
}

/// The actors counted, each once in every cell that it stands in.
private struct CoverageCount {
  let services: [String]
  private let groups: [String]
  private let serviceIndex: [String: Int]
  private let groupIndex: [String: Int]
  private var totals: [CoverageCell]
  /// Province by province, one cell a service.
  private var serviceCells: [[CoverageCell]]
  private var groupCells: [[CoverageCell]]
  private var present: [Int]
  /// Actors that serve a whole province.
  private var whole: [Int]
  /// Actors present in a commune that do not serve its whole province.
  private var local: [Int]
  /// Commune by commune, whether each service is offered by somebody present.
  private var presentServices: [[Bool]]
  /// Province by province, whether each service is offered by somebody who serves it whole.
  private var wholeServices: [[Bool]]

  init(_ actors: [ActorReach], groups: [String]) {
    services = CoverageCount.services(of: actors)
    self.groups = groups
    serviceIndex = Dictionary(uniqueKeysWithValues: services.enumerated().map { ($1, $0) })
    groupIndex = Dictionary(
      groups.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let (provinces, communes) = (Territory.provinces.count, Territory.communes.count)
    totals = Array(repeating: CoverageCell(), count: provinces)
    serviceCells = Array(
      repeating: Array(repeating: CoverageCell(), count: services.count),
      count: provinces
    )
    groupCells = Array(
      repeating: Array(repeating: CoverageCell(), count: groups.count),
      count: provinces
    )
    present = Array(repeating: 0, count: communes)
    local = present
    whole = Array(repeating: 0, count: provinces)
    let none = Array(repeating: false, count: services.count)
    presentServices = Array(repeating: none, count: communes)
    wholeServices = Array(repeating: none, count: provinces)
  }

  /// The five core services, then the others, most frequent first.
  private static func services(of actors: [ActorReach]) -> [String] {
    var counts: [String: Int] = [:]
    for actor in actors {
      for service in actor.services where !CoreService.contains(service) {
        counts[service, default: 0] += 1
      }
    }
    let others = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    return CoreService.codes + others
  }

  mutating func add(_ actor: ActorReach) {
    let services = CoverageCount.places(of: actor.services, in: serviceIndex)
    let groups = CoverageCount.places(of: actor.groups, in: groupIndex)
    let share = actor.share
    for province in Territory.provinces.indices where actor.served.serves(province: province) {
      totals[province].count(share)
      for service in services { serviceCells[province][service].count(share) }
      for group in groups { groupCells[province][group].count(share) }
      if actor.served.servesWhole(province: province) {
        whole[province] += 1
        for service in services { wholeServices[province][service] = true }
      }
    }
    for commune in actor.served.communes {
      present[commune] += 1
      for service in services { presentServices[commune][service] = true }
      if !actor.served.servesWhole(province: Territory.communeProvinces[commune]) {
        local[commune] += 1
      }
    }
  }

  func provinces(_ needs: NeedTable) -> [ProvinceCoverage] {
    Territory.provinces.enumerated().map { index, province in
      let everyone = needs.figure(province.code)?.quantity
      return ProvinceCoverage(
        province: province.code,
        population: province.population,
        total: totals[index].needing(everyone),
        services: serviceCells[index].map { $0.needing(everyone) },
        groups: zip(groups, groupCells[index]).map { group, cell in
          cell.needing(needs.figure(province.code, group: group)?.quantity)
        }
      )
    }
  }

  func communes(_ needs: NeedTable) -> [CommuneCoverage] {
    Territory.communes.enumerated().map { index, commune in
      let province = Territory.communeProvinces[index]
      return CommuneCoverage(
        commune: commune.code,
        province: Territory.provinces[province].code,
        population: commune.population,
        present: present[index],
        serving: whole[province] + local[index],
        services: services.indices.filter {
          wholeServices[province][$0] || presentServices[index][$0]
        }.map { services[$0] },
        presentServices: services.indices.filter { presentServices[index][$0] }
          .map { services[$0] },
        need: needs.figure(commune.code)?.quantity
      )
    }
  }

  /// The places of codes in an index, each once; an unknown code has none.
  private static func places(of codes: [String], in index: [String: Int]) -> [Int] {
    var places: [Int] = []
    for code in codes {
      if let place = index[code], !places.contains(place) { places.append(place) }
    }
    return places
  }
}

extension CoverageCell {
  fileprivate mutating func count(_ share: Int?) {
    actors += 1
    if let share { capacity += share } else { unknownCapacity += 1 }
  }

  fileprivate func needing(_ need: Int?) -> CoverageCell {
    var cell = self
    cell.need = need
    return cell
  }
}
