import Domain
import Screens

/// A made-up region for the map and the registry: actors, links, figures, the same at every run.
enum RegionSamples {
  static let actors: [Actor] = [
    actor(
      "ANA",
      "Agence de l’emploi de Safi",
      .publicInstitution,
      "07.431.01.03",
      [
        "07.431", "07.585",
      ],
      ["guidance", "placement"],
      age: 12
    ),
    actor(
      "A01",
      "Fédération Artisanat",
      .association,
      "07.351.01.01",
      ["07.351", "07.041"],
      [
        "training", "followUp",
      ],
      age: 40
    ),
    actor(
      "CFP",
      "Centre de formation de Chichaoua",
      .trainingCentre,
      "07.161.01.01",
      ["07.161"],
      [
        "training"
      ],
      age: 120
    ),
    actor(
      "COO",
      "Coopérative Femmes d’Ighoud",
      .cooperative,
      "07.585.03.05",
      ["07.585"],
      [
        "training"
      ],
      age: 93
    ),
    actor(
      "IVA",
      "Institut de vérification",
      .verificationAgent,
      "07.351.01.01",
      [],
      [
        "verification"
      ],
      age: 5
    ),
    actor(
      "MIC",
      "Microfinance du Littoral",
      .company,
      "07.211.01.03",
      ["07.211", "07.431"],
      [
        "financing"
      ],
      age: 400
    ),
    actor("OLD", "Union dissoute", .network, "07.191.01.03", ["07.191"], ["guidance"], age: 700),
  ]

  private static func actor(
    _ code: String,
    _ name: String,
    _ kind: Actor.Kind,
    _ seat: String,
    _ provinces: [String],
    _ services: [String],
    age: Int
  ) -> Actor {
    let province = provinceCode(ofCommune: seat) ?? ""
    let commune =
      Territory.commune(seat) ?? Territory.communes.first { $0.province == province }
    return Actor(
      code: code,
      nameFrench: name,
      nameArabic: code == "COO" ? "تعاونية نساء إيغود" : "",
      kind: kind,
      seatCommune: commune?.code ?? "",
      provinces: provinces,
      services: services,
      groups: code == "COO" ? ["women"] : [],
      capacity: code == "COO" ? 120 : nil,
      ice: code == "COO" ? "001234567000089" : "",
      contactName: code == "COO" ? "K. El Idrissi" : "",
      contactRole: code == "COO" ? "présidente" : "",
      phone: code == "COO" ? "06 61 22 33 12" : "",
      source: "visite",
      recordedOn: Samples.today.adding(days: -age),
      closedOn: code == "OLD" ? Samples.today.adding(days: -90) : nil
    )
  }

  static let relations: [Relation] = [
    Relation(from: "ANA", to: "COO", kind: .refers, since: Samples.today.adding(days: -600)),
    Relation(from: "MIC", to: "COO", kind: .funds),
    Relation(
      from: "A01",
      to: "CFP",
      kind: .partners,
      since: Samples.today.adding(days: -900),
      until: Samples.today.adding(days: -100)
    ),
    Relation(from: "A01", to: "IVA", kind: .partners),
  ]

  static func row(_ actor: Actor) -> ActorRow {
    ActorRow(
      actor: actor,
      relations: relations.count { $0.from == actor.code || $0.to == actor.code },
      projects: actor.code == "A01" ? ["P01", "P02"] : []
    )
  }

  static func detail(_ actor: Actor) -> ActorDetail {
    let names = Dictionary(uniqueKeysWithValues: actors.map { ($0.code, $0.nameFrench) })
    let own = relations.filter { $0.from == actor.code || $0.to == actor.code }
    return ActorDetail(
      row: row(actor),
      relations: own.map { relation in
        let other = relation.from == actor.code ? relation.to : relation.from
        return RelationRow(relation: relation, otherName: names[other] ?? other)
      },
      history: [
        entry(20, 1_795_000_000_000, [("name_fr", "Coop Ighoud"), ("source", "visite")]),
        entry(31, 1_795_300_000_000, [("name_fr", actor.nameFrench), ("source", "visite")]),
      ]
    )
  }

