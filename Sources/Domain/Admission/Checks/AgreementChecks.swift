extension AdmissionCheck {
  /// The project has no target line for the result, of any period (R4).
  static let resultNotInAgreement = AdmissionCheck(flag: .resultNotInAgreement) { facts, _ in
    !facts.resultIsInAgreement
  }

  /// The achievement day is outside the agreement, both ends included.
  static let outsideAgreement = AdmissionCheck(flag: .outsideAgreement) { facts, _ in
    !facts.project.agreement.holds(facts.claim.achievedOn)
  }

  /// The claim was declared before the day on which it says that the result was achieved.
  static let declaredBeforeAchieved = AdmissionCheck(flag: .declaredBeforeAchieved) { facts, _ in
    facts.claim.declaredOn < facts.claim.achievedOn
  }

  /// The period of the achievement day is closed (R53).
  static let periodClosed = AdmissionCheck(flag: .periodClosed) { facts, _ in facts.periodIsClosed }

  /// No published price fits (R17b).
  static let noPrice = AdmissionCheck(flag: .noPrice) { _, terms in !terms.hasPrice }

  /// Another claim of the same person and result stands (R5).
  static let duplicatePerson = AdmissionCheck(flag: .duplicatePerson) { facts, _ in
    facts.isDuplicate
  }
}
