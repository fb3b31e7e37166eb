extension KeyPhrases {
  /// The names of keys in French.
  static let french = KeyPhrases(
    enter: "Entrée",
    escape: "Échap",
    space: "Espace",
    tab: "Tab",
    backspace: "Retour",
    delete: "Suppr",
    insert: "Inser",
    home: "Début",
    end: "Fin",
    pageUp: "PgPréc",
    pageDown: "PgSuiv",
    control: "Ctrl",
    alt: "Alt",
    shift: "Maj"
  )
}
