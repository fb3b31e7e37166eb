import Domain
import Testing

@Suite struct CoverageTests {
  private static let every = Territory.provinces.map(\.code)
  private let census = NeedTable(NeedFigure.census, method: .census)

  /// Somebody of each core service in every province but those of the holes, and of group F.
  private func reaches(holes: [(String, String)] = []) -> [ActorReach] {
    CoreService.codes.flatMap { service in
      CoverageTests.every.compactMap { province in
        if holes.contains(where: { $0 == (province, service) }) { return nil }
        return reach([province], [service], groups: ["F"], capacity: 100_000)
      }
    }
  }

  private func reach(
    _ provinces: [String],
    _ services: [String],
    groups: [String] = [],
    capacity: Int? = nil,
    seat: String = ""
  ) -> ActorReach {
    ActorReach(
      services: services,
      groups: groups,
      capacity: capacity,
      served: ServedTerritory(provinces: provinces, seat: seat)
    )
  }

  private func cell(_ coverage: Coverage, _ province: String, _ service: String) -> CoverageCell? {
    guard let row = coverage.provinces.first(where: { $0.province == province }),
      let index = coverage.services.firstIndex(of: service)
    else { return nil }
    return row.services[index]
  }

  @Test("A service that one province alone lacks is the first line of the list")
  func plantedGap() {
    let coverage = Coverage(
      of: reaches(holes: [("07.431", "placement")]),
      groups: ["F"],
      needs: census
    )
    let first = coverage.gaps.first
    #expect(first?.rank == .coreService)
    #expect(first?.territory == "07.431")
    #expect(first?.subject == .service("placement"))
    #expect(first?.need?.quantity == 209_991 - 162_114)
    #expect(coverage.gaps.dropFirst().allSatisfy { $0.rank == .commune })
  }

  @Test("Worse kinds come first, then greater need, then the order of codes")
  func order() {
    var actors = reaches(holes: [
      ("07.431", "placement"), ("07.351", "placement"), ("07.351", "financing"),
    ])
    actors.append(reach(["07.041"], ["verification"], capacity: 5))
    let coverage = Coverage(of: actors, groups: ["F", "SD"], needs: census)
    let lines = coverage.gaps.map { "\($0.rank.code) \($0.key)" }
    #expect(
      Array(lines.prefix(3)) == [
        "core_service 07.351|service:financing", "core_service 07.351|service:placement",
        "core_service 07.431|service:placement",
      ]
    )
    #expect(coverage.gaps.map(\.rank) == coverage.gaps.map(\.rank).sorted())
    // SD in eight provinces, for which nobody counted a need: by province.
    let groups = coverage.gaps.filter { $0.rank == .group }
    #expect(groups.map(\.territory) == CoverageTests.every)
    #expect(groups.allSatisfy { $0.need == nil && $0.subject == .group("SD") })
    #expect(coverage.gaps.filter { $0.rank == .otherService }.count == 7)
    // Communes: the most populous first.
    let people = coverage.gaps.filter { $0.rank == .commune }.map(\.population)
    #expect(people.count == 251)
    #expect(people == people.sorted(by: >))
  }

  /// One core service is missing in the first province for certain, and everything everywhere else.
  @Test("The worst gaps alone are the first of the list", arguments: [0, 1, 8, 60, 400])
  func worstGaps(limit: Int) {
    let task = CoverageTask(territory: "07.351", subject: .service("placement"), person: "K01")
    let holed = reaches(holes: [("07.351", "placement"), ("07.431", "training")])
    for actors in [[], reaches(), holed] {
      let whole = Coverage(of: actors, groups: ["F", "M"], needs: census, tasks: [task])
      let worst = Coverage.worstGaps(
        limit,
        of: actors,
        groups: ["F", "M"],
        needs: census,
        tasks: [task]
      )
      #expect(worst == Array(whole.gaps.prefix(limit)))
    }
  }

  @Test("Capacity is shared equally over the provinces served, rounded down; the unknown is apart")
  func capacity() throws {
    let actors = [
      reach(["07.431", "07.351", "07.041"], ["placement"], capacity: 100),
      reach(["07.431"], ["placement"], capacity: 7), reach(["07.431"], ["placement"]),
    ]
    let coverage = Coverage(of: actors, groups: [], needs: census)
    let safi = try #require(cell(coverage, "07.431", "placement"))
    #expect(safi == CoverageCell(actors: 3, capacity: 40, unknownCapacity: 1, need: 47_877))
    #expect(cell(coverage, "07.351", "placement")?.capacity == 33)
    #expect(cell(coverage, "07.585", "placement")?.actors == 0)
  }

  @Test(
    "The ratio is rounded half up, and unknown where a figure is missing",
    arguments: [
      (2, 5, 0, 1000, 1), (2, 4, 0, 1000, 0), (2, 999, 0, 1000, 100), (1, 0, 1, 1000, nil),
      (2, 50, 1, 1000, 5), (0, 0, 0, 1000, 0), (2, 50, 0, nil, nil), (2, 50, 0, 0, nil),
    ] as [(Int, Int, Int, Int?, Int?)]
  )
  func ratio(actors: Int, capacity: Int, unknown: Int, need: Int?, expected: Int?) {
    let cell = CoverageCell(
      actors: actors,
      capacity: capacity,
      unknownCapacity: unknown,
      need: need
    )
    #expect(cell.ratioPercent == expected)
  }

  @Test("A capacity under a tenth of the need is a gap, a tenth is not")
  func lowRatio() {
    let needs = NeedTable(
      [NeedFigure(territory: "07.431", quantity: 1000, year: 2025, method: .survey, source: "E")],
      method: .survey
    )
    for (capacity, isGap) in [(94, true), (95, false), (100, false)] {
      let coverage = Coverage(
        of: [reach(["07.431"], CoreService.codes, capacity: capacity)],
        groups: [],
        needs: needs
      )
      let low = coverage.gaps.filter { $0.rank == .lowRatio }
      #expect(low.count == (isGap ? 5 : 0))
      #expect(low.allSatisfy { $0.territory == "07.431" && $0.need?.source == "E" })
    }
  }

  @Test("A commune has those present and those who serve its whole province")
  func communes() throws {
    let coverage = Coverage(
      of: [
        reach(["07.431"], ["training"]), reach(["07.431.01.03"], ["guidance"]),
        reach(["07.431"], ["placement"], seat: "07.431.01.03"),
      ],
      groups: [],
      needs: census
    )
    let town = try #require(coverage.communes.first { $0.commune == "07.431.01.03" })
    #expect(town.present == 2)
    #expect(town.serving == 3)
    #expect(town.services == ["guidance", "training", "placement"])
    #expect(town.presentServices == ["guidance", "placement"])
    #expect(!coverage.gaps.contains { $0.territory == "07.431.01.03" })
    let other = try #require(coverage.communes(of: "07.431").last)
    #expect(other.present == 0)
    #expect(other.serving == 2)
  }

  @Test("A task stands beside its gap, whoever has it")
  func tasks() {
    let task = CoverageTask(
      territory: "07.431",
      subject: .service("placement"),
      person: "K1",
      dueOn: day("2026-05-01")
    )
    let coverage = Coverage(
      of: reaches(holes: [("07.431", "placement")]),
      groups: ["F"],
      needs: census,
      tasks: [task]
    )
    #expect(coverage.gaps.first?.task == task)
    #expect(coverage.gaps.dropFirst().allSatisfy { $0.task == nil })
    #expect(task.isLate(on: day("2026-05-02")) && !task.isLate(on: day("2026-05-01")))
  }

  @Test("A subject is found again from its word")
  func subjects() {
    for subject in [CoverageSubject.service("a:b"), .group("F"), .presence] {
      #expect(CoverageSubject(key: subject.key) == subject)
    }
    for word in ["", "service", "service:", "province:07.431"] {
      #expect(CoverageSubject(key: word) == nil)
    }
  }
}

