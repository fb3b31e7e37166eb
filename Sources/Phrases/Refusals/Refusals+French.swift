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
  case .readOnlyStore, .fullDisk: SafetyPhrases.french.readOnly(subject, refusal.details)
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
  case .mergeMixesSides:
    "Les deux fiches réunies seraient opérateur et vérificateur du projet \(first) : elles restent deux."
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
  case .evidenceNotSeen:
    "Le mécanisme de \(subject) veut que ses pièces soient vues d’abord : "
      + "\(wordList(refusal.details, labels)). Cochez-les (o, Espace), ou passez --seen."
  case .checksNotMade:
    "Le mécanisme de \(subject) veut que ses contrôles soient faits d’abord : "
      + "\(codeList(refusal.details, labels)). Cochez-les au constat, ou passez --checks."
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
  case .handCannotCounter:
    "\(subject) est déjà passée entre vos mains : une autre personne doit la contre-vérifier."
  case .unknownStatement:
    "\(subject) n’a pas de décompte en cours pour \(scopeWord(first, labels, numbers)). "
      + "Établissez-le d’abord."
  case .statementMove:
    "Le décompte \(subject) est \(statementWord(first, labels)) : cette étape n’est pas possible."
  case .emptyStatement:
    "Aucune déclaration validée à payer pour \(subject) : il n’y a pas de décompte à établir."
  case .staleStatement:
    "Le contenu du décompte \(subject) a changé : établissez-le de nouveau avant de le certifier."
  case .agreementNotEnded:
    "La convention de \(subject) court jusqu’au \(dayWord(first, numbers)) : la retenue de "
      + "garantie se libère après."
  case .nothingHeld:
    "Aucune retenue de garantie à libérer pour \(subject)."
  case .onCertifiedStatement:
    "\(subject) est sur le décompte \(first), déjà certifié : annulez d’abord ce décompte."
  case .contradictedClaim:
    "La contre-vérification contredit \(first) : annulez sa validation avant de faire avancer "
      + "le décompte \(subject)."
  case .suspendedStratum:
    "La strate \(first) est suspendue : décidez de son sort avant de faire avancer le décompte "
      + "\(subject)."
  case .confirmedFinding:
    "\(subject) est confirmée : il n’y a rien à contester."
  case .appealTooLate:
    "Le délai pour contester \(subject) a pris fin le \(dayWord(first, numbers))."
  case .outcomeNotAllowed:
    "\(subject) était irrecevable : la contestation est acceptée (confirmé) ou rejetée (refusé)."
  case .claimWithoutPrice:
    "\(subject) n’a pas de prix : elle ne peut devenir recevable."
  case .anotherClaimStands:
    "La déclaration \(first) tient déjà pour la même personne et le même résultat : \(subject) "
      + "ne peut être payée aussi."
  case .notCounterDrawn:
    "\(subject) n’attend pas de contre-vérification."
  case .notPaid:
    "\(subject) n’est pas payée : on ne régularise qu’une ligne payée."
  case .passphraseRequired:
    "\(subject) a une clé : il faut l’ouvrir. Donnez la phrase de passe, ou "
      + "passez --passphrase-file."
  case .wrongPassphrase:
    "Ce n’est pas la phrase de passe de \(subject). Attendez \(first) s avant le prochain essai."
  case .passphraseWait:
    "Trop de phrases de passe fausses pour \(subject) : attendez encore \(first) s."
  case .keyNotInForce:
    "La clé ouverte n’est plus celle de \(subject). Identifiez-vous de nouveau."
  case .keyOfAnother:
    "Cette clé est déjà celle de \(first) : une personne, un seul compte."
  case .keyInForce:
    "\(subject) a déjà une clé. Révoquez-la d’abord, puis enregistrez-en une autre."
  case .noKey:
    "\(subject) n’a pas de clé."
  case .keyRevoked:
    "Cette clé de \(subject) a été révoquée : elle ne peut plus servir. Enregistrez-en une "
      + "nouvelle."
  case .keyDamaged:
    "La clé enregistrée de \(subject) est abîmée. Vérifiez le fichier, puis révoquez la clé."
  case .passphraseTooShort:
    "Une phrase de passe a au moins \(first) caractères ; trois ou quatre mots valent mieux."
  case .notADemonstration:
    "Ce fichier contient de vraies données : cette action est réservée aux démonstrations."
  case .olderCopy: SafetyPhrases.french.olderCopy(subject, first, refusal.details.last ?? "")
  case .noDraft:
    "Aucune version n’est en préparation : commencez-en une, ou importez un référentiel."
  case .draftExists:
    "Une version est déjà en préparation : modifiez-la, publiez-la ou abandonnez-la."
  case .draftChanged:
    "La version en préparation a été modifiée entre-temps : relisez-la, puis recommencez."
  case .draftDiffers:
    "\(subject) n’est pas la version en préparation : on publie ce que l’on a lu. Importez-le "
      + "d’abord, ou publiez sans fichier."
  case .draftIsEmpty:
    "La version en préparation dit la même chose que la précédente : il n’y a rien à publier."
  case .draftFaulty:
    "La version en préparation a \(first) défaut(s), dont \(refusal.details.dropFirst().first ?? "") : "
      + "corrigez-les avant de publier."
  case .effectiveTooEarly:
    "Le jour d’effet \(dayWord(subject, numbers)) est trop tôt : au plus tôt le "
      + "\(dayWord(first, numbers)), car rien de décidé ne change."
  case .stillUsed:
    "« \(subject) » sert à des déclarations ou à des cibles : une nouvelle version ne peut pas "
      + "le retirer."
  case .periodKindInUse:
    "Le programme compte déjà des déclarations ou des cibles par périodes : leur durée ne peut "
      + "plus changer."
  case .sameActor:
    "« \(subject) » ne peut pas être réuni à lui-même. Choisissez deux fiches."
  case .alreadyMerged:
    "« \(subject) » est déjà réuni à « \(first) »."
  case .notMerged:
    "« \(subject) » n’est réuni à aucune autre fiche."
  case .recordUnchanged:
    "La fiche « \(subject) » le dit déjà : rien à changer."
  case .unknownRelation:
    "Cette relation n’existe pas, ou plus. Relisez la fiche avec F5."
  case .unknownTerritory:
    "Le territoire « \(first) » n’est ni une province ni une commune de la région."
  }
}
