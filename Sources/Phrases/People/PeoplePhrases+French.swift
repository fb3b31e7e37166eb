extension PeoplePhrases {
  /// Persons in French.
  static let french = PeoplePhrases(
    whoTitle: "Qui êtes-vous ?",
    whoHint: "Vos décisions porteront ce nom.",
    who: { "Vous êtes \($0) (\($1))" },
    title: "Personnes du programme",
    name: "Nom",
    code: "Code",
    actor: "Organisme",
    roles: "Rôles",
    since: "Fin de fonction",
    add: "Ajouter…",
    editRoles: "Rôles…",
    closePerson: "Fin…",
    addTitle: "Ajouter une personne",
    rolesTitle: { "Rôles de \($0)" },
    closeTitle: { "Mettre fin aux fonctions de \($0)" },
    closeText: { "\($0) ne pourra plus rien signer. Ce qui est signé reste." },
    closed: "n’exerce plus",
    addButton: "Ajouter",
    saveButton: "Enregistrer",
    closeButton: "Mettre fin",
    keys: "N ajouter · e rôles · Suppr mettre fin · Échap fermer"
  )
}