@Suite struct NeedTableTests {
  private func figure(_ quantity: Int, _ year: Int, _ method: NeedMethod) -> NeedFigure {
    NeedFigure(territory: "07.431", quantity: quantity, year: year, method: method, source: "S")
  }

  @Test("The census need of a province is its active population less those who work")
  func census() throws {
    let safi = try #require(LabourFigures.of(province: "07.431"))
    #expect(safi.seeking == 47_877)
    #expect(LabourFigures.all.map(\.province) == Territory.provinces.map(\.code))
    for figures in LabourFigures.all {
      #expect(figures.urban + figures.rural == Territory.province(figures.province)?.population)
      // The published rate is that of the same figures, to a tenth of a percent.
      #expect(
        abs(figures.seeking * 1000 - figures.unemployment.all * figures.active) <= figures.active
      )
    }
    #expect(NeedFigure.census.allSatisfy { $0.source == "HCP, RGPH 2024" && $0.year == 2024 })
  }

  @Test("The latest year counts, or the one asked for")
  func years() {
    let figures = [figure(1, 2023, .survey), figure(3, 2025, .survey), figure(2, 2024, .survey)]
    #expect(NeedTable(figures, method: .survey).figure("07.431")?.quantity == 3)
    #expect(NeedTable(figures, method: .survey, year: 2024).figure("07.431")?.quantity == 2)
    #expect(NeedTable(figures, method: .survey, year: 2020).figure("07.431") == nil)
  }

  @Test("An imported figure of the same year stands for the one that is built in")
  func imported() {
    let own = NeedFigure(
      territory: "07.431",
      quantity: 40_000,
      year: 2024,
      method: .census,
      source: "HCP, tableau corrigé"
    )
    let table = NeedTable(NeedFigure.census + [own], method: .census)
    #expect(table.figure("07.431") == own)
    #expect(table.all.count == 8)
    #expect(table.origins.map(\.source) == ["HCP, RGPH 2024", "HCP, tableau corrigé"])
  }

  @Test("No ratio ever uses the figures of two methods", arguments: 0..<50)
  func neverMixed(seed: UInt64) throws {
    var chance = SeededGenerator(seed)
    let provinces = Territory.provinces.map(\.code)
    let figures = (0..<60).map { _ in
      NeedFigure(
        territory: provinces.randomElement(using: &chance) ?? "",
        group: ["", "F"].randomElement(using: &chance) ?? "",
        quantity: Int.random(in: 0...1000, using: &chance),
        year: Int.random(in: 2020...2026, using: &chance),
        method: NeedMethod.allCases.randomElement(using: &chance) ?? .census,
        source: "S"
      )
    }
    for method in NeedMethod.allCases {
      let coverage = Coverage(
        of: [
          ActorReach(
            services: ["training"],
            groups: ["F"],
            capacity: 800,
            served: ServedTerritory(provinces: provinces, seat: "")
          )
        ],
        groups: ["F"],
        needs: NeedTable(figures, method: method)
      )
      for province in coverage.provinces {
        for (group, cells) in [("", province.services), ("F", province.groups)] {
          let own = figures.filter {
            $0.method == method && $0.territory == province.province && $0.group == group
          }
          let latest = own.map(\.year).max()
          for cell in cells {
            guard let need = cell.need else {
              #expect(own.isEmpty)
              continue
            }
            #expect(own.contains { $0.year == latest && $0.quantity == need })
          }
        }
      }
      #expect(coverage.gaps.allSatisfy { ($0.need?.method ?? method) == method })
    }
  }
}
