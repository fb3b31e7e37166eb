/// Money, and what is learnt.
extension GlossaryEntry {
  static let money: [GlossaryEntry] = [
    GlossaryEntry(
      "prix",
      "prix unitaire",
      "unit price",
      "السعر الأحادي",
      fr: "Ce que vaut un résultat le jour de sa réalisation.",
      en: "What a result is worth on its day of achievement."
    ),
    GlossaryEntry(
      "prime",
      "prime d’équité",
      "equity bonus",
      "منحة الإنصاف",
      fr: "Un supplément pour un groupe plus éloigné de l’emploi.",
      en: "A supplement for a group further away from work."
    ),
    GlossaryEntry(
      "part-fixe",
      "part fixe, part variable",
      "fixed share, results share",
      "الجزء الثابت والجزء المتغير",
      fr: "Ce qui se paie sans résultat, et ce qui ne se paie qu’avec lui.",
      en: "What is paid without a result, and what is paid only with it."
    ),
    GlossaryEntry(
      "plafond",
      "plafond de convention",
      "ceiling",
      "سقف الاتفاقية",
      fr: "Le montant que la convention ne peut dépasser.",
      en: "The amount that an agreement cannot exceed."
    ),
    GlossaryEntry(
      "plafond-participant",
      "plafond par participant",
      "cap per participant",
      "السقف لكل مستفيد",
      fr: "Ce que tous les résultats d’une personne peuvent rapporter au plus.",
      en: "What all the results of one person may bring at most."
    ),
    GlossaryEntry(
      "seuil",
      "seuil de déclenchement",
      "threshold, trigger",
      "عتبة التفعيل",
      fr: "Le nombre de résultats à partir duquel on paie.",
      en: "The number of results from which one pays."
    ),
    GlossaryEntry(
      "avance",
      "avance",
      "advance",
      "التسبيق",
      fr: "Une somme versée au départ, rendue peu à peu sur les décomptes.",
      en: "A sum paid at the start, returned little by little on the statements."
    ),
    GlossaryEntry(
      "apurement",
      "apurement de l’avance",
      "advance recovery",
      "استرجاع التسبيق",
      fr: "La part de chaque décompte qui rembourse l’avance.",
      en: "The share of each statement that repays the advance."
    ),
    GlossaryEntry(
      "retenue",
      "retenue de garantie",
      "holdback",
      "الاقتطاع الضامن",
      fr: "La part gardée jusqu’à la fin de la convention.",
      en: "The share kept until the agreement ends."
    ),
    GlossaryEntry(
      "deduction",
      "déduction, abattement",
      "deduction",
      "الخصم",
      fr: "Ce qu’une strate extrapolée retire du brut.",
      en: "What an extrapolated stratum takes off the gross amount."
    ),
    GlossaryEntry(
      "decompte",
      "décompte",
      "statement",
      "كشف الحساب",
      fr: "Ce qui est dû à un projet pour une période, ligne par ligne.",
      en: "What is due to a project for a period, line by line."
    ),
    GlossaryEntry(
      "service-fait",
      "constatation du service fait",
      "certification of service done",
      "إثبات إنجاز الخدمة",
      fr: "L’acte qui dit que le dû est dû, et qui ouvre le délai de paiement.",
      en: "The act that says that what is due is due, and starts the time to pay."
    ),
    GlossaryEntry(
      "liquidation",
      "liquidation",
      "liquidation",
      "التصفية",
      fr: "Le calcul exact de la somme due.",
      en: "The exact computation of the sum due."
    ),
    GlossaryEntry(
      "ordonnancement",
      "ordonnancement",
      "payment authorisation",
      "الأمر بالصرف",
      fr: "L’ordre de payer, donné par l’ordonnateur.",
      en: "The order to pay, given by the authorising officer."
    ),
    GlossaryEntry(
      "ordonnateur",
      "ordonnateur, comptable public",
      "authorising officer, public accountant",
      "الآمر بالصرف والمحاسب العمومي",
      fr: "Celui qui ordonne et celui qui paie : deux personnes, deux responsabilités.",
      en: "Who orders and who pays: two persons, two responsibilities."
    ),
    GlossaryEntry(
      "interets",
      "intérêts moratoires",
      "late-payment interest",
      "فوائد التأخير",
      fr: "Ce qui est dû en plus quand le paiement passe le délai.",
      en: "What is owed besides when payment comes after the time allowed."
    ),
    GlossaryEntry(
      "regularisation",
      "régularisation",
      "regularisation",
      "التسوية",
      fr: "Un montant signé qui corrige une ligne payée, sans la modifier.",
      en: "A signed amount that corrects a paid line without changing it."
    ),
    GlossaryEntry(
      "engagement",
      "prévision, engagement, décaissement",
      "forecast, commitment, disbursement",
      "التوقع والالتزام والصرف",
      fr: "Ce que l’on attend, ce que l’on a promis, ce que l’on a versé.",
      en: "What is expected, what is promised, what is paid out."
    ),
  ]

  static let learning: [GlossaryEntry] = [
    GlossaryEntry(
      "ecremage",
      "écrémage",
      "creaming",
      "انتقاء الأسهل",
      fr: "Choisir les personnes qui auraient réussi seules.",
      en: "Choosing the persons who would have succeeded by themselves."
    ),
    GlossaryEntry(
      "parking",
      "mise à l’écart",
      "parking",
      "إهمال الأبعد عن الشغل",
      fr: "Inscrire des personnes, puis ne rien faire pour elles.",
      en: "Enrolling persons, then doing nothing for them."
    ),
    GlossaryEntry(
      "surdeclaration",
      "surdéclaration",
      "over-reporting",
      "التصريح الزائد",
      fr: "Déclarer plus, ou mieux payé, que ce qui est arrivé.",
      en: "Declaring more, or better paid, than what happened."
    ),
    GlossaryEntry(
      "aubaine",
      "effet d’aubaine",
      "windfall, deadweight",
      "أثر المكسب المجاني",
      fr: "Payer ce qui serait arrivé de toute façon.",
      en: "Paying for what would have happened anyway."
    ),
    GlossaryEntry(
      "observation",
      "observation du marché du travail",
      "labour-market observation",
      "رصد سوق الشغل",
      fr: "Les chiffres de l’emploi, avec leur source, leur date et leur méthode.",
      en: "Figures of employment, with their source, date and method."
    ),
    GlossaryEntry(
      "impact",
      "évaluation d’impact",
      "impact evaluation",
      "تقييم الأثر",
      fr: "Ce qui ne serait pas arrivé sans le programme.",
      en: "What would not have happened without the programme."
    ),
    GlossaryEntry(
      "equite",
      "équité de genre",
      "gender equity",
      "الإنصاف بين الجنسين",
      fr: "Les femmes servies et payées en proportion de leur part du public.",
      en: "Women served and paid for in proportion to their share of the public."
    ),
  ]
}
