/// A mark on a claim: why it is inadmissible, or what someone must look at.
public enum Flag: String, CaseIterable, Sendable {
  // The failed checks of admission, in the order in which they are listed (R3).
  case resultNotInAgreement, outsideAgreement, declaredBeforeAchieved, periodClosed, ageOutOfBounds
  case notLongEnoughOutOfWork, evidenceMissing, noPrice, predecessorMissing, waitingPeriod
  case cnssMonthsMissing, duplicatePerson, employerIsOperator, contractTypeNotAllowed
  /// A returned claim whose due day passed (R20).
  case dueDayPassed
  /// Validated above the ceiling of the agreement (R39).
  case ceiling
  /// Another participant bears the same national identity number (R89).
  case possibleDuplicate

  /// The codes that an admission check may raise, in order.
  public static let admission: [Flag] = [
    .resultNotInAgreement, .outsideAgreement, .declaredBeforeAchieved, .periodClosed,
    .ageOutOfBounds, .notLongEnoughOutOfWork, .evidenceMissing, .noPrice, .predecessorMissing,
    .waitingPeriod, .cnssMonthsMissing, .duplicatePerson, .employerIsOperator,
    .contractTypeNotAllowed,
  ]
}
