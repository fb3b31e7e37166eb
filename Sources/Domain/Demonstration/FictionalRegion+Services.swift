/// The actors of the demonstration that train, serve and hire: all invented.
extension FictionalRegion {
  static let trainers = [
    ActorLine(
      "Centre Démo des métiers du tourisme",
      "مركز تجريبي",
      .trainingCentre,
      [4],
      seat: 1,
      ["training"],
      capacity: 320,
      age: 40
    ),
    ActorLine(
      "Centre Démo du bâtiment Marrakech",
      .trainingCentre,
      [4],
      seat: 4,
      ["training"],
      capacity: 260,
      age: 140
    ),
    ActorLine(
      "Institut fictif du numérique",
      "معهد رقمي",
      .trainingCentre,
      [4],
      seat: 2,
      ["training"],
      capacity: 180,
      age: 11
    ),
    ActorLine(
      "Centre d'essai Asni",
      .trainingCentre,
      [0],
      seat: 5,
      ["training"],
      capacity: 90,
      age: 610
    ),
    ActorLine(
      "Centre d'essai Imintanoute",
      .trainingCentre,
      [1],
      seat: 1,
      ["training"],
      capacity: 110,
      age: 480
    ),
    ActorLine(
      "Centre Démo agro-alimentaire Sraghna",
      .trainingCentre,
      [2],
      ["training"],
      capacity: 210,
      age: 95
    ),
    ActorLine(
      "Centre Démo mécanique Essaouira",
      .trainingCentre,
      [3],
      seat: 1,
      ["training"],
      capacity: 120,
      age: 230
    ),
    ActorLine(
      "École fictive des métiers verts",
      "مدرسة المهن الخضراء",
      .trainingCentre,
      [5],
      ["training"],
      capacity: 240,
      age: 16
    ),
    ActorLine(
      "Centre Démo de la pêche Safi",
      .trainingCentre,
      [6],
      ["training"],
      capacity: 190,
      age: 55
    ),
    ActorLine(
      "Centre Démo céramique Safi",
      .trainingCentre,
      [6],
      seat: 1,
      ["training"],
      groups: ["F"],
      capacity: 140,
      age: 700
    ),
    ActorLine(
      "Atelier-école Youssoufia d'exemple",
      .trainingCentre,
      [7],
      ["training"],
      capacity: 70,
      age: 820
    ),
    ActorLine(
      "Université fictive Tensift, centre carrière",
      "جامعة تجريبية",
      .university,
      [4],
      seat: 5,
      ["guidance"],
      capacity: 1500,
      age: 62
    ),
  ]

  static let services = [
    ActorLine(
      "Association Lien d'Essai",
      .association,
      [4],
      seat: 6,
      ["placement"],
      capacity: 150,
      age: 88
    ),
    ActorLine(
      "Espace jeunes Démo Gueliz",
      .association,
      [4],
      seat: 1,
      ["guidance"],
      groups: ["CLD"],
      capacity: 260,
      age: 36
    ),
    ActorLine(
      "Espace jeunes Démo Ait Ourir",
      .association,
      [0],
      ["guidance"],
      capacity: 120,
      age: 260
    ),
    ActorLine(
      "Association Moussem Fictif",
      .association,
      [3],
      seat: 2,
      ["followUp"],
      groups: ["F"],
      capacity: 60,
      age: 540
    ),
    ActorLine(
      "Caisse solidaire Démo",
      "صندوق تضامني",
      .company,
      [4, 6],
      ["financing"],
      capacity: 350,
      age: 73
    ),
    ActorLine(
      "Microcrédit Exemple Tensift",
      .association,
      [2, 5],
      ["financing"],
      capacity: 200,
      age: 390
    ),
    ActorLine(
      "Association Passerelle Rehamna (Démo)",
      .association,
      [5],
      seat: 1,
      ["followUp", "placement"],
      capacity: 110,
      age: 29
    ),
    ActorLine(
      "Crèche coopérative Démo",
      .cooperative,
      [4],
      seat: 4,
      ["childcare"],
      groups: ["F"],
      capacity: 45,
      age: 111
    ),
    ActorLine(
      "Commune modèle de Démo-Centre",
      .localAuthority,
      [4],
      ["guidance"],
      capacity: 90,
      age: 300
    ),
    ActorLine(
      "Maison de l'initiative Démo Chichaoua",
      .localAuthority,
      [1],
      ["guidance"],
      capacity: 70,
      age: 505
    ),
    ActorLine(
      "Maison de l'initiative Démo Youssoufia",
      .localAuthority,
      [7],
      ["guidance"],
      capacity: 60,
      age: 930
    ),
    ActorLine(
      "Transport solidaire d'Essai",
      .association,
      [2],
      seat: 1,
      ["mobility"],
      capacity: 100,
      age: 180
    ),
    ActorLine(
      "Réseau des femmes rurales (Démo)",
      "شبكة النساء القرويات",
      .network,
      [0, 1, 3],
      ["followUp"],
      groups: ["F", "RUR"],
      capacity: 150,
      age: 48
    ),
    ActorLine(
      "Plateforme Démo des stages",
      .network,
      [4, 6],
      ["placement"],
      capacity: 400,
      age: 9
    ),
    ActorLine(
      "Association Port-Exemple",
      .association,
      [6],
      seat: 2,
      ["guidance", "followUp"],
      capacity: 130,
      age: 220
    ),
    ActorLine("Cabinet fictif Cap Carrière", .company, [4], ["guidance"], capacity: 220, age: 17),
    ActorLine(
      "Incubateur Démo Ben Guerir",
      .university,
      [5],
      ["financing", "training"],
      capacity: 60,
      age: 26
    ),
    ActorLine(
      "Association Laine d'Exemple",
      .association,
      [1],
      seat: 2,
      ["training"],
      groups: ["F"],
      capacity: 55,
      age: 640
    ),
  ]

  static let employers = [
    ActorLine("Riad Mirage Démo", "رياض السراب", .employer, [4], age: 44),
    ActorLine("Textile Atlas Fictif", .employer, [4], seat: 5, age: 130),
    ActorLine("Conserverie Démo Tensift", .employer, [4], seat: 3, age: 265),
    ActorLine("Huilerie d'Exemple Sraghna", .employer, [2], age: 58),
    ActorLine("Hôtel Embruns Fictif", .employer, [3], age: 77),
    ActorLine("Serres Démo Rehamna", .employer, [5], seat: 2, age: 34),
    ActorLine("Chantier naval d'Exemple", .employer, [6], age: 99),
    ActorLine("Poterie Démo Safi", .employer, [6], seat: 1, age: 415),
    ActorLine("Call-center Écho Fictif", .employer, [4], seat: 1, age: 22),
    ActorLine("Ferme modèle Démo", .employer, [0], seat: 3, age: 710),
    ActorLine("Logistique Exemple Sud", .employer, [4, 1], seat: 2, age: 51),
  ]
}
