extension SigningPhrases {
  /// Keys and passphrases in French.
  static let french = SigningPhrases(
    signInTitle: { "Identification de \($0)" },
    signInText: "Cette personne signe avec une clé : sa phrase de passe l’ouvre.",
    signInHint: { "Refermée après \($0) minutes sans activité." },
    toSign: "Vous avez une clé : la phrase de passe l’ouvre, et l’acte est fait.",
    passphrase: "Phrase de passe",
    unlockButton: "Ouvrir",
    readOnlyButton: "Lire seulement",
    cancelButton: "Renoncer",
    unlocked: { "Clé de \($0) ouverte." },
    keyButton: "Clé…",
    keyTitle: { "Clé de \($0)" },
    noKey: "Aucune clé : cette personne agit par son nom seul.",
    fingerprint: "Empreinte",
    fingerprintHint: "À noter hors du fichier : elle dit que la clé n’a pas été échangée.",
    onlyOwner: "Seule cette personne enregistre sa clé ; qui coordonne peut la révoquer.",
    registerButton: "Enregistrer…",
    changeButton: "Changer la phrase…",
    revokeButton: "Révoquer…",
    registerTitle: "Enregistrer ma clé",
    registerText: "Vos décisions seront signées ; la phrase de passe sera demandée pour signer. "
      + "Personne ne peut la retrouver : perdue, la clé est révoquée par qui coordonne.",
    changeTitle: "Changer ma phrase de passe",
    presentPassphrase: "Phrase actuelle",
    newPassphrase: "Nouvelle phrase",
    again: "Encore une fois",
    lengthHint: { "Au moins \($0) caractères ; trois ou quatre mots valent mieux." },
    differ: "Les deux phrases diffèrent.",
    revokeTitle: { "Révoquer la clé de \($0)" },
    revokeText: "Elle ne signera plus rien. Ce qu’elle a signé reste signé.",
    reason: "Motif",
    registered: { "Clé enregistrée : \($0)" },
    changed: "Phrase de passe changée.",
    revoked: { "Clé de \($0) révoquée." }
  )
}
