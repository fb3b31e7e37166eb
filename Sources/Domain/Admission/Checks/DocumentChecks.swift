extension AdmissionCheck {
  /// A kind of document that the result asks for was not supplied (R71).
  static let evidenceMissing = AdmissionCheck(flag: .evidenceMissing) { facts, terms in
    let supplied = facts.claim.evidence
    return terms.result.evidence.contains { !supplied.contains($0) }
  }

  /// The employer's ICE is that of the project's operator; names and partners are not compared
  /// (R12).
  static let employerIsOperator = AdmissionCheck(flag: .employerIsOperator) { facts, _ in
    let employer = facts.claim.employerICE
    return !employer.isEmpty && employer == facts.operatorICE
  }

  /// The result lists contract types and the claim's is none of them.
  static let contractTypeNotAllowed = AdmissionCheck(flag: .contractTypeNotAllowed) {
    facts,
    terms in
    let allowed = terms.result.contractTypes
    return !allowed.isEmpty && !allowed.contains(facts.claim.contractType)
  }
}
