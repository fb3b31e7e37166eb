/// The commands of the simulator in French; a command of another screen has no words here.
func simulatorFrench(_ command: Command) -> CommandPhrase {
  switch command {
  case .muchLess: CommandPhrase("Beaucoup moins", "Moins", "Baisser la valeur de dix pas.")
  case .muchMore: CommandPhrase("Beaucoup plus", "Plus", "Monter la valeur de dix pas.")
  case .resetLine:
    CommandPhrase("Rétablir la ligne", "Rétabl.", "Revenir à la valeur de base de la ligne.")
  case .resetAll:
    CommandPhrase("Tout rétablir", "Rétabl.", "Revenir aux valeurs de base du scénario.")
  case .duplicateScenario:
    CommandPhrase("Dupliquer le scénario", "Dupliq.", "Essayer autre chose à partir de celui-ci.")
  case .renameScenario:
    CommandPhrase("Renommer le scénario…", "Renom.", "Donner un autre nom au scénario.")
  case .deleteScenario:
    CommandPhrase("Effacer le scénario", "Effacer", "Effacer le scénario ; u le rend.")
  case .affordablePrice:
    CommandPhrase(
      "Prix maximal tenable…",
      "Prix",
      "Chercher le prix le plus haut que l’enveloppe supporte."
    )
  case .savePack:
    CommandPhrase(
      "Enregistrer en projet de référentiel…",
      "Projet",
      "Écrire le scénario en référentiel d’exemple (TOML)."
    )
  case .chooseBasis:
    CommandPhrase(
      "Partir de…",
      "Partir",
      "Partir d’un programme connu ou d’un projet du fichier."
    )
  default: CommandPhrase("", "", "")
  }
}
