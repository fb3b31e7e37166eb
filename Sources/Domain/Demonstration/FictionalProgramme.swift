/// The programme of the demonstration: every price, threshold and person of it is invented.
public enum FictionalProgramme {
  /// What the title and every screen say of it.
  public static let title = "DÉMO · Programme emploi FBR — EXEMPLE fictif"

  /// The whole pack.
  public static let programme = Programme(
    code: "DEMO-2025",
    title: title,
    isExample: true,
    periodKind: .quarter,
    minimumAge: 18,
    maximumAge: 35,
    minimumMonthsOutOfWork: 6,
    okPercent: 90,
    watchPercent: 70,
    bonus: Bonus(mode: .sum, cap: 2500),
    groups: groups,
    results: results,
    prices: prices,
    mechanisms: mechanisms,
    reasons: reasons,
    persons: FictionalPersons.all
  )

  static let groups = [
    TargetGroup(
      code: "F",
      label: Label(french: "Femmes", english: "Women", arabic: "نساء"),
      bonus: 1000
    ),
    TargetGroup(
      code: "SD",
      label: Label(french: "Sans diplôme", english: "No diploma", arabic: "بدون شهادة"),
      bonus: 1000
    ),
    TargetGroup(
      code: "CLD",
      label: Label(
        french: "Chômage de longue durée",
        english: "Long-term unemployed",
        arabic: "بطالة طويلة الأمد"
      ),
      bonus: 500
    ),
    TargetGroup(
      code: "RUR",
      label: Label(french: "Rural", english: "Rural", arabic: "قروي"),
      bonus: 500
    ),
  ]

  static let results = [
    ResultDefinition(
      code: "ENT",
      label: Label(
        french: "Entrée en parcours",
        english: "Enrolment",
        arabic: "الالتحاق بالمسار"
      ),
      level: .enrolment,
      mechanism: "DOC",
      evidence: ["fiche_inscription", "copie_cin"]
    ),
    ResultDefinition(
      code: "FOR",
      label: Label(
        french: "Formation achevée",
        english: "Training completed",
        arabic: "إتمام التكوين"
      ),
      level: .training,
      mechanism: "TEL",
      evidence: ["attestation_formation", "emargement"]
    ),
    ResultDefinition(
      code: "INS",
      label: Label(
        french: "Insertion en emploi formel",
        english: "Formal placement",
        arabic: "الإدماج في الشغل"
      ),
      level: .placement,
      predecessor: "FOR",
      mechanism: "REG",
      evidence: ["contrat", "attestation_cnss"],
      contractTypes: ["CDI", "CDD", "insertion"]
    ),
    ResultDefinition(
      code: "MAI",
      label: Label(
        french: "Maintien en emploi 6 mois",
        english: "Six months in employment",
        arabic: "الاستمرار في الشغل 6 أشهر"
      ),
      level: .jobRetention,
      predecessor: "INS",
      waitingMonths: 6,
      cnssMonths: 6,
      mechanism: "CNS",
      evidence: ["attestation_cnss", "bulletin_paie"]
    ),
  ]

  /// The source that every price names.
  static let priceSource = "exemple — prix inventé pour la démonstration"

  private static func price(
    _ result: String,
    _ dirhams: Int64,
    province: String? = nil,
    group: String? = nil,
    from: Day? = nil,
    until: Day? = nil
  ) -> Price {
    Price(
      result: result,
      province: province,
      group: group,
      amount: Money(centimes: dirhams * 100),
      from: from,
      until: until,
      method: "exemple",
      source: priceSource
    )
  }

  /// Placement has no price from 1 to 5 April 2026: a gap between two price lists, on purpose.
  static let prices = [
    price("ENT", 400), price("FOR", 2800), price("FOR", 3200, group: "SD"),
    price("INS", 3600, until: FictionalCalendar.day(2026, 3, 31)),
    price("INS", 3900, from: FictionalCalendar.day(2026, 4, 6)),
    price("INS", 4400, province: "07.585", until: FictionalCalendar.day(2026, 3, 31)),
    price("INS", 4600, province: "07.585", from: FictionalCalendar.day(2026, 4, 6)),
    price("MAI", 4800), price("MAI", 5200, group: "RUR"),
  ]

  static let bands = [
    Band(from: 0, to: 1000, effect: .payDeclared), Band(from: 1000, to: 2500, effect: .extrapolate),
    Band(from: 2500, to: 4000, effect: .verifyAll), Band(from: 4000, to: 10_000, effect: .suspend),
  ]

  static let mechanisms = [
    Mechanism(
      code: "DOC",
      label: Label(french: "Revue de pièces", english: "Document review"),
      kind: .documentReview,
      coverage: .share(2000),
      minimum: 5,
      deadlineDays: 15,
      verifyDays: 15,
      requiresEvidenceSeen: true,
      checks: ["identityCompared"],
      bands: bands
    ),
    Mechanism(
      code: "TEL",
      label: Label(french: "Enquête téléphonique", english: "Telephone survey"),
      kind: .phoneSurvey,
      coverage: .confidence(percent: 90, margin: 1000, expected: 5000),
      minimum: 5,
      deadlineDays: 15,
      verifyDays: 15,
      bands: bands
    ),
    Mechanism(
      code: "REG",
      label: Label(french: "Recoupement avec les registres", english: "Register cross-check"),
      kind: .registerCrossCheck,
      coverage: .confidence(percent: 95, margin: 800, expected: 5000),
      minimum: 5,
      deadlineDays: 15,
      verifyDays: 15,
      bands: bands
    ),
    Mechanism(
      code: "CNS",
      label: Label(french: "Contrôle exhaustif CNSS", english: "Full check with the CNSS"),
      kind: .registerCrossCheck,
      coverage: .all,
      deadlineDays: 15,
      cnssMinimumDays: 13,
      verifyDays: 15
    ),
  ]

  static let reasons = [
    Reason(
      code: "ABSENCES",
      label: Label(french: "Assiduité insuffisante", english: "Too many absences"),
      keep: 5000
    ),
    Reason(
      code: "TEMPS-PARTIEL",
      label: Label(french: "Temps partiel", english: "Part-time contract"),
      keep: 6000
    ),
    Reason(
      code: "DATE",
      label: Label(french: "Date non conforme", english: "Wrong date"),
      keep: 8000
    ),
    Reason(
      code: "INJOIGNABLE",
      label: Label(french: "Personne injoignable", english: "Person out of reach")
    ),
    Reason(
      code: "PIECE-DOUTEUSE",
      label: Label(french: "Pièce douteuse", english: "Doubtful document")
    ),
    Reason(
      code: "INTROUVABLE-CNSS",
      label: Label(french: "Introuvable au registre CNSS", english: "Not in the CNSS register")
    ),
  ]
}
