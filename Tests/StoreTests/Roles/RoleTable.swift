import Domain

/// Who may do what, written from the sentences of R57 and of DESIGN §4 and from nothing else: the
/// program's own policy is what is tested against it.
enum RoleTable {
  /// An act on a claim: the roles that R57 gives it to, the states that §4 lets it start from, and
  /// what it is refused with from others.
  struct Verb: Sendable {
    let name: String
    let roles: Set<Role>
    let states: Set<ClaimState>
    var elsewhere = RefusalCode.illegalMove
    /// States from which it is refused for a reason of their own.
    var exceptions: [ClaimState: RefusalCode] = [:]
    let action: ClaimAction
  }

  static let verbs = [
    Verb(name: "admit", roles: [.coordinator], states: [.inadmissible], action: .admit),
    Verb(name: "take", roles: [.verifier], states: [.queued], action: .take(for: nil)),
    Verb(
      name: "take --for",
      roles: [.coordinator],
      states: [.queued],
      action: .take(for: "V9")
    ),
    Verb(
      name: "release",
      roles: [.verifier, .coordinator],
      states: [.inVerification],
      action: .release
    ),
    Verb(
      name: "conclude",
      roles: [.verifier],
      states: [.inVerification],
      action: .conclude(outcome: .confirmed, reason: nil, note: "", mode: nil)
    ),
    Verb(
      name: "return",
      roles: [.verifier],
      states: [.inVerification],
      action: .giveBack(reason: "pièce illisible", due: Fixture.today.adding(days: 5))
    ),
    Verb(
      name: "withdraw",
      roles: [.operator, .coordinator],
      states: [
        .inadmissible, .admissible, .exempt, .queued, .inVerification, .returned, .verified,
        .contested,
      ],
      action: .withdraw(reason: "doublon")
    ),
    Verb(
      name: "force",
      roles: [.coordinator],
      states: [.admissible],
      action: .force(cause: "alerte")
    ),
    Verb(
      name: "sendback",
      roles: [.validator],
      states: [.verified],
      action: .sendBack(reason: "à revoir")
    ),
    Verb(
      name: "validate",
      roles: [.validator],
      states: [.verified, .exempt],
      action: .validate
    ),
    Verb(
      name: "validate --refuse",
      roles: [.validator],
      states: [.verified],
      action: .refuse(reason: nil)
    ),
    Verb(
      name: "unvalidate",
      roles: [.validator],
      states: [.validated],
      action: .unvalidate(reason: "erreur")
    ),
    Verb(
      name: "appeal",
      roles: [.operator, .coordinator],
      states: [.inadmissible, .refused],
      // The finding of the sample is confirmed (R46).
      exceptions: [.verified: .confirmedFinding],
      action: .appeal(ground: "pièce oubliée")
    ),
    Verb(
      name: "settle",
      roles: [.coordinator, .validator],
      states: [.contested],
      action: .settle(outcome: .confirmed, reason: nil)
    ),
    Verb(
      name: "counter",
      roles: [.verifier],
      states: [.validated, .inPayment, .paid],
      elsewhere: .notCounterDrawn,
      action: .counter(outcome: .confirmed, reason: "revu")
    ),
    Verb(
      name: "regularise",
      roles: [.coordinator],
      states: [.paid],
      elsewhere: .notPaid,
      action: .regularise(amount: Money(centimes: -5_000), reason: "trop payé")
    ),
  ]

  /// The steps of a statement: the roles of R43, and the states that each starts from; nil is no
  /// statement yet.
  static let steps: [(move: StatementMove, roles: Set<Role>, states: [StatementState?])] = [
    (.draft, [.coordinator], [nil, .draft, .cancelled]),
    (.certify, [.coordinator, .validator], [.draft]),
    (.order, [.coordinator, .payer], [.certified]), (.pay, [.payer], [.ordered]),
    (.cancel, [.coordinator], [.draft, .certified, .ordered]),
  ]

  /// The verdict on a step of a statement; none when it must be done.
  static func verdict(
    _ person: (code: String, roles: Set<Role>),
    _ step: (move: StatementMove, roles: Set<Role>, states: [StatementState?]),
    _ state: StatementState?,
    _ mode: Mode
  ) -> RefusalCode? {
    if let refused = door(person, step.roles, mode) { return refused }
    if step.states.contains(state) { return nil }
    if state == nil { return .unknownStatement }
    // Once paid, nothing is left to put on another.
    return step.move == .draft && state == .paid ? .emptyStatement : .statementMove
  }

  /// One person of each role, one of all, one who has left, one whom nobody knows.
  static let persons: [(code: String, roles: Set<Role>)] = [
    ("K", [.coordinator]), ("O", [.operator]), ("V", [.verifier]), ("W", [.validator]),
    ("P", [.payer]), ("T", [.trainer]), ("L", [.viewer]),
    ("A", [.coordinator, .operator, .verifier, .validator, .payer]),
    ("Z", Set(Role.allCases)), ("nobody", Set(Role.allCases)),
  ]

  /// The kinds of store that verdicts differ in.
  enum Mode: String, CaseIterable, Sendable {
    case real
    /// A trainer may act.
    case demonstration
    /// Whoever acts has a key, and it is locked.
    case locked
    /// Whoever acts has a key, and has unlocked it.
    case unlocked

    var hasKeys: Bool { self == .locked || self == .unlocked }
  }

  /// The reasons that come before any look at what is acted on.
  static let atTheDoor: Set<RefusalCode> = [
    .unknownPerson, .personClosed, .roleNotAllowed, .passphraseRequired,
  ]

  /// What keeps a person out of an act in a store; nil when they may come in.
  static func door(
    _ person: (code: String, roles: Set<Role>),
    _ roles: Set<Role>,
    _ mode: Mode
  ) -> RefusalCode? {
    if person.code == "nobody" { return .unknownPerson }
    if person.code == "Z" { return .personClosed }
    let isTrainerHere = mode == .demonstration && person.roles.contains(.trainer)
    if person.roles.isDisjoint(with: roles) && !isTrainerHere { return .roleNotAllowed }
    return mode == .locked ? .passphraseRequired : nil
  }

  /// The verdict on an act: none when it must be done.
  static func verdict(
    _ person: (code: String, roles: Set<Role>),
    _ verb: Verb,
    _ state: ClaimState,
    _ mode: Mode
  ) -> RefusalCode? {
    door(person, verb.roles, mode)
      ?? (verb.states.contains(state) ? nil : verb.exceptions[state] ?? verb.elsewhere)
  }
}
