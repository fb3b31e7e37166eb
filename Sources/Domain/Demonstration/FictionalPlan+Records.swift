extension FictionalPlan {
  /// Digits of the numbers in codes: enough for all, and at least six for claims.
  private var claimWidth: Int { max(6, String(events.count).utf8.count) }
  private var personWidth: Int { max(4, String(persons.count).utf8.count) }

  /// The code of a claim: `C000123`.
  public func claimCode(_ index: Int) -> String { "C" + padded(index + 1, claimWidth) }

  /// The claim that a code names, or nil.
  public func claimIndex(_ code: String) -> Int? {
    decimal(code.utf8.dropFirst()).flatMap { events.indices.contains($0 - 1) ? $0 - 1 : nil }
  }

  /// The code of a participant: `P03-0417`.
  public func participantCode(_ index: Int) -> String {
    let person = persons[index]
    return "P0\(person.project + 1)-" + padded(Int(person.number), personWidth)
  }

  /// The record of a participant, with an identity that no one bears.
  public func participant(_ index: Int) -> ParticipantLine {
    let person = persons[index]
    let commune = Territory.communes[Int(person.commune)]
    let education = Education.allCases[Int(person.education)]
    var groups: [String] = []
    if person.isFemale { groups.append("F") }
    if education == .none || education == .primary { groups.append("SD") }
    if person.monthsOutOfWork >= 12 { groups.append("CLD") }
    if !commune.isUrban { groups.append("RUR") }
    return ParticipantLine(
      participant: Participant(
        code: participantCode(index),
        project: "P0\(person.project + 1)",
        sex: person.isFemale ? .female : .male,
        birthYear: Int(person.birthYear),
        education: education,
        groups: groups,
        commune: commune.code,
        entryOn: person.entryOn,
        monthsOutOfWork: Int(person.monthsOutOfWork)
      ),
      identity: Identity(nationalID: "DEMO" + padded(Int(person.identity), 7))
    )
  }

  /// The claim as it is declared on a day; `version` 2 is the corrected one.
  public func claim(_ index: Int, declaredOn: Day, version: Int = 1) -> Claim {
    let event = events[index]
    let project = Int(persons[Int(event.person)].project)
    let definition = FictionalProgramme.results[Int(event.result)]
    let isMissing = event.flaw == .evidenceMissing && version == 1
    var claim = Claim(
      code: claimCode(index),
      project: "P0\(project + 1)",
      result: definition.code,
      participant: participantCode(Int(event.person)),
      achievedOn: event.achievedOn,
      declaredOn: declaredOn,
      evidence: isMissing ? Array(definition.evidence.dropLast()) : definition.evidence,
      declaredBy: FictionalPersons.operatorPerson(project)
    )
    guard event.result >= 2 else { return claim }
    let employer = employer(of: Int(event.person), project: project)
    (claim.employerName, claim.employerICE) = (employer.name, employer.ice)
    let types = ["CDI", "CDD", "CDD", "insertion"]
    claim.contractType = types[Int(event.person) % types.count]
    if event.flaw == .wrongContract { claim.contractType = "stage" }
    if event.flaw == .employerIsOperator, version == 1 {
      claim.employerName = FictionalRegion.actors[project + 10].nameFrench
      claim.employerICE = operatorICEs[project]
    }
    return claim
  }

  /// The employer of a participant: one that the registry knows, or one of a made-up street.
  func employer(of person: Int, project: Int) -> (name: String, ice: String) {
    let choice = (person &* 31 &+ project &* 7) % 40
    if choice < FictionalPlan.known.count { return FictionalPlan.known[choice] }
    return FictionalPlan.unknown[choice - FictionalPlan.known.count]
  }

  private static let known: [(name: String, ice: String)] =
    FictionalRegion.actors.enumerated().filter { $0.element.kind == .employer }
    .map { ($0.element.nameFrench, $0.element.ice) }

  private static let unknown: [(name: String, ice: String)] = {
    let trades = ["Atelier", "Comptoir", "Maison", "Domaine", "Garage", "Boulangerie"]
    let names = ["Fictif", "d'Essai", "Exemple", "Modèle", "Imaginaire"]
    return trades.flatMap { trade in names.map { "\(trade) \($0) (DÉMO)" } }.enumerated()
      .map { ($0.element, FictionalRegion.ice(900 + $0.offset)) }
  }()

  /// The CNSS line of an employment for a month; nil when there is none.
  public func line(_ employment: Employment, _ month: Month) -> CNSSLine? {
    let (first, last) = (employment.from.month, employment.until.month)
    guard month >= first, month <= last, month != employment.missing else { return nil }
    var days = 26
    if month == first { days = max(1, 26 - employment.from.civil.day * 26 / 31) }
    if month == last {
      days = min(days, max(1, employment.until.civil.day * 26 / 31))
    }
    let person = Int(employment.person)
    let project = Int(persons[person].project)
    return CNSSLine(
      participant: participantCode(person),
      employerICE: employer(of: person, project: project).ice,
      month: month,
      days: days
    )
  }
}
