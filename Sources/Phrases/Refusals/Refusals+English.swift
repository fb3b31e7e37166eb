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
  case .readOnlyStore:
    "This file is open read only: nothing can be written. Work on a copy or make it writable."
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
  case .notADemonstration:
    "This file holds real data: this is for demonstrations only."
  }
}
