/// Programme, territory, people.
extension GlossaryEntry {
  static let programme: [GlossaryEntry] = [
    GlossaryEntry(
      "fbr",
      "financement basé sur les résultats (FBR)",
      "results-based financing (RBF)",
      "التمويل القائم على النتائج",
      fr: "On paie ce qui est arrivé à une personne, une fois vérifié, et non les dépenses.",
      en: "One pays for what happened to a person, once verified, and not for expenses."
    ),
    GlossaryEntry(
      "programme",
      "programme",
      "programme",
      "برنامج",
      fr: "L’ensemble des règles communes : résultats, prix, mécanismes, groupes, personnes.",
      en: "The rules held in common: results, prices, mechanisms, groups, persons."
    ),
    GlossaryEntry(
      "referentiel-resultats",
      "référentiel des résultats",
      "results catalogue",
      "مرجع النتائج",
      fr: "La liste des résultats payables, leur chaîne, leurs pièces et leur mécanisme.",
      en: "The list of payable results, their chain, evidence and mechanism."
    ),
    GlossaryEntry(
      "referentiel-prix",
      "référentiel des prix",
      "price catalogue",
      "مرجع الأسعار",
      fr: "Le prix de chaque résultat, par province, par groupe et par dates.",
      en: "The price of each result, by province, group and dates."
    ),
    GlossaryEntry(
      "referentiel-mecanismes",
      "référentiel des mécanismes de vérification",
      "verification catalogue",
      "مرجع آليات التحقق",
      fr: "Comment chaque résultat est vérifié, combien, et ce qu’un écart entraîne.",
      en: "How each result is verified, how much, and what a gap leads to."
    ),
    GlossaryEntry(
      "cartographie",
      "cartographie des acteurs",
      "actor map",
      "خريطة الفاعلين",
      fr: "Qui agit, où, pour qui, avec quels services et quels liens.",
      en: "Who acts, where, for whom, with which services and ties."
    ),
    GlossaryEntry(
      "parametres",
      "paramètres clés de conception",
      "key design parameters",
      "معايير التصميم الأساسية",
      fr: "La douzaine de décisions qui font un programme.",
      en: "The dozen decisions that make a programme."
    ),
    GlossaryEntry(
      "domaine",
      "domaine d’application",
      "field of application",
      "مجال التطبيق",
      fr: "Les résultats et les publics auxquels on applique le FBR.",
      en: "The results and publics to which RBF is applied."
    ),
    GlossaryEntry(
      "territoire",
      "territoire",
      "territory",
      "مجال ترابي",
      fr: "Région, province ou préfecture, commune, par leur code HCP.",
      en: "Region, province or prefecture, commune, by HCP code."
    ),
    GlossaryEntry(
      "periode",
      "période",
      "period",
      "فترة",
      fr: "Le trimestre ou le mois qui contient le jour de réalisation.",
      en: "The quarter or month that holds the day of achievement."
    ),
    GlossaryEntry(
      "appel",
      "appel à projets",
      "call for projects",
      "طلب مشاريع",
      fr: "L’invitation publique à proposer un projet, avec sa grille de notation.",
      en: "The public invitation to propose a project, with its scoring grid."
    ),
    GlossaryEntry(
      "grille",
      "grille de notation",
      "scoring grid",
      "شبكة التنقيط",
      fr: "Les critères d’un appel et leurs poids, dont la somme fait cent.",
      en: "The criteria of a call and their weights, which sum to a hundred."
    ),
    GlossaryEntry(
      "comite",
      "comité de sélection",
      "selection committee",
      "لجنة الانتقاء",
      fr: "Ceux qui notent les offres et proposent les lauréats.",
      en: "Those who score the offers and propose the grantees."
    ),
    GlossaryEntry(
      "projet",
      "projet",
      "project",
      "مشروع",
      fr: "Ce qu’un opérateur s’engage à obtenir, où, pour qui et jusqu’à quand.",
      en: "What an operator undertakes to obtain, where, for whom and until when."
    ),
    GlossaryEntry(
      "convention",
      "convention",
      "agreement",
      "اتفاقية",
      fr: "Le contrat d’un projet : dates, plafond, avance, retenue, résultats.",
      en: "A project's contract: dates, ceiling, advance, holdback, results."
    ),
    GlossaryEntry(
      "avenant",
      "avenant",
      "amendment",
      "ملحق تعديلي",
      fr: "Ce qui modifie une convention déjà signée.",
      en: "What changes an agreement already signed."
    ),
  ]

