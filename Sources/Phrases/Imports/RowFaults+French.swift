import Domain

/// What is wrong with a row of a file, in French, and what would be right.
func sentenceFrench(_ row: BadRow) -> String {
  let value = row.value
  let known = row.known.joined(separator: ", ")
  let other = row.otherLine.map(String.init) ?? "?"
  return switch row.code {
  case .emptyFile: "Le fichier est vide."
  case .noHeader: "La première ligne doit nommer les colonnes."
  case .missingColumn: "Il manque la colonne \(known)."
  case .repeatedColumn: "La colonne \(known) est répétée."
  case .unknownColumn: "La colonne \(known) n’est pas attendue : corrigez son nom ou retirez-la."
  case .badHeader: "L’en-tête est illisible : \(value)."
  case .unknownSeparator:
    "Le séparateur n’est ni une virgule, ni un point-virgule, ni une tabulation."
  case .isUTF16: "Le fichier est en UTF-16 : l’enregistrer en UTF-8."
  case .isGzip: "Le fichier est compressé (gzip) : le décompresser d’abord."
  case .isXLSX: "C’est un classeur XLSX : l’enregistrer en CSV."
  case .isXLS: "C’est un classeur XLS : l’enregistrer en CSV."
  case .isHTML: "C’est une page HTML : l’enregistrer en CSV."
  case .badQuote: "Un guillemet se trouve dans une cellule sans guillemets."
  case .unclosedQuote: "Un guillemet ouvert ici n’est jamais fermé."
  case .loneCarriageReturn: "Un retour chariot seul ne finit pas une ligne."
  case .nulByte: "La ligne contient un octet nul."
  case .invalidByte: "La ligne contient un octet qui n’est pas du texte."
  case .tooLong: "La cellule est trop longue (4 096 caractères au plus)."
  case .shortRow: "Il manque des cellules à cette ligne."
  case .longRow: "Cette ligne a trop de cellules."
  case .missingValue: "La cellule est vide, une valeur est nécessaire."
  case .badCode:
    "« \(value) » n’est pas un code : lettres "
      + "sans accent, chiffres, point, tiret, souligné, 40 au plus."
  case .badDay: "« \(value) » n’est pas un jour : écrire 2026-11-22 ou 22/11/2026."
  case .badMonth: "« \(value) » n’est pas un mois : écrire 2026-09."
  case .badPeriod: "« \(value) » n’est pas une période : écrire 2026-T3 ou 2026-09."
  case .wrongPeriodKind: "« \(value) » n’est pas de la sorte du programme (trimestres ou mois)."
  case .badAmount:
    "« \(value) » n’est pas un montant : des chiffres, deux décimales au plus, sans signe."
  case .badPercent: "« \(value) » n’est pas un pourcentage entre 0 et 100."
  case .badNumber: "« \(value) » n’est pas un nombre entier."
  case .outOfRange: "« \(value) » est hors des bornes : \(known)."
  case .unknownValue: "« \(value) » n’est pas connu. Valeurs possibles : \(known)."
  case .unknownGroup: "Le public « \(value) » n’est pas au programme."
  case .unknownResult: "Le résultat « \(value) » n’est pas au référentiel."
  case .unknownReason: "Le motif « \(value) » n’est pas au programme."
  case .unknownPerson: "« \(value) » n’est pas une personne du programme."
  case .dayAfterToday: "Le jour \(value) est à venir."
  case .reservedCode: "Le code « \(value) » est réservé : en choisir un autre."
  case .endsBeforeStart: "La fin est avant le début."
  case .percentsOver100: "Retenue et remboursement de l’avance dépassent ensemble 100 %."
  case .duplicateKey: "La même clé se trouve déjà à la ligne \(other)."
  case .unknownProject: "Le projet « \(value) » n’existe pas : importer d’abord les projets."
  case .unknownParticipant:
    "Le participant « \(value) » n’existe pas dans ce projet : importer d’abord les participants."
  case .unknownActor: "L’acteur « \(value) » n’est pas au registre : importer d’abord les acteurs."
  case .unknownClaim: "La déclaration « \(value) » n’existe pas."
  case .agreementOfOtherProject: "La convention « \(value) » est celle d’un autre projet."
  case .periodClosed: "La période « \(value) » est close."
  case .wrongState: "La déclaration n’est pas dans un état qui le permet : \(value)."
  case .frozenField: "Cette valeur ne peut plus changer."
  case .notAllowed: "Ce n’est pas permis à cette personne : \(value)."
  case .evidenceNotSeen: "La colonne « seen » doit nommer les pièces vues : \(known)."
  case .checksNotMade: "La colonne « checks » doit nommer les contrôles faits : \(known)."
  case .notTakenByVerifier: "La déclaration n’est pas prise par « \(value) »."
  }
}
