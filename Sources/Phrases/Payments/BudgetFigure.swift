/// The figures of an agreement's budget, each with the sentence that says what it adds up.
public enum BudgetFigure: CaseIterable, Sendable {
  case committed, waiting, due, paid, held, deducted, recovered, regularised

  var french: String {
    switch self {
    case .committed:
      "Engagé : montants payables des déclarations validées, en paiement et payées, hors celles qui "
        + "dépasseraient le plafond."
    case .waiting: "Dont à mettre en décompte : sur aucun décompte certifié, ordonnancé ou payé."
    case .due: "Dû : nets des décomptes certifiés et ordonnancés."
    case .paid: "Payé : nets des décomptes payés, retenues rendues comprises."
    case .held: "Retenue de garantie des décomptes certifiés et suivants, pas encore rendue."
    case .deducted: "Réductions par extrapolation de ces décomptes, une par strate au plus."
    case .recovered: "Avance récupérée par ces décomptes."
    case .regularised: "Régularisations signées, en plus du payé."
    }
  }

  var english: String {
    switch self {
    case .committed:
      "Committed: payable amounts of claims validated, in payment and paid, without those beyond the "
        + "ceiling."
    case .waiting: "Of which to draw up: on no statement certified, ordered or paid."
    case .due: "Due: nets of the statements certified and ordered."
    case .paid: "Paid: nets of the statements paid, holdbacks given back included."
    case .held: "Holdback of the statements certified and later, not yet given back."
    case .deducted: "Deductions by extrapolation of these statements, at most one a stratum."
    case .recovered: "Advance recovered by these statements."
    case .regularised: "Signed regularisations, over and above what is paid."
    }
  }
}