  private static func entry(
    _ sequence: Int64,
    _ moment: Int64,
    _ details: [(String, String)]
  ) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence,
      moment: Moment(utcMilliseconds: moment, offsetMinutes: 60),
      person: "nb",
      role: "coordinator",
      kind: "actor.record",
      subject: "COO",
      details: details.map { HistoryEntry.Detail(key: $0.0, value: $0.1) }
    )
  }

  /// The figures of the region, counted from the actors as the store counts them.
  static let figures: RegionFigures = {
    let active = actors.filter { $0.closedOn == nil }
    let seats = Dictionary(grouping: active, by: \.seatCommune).mapValues(\.count)
    let provinces = Territory.provinces.enumerated().map { index, province in
      let present = active.filter { actor in
        actor.provinces.contains(province.code)
          || provinceCode(ofCommune: actor.seatCommune) == province.code
      }
      let communes = Territory.communes.filter { $0.province == province.code }
      return ProvinceFigures(
        province: province.code,
        actors: present.count,
        actorsByService: Dictionary(
          present.flatMap(\.services).map { ($0, 1) },
          uniquingKeysWith: +
        ),
        projects: index.isMultiple(of: 3) ? ["P01", "P02"] : index == 1 ? ["P01"] : [],
        communes: communes.count,
        communesWithoutActor: communes.count { seats[$0.code] == nil },
        claimsDeclared: 1_200 - 140 * index,
        claimsWaiting: 20 + index,
        claimsValidated: 300 - 10 * index,
        participants: 2_000 + 310 * index
      )
    }
    return RegionFigures(
      provinces: provinces,
      actorsByCommune: seats,
      participantsByCommune: ["07.431.01.03": 812],
      services: ["training", "guidance", "placement", "financing", "followUp", "verification"],
      actors: active.count
    )
  }()

  /// What a store would answer about the region.
  static func answer(_ question: Question) -> Answer? {
    switch question {
    case .region: .region(figures)
    case .relations: .relations(relations)
    case .actor(let code): actors.first { $0.code == code }.map { .actor(detail($0)) }
    case .actors(let query): .actors(page(query))
    case .cartography(.registry): .cartography(.registry(actors.map(row)))
    case .cartography(.duplicates): .cartography(.duplicates(RegistrySamples.duplicates))
    case .cartography(let question):
      NetworkSamples.answer(question) ?? CoverageSample.answer(question).map { .cartography($0) }
    default: nil
    }
  }

  private static func page(_ query: ActorQuery) -> Page<ActorRow> {
    let filter = Filter.parse(query.filter, in: .actors).filter
    let kept = actors.filter { actor in
      filter.matches(
        today: Samples.today,
        person: nil,
        text: { foldedBytes("\(actor.code) \(actor.nameFrench) \(actor.nameArabic)") },
        datum: { datum($0, actor) }
      )
    }
    if query.order == .calls {
      let rows = CallList.rows(kept, projects: [], on: Samples.today).map { row($0.actor) }
      return Page(rows: rows, total: rows.count, start: 0)
    }
    let sorted = kept.sorted { left, right in
      switch query.order {
      case .completeness: left.completeness < right.completeness
      case .calls: false
      case .recorded:
        (left.recordedOn?.number ?? 0) < (right.recordedOn?.number ?? 0)
      case .code: precedesByBytes(left.code, right.code)
      case .kind: precedesByBytes(left.kind.rawValue, right.kind.rawValue)
      case .name: precedesByBytes(folded(left.nameFrench), folded(right.nameFrench))
      }
    }
    let rows = query.descending ? sorted.reversed() : sorted
    return Page(rows: rows.map(row), total: rows.count, start: 0)
  }

  private static func datum(_ field: FilterField.ID, _ actor: Actor) -> FilterDatum {
    switch field {
    case .kind: .code(actor.kind.rawValue)
    case .province:
      .codes(actor.provinces + [provinceCode(ofCommune: actor.seatCommune)].compactMap { $0 })
    case .commune: .code(actor.seatCommune)
    case .service: .codes(actor.services)
    default: .codes([])
    }
  }
}
