extension AdmissionCheck {
  /// The age on the entry day is outside the programme's bounds, or unknown while there is one
  /// (R11).
  static let ageOutOfBounds = AdmissionCheck(flag: .ageOutOfBounds) { facts, terms in
    let (minimum, maximum) = (terms.entry.minimumAge, terms.entry.maximumAge)
    guard minimum != nil || maximum != nil else { return false }
    guard let birthYear = facts.participant.birthYear else { return true }
    let age = facts.participant.entryOn.year - birthYear
    return age < minimum ?? Int.min || age > maximum ?? Int.max
  }

  /// The time out of work is below the programme's minimum, or unknown while there is one (R11).
  static let notLongEnoughOutOfWork = AdmissionCheck(flag: .notLongEnoughOutOfWork) {
    facts,
    terms in
    guard terms.entry.minimumMonthsOutOfWork > 0 else { return false }
    guard let months = facts.participant.monthsOutOfWork else { return true }
    return months < terms.entry.minimumMonthsOutOfWork
  }
}
