import Domain
import Screens

/// Who works with whom in the made-up region.
enum NetworkSamples {
  static let facts = NetworkFacts(
    actors: RegionSamples.actors.map {
      NetworkFacts.Node(
        code: $0.code,
        name: $0.nameFrench,
        kind: $0.kind,
        province: provinceCode(ofCommune: $0.seatCommune) ?? "",
        closedOn: $0.closedOn
      )
    }.sorted { precedesByBytes($0.code, $1.code) },
    relations: RegionSamples.relations + [
      Relation(from: "ANA", to: "MIC", kind: .contracts, since: Samples.today.adding(days: -30)),
      Relation(from: "ANA", to: "A01", kind: .hosts),
    ],
    projects: [project]
  )

  private static let project = Project(
    code: "P01",
    title: "Artisanat",
    operatorCode: "A01",
    partners: ["COO"],
    provinces: ["07.351"],
    groups: [],
    agreement: Agreement(
      code: "C01",
      startsOn: Samples.today.adding(days: -200),
      endsOn: Samples.today.adding(days: 200)
    )
  )

  static let stakes = [
    Stake(actor: "ANA", influence: 5, interest: 4, day: Samples.today),
    Stake(actor: "MIC", influence: 4, interest: 2, day: Samples.today),
    Stake(actor: "COO", influence: 2, interest: 5, day: Samples.today),
  ]

  static func answer(_ question: CartographyQuestion) -> Answer? {
    switch question {
    case .network: .cartography(.network(facts))
    case .stakes: .cartography(.stakes(stakes))
    default: nil
    }
  }
}
