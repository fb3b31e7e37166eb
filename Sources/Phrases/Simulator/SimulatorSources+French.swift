import Domain

extension SimulatorPhrases.Sources {
  static let french = SimulatorPhrases.Sources(
    scenarios: "Scén.",
    programme: "Référentiel en vigueur",
    named: { named in
      switch named {
      case .pilotMorocco: "Programme Emploi FBR, Maroc (2020–22)"
      case .empleandoFuturo: "Empleando Futuro, Colombie (2017–18)"
      case .caliProgresa: "Cali Progresa, Colombie (vers 2019–20)"
      case .workProgramme: "Work Programme, Royaume-Uni (2011–)"
      case .workAndHealth: "Work and Health, Royaume-Uni (2017–)"
      case .proyecta: "Proyectá tu Futuro, Buenos Aires (2018–21)"
      case .financeForJobs: "Finance for Jobs, Palestine (2019–)"
      case .dduGky: "DDU-GKY, Inde (2014–)"
      }
    },
    taken: { named in
      switch named {
      case .pilotMorocco:
        "Repris : 40 % des formés insérés, 19 % maintenus six mois ; prix non publiés. "
          + "CIES 2025, convention2.allacademic.com"
      case .empleandoFuturo:
        "Repris : moitié à l’insertion, moitié à trois mois, un dixième de plus à six ; 79 sur 100, "
          + "puis 55. sibs.co"
      case .caliProgresa:
        "Repris : 40 % du paiement à six mois ; le partage du reste n’est pas publié. maspxr.com"
      case .workProgramme:
        "Repris : 400, 1 200 et 2 210 livres sur 3 810 (18–24 ans). publications.parliament.uk"
      case .workAndHealth: "Repris : 30 % de frais, 70 % au résultat. gov.uk, chapitre 13"
      case .proyecta:
        "Repris : 894 formés, 325 insérés, 226 à quatre mois, 115 à douze. lanacion.com.ar"
      case .financeForJobs:
        "Repris : 460 inscrits, 350 formés, 60 en emploi en 2021. golab (INDIGO-POJ-0058)"
      case .dduGky: "Repris : la condition de 70 % insérés. ddugkysop.in"
      }
    },
    project: { "Projet \($0)" },
    projectTaken:
      "Repris du projet : conversions validées, délais médians, prix, écart, termes de la convention.",
    programmeTaken:
      "Repris : résultats, prix, bonus et vérification ; taux du pilote marocain (40 %, 19 %).",
    sourced: "◆ de la source",
    assumed: "○ hypothèse"
  )
}

extension SimulatorPhrases.Steps {
  static let french = SimulatorPhrases.Steps(
    title: { "Calcul · \($0)" },
    people: { "participants, dont \($0) ont le bonus de \($1)" },
    central: "Cas central : conversions arrondies au plus proche sur le cumul des cohortes, refus "
      + "arrondis dans chaque strate.",
    prices: { "prix de \($0) ; \($1) avec le bonus" },
    fixed: "payé à l’entrée : la part fixe de ce qu’un parcours entier peut rapporter",
    bonus: { "bonus du groupe, pour \($0) des participants (\($1))" },
    cap: "au plus par participant ; une déclaration est réduite à ce qui reste",
    ceiling: { "plafond de la convention ; \($0) restent au-dessus et ne sont pas payés" },
    population: { "déclarations de \($0), \($1)" },
    sample: { "examinées, sur \($0) ; \($1) refusées" },
    wholeSample: "toutes examinées : ni tirage, ni tranche",
    gap: { "écart : \($0) non confirmées sur \($1)" },
    band: { "tranche : \($0)" },
    bound: { "borne basse L du taux d’erreur, \($0)" },
    deduction: { "déduction : L × \($0) dispensées, soit \($1)" },
    line: { "au décompte : \($0) (\($1))" },
    threshold: { "sous le seuil de \($0) de la cible : non payé (règle de la simulation seule)" },
    statement: { "brut moins déductions du décompte \($0)" },
    holdback: { "retenue de garantie, \($0)" },
    recovery: { "récupération de l’avance, \($0) au plus de ce qui en reste" },
    net: { "net, payé le \($0)" },
    held: "retenues rendues après la fin de la convention",
    advanceLeft: "avance non récupérée, rendue au payeur (hypothèse de la simulation)",
    cost: { "dépensé par l’opérateur : \($0) par participant, de l’entrée au mois de l’insertion" },
    margin: "marge : ce que le payeur doit, moins ce que l’opérateur dépense",
    breakEven: "taux d’insertion le plus bas sans perte, tout le reste égal",
    draws: { "tirages, graine \($1) : \($0) entre le dixième et les neuf dixièmes" }
  )
}
