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
}
