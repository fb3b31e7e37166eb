import Domain

/// What is wrong with a key of a pack, in French; without its line.
func packFrench(_ fault: PackFault) -> String {
  let known = fault.known.joined(separator: ", ")
  return switch fault.code {
  case .badTOML: "Ce n’est pas du TOML : \(fault.value)."
  case .invalidByte: "Un octet n’est pas du texte UTF-8."
  case .nulByte: "Le texte contient un octet nul."
  case .tooLarge: "Le référentiel est trop grand."
  case .tooDeep: "Trop de tables l’une dans l’autre."
  case .unknownKey: "Cette clé n’existe pas." + (known.isEmpty ? "" : " Clés possibles : \(known).")
  case .missingKey: "Cette clé manque."
  case .wrongType: "La valeur n’est pas du type attendu : \(known)."
  case .unknownValue: "« \(fault.value) » n’est pas connu. Valeurs possibles : \(known)."
  case .outOfRange: "« \(fault.value) » est hors des bornes : \(known)."
  case .badCode: "« \(fault.value) » n’est pas un code : 1 à 40 lettres, chiffres, . _ -"
  case .badAmount: "« \(fault.value) » n’est pas un montant. Écrire \"4000.00\"."
  case .badDay: "« \(fault.value) » n’est pas un jour. Écrire 2026-01-31."
  case .emptyText: "Ce texte ne peut pas être vide."
  }
}

/// What the parts of a pack say against one another, in French.
func programmeFrench(_ fault: ProgrammeFault) -> String {
  let value = fault.value
  return switch fault.code {
  case .badCode: "« \(value) » n’est pas un code : 1 à 40 lettres, chiffres, . _ -"
  case .duplicateCode: "Le code « \(value) » est déjà pris."
  case .unknownMechanism: "Le mécanisme « \(value) » n’est pas dans le référentiel."
  case .unknownPredecessor: "Le résultat précédent « \(value) » n’est pas dans le référentiel."
  case .unknownResult: "Le résultat « \(value) » n’est pas dans le référentiel."
  case .unknownGroup: "Le public « \(value) » n’est pas dans le référentiel."
  case .unknownProvince: "« \(value) » n’est pas le code HCP d’une province de la région."
  case .predecessorLoop: "Le résultat « \(value) » se précède lui-même."
  case .priceOverlap:
    "Deux prix du même résultat, de la même province et du même public ont un jour en commun : "
      + "\(value)."
  case .untilBeforeFrom: "La fin est avant le début : \(value)."
  case .outOfRange: "« \(value) » est hors des bornes."
  case .badConfidence: "« \(value) » : la confiance est de 90, 95 ou 99."
  case .missingBands: "Un mécanisme qui tire au sort a besoin de tranches."
  case .emptyBand: "Une tranche est vide : \(value)."
  case .bandHole: "Il y a un trou entre les tranches : \(value)."
  case .bandOverlap: "Deux tranches se recouvrent : \(value)."
  case .nobodyVerifies:
    "Aucune personne ne peut vérifier par « \(value) » : il faut un vérificateur en fonction, d’un "
      + "organisme étranger au projet."
  case .boundsReversed: "Le minimum est au-dessus du maximum : \(value)."
  }
}
