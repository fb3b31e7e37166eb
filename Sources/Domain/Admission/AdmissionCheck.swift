/// One named check of admission: the flag it raises, and when.
public struct AdmissionCheck: Sendable {
  /// The flag that a failing claim takes.
  public let flag: Flag
  let fails: @Sendable (AdmissionFacts, AdmissionTerms) -> Bool

  /// Every check, in the order in which the flags of a claim are listed (R3).
  public static let catalog: [AdmissionCheck] = [
    .resultNotInAgreement, .outsideAgreement, .declaredBeforeAchieved, .periodClosed,
    .ageOutOfBounds, .notLongEnoughOutOfWork, .evidenceMissing, .noPrice, .predecessorMissing,
    .waitingPeriod, .cnssMonthsMissing, .duplicatePerson, .employerIsOperator,
    .contractTypeNotAllowed,
  ]
}
