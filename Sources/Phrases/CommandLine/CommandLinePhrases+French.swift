extension CommandLinePhrases {
  /// The command line in French.
  static let french = CommandLinePhrases(
    notATerminal:
      "fbr a besoin d’un terminal pour ses écrans ; dans un tube ou un script, utiliser une sous-commande : fbr --help",
    dumbTerminal:
      "Ce terminal (TERM) ne sait pas placer le curseur : utiliser une sous-commande, fbr --help",
    arabicLater: "L’arabe n’est pas encore disponible ; l’interface reste en français.",
    done: { "\(fr($0, "faite", "faites")), \(fr($1, "refusée", "refusées"))" },
    error: "Erreur"
  )
}
