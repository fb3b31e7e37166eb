import Domain

/// What is wrong with a command as it was typed, in French, and what to do.
func usageFrench(_ fault: UsageFault) -> String {
  switch fault {
  case .unknownCommand(let name):
    "La commande « \(name) » n’existe pas. La liste des commandes : fbr --help"
  case .unknownOption(let option, let suggestion):
    "L’option \(option) n’existe pas ici." + (suggestion.map { " Vouliez-vous dire \($0) ?" } ?? "")
  case .missingValue(let option): "L’option \(option) attend une valeur."
  case .missingArgument(let argument): "Il manque \(argument)."
  case .unexpectedArgument(let text): "« \(text) » est en trop."
  case .badValue(let value, let place, let known):
    "« \(value) » ne convient pas à \(place)."
      + (known.isEmpty ? "" : " Valeurs possibles : \(known.joined(separator: ", ")).")
  case .badDay(let value, let place):
    "« \(value) » n’est pas un jour, pour \(place). Écrire 2026-11-22 ou 22/11/2026."
  case .badPeriod(let value): "« \(value) » n’est pas une période. Écrire 2026-T3 ou 2026-09."
  case .wrongPeriodKind(let value, let kind):
    "« \(value) » n’est pas "
      + (kind == .quarter
        ? "un trimestre : le programme compte par trimestres, comme 2026-T3."
        : "un mois : le programme compte par mois, comme 2026-09.")
  case .badStratum(let value):
    "« \(value) » n’est pas une strate. Elle s’écrit projet/résultat/période/tour, comme "
      + "P01/R2/2026-T3/1."
  case .badFilter(let fault): filterFrench(fault)
  case .personNeeded: "Qui agit ? Ajouter --as et le code d’une personne du programme."
  case .claimsNeeded: "Donner au moins une déclaration, ou --filter."
  case .claimsOrFilter: "Donner des déclarations ou --filter, pas les deux."
  case .together(let one, let other): "\(one) et \(other) ne vont pas ensemble."
  case .formatNotHere(let format, let known):
    "Le format \(format) n’existe pas pour cette commande. "
      + "Formats possibles : \(known.joined(separator: ", "))."
  case .filterNotHere(let kind): "Les listes « \(kind) » ne se filtrent pas."
  case .notATerminal:
    "fbr a besoin d’un terminal pour ses écrans ; dans un tube ou un script, utiliser une "
      + "sous-commande : fbr --help"
  case .notText(let text):
    "« \(text) » n’est pas écrit en UTF-8. Vérifier le jeu de caractères du terminal ou du script."
  case .malformed(let text): "La commande n’est pas comprise (\(text))."
  }
}

private func filterFrench(_ fault: FilterFault) -> String {
  let what =
    switch fault.code {
    case .unknownField: "« \(fault.text) » n’est pas un champ"
    case .ambiguous: "« \(fault.text) » est ambigu"
    case .unknownValue: "« \(fault.text) » n’est pas une valeur connue"
    case .valueExpected: "il manque une valeur après « \(fault.text) »"
    case .termExpected: "il manque un terme après « \(fault.text) »"
    case .unclosedQuote: "un guillemet n’est pas fermé"
    case .unclosedParenthesis: "une parenthèse n’est pas fermée"
    case .unexpectedParenthesis: "une parenthèse est en trop"
    case .orderNotAllowed: "« \(fault.text) » : ce champ n’a pas d’ordre"
    case .notANumber: "« \(fault.text) » n’est pas un nombre"
    case .notAnAmount: "« \(fault.text) » n’est pas un montant"
    case .notADay: "« \(fault.text) » n’est pas un jour"
    case .notAPeriod: "« \(fault.text) » n’est pas une période"
    case .reversedRange: "« \(fault.text) » : la fin est avant le début"
    case .tooLong: "il est trop long"
    case .tooDeep: "il a trop de parenthèses"
    }
  return "Filtre, caractère \(fault.range.lowerBound + 1) : \(what)."
    + (fault.suggestion.map { " Vouliez-vous dire « \($0) » ?" } ?? "")
}
