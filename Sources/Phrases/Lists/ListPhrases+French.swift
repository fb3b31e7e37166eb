extension ListPhrases {
  /// Lists in French.
  static let french = ListPhrases(
    filter: "Filtre",
    queue: "File",
    marked: { fr($0, "marquée", "marquées") },
    markedHidden: { "\(fr($0, "marquée", "marquées")) dont \($1) hors filtre" },
    position: { "\(NumberStyle.french.number($0))/\(NumberStyle.french.number($1))" },
    kept: { "\(NumberStyle.french.number($0)) → \(NumberStyle.french.number($1))" },
    empty: "Rien ici pour l’instant.",
    emptyFiltered: { "Rien ne répond au filtre : \($0)" },
    clearFilter: "Échap efface le filtre",
    filterPrompt: "un mot, ou champ:valeur — Tab propose les champs",
    filterHint: "Tab compléter · ↑ rappel · F7 s garder · Échap",
    filterSet: { "filtre « \($0) »" },
    filterCleared: "filtre effacé",
    marksCleared: { "\(fr($0, "marque effacée", "marques effacées"))" },
    marksChanged: { "\(fr($0, "ligne marquée", "lignes marquées"))" },
    allMarked: { marked, all in
      let rows = fr(marked, "ligne marquée", "lignes marquées")
      let text = "\(rows) sur \(NumberStyle.french.number(all))"
      return marked < all ? text + " : + n’en marque pas plus, filtrez" : text
    },
    rangeStarted: "Plage commencée · aller à la fin, puis V",
    sorted: { "tri : \($0)" },
    saveTitle: "Enregistrer le filtre",
    saveName: "Nom de la file",
    saved: { "File « \($0) » enregistrée" },
    saveNothing: "aucun filtre à enregistrer",
    didYouMean: { "vouliez-vous « \($0) » ?" },
    columnsTitle: "Colonnes",
    columnsHint: "Espace montrer ou cacher · Entrée fermer"
  )
}
