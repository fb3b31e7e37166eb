import Domain
import Testing

/// What a mechanism wants done before a claim is accepted.
@Suite struct ExaminationTests {
  private func mechanism(seen: Bool, checks: [String]) -> Mechanism {
    Mechanism(
      code: "M",
      label: Label(french: "M"),
      kind: .siteVisit,
      coverage: .all,
      requiresEvidenceSeen: seen,
      checks: checks
    )
  }

  @Test(arguments: [Finding.Outcome.confirmed, .reduced])
  func `what was not done is named, in the order in which it is asked`(_ outcome: Finding.Outcome) {
    let whole = mechanism(seen: true, checks: ["placeVisited", "personMet"])
    let none = whole.lacking(Examination(), evidence: ["contrat", "photo"], before: outcome)
    #expect(
      none == Examination(seen: ["contrat", "photo"], checks: ["placeVisited", "personMet"])
    )
    let half = Examination(seen: ["photo", "autre"], checks: ["personMet", "other"])
    #expect(
      whole.lacking(half, evidence: ["contrat", "photo"], before: outcome)
        == Examination(seen: ["contrat"], checks: ["placeVisited"])
    )
    let all = Examination(seen: ["photo", "contrat"], checks: ["personMet", "placeVisited"])
    #expect(whole.lacking(all, evidence: ["contrat", "photo"], before: outcome).isEmpty)
  }

  @Test func `documents and checks are asked for each by itself`() {
    let checked = mechanism(seen: false, checks: ["personMet"])
    #expect(
      checked.lacking(Examination(), evidence: ["contrat"], before: .confirmed)
        == Examination(checks: ["personMet"])
    )
    let seen = mechanism(seen: true, checks: [])
    #expect(
      seen.lacking(Examination(), evidence: ["contrat"], before: .confirmed)
        == Examination(seen: ["contrat"])
    )
  }

  @Test func `nothing is asked before a claim is refused`() {
    let whole = mechanism(seen: true, checks: ["personMet"])
    #expect(whole.lacking(Examination(), evidence: ["contrat"], before: .refused).isEmpty)
  }

  @Test func `a check is a code, and stands once`() {
    var programme = Sample.programme
    programme.mechanisms[0].checks = ["personMet", "rendez-vous pris", "personMet"]
    #expect(
      programme.faults().map { "\($0.code) \($0.path) \($0.value)" } == [
        "badCode mechanism[1].checks rendez-vous pris",
        "duplicateCode mechanism[1].checks personMet",
      ]
    )
  }
}
