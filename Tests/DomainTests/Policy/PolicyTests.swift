import Domain
import Testing

@Suite struct PolicyTests {
  private let today = day("2026-11-22")

  private func permits(_ action: Action, _ role: Role, demonstration: Bool = false) -> Bool {
    let person = Person(code: "p", name: "P", roles: [role])
    return Policy.permits(action, to: person, on: today, demonstration: demonstration)
  }

  /// R57, one role a line: all that it may do, but `backup`.
  static let verbs: [(Role, Set<Action>)] = [
    (
      .coordinator,
      [
        .importActors, .importRelations, .importProjects, .importTargets, .importParticipants,
        .importClaims, .importFindings, .importCNSS, .editActors, .editRelations, .editProjects,
        .editTargets, .editParticipants, .draw, .releaseStratum, .admit, .force, .takeFor,
        .release, .withdraw, .appeal, .settle, .draftStatement, .certifyStatement,
        .orderStatement, .cancelStatement, .regularise, .closePeriod, .openPeriod, .editProgramme,
        .publishProgramme, .editPersons, .erase, .revokeKey, .exportIdentities, .importNeeds,
        .assignGaps,
        .mergeActors, .editStakes,
      ]
    ),
    (
      .operator,
      [.importParticipants, .importClaims, .importCNSS, .editParticipants, .withdraw, .appeal]
    ),
    (.verifier, [.importFindings, .take, .release, .conclude, .giveBack, .counter]),
    (.validator, [.validate, .refuse, .sendBack, .unvalidate, .settle, .certifyStatement]),
    (.payer, [.orderStatement, .payStatement]),
    (.trainer, []),
    (.viewer, []),
  ]

  @Test("R57 each role has its verbs and no other", arguments: verbs)
  func rights(role: Role, actions: Set<Action>) {
    // Whoever signs has a key of their own.
    let own: Set<Action> = actions.isEmpty ? [] : [.registerKey, .changeKey]
    let wanted = actions.union(own).union([.backup])
    #expect(Set(Action.allCases.filter { permits($0, role) }) == wanted)
  }

  @Test func `R57 every verb has a role, and every role its line`() {
    #expect(Self.verbs.map(\.0) == Role.allCases)
    for action in Action.allCases { #expect(!action.roles.isEmpty) }
  }

  @Test(arguments: Action.allCases)
  func `R57 a trainer acts in a demonstration store only`(action: Action) {
    #expect(permits(action, .trainer, demonstration: true))
    #expect(permits(action, .viewer, demonstration: true) == (action == .backup))
    #expect(permits(action, .trainer) == (action == .backup))
  }

  @Test func `a closed person may do nothing, from the closing day on`() {
    var person = Person(code: "p", name: "P", roles: [.coordinator, .trainer])
    person.closedOn = today
    let refusal = Policy.refusal(of: .draw, to: person, on: today, demonstration: true)
    #expect(refusal?.code == .personClosed)
    person.closedOn = today.adding(days: 1)
    #expect(Policy.permits(.draw, to: person, on: today, demonstration: false))
  }

  @Test func `a refusal names the roles that may`() {
    let person = Person(code: "p", name: "P", roles: [.viewer])
    let refusal = Policy.refusal(of: .settle, to: person, on: today, demonstration: false)
    #expect(
      refusal == Refusal(.roleNotAllowed, subject: "p", details: ["coordinator", "validator"])
    )
    #expect(refusal?.exitStatus == 77)
  }

  @Test(
    "R57 an operator imports for the projects of its actor",
    arguments: [("A1", true), ("A2", true), ("A3", false), (nil, false), ("", false)]
      as [(String?, Bool)]
  )
  func ownProjects(actor: String?, allowed: Bool) {
    var person = Person(code: "p", name: "P", actor: actor, roles: [.operator])
    func refusal(_ action: Action) -> Refusal? {
      Policy.refusal(of: action, to: person, for: Sample.project, demonstration: false)
    }
    #expect((refusal(.importClaims) == nil) == allowed)
    #expect(refusal(.withdraw) == nil)
    person.roles.insert(.coordinator)
    #expect(refusal(.importClaims) == nil)
  }
}

@Suite struct FourEyesTests {
  private let hands = Hands(
    declarer: "dec",
    taker: "tak",
    verifier: "ver",
    validator: "val",
    decider: "app"
  )

