/// Whether one more pair of eyes is another person: rule 2 of DESIGN §4, in one place.
///
/// Each function answers with the reason for which a person may not act, or nil; whether their role
/// lets them is `Policy`'s affair, and comes first (R21).
public enum FourEyes {
  /// Taking a claim to verify it: not its declarer, nor one who already decided it, and of an actor
  /// that is neither the project's operator nor a partner.
  public static func taking(_ person: Person, hands: Hands, project: Project) -> RefusalCode? {
    if project.involves(person.actor) { return .verifierOfOperator }
    if person.code == hands.declarer { return .declarerCannotVerify }
    if person.code == hands.validator { return .validatorCannotVerify }
    if person.code == hands.decider { return .deciderCannotVerify }
    return nil
  }

  /// Concluding or returning a claim: its taker alone (R36), who may still verify it.
  public static func concluding(_ person: Person, hands: Hands, project: Project) -> RefusalCode? {
    guard person.code == hands.taker else { return .notTheTaker }
    return taking(person, hands: hands, project: project)
  }

  /// Releasing a claim that was taken: its taker or a coordinator (R57).
  public static func releasing(_ person: Person, hands: Hands) -> RefusalCode? {
    person.code == hands.taker || person.roles.contains(.coordinator) ? nil : .notTheTaker
  }

  /// Validating or refusing: not the declarer, the verifier or the decider of the appeal; the
  /// validator may decide again after an appeal (R55).
  public static func validating(_ person: Person, hands: Hands) -> RefusalCode? {
    if person.code == hands.declarer { return .declarerCannotValidate }
    if person.code == hands.verifier { return .verifierCannotValidate }
    if person.code == hands.decider { return .deciderCannotValidate }
    return nil
  }

  /// Deciding an appeal: another than declarer, verifier and validator; the same decider may decide
  /// a later appeal.
  public static func settling(_ person: Person, hands: Hands) -> RefusalCode? {
    if person.code == hands.declarer { return .declarerCannotSettle }
    if person.code == hands.verifier { return .verifierCannotSettle }
    if person.code == hands.validator { return .validatorCannotSettle }
    return nil
  }

  /// Counter-verifying: no one who had the claim in hand, and of an actor that is neither the
  /// project's operator nor a partner (R82).
  public static func countering(_ person: Person, hands: Hands, project: Project) -> RefusalCode? {
    if project.involves(person.actor) { return .verifierOfOperator }
    return hands.part(of: person.code) == nil ? nil : .handCannotCounter
  }

  /// Paying a claim of a statement: no one who declared, verified, validated or decided it (R43).
  public static func paying(_ person: Person, hands: Hands) -> RefusalCode? {
    hands.part(of: person.code) == nil ? nil : .handCannotPay
  }

  /// Certifying, ordering or paying a statement: four different persons (R43).
  public static func advancing(_ person: Person, hands: StatementHands) -> RefusalCode? {
    hands.include(person.code) ? .sameStatementHand : nil
  }

  /// Drawing a stratum again: another than who drew it (R24).
  public static func redrawing(_ person: Person, drawer: String) -> RefusalCode? {
    person.code == drawer ? .drawerCannotRedraw : nil
  }

  /// Releasing a suspended stratum: another than who drew it (R44).
  public static func releasingStratum(_ person: Person, drawer: String) -> RefusalCode? {
    person.code == drawer ? .drawerCannotRelease : nil
  }

  /// Publishing a version of the programme: another than its author (R57).
  public static func publishing(_ person: Person, author: String) -> RefusalCode? {
    person.code == author ? .authorCannotPublish : nil
  }
}