  static let people: [GlossaryEntry] = [
    GlossaryEntry(
      "bailleur",
      "bailleur, payeur des résultats",
      "funder, outcome payer",
      "الجهة الممولة",
      fr: "Celui dont l’argent paie les résultats.",
      en: "Whose money pays for the results."
    ),
    GlossaryEntry(
      "coordinateur",
      "coordinateur régional",
      "regional coordinator",
      "المنسق الجهوي",
      fr: "Suit les projets d’une région, tire les échantillons, établit les décomptes.",
      en: "Follows a region's projects, draws the samples, drafts the statements."
    ),
    GlossaryEntry(
      "operateur",
      "opérateur",
      "operator",
      "المشغل المنفذ",
      fr: "L’association ou l’entreprise qui accompagne les personnes et que l’on paie.",
      en: "The association or company that supports people and is paid."
    ),
    GlossaryEntry(
      "groupement",
      "groupement",
      "consortium",
      "تجمع",
      fr: "Plusieurs organisations qui portent un projet ensemble.",
      en: "Several organisations that carry one project together."
    ),
    GlossaryEntry(
      "verificateur",
      "agent vérificateur indépendant",
      "independent verification agent",
      "المتحقق المستقل",
      fr: "Constate si le résultat est arrivé ; n’a pas d’intérêt dans le projet.",
      en: "Finds whether the result happened; has no stake in the project."
    ),
    GlossaryEntry(
      "validateur",
      "validateur",
      "validator",
      "المصادق",
      fr: "La deuxième personne, qui accepte ou refuse le constat et fixe le montant.",
      en: "The second person, who accepts or refuses the finding and fixes the amount."
    ),
    GlossaryEntry(
      "acteur",
      "acteur",
      "actor",
      "فاعل",
      fr: "Une organisation, jamais une personne.",
      en: "An organisation, never a person."
    ),
    GlossaryEntry(
      "relation",
      "relation",
      "relation",
      "علاقة",
      fr: "Un lien daté entre deux acteurs : finance, contracte, vérifie, oriente, héberge.",
      en: "A dated tie between two actors: funds, contracts, verifies, refers, hosts."
    ),
    GlossaryEntry(
      "participant",
      "participant, bénéficiaire",
      "participant, beneficiary",
      "مستفيد",
      fr: "La personne accompagnée, connue par un code.",
      en: "The person supported, known by a code."
    ),
    GlossaryEntry(
      "groupe",
      "groupe cible",
      "target group",
      "فئة مستهدفة",
      fr: "Un public que le programme veut servir, avec parfois un prix ou une prime.",
      en: "A public that the programme means to serve, at times with its price or bonus."
    ),
    GlossaryEntry(
      "non-diplome",
      "non-diplômé",
      "without a diploma",
      "بدون شهادة",
      fr: "Sans diplôme de l’enseignement secondaire, supérieur ou professionnel.",
      en: "Without a secondary, higher or vocational diploma."
    ),
    GlossaryEntry(
      "longue-duree",
      "chômage de longue durée",
      "long-term unemployment",
      "البطالة طويلة الأمد",
      fr: "Sans emploi depuis un an ou plus.",
      en: "Out of work for a year or more."
    ),
    GlossaryEntry(
      "inactif",
      "inactif, inactive",
      "economically inactive",
      "غير نشيط",
      fr: "Ni en emploi ni en recherche d’emploi.",
      en: "Neither in work nor looking for it."
    ),
    GlossaryEntry(
      "neet",
      "NEET",
      "NEET",
      "خارج الشغل والدراسة والتكوين",
      fr: "Ni en emploi, ni en études, ni en formation.",
      en: "Not in employment, education or training."
    ),
    GlossaryEntry(
      "primo",
      "primo-demandeur d’emploi",
      "first-time job seeker",
      "طالب شغل لأول مرة",
      fr: "Cherche un emploi sans en avoir jamais eu.",
      en: "Looks for work without having had any."
    ),
    GlossaryEntry(
      "eligibilite",
      "critères d’éligibilité",
      "eligibility criteria",
      "شروط الأهلية",
      fr: "Ce qu’une personne doit être pour entrer dans le programme.",
      en: "What a person must be to enter the programme."
    ),
  ]
}
