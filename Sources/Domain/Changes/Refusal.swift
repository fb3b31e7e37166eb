/// Why something was not done: a code, the thing concerned, and the figures of the sentence.
///
/// The sentence itself is made by Phrases, in the user's language.
public struct Refusal: Error, Hashable, Sendable {
  public var code: RefusalCode
  /// The code of the thing concerned: a claim, a stratum, a person…
  public var subject: String
  /// What the sentence quotes, in the order that the code documents.
  public var details: [String]

  public init(_ code: RefusalCode, subject: String = "", details: [String] = []) {
    self.code = code
    self.subject = subject
    self.details = details
  }

  /// The exit status that the command line answers with.
  public var exitStatus: Int32 { code.exitStatus }
}

/// Every reason for which the rules refuse a change.
public enum RefusalCode: String, CaseIterable, Error, Sendable {
  // Who: 77.
  case unknownPerson
  /// Details: the roles that may.
  case roleNotAllowed
  case personClosed
  case readOnlyStore
  case declarerCannotVerify
  case declarerCannotValidate
  case verifierCannotValidate
  case verifierOfOperator
  /// Details: the person who took it.
  case notTheTaker
  case drawerCannotRedraw
  case drawerCannotRelease
  case notYourProject
  case lastCoordinator
  case validatorCannotVerify, deciderCannotVerify, deciderCannotValidate
  case declarerCannotSettle, verifierCannotSettle, validatorCannotSettle
  /// Who declared, verified, validated or settled a claim does not pay it (R43).
  case handCannotPay
  /// Draft, certification, order and payment are the acts of four persons (R43).
  case sameStatementHand
  case authorCannotPublish

  // What: 65.
  case unknownClaim, unknownProject, unknownParticipant, unknownStratum, unknownReason
  case unknownActor, unknownResult, unknownVerifier, unknownPeriod
  /// Details: the claim's state, then the move.
  case illegalMove
  case nothingToAdmit
  case newVersionNeeded
  case reasonRequired
  case dueDayPast
  /// Details: the period.
  case periodIsClosed
  case periodIsOpen
  case seedInvalid
  case emptyPopulation
  /// Details: the round that comes next.
  case notNextRound
  case coverageIsAll
  case drawAlreadyTaken
  case notSuspended
  case effectNotAllowed
  case alreadyErased
  case codeTaken
  case invalidValue
  case dayBeforeJournal
  case notADemonstration

  /// The exit status of DESIGN §6: 77 for who, 65 for what.
  public var exitStatus: Int32 {
    switch self {
    case .unknownPerson, .roleNotAllowed, .personClosed, .readOnlyStore, .declarerCannotVerify,
      .declarerCannotValidate, .verifierCannotValidate, .verifierOfOperator, .notTheTaker,
      .drawerCannotRedraw, .drawerCannotRelease, .notYourProject, .lastCoordinator,
      .validatorCannotVerify, .deciderCannotVerify, .deciderCannotValidate, .declarerCannotSettle,
      .verifierCannotSettle, .validatorCannotSettle, .handCannotPay, .sameStatementHand,
      .authorCannotPublish:
      77
    default: 65
    }
  }
}
