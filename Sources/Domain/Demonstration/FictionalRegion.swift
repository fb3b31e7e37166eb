/// The organisations of the demonstration, and what binds them. None of them exists.
public enum FictionalRegion {
  /// What the record of every fictional actor names as its source.
  public static let source = "données fictives"

  /// Every actor, in code order.
  public static let actors: [Actor] = specifications.enumerated().map { index, line in
    actor(index, line)
  }

  /// The ICE of an actor: fifteen digits of a series that is not given out.
  static func ice(_ index: Int) -> String { "999" + padded(index + 1, 12) }

  /// The communes of a province, the most populous first.
  static func communes(of province: String) -> [Commune] {
    Territory.communes.filter { $0.province == province }
      .sorted { ($0.population, $1.code) > ($1.population, $0.code) }
  }

  private static func actor(_ index: Int, _ line: ActorLine) -> Actor {
    let number = padded(index + 1, 2)
    let codes = line.provinces.compactMap { place in
      Territory.provinces.indices.contains(place) ? Territory.provinces[place].code : nil
    }
    let communes = codes.first.map(communes(of:)) ?? []
    let seat = communes.isEmpty ? "" : communes[min(line.seat, communes.count - 1)].code
    return Actor(
      code: "A" + number,
      nameFrench: line.name,
      nameArabic: line.arabic,
      kind: line.kind,
      seatCommune: seat,
      provinces: codes,
      services: line.services,
      groups: line.groups,
      capacity: line.capacity,
      ice: ice(index),
      contactName: "Contact fictif " + number,
      contactRole: "accueil",
      phone: "0500-0000" + number,
      email: "a\(number)@exemple.invalid",
      source: source,
      recordedOn: FictionalCalendar.founded.adding(days: -line.age)
    )
  }

  /// Who funds, contracts, verifies, hosts and refers, from the start of the agreements.
  public static let relations: [Relation] = {
    var relations: [Relation] = []
    func link(_ from: String, _ to: String, _ kind: Relation.Kind, _ until: Day? = nil) {
      relations.append(
        Relation(
          from: from,
          to: to,
          kind: kind,
          since: FictionalCalendar.agreementStart,
          until: until,
          note: "DÉMO"
        )
      )
    }
    link("A03", "A02", .funds)
    link("A02", "A01", .funds)
    for (index, project) in FictionalProjects.all.enumerated() {
      link("A02", project.operatorCode, .contracts, project.agreement.endsOn)
      link(index.isMultiple(of: 2) ? "A05" : "A06", project.operatorCode, .verifies)
      for partner in project.partners { link(project.operatorCode, partner, .partners) }
    }
    for (from, to) in [
      ("A07", "A11"), ("A07", "A12"), ("A08", "A17"), ("A09", "A14"), ("A10", "A15"),
      ("A41", "A11"), ("A42", "A13"), ("A43", "A18"),
    ] { link(from, to, .refers) }
    for (from, to) in [
      ("A11", "A51"), ("A11", "A52"), ("A12", "A51"), ("A14", "A54"), ("A15", "A55"),
      ("A17", "A57"), ("A17", "A58"), ("A18", "A57"), ("A16", "A56"),
    ] { link(to, from, .hosts) }
    return relations
  }()
}

/// One organisation, as its author writes it: provinces by their place in the list of the region,
/// the first one holding its seat, in the commune of that rank by population.
struct ActorLine {
  let name: String
  let arabic: String
  let kind: Actor.Kind
  let provinces: [Int]
  let seat: Int
  let services: [String]
  let groups: [String]
  let capacity: Int?
  /// Days between the record and the founding of the store.
  let age: Int

  init(
    _ name: String,
    _ arabic: String,
    _ kind: Actor.Kind,
    _ provinces: [Int],
    seat: Int = 0,
    _ services: [String] = [],
    groups: [String] = [],
    capacity: Int? = nil,
    age: Int = 30
  ) {
    self.name = name
    self.arabic = arabic
    self.kind = kind
    self.provinces = provinces
    self.seat = seat
    self.services = services
    self.groups = groups
    self.capacity = capacity
    self.age = age
  }

  /// An organisation whose Arabic name is not recorded.
  init(
    _ name: String,
    _ kind: Actor.Kind,
    _ provinces: [Int],
    seat: Int = 0,
    _ services: [String] = [],
    groups: [String] = [],
    capacity: Int? = nil,
    age: Int = 30
  ) {
    self.init(
      name,
      "",
      kind,
      provinces,
      seat: seat,
      services,
      groups: groups,
      capacity: capacity,
      age: age
    )
  }
}
