extension FictionalRegion {
  /// The organisations in code order: A01 is the first. Provinces: 0 Al Haouz, 1 Chichaoua,
  /// 2 El Kelâa, 3 Essaouira, 4 Marrakech, 5 Rehamna, 6 Safi, 7 Youssoufia. Coverage is uneven on
  /// purpose: Youssoufia and Chichaoua lack services that a map should show missing.
  static let specifications: [ActorLine] =
    institutions + operators + trainers + services + employers

  private static let institutions = [
    ActorLine(
      "Cellule régionale FBR Démo",
      "خلية جهوية تجريبية",
      .localAuthority,
      [4, 0, 1, 2, 3, 5, 6, 7],
      ["coordination"],
      age: 5
    ),
    ActorLine(
      "Fonds régional d'emploi Démo",
      "صندوق جهوي تجريبي",
      .funder,
      [4, 0, 1, 2, 3, 5, 6, 7],
      ["financing"],
      age: 12
    ),
    ActorLine(
      "Fondation Horizon Fictif",
      "مؤسسة الأفق التجريبية",
      .funder,
      [4, 6],
      ["financing"],
      age: 200
    ),
    ActorLine(
      "Observatoire Démo de l'emploi",
      "مرصد تجريبي",
      .university,
      [4],
      seat: 1,
      ["observation"],
      age: 90
    ),
    ActorLine(
      "Cabinet Miroir Vérification (Démo)",
      "مكتب المرآة",
      .verificationAgent,
      [4, 0, 3, 5],
      ["verification"],
      capacity: 3000,
      age: 20
    ),
    ActorLine(
      "Agence Balance Contrôle (Démo)",
      "وكالة الميزان",
      .verificationAgent,
      [6, 7, 2, 1],
      ["verification"],
      capacity: 2500,
      age: 20
    ),
    ActorLine(
      "Guichet emploi Démo Marrakech",
      "شباك الشغل",
      .publicInstitution,
      [4, 0],
      seat: 2,
      ["guidance", "placement"],
      capacity: 1800,
      age: 45
    ),
    ActorLine(
      "Guichet emploi Démo Safi",
      "شباك الشغل",
      .publicInstitution,
      [6, 7],
      ["guidance"],
      capacity: 900,
      age: 60
    ),
    ActorLine(
      "Guichet emploi Démo Sraghna",
      "شباك الشغل",
      .publicInstitution,
      [2, 5],
      ["guidance"],
      capacity: 600,
      age: 410
    ),
    ActorLine(
      "Guichet emploi Démo Essaouira",
      "شباك الشغل",
      .publicInstitution,
      [3],
      ["guidance", "placement"],
      capacity: 450,
      age: 520
    ),
  ]

  private static let operators = [
    ActorLine(
      "Association Tifaouine Démo",
      "جمعية تيفاوين التجريبية",
      .association,
      [4],
      ["guidance", "training", "placement", "followUp"],
      groups: ["F", "SD"],
      capacity: 900,
      age: 8
    ),
    ActorLine(
      "Coopérative Imlil Fictive",
      "تعاونية إمليل التجريبية",
      .cooperative,
      [0, 4],
      ["guidance", "training", "placement"],
      groups: ["RUR", "F"],
      capacity: 500,
      age: 15
    ),
    ActorLine(
      "Association Argane d'Essai",
      "جمعية أركان التجريبية",
      .association,
      [1],
      ["guidance", "training"],
      groups: ["RUR"],
      capacity: 450,
      age: 33
    ),
    ActorLine(
      "Réseau Zitoune Démo",
      "شبكة زيتون التجريبية",
      .network,
      [2],
      ["training", "placement", "followUp"],
      groups: ["CLD"],
      capacity: 500,
      age: 21
    ),
    ActorLine(
      "Association Alizé Fictif",
      "جمعية الريح التجريبية",
      .association,
      [3, 1],
      ["guidance", "training", "placement"],
      groups: ["F"],
      capacity: 480,
      age: 75
    ),
    ActorLine(
      "Fondation Phosphore Démo",
      "مؤسسة الفوسفور التجريبية",
      .association,
      [5],
      ["training", "placement", "followUp"],
      capacity: 420,
      age: 18
    ),
    ActorLine(
      "Société Intermède Emploi (Démo)",
      "شركة الوساطة",
      .company,
      [6],
      ["guidance", "placement", "followUp"],
      groups: ["CLD", "SD"],
      capacity: 700,
      age: 27
    ),
    ActorLine(
      "Association Kechla Exemple",
      "جمعية القشلة التجريبية",
      .association,
      [7, 6],
      ["guidance", "training"],
      groups: ["SD"],
      capacity: 400,
      age: 66
    ),
    ActorLine(
      "Association Tamkine Modèle",
      "جمعية التمكين",
      .association,
      [4],
      seat: 3,
      ["followUp", "childcare"],
      groups: ["F"],
      capacity: 200,
      age: 150
    ),
    ActorLine(
      "Coopérative Safran d'Exemple",
      "تعاونية الزعفران",
      .cooperative,
      [0],
      seat: 2,
      ["training"],
      groups: ["F", "RUR"],
      capacity: 80,
      age: 320
    ),
  ]

  private static let trainers = [
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

  private static let services = [
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

  private static let employers = [
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
