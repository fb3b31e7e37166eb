/// Real institutions of the region, to begin a registry with: what published sources say of them and
/// nothing else.
///
/// What a source does not tell stays empty, so none of the records has an ICE, a contact or a day, and
/// that of an institution of the whole region names no province: where it is present is not told. All
/// are to be completed by a call. Each record names its source, with `[S]` where only the press, or a
/// page by others, says so.
public enum StarterCartography {
  /// The records, in code order.
  public static let actors: [Actor] =
    (institutions + associations + youthSpaces).sorted { precedesByBytes($0.code, $1.code) }

  private static let institutions = [
    Actor(
      code: "ANAPEC-MS",
      nameFrench: "ANAPEC, direction régionale Marrakech-Safi",
      kind: .publicInstitution,
      services: ["placement"],
      source: "aujourdhui.ma [S] : 6 083 insertions dans la région en 2016"
    ),
    Actor(
      code: "CMC-MS",
      nameFrench: "Cité des métiers et des compétences Marrakech-Safi",
      kind: .trainingCentre,
      seatCommune: "07.351.03.03",
      provinces: ["07.351"],
      services: ["training"],
      capacity: 3000,
      source: "https://www.maghress.com/fr/lesechos/398398 [S] : Tamansourt, 3 000 places, 8 pôles"
    ),
    Actor(
      code: "CR-MS",
      nameFrench: "Conseil régional de Marrakech-Safi",
      kind: .localAuthority,
      source: "https://www.lesiteinfo.com/maroc/"
        + "marrakech-safi-le-budget-du-conseil-de-la-region-est-approuve-pour-2023/ [S]"
    ),
    Actor(
      code: "CRI-MS",
      nameFrench: "Centre régional d’investissement Marrakech-Safi",
      kind: .publicInstitution,
      services: ["entrepreneurship"],
      source:
        "https://lnt.ma/cri-marrakech-safi-quel-bilan-et-quelles-perspectives-pour-2024/ [S] :"
        + " 2 700 porteurs de projets sensibilisés en 2023"
    ),
    Actor(
      code: "INDH-ESS",
      nameFrench: "INDH, province d’Essaouira",
      kind: .publicInstitution,
      provinces: ["07.211"],
      source: "https://www.lereporter.ma/actualite-societe/"
        + "essaouira-indh-premiere-reunion-du-comite-de-coordination-provincial/ [S]"
    ),
    Actor(
      code: "UCA",
      nameFrench: "Université Cadi Ayyad",
      kind: .university,
      provinces: ["07.351", "07.431", "07.211", "07.191"],
      source: "franco.wiki [S] : fondée en 1978, sites à Marrakech, Safi, Essaouira et El Kelâa"
    ),
    Actor(
      code: "WILAYA-MS",
      nameFrench: "Wilaya de la région Marrakech-Safi",
      kind: .localAuthority,
      source: worldBank + " : le wali préside le comité de coordination régional"
    ),
  ]

  private static let associations = [
    Actor(
      code: "AL-KARAM",
      nameFrench: "Al Karam",
      kind: .association,
      provinces: ["07.351", "07.431"],
      source: "faai.ch [S] : à Marrakech et à Safi"
    ),
    Actor(
      code: "AMAL",
      nameFrench: "Association Amal",
      kind: .association,
      provinces: ["07.351"],
      services: ["training"],
      groups: ["women"],
      source: "le360.ma, femmesdumaroc.com [S] : Marrakech, restauration, formation de 6 mois"
    ),
    Actor(
      code: "EFE-MAROC",
      nameFrench: "EFE-Maroc (Education for Employment)",
      kind: .association,
      provinces: ["07.431"],
      services: ["training", "placement"],
      source: "lnt.ma/efe-maroc-mepi [S] : à Safi, 156 personnes formées, 87 insérées"
    ),
  ]

  /// One a province, as the project that founded them says; two are located by the press.
  private static let youthSpaces = Territory.provinces.map { province in
    let seats = [
      "07.351": ("Sidi Youssef Ben Ali", "07.351.01.0"), "07.211": ("Tamanar", "07.211.01.09"),
    ]
    let place = seats[province.code]
    let press = place == nil ? "" : " ; jobmediaire.ma, lereporter.ma [S]"
    return Actor(
      code: "EEJ-" + province.code,
      nameFrench: "Espace Emploi Jeunes, "
        + (place.map { "\($0.0) (\(province.nameFrench))" }
          ?? province.nameFrench),
      kind: .publicInstitution,
      seatCommune: place?.1 ?? "",
      provinces: [province.code],
      source: worldBank + " : un espace par préfecture ou province, géré par l’ANAPEC" + press
    )
  }

  private static let worldBank =
    "Banque mondiale, Supporting the Economic Inclusion of Youth, 2019 (documents.worldbank.org)"
}
