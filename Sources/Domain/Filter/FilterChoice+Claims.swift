extension FilterChoice {
  /// The states of a claim, with the three letters that lists show, and `ouvert`.
  static let claimStates: [FilterChoice] =
    [
      (ClaimState.declared, "déclaré", "declared", "DÉC"),
      (.inadmissible, "irrecevable", "inadmissible", "IRR"),
      (.admissible, "recevable", "admissible", "REC"), (.exempt, "dispensé", "exempt", "DIS"),
      (.queued, "à vérifier", "queued", "FIL"),
      (.inVerification, "en vérification", "in verification", "ENV"),
      (.returned, "retourné", "returned", "RTN"), (.verified, "vérifié", "verified", "VÉR"),
      (.validated, "validé", "validated", "VAL"), (.refused, "refusé", "refused", "REF"),
      (.contested, "contesté", "contested", "CON"),
      (.inPayment, "mis en paiement", "in payment", "MEP"), (.paid, "payé", "paid", "PAY"),
      (.withdrawn, "abandonné", "withdrawn", "ABN"),
    ].map { FilterChoice($0.0.rawValue, $0.1, $0.2, $0.3) }
    + [
      FilterChoice(
        codes: ClaimState.allCases.filter(\.isOpen).map(\.rawValue),
        names: ["ouvert", "open"]
      )
    ]

  static let selections = [
    FilterChoice("none", "aucune", "none"), FilterChoice("drawn", "tiré", "drawn"),
    FilterChoice("forced", "forcé", "forced"), FilterChoice("exempt", "dispensé", "exempt"),
  ]

  static let outcomes = [
    FilterChoice("confirmed", "confirmé", "confirmed"),
    FilterChoice("reduced", "réduit", "reduced"), FilterChoice("refused", "refusé", "refused"),
  ]

  static let missing = [FilterChoice("missing", "manquante", "missing")]

  static let yesNo = [FilterChoice("yes", "oui", "yes"), FilterChoice("no", "non", "no")]

  static let sexes = [
    FilterChoice("F", "femme", "female", "woman"), FilterChoice("M", "homme", "male", "man", "H"),
  ]

  /// The flags, in the order of the catalogue.
  static let flags: [FilterChoice] = [
    (Flag.resultNotInAgreement, "hors convention", "result not in agreement"),
    (.outsideAgreement, "hors dates", "outside agreement"),
    (.declaredBeforeAchieved, "déclaré avant", "declared before achieved"),
    (.periodClosed, "période close", "period closed"), (.ageOutOfBounds, "âge", "age"),
    (.notLongEnoughOutOfWork, "chômage court", "out of work"),
    (.evidenceMissing, "pièce manquante", "evidence missing"), (.noPrice, "sans prix", "no price"),
    (.predecessorMissing, "résultat précédent", "predecessor missing"),
    (.waitingPeriod, "délai d'attente", "waiting period"),
    (.cnssMonthsMissing, "mois CNSS", "CNSS months"), (.duplicatePerson, "doublon", "duplicate"),
    (.employerIsOperator, "employeur opérateur", "employer is operator"),
    (.contractTypeNotAllowed, "type de contrat", "contract type"),
    (.dueDayPassed, "hors délai", "due day passed"), (.ceiling, "plafond", "ceiling"),
    (.possibleDuplicate, "doublon possible", "possible duplicate"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }
}
