import Domain
import GRDB

extension ClaimAction {
  /// The act that the policy knows it by.
  var act: Action {
    switch self {
    case .admit: .admit
    case .take(let verifier): verifier == nil ? .take : .takeFor
    case .release: .release
    case .conclude: .conclude
    case .giveBack: .giveBack
    case .withdraw: .withdraw
    case .force: .force
    case .sendBack: .sendBack
    case .validate: .validate
    case .refuse: .refuse
    case .unvalidate: .unvalidate
    case .appeal: .appeal
    case .settle: .settle
    case .counter: .counter
    case .regularise: .regularise
    }
  }
}

extension ImportKind {
  /// The act that the policy knows the import of this kind by.
  var act: Action {
    switch self {
    case .actors: .importActors
    case .relations: .importRelations
    case .projects: .importProjects
    case .targets: .importTargets
    case .participants: .importParticipants
    case .claims: .importClaims
    case .findings: .importFindings
    case .cnss: .importCNSS
    case .needs: .importNeeds
    }
  }
}

/// Who may do what: the policy of Domain, asked with what the store knows. Faults are looked for in
/// the order of R21.
extension Writing {
  private var isDemonstration: Bool { referential.frozenToday != nil }

  /// The person who acts.
  func authorPerson() throws -> Person {
    guard let person = programme.person(author.person) else {
      throw Refusal(.unknownPerson, subject: author.person)
    }
    return person
  }

  /// Begins a change: the author may do these acts, and whoever has a key has unlocked it, signed or
  /// not; the day is not before the journal's, and claims given back too late have expired (R20, R57,
  /// R74).
  func begin(_ acts: Set<Action>) throws {
    let person = try authorPerson()
    for act in acts {
      if let refusal = Policy.refusal(
        of: act,
        to: person,
        on: today,
        demonstration: isDemonstration
      ) {
        throw refusal
      }
    }
    role = actingRole(of: person, acts)
    // Who registers a key has none to unlock: a second one is refused for what it is.
    if acts != [.registerKey] { try requireSigner() }
    try requireDayNotBeforeJournal()
    try expireReturned()
    // An expiry comes first, and may close its stratum: what follows finds it closed (R20).
    try closeTouchedStrata()
  }

  /// The first of the person's roles that the act asks for; a trainer's own in a demonstration.
  private func actingRole(of person: Person, _ acts: Set<Action>) -> String {
    let asked = acts.reduce(into: Set<Role>()) { $0.formUnion($1.roles) }
    let role = person.orderedRoles.first(where: asked.contains) ?? person.orderedRoles.first
    return role?.rawValue ?? ""
  }

  /// Whether the author may bring rows of this project in a file (R57).
  func mayImport(_ act: Action, for project: Project) -> Bool {
    guard let person = programme.person(author.person) else { return false }
    return Policy.refusal(of: act, to: person, for: project, demonstration: isDemonstration) == nil
  }

  /// Whether the author may bring the findings of this verifier: their own, or anyone's for a
  /// coordinator.
  func mayConclude(for verifier: String) -> Bool {
    verifier == author.person
      || programme.person(author.person)?.roles.contains(.coordinator) ?? false
      || isDemonstration && programme.person(author.person)?.roles.contains(.trainer) ?? false
  }

  /// The persons through whose hands a claim went; of several who settled its appeals, the author if
  /// the author is one.
  private func hands(of record: ClaimRecord) throws -> Hands {
    var decider = record.settledBy
    if let last = decider, last != author.person,
      try AppealTable.didSettle(author.person, claim: record.id, db)
    {
      decider = author.person
    }
    return Hands(
      declarer: record.claim.declaredBy,
      taker: record.takenBy,
      verifier: record.finding?.by,
      validator: record.decidedBy,
      decider: decider
    )
  }

  private func project(of record: ClaimRecord) throws -> Project {
    guard let project = try facts.project(record.claim.project) else {
      throw Refusal(.unknownProject, subject: record.claim.project)
    }
    return project
  }

  private func refuse(_ code: RefusalCode?, _ record: ClaimRecord, _ details: [String]) throws {
    if let code { throw Refusal(code, subject: record.claim.code, details: details) }
  }

  /// Refuses who may not take a claim to verify it (DESIGN §4, rule 2; R36).
  func requireVerifier(_ code: String, of record: ClaimRecord) throws {
    guard let person = programme.person(code) else {
      throw Refusal(.unknownVerifier, subject: code)
    }
    if let refusal = Policy.refusal(
      of: .take,
      to: person,
      on: today,
      demonstration: isDemonstration
    ) {
      throw refusal
    }
    let reason = FourEyes.taking(
      person,
      hands: try hands(of: record),
      project: try project(of: record)
    )
    try refuse(reason, record, [person.code])
  }

  /// Refuses who may not conclude or give back a claim: all but its taker (R36).
  func requireTaker(_ code: String, of record: ClaimRecord) throws {
    guard let person = programme.person(code) else {
      throw Refusal(.unknownVerifier, subject: code)
    }
    let reason = FourEyes.concluding(
      person,
      hands: try hands(of: record),
      project: try project(of: record)
    )
    try refuse(reason, record, [record.takenBy ?? ""])
  }

  /// Refuses who may not release a claim that was taken (R57).
  func requireTakerOrCoordinator(_ record: ClaimRecord) throws {
    let reason = FourEyes.releasing(try authorPerson(), hands: try hands(of: record))
    try refuse(reason, record, [record.takenBy ?? ""])
  }

  /// Refuses who may not settle the appeal of a claim (DESIGN §4, rule 2).
  func requireSettler(of record: ClaimRecord) throws {
    let reason = FourEyes.settling(try authorPerson(), hands: try hands(of: record))
    try refuse(reason, record, [author.person])
  }

  /// Refuses who may not counter-verify a claim: who already had it in hand, or is of the operator
  /// (DESIGN §4, rule 2).
  func requireCounterVerifier(of record: ClaimRecord) throws {
    let reason = FourEyes.countering(
      try authorPerson(),
      hands: try hands(of: record),
      project: try project(of: record)
    )
    try refuse(reason, record, [author.person])
  }

  /// Refuses who may not validate or refuse a claim (DESIGN §4, rule 2; R55).
  func requireValidator(of record: ClaimRecord) throws {
    let reason = FourEyes.validating(try authorPerson(), hands: try hands(of: record))
    try refuse(reason, record, [author.person])
  }
}