  private func person(_ code: String, actor: String? = nil, _ role: Role = .verifier) -> Person {
    Person(code: code, name: code, actor: actor, roles: [role])
  }

  @Test(
    "rule 2: who may take a claim",
    arguments: [
      ("dec", nil, .declarerCannotVerify), ("val", nil, .validatorCannotVerify),
      ("app", nil, .deciderCannotVerify), ("ver", nil, nil), ("tak", nil, nil), ("x", "A3", nil),
      ("x", "A1", .verifierOfOperator), ("x", "A2", .verifierOfOperator),
    ] as [(String, String?, RefusalCode?)]
  )
  func taking(code: String, actor: String?, expected: RefusalCode?) {
    #expect(
      FourEyes.taking(person(code, actor: actor), hands: hands, project: Sample.project)
        == expected
    )
  }

  @Test(
    "R36 only the taker concludes",
    arguments: [("tak", nil, nil), ("ver", nil, .notTheTaker), ("tak", "A1", .verifierOfOperator)]
      as [(String, String?, RefusalCode?)]
  )
  func concluding(code: String, actor: String?, expected: RefusalCode?) {
    #expect(
      FourEyes.concluding(person(code, actor: actor), hands: hands, project: Sample.project)
        == expected
    )
  }

  @Test func `R57 the taker or a coordinator releases`() {
    #expect(FourEyes.releasing(person("tak"), hands: hands) == nil)
    #expect(FourEyes.releasing(person("x"), hands: hands) == .notTheTaker)
    #expect(FourEyes.releasing(person("x", .coordinator), hands: hands) == nil)
  }

  @Test(
    "R55 who may validate, settle and pay",
    arguments: [
      ("dec", .declarerCannotValidate, .declarerCannotSettle, .handCannotPay),
      ("ver", .verifierCannotValidate, .verifierCannotSettle, .handCannotPay),
      ("val", nil, .validatorCannotSettle, .handCannotPay),
      ("app", .deciderCannotValidate, nil, .handCannotPay), ("x", nil, nil, nil),
      ("tak", nil, nil, nil),
    ] as [(String, RefusalCode?, RefusalCode?, RefusalCode?)]
  )
  func deciding(
    code: String,
    validating: RefusalCode?,
    settling: RefusalCode?,
    paying: RefusalCode?
  ) {
    #expect(FourEyes.validating(person(code), hands: hands) == validating)
    #expect(FourEyes.settling(person(code), hands: hands) == settling)
    #expect(FourEyes.paying(person(code), hands: hands) == paying)
  }

  @Test func `R43 the four steps of a statement are those of four persons`() {
    let hands = StatementHands(drafter: "a", certifier: "b", orderer: "c")
    for code in ["a", "b", "c"] {
      #expect(FourEyes.advancing(person(code), hands: hands) == .sameStatementHand)
    }
    #expect(FourEyes.advancing(person("d"), hands: hands) == nil)
  }

  @Test func `R24 R44 R57 a second person draws again, releases a stratum, publishes`() {
    #expect(FourEyes.redrawing(person("a"), drawer: "a") == .drawerCannotRedraw)
    #expect(FourEyes.redrawing(person("b"), drawer: "a") == nil)
    #expect(FourEyes.releasingStratum(person("a"), drawer: "a") == .drawerCannotRelease)
    #expect(FourEyes.releasingStratum(person("b"), drawer: "a") == nil)
    #expect(FourEyes.publishing(person("a"), author: "a") == .authorCannotPublish)
    #expect(FourEyes.publishing(person("b"), author: "a") == nil)
  }

  @Test func `a claim without hands is open to everyone`() {
    #expect(FourEyes.validating(person("x"), hands: Hands()) == nil)
    #expect(FourEyes.settling(person("x"), hands: Hands()) == nil)
  }

  @Test func `every reason about persons exits with 77`() {
    let reasons: [RefusalCode] = [
      .declarerCannotVerify, .validatorCannotVerify, .deciderCannotVerify, .verifierOfOperator,
      .notTheTaker, .declarerCannotValidate, .verifierCannotValidate, .deciderCannotValidate,
      .declarerCannotSettle, .verifierCannotSettle, .validatorCannotSettle, .handCannotPay,
      .sameStatementHand, .drawerCannotRedraw, .drawerCannotRelease, .authorCannotPublish,
    ]
    for reason in reasons { #expect(reason.exitStatus == 77) }
  }
}
