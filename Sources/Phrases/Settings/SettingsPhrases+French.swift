extension SettingsPhrases {
  /// Settings and what surrounds them, in French.
  static let french = SettingsPhrases(
    welcome: .french,
    file: .french,
    doctor: .french,
    calibration: .french,
    spoken: .french,
    manual: .french,
    ruleName: RuleNames.french
  )
}

extension WelcomePhrases {
  static let french = WelcomePhrases(
    title: { "Bienvenue · \($0) sur \($1)" },
    greeting:
      "Quelques questions, une seule fois. Tout peut être changé ensuite : Outils, Premiers réglages.",
    language: "Langue",
    nameText:
      "Votre nom paraîtra sur vos décisions. Il prend la place de la coordinatrice de l’exemple.",
    name: "Votre nom",
    nameHint: "laisser vide pour choisir plus tard parmi les personnes de l’exemple",
    themeText: "L’écran derrière cette fenêtre prend le thème sous le curseur.",
    theme: "Thème",
    themeKeys: "Tab suivant · Entrée prendre · Échap garder",
    keyboardText: "Les chiffres 1 à 9 ouvrent les écrans.",
    keyboard: "Clavier",
    keyboards: {
      switch $0 {
      case .auto: ("Automatique", "1 à 9, et & é \" ' ( - è _ ç")
      case .azerty: ("AZERTY", "& é \" ' ( - è _ ç sans Maj")
      case .qwerty: ("QWERTY", "1 à 9 seulement")
      }
    },
    glyphsText: "Quelle image est lisible, sans carré vide ni lettre étrange ?",
    glyphs: "Image lisible",
    pictureA: "La première",
    pictureB: "Seulement la seconde",
    next: "Continuer",
    previous: "Précédent",
    skip: "Passer",
    finish: "Terminer",
    written: { "Réglages écrits dans \($0)" },
    later: "Outils, Premiers réglages, pour choisir de nouveau"
  )
}

extension SettingsFilePhrases {
  static let french = SettingsFilePhrases(
    heading: [
      "Réglages de fbr. Une ligne par réglage : clé = valeur ; après #, un commentaire.",
      "Les options de la ligne de commande et $FBR_STORE passent avant ce fichier.",
      "Une ligne qui n’est pas comprise est signalée et ignorée. « fbr config » montre ce qui vaut.",
    ],
    comment: {
      switch $0 {
      case .language: "Langue : \"fr\", \"en\" ou \"ar\". Sinon, celle de l’environnement."
      case .theme:
        "Thème : \"nuit\", \"jour\", \"projecteur\", \"daltonien\", \"mono\", ou un des vôtres."
      case .keyboard:
        "Clavier : \"auto\", \"azerty\" (touches sans Maj), \"qwerty\" (chiffres seulement)."
      case .glyphs: "Signes : \"auto\", \"unicode\" ou \"ascii\"."
      case .accessible: "Écrans pour lecteur d’écran : true ou false."
      case .mouse: "Souris prise au démarrage : true ou false (F12 la rend)."
      case .bidi: "Qui met l’arabe dans le bon sens : \"program\" ou \"terminal\"."
      case .store: "Fichier de région ouvert quand rien d’autre n’est dit."
      }
    },
    fault: { file, line, fault in
      let what =
        switch fault {
        case .unreadable: "n’est pas de la forme « clé = valeur »"
        case .unknownKey(let key): "« \(key) » n’est pas un réglage"
        case .badValue(let value, let key, let known):
          "« \(value) » ne convient pas à « \(key) »"
            + (known.isEmpty ? "" : " : choisir parmi " + known.joined(separator: ", "))
        case .repeated(let key): "« \(key) » est déjà dit plus haut"
        case .notText: "le fichier est trop long, ou n’est pas un texte"
        }
      return "\(file), ligne \(line) : \(what) ; ligne ignorée."
    },
    origin: {
      switch $0 {
      case .option(let name): "option \(name)"
      case .environment(let name): "environnement ($\(name))"
      case .file(let line): "config.toml, ligne \(line)"
      case .remembered: "choix d’une séance passée"
      case .standard: "par défaut"
      }
    },
    place: {
      switch $0 {
      case .config: "réglages"
      case .themes: "vos thèmes"
      case .guide: "vos pages du guide"
      case .store: "fichier de région"
      case .backups: "sauvegardes automatiques"
      case .state: "brouillons et choix"
      case .cache: "cache, peut être effacé"
      case .crashReports: "rapports d’arrêt"
      }
    },
    missing: "absent",
    unknownTheme: { "Le thème « \($0) » n’existe pas ; « nuit » s’applique." },
    saved: "Enregistré."
  )
}

