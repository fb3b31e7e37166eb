extension FilePhrases {
  /// Files, in French.
  static let french = FilePhrases(
    newTitle: "Nouveau fichier de région",
    openTitle: "Ouvrir un fichier de région",
    importTitle: "Importer",
    exportTitle: "Exporter cet écran",
    backupTitle: "Sauvegarder une copie",
    checkTitle: "Vérifier le fichier",
    path: "Fichier",
    folder: "Dossier",
    name: "Nom",
    kind: "Contenu",
    format: "Format",
    demonstration: "Données fictives de démonstration",
    parent: "dossier au-dessus",
    emptyFolder: "Aucun fichier de cette sorte ici.",
    browse: "Entrée ouvrir · Retour dossier au-dessus · Échap fermer",
    choose: "Choisir",
    create: "Créer",
    open: "Ouvrir",
    importButton: { "Importer \(fr($0, "ligne", "lignes"))" },
    exportButton: "Exporter",
    backupButton: "Sauvegarder",
    dryRun: {
      "\(fr($0, "ligne nouvelle", "lignes nouvelles")) · \(fr($1, "inchangée", "inchangées")) · \(fr($2, "mauvaise", "mauvaises"))"
    },
    refusedWhole:
      "Le fichier est accepté tout entier ou pas du tout : corrigez ces lignes, puis recommencez.",
    nothingNew: "Rien de nouveau dans ce fichier.",
    becomesDeclarer: {
      "Vous devenez le déclarant de \(fr($0, "déclaration", "déclarations")) et ne pourrez ni les vérifier ni les valider."
    },
    row: { "Ligne \($0), \($1) : \($2)" },
    wholeRow: { "Ligne \($0) : \($1)" },
    imported: { "Importé : \(fr($0, "ligne", "lignes"))" },
    exported: { "Exporté : \($0)" },
    backedUp: { "Copie écrite : \($0)" },
    opened: { "Ouvert : \($0)" },
    checkClean: { "Tout concorde : \(fr($0, "fait examiné", "faits examinés"))." },
    checkFound: { fr($0, "anomalie", "anomalies") },
    checkRunning: "Recalcul en cours…",
    checkName: { "Contrôle « \($0) »" },
    column: "colonne",
    cannotRead: { "Impossible de lire \($0)." },
    storeFiles: "Fichiers de région (.fbr)",
    csvFiles: "Fichiers CSV",
    kinds: [
      "Acteurs", "Relations entre acteurs", "Projets et conventions", "Cibles", "Participants",
      "Déclarations", "Constats de vérification", "Jours déclarés à la CNSS",
      "Besoins du territoire",
    ],
    failure: { "\($0) : \($1)" },
    busy: "Le fichier est occupé par un autre programme : réessayez dans un instant.",
    diskFull: "Écriture impossible : disque plein ou interdit. Rien n’a été changé.",
    exists: { "\($0) existe déjà : choisissez un autre nom." },
    notAStore: { "\($0) n’est pas un fichier de fbr." }
  )
}
