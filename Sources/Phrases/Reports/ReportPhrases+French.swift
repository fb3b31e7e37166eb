import Domain

extension ReportPhrases {
  /// Reports in French.
  static let french = ReportPhrases(
    title: { kind in
      switch kind {
      case .progress: "Avancement"
      case .queue: "File de vérification"
      case .payments: "Décomptes et budget"
      case .coverage: "Couverture"
      case .equity: "Équité"
      case .costs: "Coûts"
      case .portfolio: "Suivi comparé des projets"
      case .activity: "Rapport annuel d’activité"
      case .sheet: "Fiche de projet"
      }
    },
    heading: { $0.french },
    claimState: LabelPhrases.french.state,
    statement: LabelPhrases.french.statement,
    progress: LabelPhrases.french.progressCode,
    sex: LabelPhrases.french.sex,
    education: LabelPhrases.french.education,
    actorKind: LabelPhrases.french.actorKind,
    known: { LabelPhrases.french.known[$0] },
    regionName: Territory.regionName,
    comma: ", ",
    titled: CommandLinePhrases.french.titled,
    asOf: CommandLinePhrases.french.asOf,
    journalHead: CommandLinePhrases.french.journalHead,
    demonstration: CommandLinePhrases.french.demonstration,
    example: CommandLinePhrases.french.exampleMark,
    nothing: "Rien à montrer.",
    mapSources:
      "! : il manque un service de base. Les disques sont les communes où siège un acteur. \(MapPhrases.french.sources)",
    reaches: { ProjectPhrases.french.chart.reaches($0, $2, $1) },
    misses: { ProjectPhrases.french.chart.misses($0, $3, $1, $2) },
    over: ProjectPhrases.french.chart.over,
    still: ProjectPhrases.french.chart.still,
    reached: { "Au \($0) : cible \($1), validé \($2)." }
  )
}

extension ReportHeading {
  /// The term in French.
  var french: String {
    switch self {
    case .project: "Projet"
    case .result: "Résultat"
    case .results: "Résultats"
    case .period: "Période"
    case .province: "Province"
    case .provinces: "Provinces"
    case .state: "État"
    case .claim: "Déclaration"
    case .month: "Mois"
    case .year: "Année"
    case .group: "Public"
    case .sex: "Sexe"
    case .education: "Diplôme"
    case .bucket: "Qui"
    case .axis: "Selon"
    case .delay: "Délai"
    case .method: "Méthode"
    case .source: "Source"
    case .subject: "Objet"
    case .person: "Personne"
    case .rank: "Rang"
    case .target: "Cible"
    case .targetToDate: "À date"
    case .declared: "Déclaré"
    case .verified: "Vérifié"
    case .validated: "Validé"
    case .paid: "Payé"
    case .refused: "Refusé"
    case .concluded: "Constats"
    case .ratio: "Taux"
    case .status: "Suivi"
    case .forecast: "Prévision"
    case .low: "Au moins"
    case .high: "Au plus"
    case .missing: "Manque"
    case .neededPerWeek: "Requis/sem."
    case .currentPerWeek: "Actuel/sem."
    case .count: "Nombre"
    case .actors: "Acteurs"
    case .projects: "Projets"
    case .communes: "Communes"
    case .uncovered: "Sans acteur"
    case .participants: "Participants"
    case .entered: "Entrées"
    case .waiting: "En attente"
    case .quantity: "Quantité"
    case .need: "Besoin"
    case .median: "Médiane (j)"
    case .ninetieth: "90 % sous (j)"
    case .conversion: "Passage"
    case .assumption: "Hypothèse"
    case .population: "Population"
    case .yearTarget: "Cible de l’année"
    case .yearShare: "Validé ÷ cible"
    case .amount: "Montant DH"
    case .gross: "Brut DH"
    case .deductions: "Réductions"
    case .holdback: "Retenue"
    case .recovery: "Reprise"
    case .net: "Net DH"
    case .ceiling: "Plafond"
    case .committed: "Engagé"
    case .toPay: "À payer"
    case .left: "Reste"
    case .cost: "Coût DH"
    case .unitCost: "Par résultat"
    case .keptJobCost: "Par emploi maintenu"
    case .dueOn: "Échéance"
    case .signedOn: "Signée le"
    case .reason: "Motif"
    case .programme: "Programme"
    case .operatorName: "Opérateur"
    case .partners: "Partenaires"
    case .agreement: "Convention"
    case .startsOn: "Début"
    case .endsOn: "Fin"
    case .payable: "Montant validé (DH)"
    case .late: CommandLinePhrases.french.late
    case .dueSoon: CommandLinePhrases.french.dueSoon
    case .untaken: "À prendre"
    case .mine: CommandLinePhrases.french.mine
    case .openStrata: "Strates en cours"
    case .suspendedStrata: "Strates suspendues"
    case .all: "tout"
    case .held: "retenue"
    case .region: "Région"
    case .unknown: "inconnu"
    case .outlookSure: "atteinte"
    case .outlookLikely: "probable"
    case .outlookDoubtful: "incertaine"
    case .outlookMissed: "manquée"
    case .delayDeclaration: "déclaration"
    case .delayVerification: "vérification"
    case .delayDecision: "décision"
    case .gapCore: "service essentiel sans acteur"
    case .gapGroup: "public sans acteur"
    case .gapService: "service sans acteur"
    case .gapRatio: "capacité trop faible"
    case .gapCommune: "commune sans acteur"
    case .worstGroup: "Public en retard"
    case .worstProvince: "Province en retard"
    case .byPeriod: "Résultats et périodes"
    case .byResult: "Par résultat"
    case .byProject: "Par projet"
    case .byMonth: "Mois par mois"
    case .byState: "Par état"
    case .statements: "Décomptes"
    case .budget: "Budget des conventions (DH)"
    case .regularisations: "Régularisations"
    case .provincesAndServices: "Acteurs par province et service"
    case .gaps: "Manques à combler"
    case .breakdown: "Répartition du validé"
    case .pace: "Rythme et prévision"
    case .funnel: "D’un résultat au suivant"
    case .delays: "Délais"
    case .costs: "Coût par résultat"
    case .keptJobs: "Coût par emploi maintenu"
    case .equity: "Parts par public"
    case .validatedOfTarget: "Validé, et cible marquée"
    case .committedOfCeiling: "Engagé, et plafond marqué"
    case .paidInYear: "Payé dans l’année (DH)"
    case .validatedByMonth: "Validé mois par mois"
    case .today: "auj."
    case .closedPeriods: "Périodes closes"
    case .predecessor: "Précédent"
    case .name: "Intitulé"
    case .territory: "Territoire"
    case .outlook: "Issue"
    case .paidShare: "Part du payé"
    case .validatedShare: "Part du validé"
    case .enteredShare: "Part des entrés"
    case .delayValidation: "de la déclaration à la validation"
    case .fewPaid: "Trop peu de résultats payés pour conclure"
    case .fewValidated: "Trop peu de résultats validés pour conclure"
    case .weekly: "Ce qu’il faut chaque semaine"
    case .paidOfEntered: "Part du payé, part des entrés marquée"
    case .provincesAndGroups: "Acteurs par province et public"
    case .needs: "Besoins connus"
    case .methodCensus: "recensement"
    case .methodSurvey: "enquête"
    case .methodRegister: "registre"
    }
  }
}