extension DoctorPhrases {
  static let french = DoctorPhrases(
    title: { "Examen du thème « \($0) »" },
    contrasts: { "Contraste de chaque rôle sur son fond (au moins \($0))" },
    ownColours: "couleurs du terminal",
    distances: { "Distance entre les états, selon la vue (au moins \($0))" },
    vision: {
      switch $0 {
      case "usual": "usuelle"
      case "protan": "protan"
      case "deutan": "deutan"
      default: "tritan"
      }
    },
    sound: { "● \(fr($0, "mesure", "mesures")), toutes au-dessus des limites." },
    faults: { "■ \(fr($0, "mesure", "mesures")) sous les limites." },
    under: "trop faible",
    byShape: "tenu par la forme et le code",
    role: "Rôle",
    pair: "États"
  )
}

extension CalibrationPhrases {
  static let french = CalibrationPhrases(
    title: "Page de réglage pour projecteur",
    frame: "Le cadre est de 80 × 24 : ses quatre coins doivent se voir du dernier rang.",
    letters: "Lettres :",
    statuses: "États :",
    patterns: "Courbes :",
    ramp: "Teintes :",
    advice:
      "Du fond de la salle, lire la ligne des lettres. Sinon, agrandir les lettres (Ctrl +), "
      + "ou prendre le thème « projecteur ».",
    close: "Une touche pour fermer"
  )
}

extension SpokenPhrases {
  static let french = SpokenPhrases(
    screen: { "Écran \($0) ouvert." },
    window: { "Fenêtre « \($0) » ouverte." },
    windowClosed: { "Fenêtre fermée. Écran \($0)." },
    field: { "Champ \($0) sur \($1) : \($2)" },
    required: "obligatoire",
    value: { "Valeur : \($0)." },
    secretValue: { "Valeur : \(fr($0, "lettre cachée", "lettres cachées"))." },
    empty: "Valeur : vide.",
    option: { "Choix \($0) sur \($1) : \($2)." },
    ticked: "coché",
    notTicked: "non coché",
    noOption: "Aucun choix ne répond.",
    hint: { "Indication : \($0)." },
    fault: { "Erreur : \($0)." },
    button: { "Bouton \($0) sur \($1) : \($2)." },
    buttons: { "Boutons ensuite : \($0)." },
    fieldKeys: "Tab : champ suivant. Maj Tab : champ précédent. F1 : guide. Échap : fermer.",
    buttonKeys: "Entrée : appuyer. Tab : suivant. Échap : fermer.",
    row: {
      $0.isEmpty
        ? "Ligne : \($1)." : "Ligne \($0.replacing("/", with: " sur ")) : \($1)."
    },
    item: { "\($0)." },
    menu: { "Menu \($0) ouvert." },
    level: {
      switch $0 {
      case 0: "Fait"
      case 1: "Information"
      case 2: "Attention"
      default: "Erreur"
      }
    }
  )
}

extension ManualPhrases {
  static let french = ManualPhrases(
    section: "Manuel de fbr",
    name: "NOM",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    commands: "COMMANDES",
    options: "OPTIONS",
    keys: "TOUCHES DES ÉCRANS",
    keysText: "La même table fait les menus, l’aide (touche ?) et la palette (Ctrl-P).",
    settings: "RÉGLAGES",
    settingsText: "Le fichier config.toml tient une ligne par réglage, clé = valeur.",
    files: "FICHIERS",
    environment: "ENVIRONNEMENT",
    variables: [
      ("FBR_STORE", "le fichier de région"),
      ("NO_COLOR", "s’il n’est pas vide, aucun code de couleur"),
      ("LC_ALL, LC_MESSAGES, LANG", "la langue, quand rien d’autre ne la dit"),
      ("TERM, COLORTERM", "ce que le terminal sait montrer"),
      ("ESCDELAY", "l’attente après Échap, en millisecondes"),
      ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "les dossiers"),
    ],
    exit: "CODES DE SORTIE",
    about: "piloter un programme d’emploi financé sur les résultats",
    takes: { "Ce qu’elle prend : \($0)." }
  )
}
