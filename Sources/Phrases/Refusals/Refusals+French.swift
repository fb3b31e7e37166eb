import Domain

/// Refusals in French: what was refused, and what to do.
func sentenceFrench(_ refusal: Refusal, _ labels: LabelPhrases, _ numbers: NumberStyle) -> String {
  let subject = refusal.subject
  let first = refusal.details.first ?? ""
  return switch refusal.code {
  case .unknownPerson:
    "« \(subject) » n’est pas une personne du programme. Choisissez qui vous êtes, ou "
      + "passez --as avec un code connu."
  case .roleNotAllowed:
    "Votre rôle ne permet pas cette action. Elle revient à : \(roleWords(refusal.details, labels))."
  case .personClosed:
    "\(subject) n’exerce plus. Une autre personne doit agir."
  case .readOnlyStore:
    "Ce fichier est ouvert en lecture seule : rien ne peut y être écrit. Travaillez sur une "
      + "copie ou rendez-le modifiable."
  case .declarerCannotVerify:
    "Vous avez déclaré \(subject) : une autre personne doit la vérifier."
  case .declarerCannotValidate:
    "Vous avez déclaré \(subject) : une autre personne doit la valider."
  case .verifierCannotValidate:
    "Vous avez vérifié \(subject) : une autre personne doit la valider."
  case .verifierOfOperator:
    "Le vérificateur de \(subject) appartient à l’opérateur du projet ou à un partenaire. "
      + "Confiez-la à un vérificateur extérieur."
  case .notTheTaker:
    "\(subject) est prise par \(first) : cette personne seule peut conclure ou retourner."
  case .drawerCannotRedraw:
    "Vous avez fait le premier tirage de \(subject) : une autre personne doit faire le second."
  case .drawerCannotRelease:
    "Vous avez tiré \(subject) : une autre personne doit lever la suspension."
  case .notYourProject:
    "\(subject) n’est pas un projet de votre organisme."
  case .lastCoordinator:
    "\(subject) est la dernière personne qui coordonne. Donnez d’abord ce rôle à une autre."
  case .validatorCannotVerify:
    "Vous avez validé ou refusé \(subject) : une autre personne doit la vérifier."
  case .deciderCannotVerify:
    "Vous avez tranché la contestation de \(subject) : une autre personne doit la vérifier."
  case .deciderCannotValidate:
    "Vous avez tranché la contestation de \(subject) : une autre personne doit la valider."
  case .declarerCannotSettle:
    "Vous avez déclaré \(subject) : une autre personne doit trancher la contestation."
  case .verifierCannotSettle:
    "Vous avez vérifié \(subject) : une autre personne doit trancher la contestation."
  case .validatorCannotSettle:
    "Vous avez validé ou refusé \(subject) : une autre personne doit trancher la contestation."
  case .handCannotPay:
    "Vous avez eu en main une déclaration de \(subject) : une autre personne doit payer."
  case .sameStatementHand:
    "Vous avez déjà signé une étape du décompte \(subject) : établir, certifier, ordonner "
      + "et payer reviennent à quatre personnes."
  case .authorCannotPublish:
    "Vous avez écrit cette version : une autre personne qui coordonne doit la publier."
  case .unknownClaim:
    "La déclaration « \(subject) » n’existe pas. Vérifiez son numéro."
  case .unknownProject:
    "Le projet « \(subject) » n’existe pas."
  case .unknownParticipant:
    "Le participant « \(subject) » n’existe pas."
  case .unknownStratum:
    "La strate « \(subject) » n’existe pas. Elle s’écrit projet/résultat/période/tour, "
      + "comme P01/R2/2026-T3/1."
  case .unknownReason:
    "Le motif « \(subject) » n’est pas au programme. Choisissez un motif codé."
  case .unknownActor:
    "L’acteur « \(subject) » n’est pas au registre."
  case .unknownResult:
    "Le résultat « \(subject) » n’est pas au référentiel."
  case .unknownVerifier:
    "« \(subject) » n’est pas une personne qui vérifie dans ce programme."
  case .unknownPeriod:
    "« \(subject) » n’est pas une période du programme. Écrire 2026-T3 ou 2026-09."
  case .illegalMove:
    "\(subject) est \(stateWord(first, labels)) : impossible de "
      + "\(moveWord(refusal.details, labels))."
  case .nothingToAdmit:
    "\(subject) n’est pas irrecevable : il n’y a rien à examiner de nouveau."
  case .newVersionNeeded:
    "\(subject) a dépassé son délai : l’opérateur doit la déclarer de nouveau."
  case .reasonRequired:
    "Un motif est nécessaire pour \(subject)."
  case .dueDayPast:
    "L’échéance de \(subject) est déjà passée. Choisissez un jour à venir."
  case .periodIsClosed:
    "La période \(periodWord(first, numbers)) est close : rien n’y entre sans réouverture motivée."
  case .periodIsOpen:
    "La période \(periodWord(subject, numbers)) est déjà ouverte."
  case .seedInvalid:
    "La graine doit être un texte d’une seule ligne, non vide."
  case .emptyPopulation:
    "La strate \(subject) n’a aucune déclaration à tirer."
  case .notNextRound:
    "Le prochain tour de \(subject) est le tour \(first)."
  case .coverageIsAll:
    "Dans \(subject) tout est vérifié : il n’y a pas de tirage."
  case .drawAlreadyTaken:
    "Une déclaration tirée de \(subject) est déjà prise : le tirage ne se refait plus."
  case .notSuspended:
    "La strate \(subject) n’est pas suspendue."
  case .effectNotAllowed:
    "Cet effet ne lève pas la suspension. Choisissez payer le déclaré, extrapoler ou tout vérifier."
  case .alreadyErased:
    "L’identité de \(subject) est déjà effacée."
  case .codeTaken:
    "Le code « \(subject) » est déjà pris. Choisissez-en un autre."
  case .invalidValue:
    "Le champ « \(subject) » n’accepte pas « \(first) »."
  case .dayBeforeJournal:
    "Le jour \(dayWord(subject, numbers)) est antérieur à la dernière écriture : on peut "
      + "lire à ce jour, pas écrire."
  case .notADemonstration:
    "Ce fichier contient de vraies données : cette action est réservée aux démonstrations."
  }
}
