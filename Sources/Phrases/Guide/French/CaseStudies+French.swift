/// The cases in French.
extension CaseStudy {
  static let french: [CaseStudy] = [
    CaseStudy(
      id: .moroccoPilot,
      programme: "Programme Emploi FBR",
      country: "Maroc",
      years: "2020–2022",
      result: "Formation achevée ; placement formel ; maintien formel six mois de suite",
      price: "non publié",
      structure:
        "Convention par opérateur, preuve par déclaration à la CNSS, vérificateur indépendant",
      outcome:
        "5 187 personnes formées, 40 % placées, 19 % maintenues ; le plan de 2019 annonçait 8 300 et 6 300"
    ),
    CaseStudy(
      id: .workProgramme,
      programme: "Work Programme",
      country: "Royaume-Uni",
      years: "à partir de 2011",
      result:
        "Prise en charge ; emploi tenu 26 semaines (13 pour les plus éloignés) ; maintien payé toutes les 4 semaines",
      price:
        "18–24 ans : 400, 1 200 et jusqu’à 2 210 livres, soit 3 810 ; très éloignés : 6 600 au total",
      structure:
        "Neuf groupes de prix ; contrôles avant et après paiement, extrapolation d’un échantillon",
      outcome: "Écrémage et mise à l’écart constatés malgré les prix différents"
    ),
    CaseStudy(
      id: .workAndHealth,
      programme: "Work and Health Programme",
      country: "Royaume-Uni",
      years: "à partir de 2017",
      result: "Seuil de gains cumulés, dans 456 jours puis 182 de plus",
      price: "non trouvé",
      structure:
        "30 % de frais mensuels, 70 % au résultat ; données fiscales, aucun nom d’employeur",
      outcome: "non trouvé"
    ),
    CaseStudy(
      id: .innovationFund,
      programme: "DWP Innovation Fund",
      country: "Royaume-Uni",
      years: "2012–2015",
      result: "Plusieurs résultats scolaires et d’emploi par jeune",
      price: "plafond par participant : 8 200 livres au 1er tour, 11 700 au 2e selon une source",
      structure: "Entièrement au résultat, un plafond par personne",
      outcome: "Les sources ne s’accordent pas sur le plafond du second tour"
    ),
    CaseStudy(
      id: .moveForward,
      programme: "DFN MoveForward",
      country: "Royaume-Uni",
      years: "2018–2024",
      result:
        "Entrée ; quatre activités en entreprise ; diplôme ; emploi de 3 mois à plus de 16 heures par semaine",
      price: "au plus 1,68 million de livres pour 358 jeunes, soit environ 4 690 chacun",
      structure: "Réservé aux jeunes ayant des difficultés d’apprentissage",
      outcome: "non trouvé"
    ),
    CaseStudy(
      id: .empleandoFuturo,
      programme: "Empleando Futuro",
      country: "Colombie",
      years: "2017–2018",
      result: "Placement formel ; maintien 3 mois ; prime à 6 mois",
      price: "non publié par résultat",
      structure: "Moitié au placement, moitié au maintien, et 10 % de plus à six mois",
      outcome: "79 personnes sur 100 encore en emploi à 3 mois ; 55 % à six mois ou plus"
    ),
    CaseStudy(
      id: .caliProgresa,
      programme: "Cali Progresa con Empleo",
      country: "Colombie",
      years: "vers 2019–2020",
      result: "Placement ; maintien 3 et 6 mois",
      price: "non publié",
      structure: "40 % du paiement sur le maintien à six mois",
      outcome: "104 à 105 % de la cible à 3 mois ; 126 % à 6 mois"
    ),
    CaseStudy(
      id: .empleate,
      programme: "Empléate",
      country: "Colombie",
      years: "2020–2021",
      result: "Placement formel ; primes à 3 et 6 mois",
      price: "non publié",
      structure: "Entièrement au résultat ; registres formels ; essai comparatif",
      outcome:
        "9 % d’emplois formels en plus ; rien pour les femmes ni sans études secondaires : écrémage"
    ),
    CaseStudy(
      id: .bogotaIncluyente,
      programme: "Empleo Incluyente",
      country: "Colombie (Bogotá)",
      years: "2023",
      result: "Contrat de 6 mois ou plus, 3 mois montrés, emploi net nouveau (payé à l’employeur)",
      price: "600 000 à 4 200 000 pesos selon le groupe et la durée",
      structure: "19 groupes prioritaires, écart de prix de 1 à 7, plafond de 500 par entreprise",
      outcome: "non trouvé"
    ),
    CaseStudy(
      id: .proyecta,
      programme: "Proyectá tu Futuro",
      country: "Argentine (Buenos Aires)",
      years: "2018–2021",
      result: "Études achevées ; emploi ; maintien à 4 et 12 mois",
      price: "au plus 48,4 millions de pesos pour 1 000 jeunes",
      structure: "Rendement plafonné à 6,6 % ; prix indexés à chaque paiement ; 17–24 ans",
      outcome: "894 formés, 325 placés, 226 à 4 mois, 115 à 12 mois"
    ),
    CaseStudy(
      id: .palestine,
      programme: "Finance for Jobs",
      country: "Palestine",
      years: "à partir de 2019",
      result: "Entrée, achèvement, emploi ; surtout 6 mois tenus",
      price: "au plus 6,25 millions de dollars pour 1 380 personnes, soit environ 4 530 chacune",
      structure: "1,8 million investi ; 653 femmes prévues ; vérification adaptée dans la pandémie",
      outcome: "plus de 250 personnes à six mois en septembre 2022"
    ),
    CaseStudy(
      id: .nepal,
      programme: "Employment Fund",
      country: "Népal",
      years: "2008–2016",
      result:
        "Formation ; épreuve nationale ; emploi d’au moins 4 600 roupies par mois pendant 6 mois",
      price: "environ 35 millions de francs suisses pour 100 000 personnes, soit 350 chacune",
      structure: "Incitation plus forte pour les groupes plus difficiles (montants non trouvés)",
      outcome: "90 % en emploi, 75 % au-dessus du seuil, 80 % de publics défavorisés"
    ),
    CaseStudy(
      id: .skillBond,
      programme: "Skill Impact Bond",
      country: "Inde",
      years: "à partir de 2021",
      result: "Certification ; placement ; maintien 3 mois",
      price: "14,4 millions de dollars pour 50 000 personnes, soit 288 chacune",
      structure: "Au moins 60 % de femmes",
      outcome: "29 000 formées ; 73 % dans un emploi ; 74 % de femmes"
    ),
    CaseStudy(
      id: .dduGKY,
      programme: "DDU-GKY",
      country: "Inde",
      years: "à partir de 2014",
      result: "Emploi de 3 mois ou plus au salaire minimum",
      price: "non trouvé",
      structure:
        "70 % de placements au moins ; dossiers contrôlés à 100 %, 20 % et 5 % par trois équipes",
      outcome: "non trouvé"
    ),
    CaseStudy(
      id: .tunisia,
      programme: "FBR@WORK",
      country: "Tunisie",
      years: "à partir de 2025",
      result: "CDI avec couverture sociale",
      price: "non publié",
      structure:
        "Au moins 50 % de femmes ; un an ou plus sans emploi ; 18–35 ans ; plus de 2 000 personnes",
      outcome: "vient de commencer, quatre groupements"
    ),
  ]
}
