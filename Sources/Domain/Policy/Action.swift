/// Every act that the policy knows of, whatever path it comes by (DESIGN §6, R57).
public enum Action: String, CaseIterable, Sendable {
  case importActors, importRelations, importProjects, importTargets
  case importParticipants, importClaims, importFindings, importCNSS
  /// The same records, one at a time, in a form.
  case editActors, editRelations, editProjects, editTargets, editParticipants
  case draw, releaseStratum
  case admit, force, take, takeFor, release, conclude, giveBack, withdraw
  case validate, refuse, sendBack, unvalidate
  case appeal, settle, counter
  case draftStatement, certifyStatement, orderStatement, payStatement, cancelStatement, regularise
  case closePeriod, openPeriod
  case editProgramme, publishProgramme, editPersons
  /// Needs of a territory, who sees to a gap, two records of one actor made one, and where actors
  /// stand for a workshop.
  case importNeeds, assignGaps, mergeActors, editStakes
  case erase
  /// Registering, changing and revoking one's own key; revoking another's.
  case registerKey, changeKey, revokeKey
  /// Names and telephones of participants leave the file.
  case exportIdentities
  /// A copy of the file, which changes nothing.
  case backup

  /// The roles that may do it (R57).
  ///
  /// Where R57 is silent: forms follow the import of the same records, periods, persons and the
  /// draft of a programme are the coordinator's, and anyone may make a backup.
  public var roles: [Role] {
    switch self {
    case .importActors, .importRelations, .importProjects, .importTargets, .editActors,
      .editRelations, .editProjects, .editTargets, .draw, .releaseStratum, .admit, .force,
      .takeFor, .draftStatement, .cancelStatement, .regularise, .closePeriod, .openPeriod,
      .editProgramme, .publishProgramme, .editPersons, .erase, .revokeKey, .exportIdentities,
      .importNeeds, .assignGaps, .mergeActors, .editStakes:
      [.coordinator]
    case .importParticipants, .importClaims, .importCNSS, .editParticipants, .withdraw, .appeal:
      [.coordinator, .operator]
    case .importFindings, .release: [.coordinator, .verifier]
    case .take, .conclude, .giveBack, .counter: [.verifier]
    case .validate, .refuse, .sendBack, .unvalidate: [.validator]
    case .settle, .certifyStatement: [.coordinator, .validator]
    case .orderStatement: [.coordinator, .payer]
    case .payStatement: [.payer]
    case .registerKey, .changeKey: [.coordinator, .operator, .verifier, .validator, .payer]
    case .backup: Role.allCases
    }
  }

  /// The imports and forms that an operator may only make for its own projects (R57).
  public var isBoundToProject: Bool {
    switch self {
    case .importParticipants, .importClaims, .importCNSS, .editParticipants: true
    default: false
    }
  }
}
