extension CommandLinePhrases {
  /// The command line in French.
  static let french = CommandLinePhrases(
    notATerminal: usageFrench(.notATerminal),
    dumbTerminal:
      "Ce terminal (TERM) ne sait pas placer le curseur : utiliser une sous-commande, fbr --help",
    unknownTheme: { "Thème inconnu : \($0). Choisir parmi : " + $1.joined(separator: ", ") + "." },
    done: { "\(fr($0, "faite", "faites")), \(fr($1, "refusée", "refusées"))" },
    error: "Erreur",
    warning: "Attention",
    titled: { "\($0) : \($1)" },
    demonstration: "DÉMO : données fictives",
    exampleMark: "EXEMPLE : référentiel inventé, ses prix n’engagent personne",
    contactsLeftOut: {
      "Contacts laissés de côté : \($0). Pour les écrire : --with-identities --reason. Réimporter ce "
        + "fichier ne les efface pas."
    },
    usage: usageFrench(_:),
    failure: { $0.french($1, $2) },
    packFault: packFrench(_:),
    programmeFault: programmeFrench(_:),
    packRefused: { "\($0) est refusé : \(fr($1, "faute", "fautes")). Rien n’a été changé." },
    packLine: { "ligne \($0)" },
    notYet: { "« \($0) » n’est pas encore disponible dans cette version." },
    internalFault: { "Erreur interne : \($0). Rien n’a été changé." },
    unknownRecord: {
      "Il n’y a pas de « \($1) » dans « \($0) ». Vérifier le code : fbr list \($0)"
    },
    tooManyBadRows: { "… et \(fr($0, "autre mauvaise ligne", "autres mauvaises lignes"))." },
    imported: {
      "\(fr($0, "ligne importée", "lignes importées")), \(fr($1, "inchangée", "inchangées"))."
    },
    wouldImport: {
      "Essai : \(fr($0, "ligne serait importée", "lignes seraient importées")), "
        + "\(fr($1, "inchangée", "inchangées")). Rien n’a été écrit."
    },
    refused: {
      "\($0) est refusé : \(fr($1, "mauvaise ligne", "mauvaises lignes")). Rien n’a été importé ; "
        + "corriger ces lignes, puis recommencer."
    },
    storeMade: { "Fichier créé : \($0) · programme \($1)" },
    examplePack:
      "Le référentiel est un EXEMPLE : ses prix, personnes et organismes sont inventés.",
    backedUp: { "Copie vérifiée : \($0)" },
    programmeWritten: { "Référentiel écrit : \($0)" },
    packImported: { outcome, code in
      switch outcome {
      case .unchanged: "Le référentiel \(code) est déjà celui-là : rien n’a changé."
      case .inForce: "Référentiel en vigueur : \(code)"
      case .draft:
        "Référentiel \(code) en préparation : une autre personne qui coordonne doit le publier "
          + "(fbr programme publish)."
      }
    },
    programmePublished: { "Version \($0) publiée, effet le \($1)" },
    draftDiscarded: "Version en préparation abandonnée",
    drawn: { "\(fr($0, "déclaration tirée", "déclarations tirées")) sur \($1) · strate \($2)" },
    seed: "Graine",
    populationSum: "Empreinte de la population",
    stratumReleased: { "Suspension levée : \($0)" },
    periodClosed: { "Période close : \($0)" },
    periodOpened: { "Période rouverte : \($0)" },
    erased: { "Identité effacée : \($0)" },
    rowDone: "fait",
    total: {
      $0 == $1
        ? fr($1, "ligne", "lignes")
        : "\(NumberStyle.french.number($0)) sur \(fr($1, "ligne", "lignes"))"
    },
    asOf: { "Au \($0)" },
    history: "Historique",
    sound: {
      "Tout concorde : \(fr($0, "contrôle", "contrôles")), \(fr($1, "fait examiné", "faits examinés"))."
    },
    problems: { "\(fr($0, "anomalie", "anomalies")). Revenir à une sauvegarde saine." },
    journalHead: { "\(fr($0, "écriture", "écritures")), dernière empreinte \($1)" },
    late: "En retard",
    dueSoon: "Échéance sous 5 jours",
    untaken: "À prendre",
    mine: "En vos mains",
    openStrata: "Strates en cours",
    suspendedStrata: "Strates suspendues",
    reading: "Lecture",
    writing: "Écriture",
    checking: "Contrôle",
    filling: "Démonstration",
    verb: { $0.french },
    heading: { $0.french },
    help: .french,
    keys: .french
  )
}

extension HelpPhrases {
  /// The help in French.
  static let french = HelpPhrases(
    tagline: "fbr : piloter un programme d’emploi financé sur les résultats, hors ligne.",
    usage: "Usage",
    commands: "Commandes",
    options: "Options de toutes les commandes, avant ou après",
    globals: [
      ("--store FILE", "le fichier de région (sinon $FBR_STORE, sinon le dossier de données)"),
      ("--as PERSON", "la personne qui agit"),
      ("--today DAY", "le jour de la commande : 2026-11-22 ou 22/11/2026"),
      ("--lang fr|en|ar", "la langue"),
      ("--bidi program|terminal", "qui met l’arabe dans l’ordre à l’écran"),
      ("--format text|csv|json|html", "la forme de la réponse"),
      ("--color never|16|256|true", "les couleurs des écrans"),
      ("--theme NAME, --themes DIR", "le thème des écrans"),
      ("--passphrase-file F", "le fichier de la phrase de passe, pour signer"),
      ("--accessible", "des écrans pour lecteur d’écran"),
      ("--shared-folder", "écrire malgré tout dans un dossier du réseau ou synchronisé"),
      ("--accept-older", "continuer un fichier plus ancien que celui vu ici en dernier"),
      ("--help, --version", "cette aide, la version"),
    ],
    more: """
      Aide d’une commande : fbr COMMANDE --help. Sans commande, fbr ouvre ses écrans.
      Page de manuel : fbr help --man > fbr.1, puis man -l fbr.1
      """,
    completions: """
      Compléter les commandes avec Tab :
        bash : fbr --generate-completion-script bash > ~/.local/share/bash-completion/completions/fbr
        zsh  : fbr --generate-completion-script zsh > un dossier de $fpath, sous le nom _fbr
        fish : fbr --generate-completion-script fish > ~/.config/fish/completions/fbr.fish
      """,
    exitCodes: """
      Codes de sortie : 0 fait, 1 anomalies, 64 usage, 65 données, 66 fichier absent, \
      69 pas disponible, 70 interne, 71 système, 73 création impossible, 74 lecture ou écriture, \
      75 occupé, 76 version, 77 pas permis, 78 réglages.
      """
  )
}
