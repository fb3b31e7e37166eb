import Domain
import Screens

/// Coverage of the made-up region, and of one where a single service is missing in one province.
enum CoverageSample {
  /// A survey beside the census, for one province and one group.
  static let needs =
    NeedFigure.census + [
      NeedFigure(
        territory: "07.431",
        quantity: 1_200,
        year: 2025,
        method: .survey,
        source: "Enquête emploi de Safi"
      ),
      NeedFigure(
        territory: "07.431",
        group: "women",
        quantity: 700,
        year: 2025,
        method: .survey,
        source: "Enquête emploi de Safi"
      ),
    ]

  static let tasks = [
    CoverageTask(
      territory: "07.351",
      subject: .service("financing"),
      person: "ha",
      dueOn: Samples.today.adding(days: -2),
      note: "Voir la fondation"
    )
  ]

  static func coverage(_ method: NeedMethod) -> Coverage {
    Coverage(
      of: RegionSamples.actors.filter { $0.closedOn == nil }.map { ActorReach($0) },
      groups: Samples.programme.groups.map(\.code),
      needs: NeedTable(needs, method: method),
      methods: [.census, .survey],
      tasks: tasks
    )
  }

  static func answer(_ question: CartographyQuestion) -> CartographyAnswer? {
    switch question {
    case .registry: .registry(RegionSamples.actors.map(RegionSamples.row))
    case .coverage(let method, _): .coverage(coverage(method))
    default: nil
    }
  }

  /// Everything everywhere, but placement in Safi.
  static let planted: (coverage: Coverage, region: RegionFigures) = {
    let reaches = CoreService.codes.flatMap { service in
      Territory.provinces.filter { $0.code != "07.431" || service != "placement" }.map {
        ActorReach(
          services: [service],
          groups: ["women"],
          capacity: 90_000,
          served: ServedTerritory(provinces: [$0.code], seat: "")
        )
      }
    }
    let coverage = Coverage(
      of: reaches,
      groups: ["women"],
      needs: NeedTable(NeedFigure.census, method: .census)
    )
    let provinces = coverage.provinces.map { province in
      ProvinceFigures(
        province: province.province,
        actors: province.total.actors,
        actorsByService: Dictionary(
          uniqueKeysWithValues: zip(coverage.services, province.services.map(\.actors))
        ),
        communes: Territory.communes(of: province.province).count
      )
    }
    return (coverage, RegionFigures(provinces: provinces, services: CoreService.codes, actors: 39))
  }()
}
