import Domain

/// Refusals in English: what was refused, and what to do.
func sentenceEnglish(_ refusal: Refusal, _ labels: LabelPhrases, _ numbers: NumberStyle) -> String {
  let subject = refusal.subject
  let first = refusal.details.first ?? ""
  return switch refusal.code {
  case .unknownPerson:
    "“\(subject)” is not a person of the programme. Choose who you are, or pass --as with a "
      + "known code."
  case .roleNotAllowed:
    "Your role does not allow this. It belongs to: \(roleWords(refusal.details, labels))."
  case .personClosed:
    "\(subject) has left office. Another person must act."
  case .readOnlyStore, .fullDisk: SafetyPhrases.english.readOnly(subject, refusal.details)
  case .declarerCannotVerify:
    "You declared \(subject): another person must verify it."
  case .declarerCannotValidate:
    "You declared \(subject): another person must validate it."
  case .verifierCannotValidate:
    "You verified \(subject): another person must validate it."
  case .verifierOfOperator:
    "The verifier of \(subject) belongs to the project’s operator or to a partner. Give it "
      + "to an outside verifier."
  case .notTheTaker:
    "\(subject) is taken by \(first), who alone may conclude or return it."
  case .drawerCannotRedraw:
    "You made the first draw of \(subject): another person must make the second."
  case .drawerCannotRelease:
    "You drew \(subject): another person must lift the suspension."
  case .notYourProject:
    "\(subject) is not a project of your organisation."
  case .lastCoordinator:
    "\(subject) is the last coordinator. Give that role to another person first."
  case .validatorCannotVerify:
    "You validated or refused \(subject): another person must verify it."
  case .deciderCannotVerify:
    "You settled the appeal of \(subject): another person must verify it."
  case .deciderCannotValidate:
    "You settled the appeal of \(subject): another person must validate it."
  case .declarerCannotSettle:
    "You declared \(subject): another person must settle the appeal."
  case .verifierCannotSettle:
    "You verified \(subject): another person must settle the appeal."
  case .validatorCannotSettle:
    "You validated or refused \(subject): another person must settle the appeal."
  case .handCannotPay:
    "You handled a claim of \(subject): another person must pay."
  case .sameStatementHand:
    "You already signed a step of statement \(subject): drafting, certifying, ordering and "
      + "paying are the acts of four persons."
  case .authorCannotPublish:
    "You wrote this version: another coordinator must publish it."
  case .mergeMixesSides:
    "Made one, the records would be operator and verifier of project \(first): they stay two."
  case .unknownClaim:
    "There is no claim “\(subject)”. Check its number."
  case .unknownProject:
    "There is no project “\(subject)”."
  case .unknownParticipant:
    "There is no participant “\(subject)”."
  case .unknownStratum:
    "There is no stratum “\(subject)”. It is written project/result/period/round, such as "
      + "P01/R2/2026-T3/1."
  case .unknownReason:
    "The reason “\(subject)” is not in the programme. Choose a coded reason."
  case .unknownActor:
    "The actor “\(subject)” is not in the registry."
  case .unknownResult:
    "The result “\(subject)” is not in the catalogue."
  case .unknownVerifier:
    "“\(subject)” is not a verifier of this programme."
  case .unknownPeriod:
    "“\(subject)” is not a period of the programme. Write 2026-T3 or 2026-09."
  case .illegalMove:
    "\(subject) is \(stateWord(first, labels)): it is not possible to "
      + "\(moveWord(refusal.details, labels)) it."
  case .nothingToAdmit:
    "\(subject) is not inadmissible: there is nothing to examine again."
  case .newVersionNeeded:
    "\(subject) passed its due day: the operator must declare it again."
  case .reasonRequired:
    "A reason is needed for \(subject)."
  case .evidenceNotSeen:
    "The mechanism of \(subject) wants its documents seen first: "
      + "\(wordList(refusal.details, labels)). Tick them (o, Space), or pass --seen."
  case .checksNotMade:
    "The mechanism of \(subject) wants its checks made first: "
      + "\(codeList(refusal.details, labels)). Tick them with the finding, or pass --checks."
  case .dueDayPast:
    "The due day of \(subject) is already past. Choose a day to come."
  case .periodIsClosed:
    "Period \(periodWord(first, numbers)) is closed: nothing enters it unless it is "
      + "reopened with a reason."
  case .periodIsOpen:
    "Period \(periodWord(subject, numbers)) is already open."
  case .seedInvalid:
    "The seed must be one line of text, not empty."
  case .emptyPopulation:
    "Stratum \(subject) has no claim to draw."
  case .notNextRound:
    "The next round of \(subject) is round \(first)."
  case .coverageIsAll:
    "In \(subject) everything is verified: there is no draw."
  case .drawAlreadyTaken:
    "A drawn claim of \(subject) is already taken: the draw can no longer be redone."
  case .notSuspended:
    "Stratum \(subject) is not suspended."
  case .effectNotAllowed:
    "This effect does not lift the suspension. Choose pay as declared, extrapolate or verify all."
  case .alreadyErased:
    "The identity of \(subject) is already erased."
  case .codeTaken:
    "The code “\(subject)” is already taken. Choose another."
  case .invalidValue:
    "The field “\(subject)” does not accept “\(first)”."
  case .dayBeforeJournal:
    "Day \(dayWord(subject, numbers)) is before the last entry: one can read as of that "
      + "day, not write."
  case .handCannotCounter:
    "\(subject) already went through your hands: someone else must counter-verify it."
  case .unknownStatement:
    "\(subject) has no statement under way for \(scopeWord(first, labels, numbers)). Draft it "
      + "first."
  case .statementMove:
    "Statement \(subject) is \(statementWord(first, labels)): this step is not possible."
  case .emptyStatement:
    "No validated claim to pay for \(subject): there is no statement to draft."
  case .staleStatement:
    "The content of statement \(subject) has changed: draft it again before certifying it."
  case .agreementNotEnded:
    "The agreement of \(subject) runs until \(dayWord(first, numbers)): the held amounts are "
      + "released after that."
  case .nothingHeld:
    "There is no held amount to release for \(subject)."
  case .onCertifiedStatement:
    "\(subject) is on statement \(first), which is certified: cancel that statement first."
  case .contradictedClaim:
    "Counter-verification contradicts \(first): take its validation back before statement "
      + "\(subject) goes on."
  case .suspendedStratum:
    "Stratum \(first) is suspended: decide on it before statement \(subject) goes on."
  case .confirmedFinding:
    "\(subject) is confirmed: there is nothing to contest."
  case .appealTooLate:
    "The time to contest \(subject) ended on \(dayWord(first, numbers))."
  case .outcomeNotAllowed:
    "\(subject) was inadmissible: its appeal is upheld (confirmed) or dismissed (refused)."
  case .claimWithoutPrice:
    "\(subject) has no price: it cannot become admissible."
  case .anotherClaimStands:
    "Claim \(first) already stands for the same person and result: \(subject) cannot be paid too."
  case .notCounterDrawn:
    "\(subject) awaits no counter-verification."
  case .notPaid:
    "\(subject) is not paid: only a paid line is regularised."
  case .passphraseRequired:
    "\(subject) has a key: it must be unlocked. Give the passphrase, or pass --passphrase-file."
  case .wrongPassphrase:
    "This is not the passphrase of \(subject). Wait \(first) s before the next try."
  case .passphraseWait:
    "Too many wrong passphrases for \(subject): wait \(first) s more."
  case .keyNotInForce:
    "The unlocked key is no longer that of \(subject). Sign in again."
  case .keyOfAnother:
    "This key is already that of \(first): one person, one account."
  case .keyInForce:
    "\(subject) already has a key. Revoke it first, then register another."
  case .noKey:
    "\(subject) has no key."
  case .keyRevoked:
    "This key of \(subject) was revoked: it cannot serve again. Register a new one."
  case .keyDamaged:
    "The stored key of \(subject) is damaged. Check the file, then revoke the key."
  case .passphraseTooShort:
    "A passphrase has at least \(first) characters; three or four words are best."
  case .notADemonstration:
    "This file holds real data: this is for demonstrations only."
  case .olderCopy: SafetyPhrases.english.olderCopy(subject, first, refusal.details.last ?? "")
  case .noDraft:
    "No version is being prepared: begin one, or import a programme."
  case .draftExists:
    "A version is being prepared already: change it, publish it or drop it."
  case .draftChanged:
    "The version being prepared was changed meanwhile: read it again, then start over."
  case .draftDiffers:
    "\(subject) is not the version being prepared: one publishes what one has read. Import it "
      + "first, or publish without a file."
  case .draftIsEmpty:
    "The version being prepared says what the one before says: there is nothing to publish."
  case .draftFaulty:
    "The version being prepared has \(first) fault(s), such as "
      + "\(refusal.details.dropFirst().first ?? ""): mend them before publishing."
  case .effectiveTooEarly:
    "The effective day \(dayWord(subject, numbers)) is too early: \(dayWord(first, numbers)) at "
      + "the earliest, for nothing that was decided changes."
  case .stillUsed:
    "“\(subject)” serves claims or targets: a new version cannot take it away."
  case .periodKindInUse:
    "The programme already counts claims or targets by periods: their length can no longer change."
  case .sameActor:
    "“\(subject)” cannot be made one with itself. Choose two records."
  case .alreadyMerged:
    "“\(subject)” is one with “\(first)” already."
  case .notMerged:
    "“\(subject)” was not merged into another record."
  case .recordUnchanged:
    "The record “\(subject)” says so already: nothing to change."
  case .unknownRelation:
    "There is no such relation, or no longer. Read the record again with F5."
  case .unknownTerritory:
    "“\(first)” is neither a province nor a commune of the region."
  }
}
