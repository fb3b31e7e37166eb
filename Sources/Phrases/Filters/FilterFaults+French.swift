import Domain

/// Why a part of a filter was not understood, in French.
func sentenceFrench(_ fault: FilterFault) -> String {
  let text = fault.text
  return switch fault.code {
  case .unknownField: "« \(text) » n’est pas un champ de cette liste"
  case .ambiguous: "« \(text) » peut vouloir dire plusieurs choses : en écrire plus"
  case .unknownValue: "« \(text) » n’est pas une valeur connue"
  case .valueExpected: "après « \(text) » il faut une valeur"
  case .termExpected: "il manque quelque chose après « \(text) »"
  case .unclosedQuote: "guillemet à fermer"
  case .unclosedParenthesis: "parenthèse à fermer"
  case .unexpectedParenthesis: "parenthèse de trop"
  case .orderNotAllowed: "ce champ ne se compare pas : ni < ni > ni .."
  case .notANumber: "« \(text) » n’est pas un nombre"
  case .notAnAmount: "« \(text) » n’est pas un montant : 50000, 50k"
  case .notADay: "« \(text) » n’est pas un délai : 3j, 2s, 1m"
  case .notAPeriod: "« \(text) » n’est pas une période : 2026-T3, 2026-09"
  case .reversedRange: "« \(text) » : le début est après la fin"
  case .tooLong: "filtre trop long"
  case .tooDeep: "trop de parenthèses"
  }
}
