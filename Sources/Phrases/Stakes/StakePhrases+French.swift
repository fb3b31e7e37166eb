import Domain

extension StakePhrases {
  /// In French.
  static let french = StakePhrases(
    grid: "Influence et intérêt",
    unplaced: "À placer",
    influence: "Influence",
    interest: "Intérêt",
    low: "faible",
    high: "fort",
    corner: { corner in
      switch corner {
      case .manageClosely: "Associer de près"
      case .keepSatisfied: "Satisfaire"
      case .keepInformed: "Tenir informé"
      case .monitor: "Suivre"
      }
    },
    noun: Noun("acteur placé", "acteurs placés"),
    inHand: { "\($0) en main : flèches, puis Entrée pour poser" },
    placed: { "\($0) : influence \($1), intérêt \($2)." },
    takenOff: { "\($0) n’est plus sur la grille." },
    step: { "placer \($0)" },
    undoTitle: { "Revenir sur la place de \($0) ?" },
    undoText: "L’acteur retrouve sa place d’avant, par une nouvelle écriture du journal.",
    undoButton: "Revenir",
    hintGrab: "prendre",
    hintDrop: "poser",
    nobody: "Personne dans cette case.",
    allPlaced: "Tous les acteurs actifs sont placés.",
    fileName: "influence-interet"
  )
}
