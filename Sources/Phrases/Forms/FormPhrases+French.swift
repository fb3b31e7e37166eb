extension FormPhrases {
  /// Forms and dialogs in French.
  static let french = FormPhrases(
    required: { "\($0) : à remplir." },
    faults: { "\(fr($0, "erreur", "erreurs")), corrigez le champ ■" },
    dayHint: "jj/mm/aaaa · auj · +5j",
    amountHint: "54 000 · 54k · 54,50",
    selectHint: "taper pour chercher, ↑ ↓",
    badDay: { "« \($0) » n’est pas un jour : écrire 22/11/2026, auj ou -3j." },
    badAmount: { "« \($0) » n’est pas un montant : écrire 54 000, 54k ou 54,50." },
    badNumber: { "« \($0) » : écrire un nombre entre \($1) et \($2)." },
    notTicked: { "À cocher encore : \($0)." },
    tickHint: "Espace coche, ↑ ↓",
    notInList: { "« \($0) » n’est pas dans la liste." },
    badCode: { "« \($0) » : lettres sans accent, chiffres, point, tiret, 40 au plus." },
    dayTooEarly: { "Choisir un jour à partir du \($0)." },
    mustMatch: { "Taper \($0) pour confirmer." },
    typeToConfirm: { "Taper \($0) pour confirmer" },
    todayWords: ["auj", "aujourd’hui"],
    dayLetter: ["j"],
    nothingChosen: "aucun choix",
    more: { "… et \(fr($0, "autre", "autres"))" },
    keysHint: "Tab champ suivant · Échap fermer"
  )
}
