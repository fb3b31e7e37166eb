/// Results and verification.
extension GlossaryEntry {
  static let results: [GlossaryEntry] = [
    GlossaryEntry(
      "inscription",
      "inscription, entrée en parcours",
      "enrolment",
      "التسجيل",
      fr: "Le jour où la personne est prise en charge.",
      en: "The day when the person is taken in charge."
    ),
    GlossaryEntry(
      "accompagnement",
      "accompagnement",
      "support, coaching",
      "مواكبة",
      fr: "Ce que l’opérateur fait avec la personne jusqu’au résultat.",
      en: "What the operator does with the person until the result."
    ),
    GlossaryEntry(
      "intermediation",
      "intermédiation",
      "job matching",
      "الوساطة في التشغيل",
      fr: "Mettre en rapport une personne et un employeur.",
      en: "Bringing a person and an employer together."
    ),
    GlossaryEntry(
      "formation",
      "formation qualifiante",
      "qualifying training",
      "تكوين تأهيلي",
      fr: "Une formation qui mène à un métier.",
      en: "Training that leads to a trade."
    ),
    GlossaryEntry(
      "achevement",
      "achèvement de la formation",
      "training completion",
      "إتمام التكوين",
      fr: "La formation suivie jusqu’au bout, par ses feuilles de présence.",
      en: "Training followed to its end, by its attendance sheets."
    ),
    GlossaryEntry(
      "certification",
      "certification",
      "certification",
      "الإشهاد",
      fr: "Une épreuve passée devant un tiers.",
      en: "A test passed before a third party."
    ),
    GlossaryEntry(
      "insertion",
      "insertion, placement",
      "placement",
      "الإدماج في الشغل",
      fr: "L’entrée dans un emploi qui compte pour le programme.",
      en: "Entering a job that counts for the programme."
    ),
    GlossaryEntry(
      "maintien",
      "maintien en emploi",
      "job retention",
      "الاستمرار في الشغل",
      fr: "Être encore en emploi après tant de mois ; rien à voir avec la retenue de garantie.",
      en: "Still being in work after so many months; not to be confused with the holdback."
    ),
    GlossaryEntry(
      "emploi-formel",
      "emploi formel",
      "formal job",
      "شغل مهيكل",
      fr: "Un emploi déclaré à la CNSS.",
      en: "A job declared to social security (CNSS)."
    ),
    GlossaryEntry(
      "contrat",
      "CDI, CDD, contrat d’insertion",
      "open-ended, fixed-term, integration contract",
      "عقد غير محدد المدة، محدد المدة، عقد إدماج",
      fr: "Les types de contrat ; le référentiel dit lesquels comptent.",
      en: "The kinds of contract; the catalogue says which count."
    ),
    GlossaryEntry(
      "auto-emploi",
      "auto-emploi",
      "self-employment",
      "التشغيل الذاتي",
      fr: "Une activité que la personne crée pour elle-même.",
      en: "A business that the person creates for herself."
    ),
    GlossaryEntry(
      "realisation",
      "jour de réalisation",
      "day of achievement",
      "يوم التحقق",
      fr: "Le jour où le résultat est arrivé : il choisit la période et le prix.",
      en: "The day when the result happened: it chooses the period and the price."
    ),
    GlossaryEntry(
      "cible",
      "cible",
      "target",
      "الهدف",
      fr: "La quantité attendue d’un résultat, par projet et par période.",
      en: "The quantity expected of a result, by project and period."
    ),
    GlossaryEntry(
      "cohorte",
      "cohorte, file active",
      "cohort, active caseload",
      "الفوج",
      fr: "Les personnes entrées ensemble, ou suivies en même temps.",
      en: "The persons who entered together, or are followed at one time."
    ),
    GlossaryEntry(
      "cnss",
      "CNSS",
      "CNSS (social security)",
      "الصندوق الوطني للضمان الاجتماعي",
      fr: "La caisse à laquelle l’employeur déclare chaque mois ses salariés et leurs jours.",
      en: "The fund to which an employer declares each month its employees and their days."
    ),
  ]

