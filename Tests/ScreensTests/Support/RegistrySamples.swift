import Domain

/// Records that may be of one actor.
enum RegistrySamples {
  /// A second record of the cooperative, with what the first does not tell.
  static let twin = Actor(
    code: "COO2",
    nameFrench: "Coop. Femmes d’Ighoud",
    kind: .cooperative,
    provinces: ["07.585", "07.431"],
    services: ["training", "followUp"],
    capacity: 90,
    contactName: "F. Zahra",
    phone: "06 61 22 33 12",
    email: "ighoud@exemple.invalid",
    source: "registre des coopératives",
    recordedOn: Samples.today.adding(days: -20)
  )

  static let duplicates: [DuplicateRow] = {
    let actors = RegionSamples.actors
    let byCode = Dictionary(uniqueKeysWithValues: (actors + [twin]).map { ($0.code, $0) })
    return [
      DuplicatePair(one: "COO", other: "COO2", reasons: [.phone, .words]),
      DuplicatePair(one: "A01", other: "CFP", reasons: [.spelling]),
    ].compactMap { pair in
      guard let one = byCode[pair.one], let other = byCode[pair.other] else { return nil }
      return DuplicateRow(pair: pair, one: one, other: other)
    }
  }()
}
