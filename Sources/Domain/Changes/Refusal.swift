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
  /// Details: the code of the restriction, then its name when it has one.
  case readOnlyStore
  /// The disk of the store has no room left; details: the code of the restriction.
  case fullDisk
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
  /// The actor would be operator and verifier of one project; details: the project.
  case mergeMixesSides
  /// Who declared, verified, validated or settled a claim does not counter-verify it.
  case handCannotCounter
  /// The person has a key, and it is locked.
  case passphraseRequired
  /// Details: the seconds to wait before the next try.
  case wrongPassphrase
  /// Details: the seconds still to wait.
  case passphraseWait
  /// The key that was unlocked is no longer the person's.
  case keyNotInForce
  /// Details: the person whose key it is.
  case keyOfAnother

  // What: 65.
  case unknownClaim, unknownProject, unknownParticipant, unknownStratum, unknownReason
  case unknownActor, unknownResult, unknownVerifier, unknownPeriod
  /// Details: the claim's state, then the move.
  case illegalMove
  case nothingToAdmit
  case newVersionNeeded
  case reasonRequired
  /// The mechanism wants every required document seen first. Details: those not seen.
  case evidenceNotSeen
  /// The mechanism wants every one of its checks made first. Details: those not made.
  case checksNotMade
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
  /// Details: the scope's code.
  case unknownStatement
  /// Details: the statement's state, then the move.
  case statementMove
  case emptyStatement
  /// A draft whose content no longer holds (R41).
  case staleStatement
  case agreementNotEnded
  case nothingHeld
  /// Details: the statement.
  case onCertifiedStatement
  /// Details: the statement's claim that its counter-verification contradicts (R82).
  case contradictedClaim
  /// Details: the suspended stratum of one of the statement's claims (R44).
  case suspendedStratum
  case confirmedFinding
  /// Details: the last day.
  case appealTooLate
  case outcomeNotAllowed
  case claimWithoutPrice
  /// Another claim of the same person and result stands (rule 5). Details: that claim.
  case anotherClaimStands
  case notCounterDrawn
  case notPaid
  case keyInForce, noKey, keyRevoked, keyDamaged
  /// Details: the fewest characters.
  case passphraseTooShort
  /// Details: the last journal row seen on this machine, then the one found.
  case olderCopy
  /// There is no draft of the next version of the programme.
  case noDraft
  case draftExists
  /// Somebody else wrote in the draft meanwhile.
  case draftChanged
  /// The file to publish is not the draft.
  case draftDiffers
  /// The draft says what the newest version says.
  case draftIsEmpty
  /// A draft with faults; details: how many, then the first as `code path`.
  case draftFaulty
  /// Details: the first day that is possible.
  case effectiveTooEarly
  /// A result or group of claims or targets would disappear; details: the section.
  case stillUsed
  case periodKindInUse
  /// Two records to make one are the same, or one is made one with another already; details: that one.
  case sameActor, alreadyMerged
  case notMerged
  /// The record says already what was to be written.
  case recordUnchanged
  case unknownRelation
  /// Details: the province or commune that the territory does not know.
  case unknownTerritory

  /// The exit status of DESIGN §6: 77 for who, 65 for what, 74 for a disk without room.
  public var exitStatus: Int32 {
    switch self {
    case .unknownPerson, .roleNotAllowed, .personClosed, .readOnlyStore, .declarerCannotVerify,
      .declarerCannotValidate, .verifierCannotValidate, .verifierOfOperator, .notTheTaker,
      .drawerCannotRedraw, .drawerCannotRelease, .notYourProject, .lastCoordinator,
      .validatorCannotVerify, .deciderCannotVerify, .deciderCannotValidate, .declarerCannotSettle,
      .verifierCannotSettle, .validatorCannotSettle, .handCannotPay, .sameStatementHand,
      .authorCannotPublish, .mergeMixesSides, .handCannotCounter, .passphraseRequired,
      .wrongPassphrase,
      .passphraseWait, .keyNotInForce, .keyOfAnother:
      77
    case .fullDisk: 74
    default: 65
    }
  }
}