  static let verification: [GlossaryEntry] = [
    GlossaryEntry(
      "declaration",
      "déclaration",
      "claim",
      "التصريح",
      fr: "Un résultat d’une personne, affirmé par l’opérateur.",
      en: "One result of one person, stated by the operator."
    ),
    GlossaryEntry(
      "recevabilite",
      "recevabilité",
      "admissibility",
      "قابلية القبول",
      fr: "Ce qui se contrôle sans aller voir : dates, pièces, chaîne, prix, doublons.",
      en: "What is checked without going to look: dates, evidence, chain, price, duplicates."
    ),
    GlossaryEntry(
      "piece",
      "pièce justificative",
      "evidence",
      "وثيقة مثبتة",
      fr: "Le document qui montre le résultat.",
      en: "The document that shows the result."
    ),
    GlossaryEntry(
      "dossier",
      "dossier individuel",
      "participant file",
      "ملف فردي",
      fr: "Les pièces d’une personne, tenues par l’opérateur.",
      en: "A person's documents, kept by the operator."
    ),
    GlossaryEntry(
      "verification",
      "vérification",
      "verification",
      "التحقق",
      fr: "La preuve, par un tiers, que le résultat déclaré est arrivé.",
      en: "Proof, by a third party, that the declared result happened."
    ),
    GlossaryEntry(
      "contre-verification",
      "contre-vérification",
      "counter-verification",
      "التحقق المضاد",
      fr: "Le contrôle du travail du vérificateur, sur un second échantillon.",
      en: "The check of the verifier's work, on a second sample."
    ),
    GlossaryEntry(
      "strate",
      "strate",
      "stratum",
      "طبقة",
      fr: "Un projet, un résultat, une période, un tour : ce dans quoi l’on tire.",
      en: "A project, a result, a period, a round: what a draw is made in."
    ),
    GlossaryEntry(
      "echantillon",
      "échantillon",
      "sample",
      "عينة",
      fr: "Les déclarations tirées pour être vérifiées.",
      en: "The claims drawn to be verified."
    ),
    GlossaryEntry(
      "tirage",
      "tirage aléatoire",
      "random draw",
      "السحب العشوائي",
      fr:
        "L’ordre donné par l’empreinte de « graine|strate|déclaration » ; chacun peut le refaire.",
      en: "The order given by the hash of “seed|stratum|claim”; anyone can redo it."
    ),
    GlossaryEntry(
      "graine",
      "graine",
      "seed",
      "البذرة",
      fr: "Le texte choisi dans la salle, avant de voir l’ordre.",
      en: "The text chosen in the room, before the order is seen."
    ),
    GlossaryEntry(
      "constat",
      "constat",
      "finding",
      "المعاينة",
      fr: "La conclusion du vérificateur : confirmé, réduit ou refusé.",
      en: "The verifier's conclusion: confirmed, reduced or refused."
    ),
    GlossaryEntry(
      "motif",
      "motif",
      "reason",
      "السبب",
      fr: "Le code qui dit pourquoi un constat réduit ou refuse.",
      en: "The code that says why a finding reduces or refuses."
    ),
    GlossaryEntry(
      "ecart",
      "écart, taux d’erreur",
      "gap, error rate",
      "الفارق",
      fr: "La part des déclarations examinées d’une strate qui ne sont pas confirmées.",
      en: "The share of a stratum's examined claims that are not confirmed."
    ),
    GlossaryEntry(
      "tranche",
      "tranche d’écart",
      "band",
      "شريحة",
      fr: "Un intervalle de l’écart, et l’effet qu’il a sur la strate.",
      en: "An interval of the gap, and the effect it has on the stratum."
    ),
    GlossaryEntry(
      "tolerance",
      "seuil de tolérance",
      "tolerance",
      "عتبة التسامح",
      fr: "L’écart sous lequel on paie ce qui est déclaré.",
      en: "The gap under which one pays as declared."
    ),
    GlossaryEntry(
      "extrapolation",
      "extrapolation",
      "extrapolation",
      "الاستقراء",
      fr: "Étendre l’erreur de l’échantillon à ce qui n’a pas été tiré, par sa borne basse.",
      en: "Extending a sample's error to what was not drawn, by its lower bound."
    ),
    GlossaryEntry(
      "dispense",
      "dispense",
      "exemption",
      "إعفاء",
      fr: "La règle qui laisse valider sans constat ce qui n’a pas été tiré.",
      en: "The rule that lets what was not drawn be validated without a finding."
    ),
    GlossaryEntry(
      "doublon",
      "doublon",
      "duplicate",
      "تكرار",
      fr: "Une même personne déclarée deux fois pour un même résultat.",
      en: "One person declared twice for one result."
    ),
    GlossaryEntry(
      "validation",
      "validation",
      "validation",
      "المصادقة",
      fr: "La décision de la deuxième personne, qui fixe le montant.",
      en: "The second person's decision, which fixes the amount."
    ),
    GlossaryEntry(
      "contestation",
      "contestation, recours",
      "appeal",
      "الطعن",
      fr: "La demande de revoir une décision, dans un délai, devant une autre personne.",
      en: "The request to review a decision, in time, before another person."
    ),
    GlossaryEntry(
      "quatre-yeux",
      "quatre yeux",
      "four eyes",
      "مبدأ الأعين الأربع",
      fr: "Ceux qui déclarent, vérifient, valident et paient sont des personnes différentes.",
      en: "Those who declare, verify, validate and pay are different persons."
    ),
  ]
}
