import Domain

extension SafetyPhrases {
  /// Safety, in French.
  static let french = SafetyPhrases(
    readOnly: readOnlyFrench(_:_:),
    olderCopy: { path, seen, found in
      "\(path) est une copie plus ancienne : cette machine a vu l’écriture \(seen), le fichier "
        + "s’arrête à \(found) ou diffère. Retrouvez le fichier récent (fbr restore list), ou "
        + "continuez malgré tout avec --accept-older."
    },
    remark: { remark, path in
      switch remark {
      case .otherNames:
        "\(path) porte un autre nom ailleurs (lien) : n’ouvrez qu’un seul de ces noms à la fois."
      case .writableByOthers:
        "\(path) peut être modifié par d’autres comptes de la machine. Pour l’empêcher : "
          + "chmod 600 \(path)"
      }
    },
    backingUp: "Sauvegarde",
    backupKeys: "Sauvegarde automatique en cours ; Ctrl-C pour quitter sans elle.",
    backupMissed: { "Sauvegarde automatique non faite : \($0)" },
    migrationHeld: {
      "Ce fichier doit être mis à jour, mais sa sauvegarde préalable a échoué : \($0) Rien n’a été "
        + "changé."
    },
    restoreTitle: "Restaurer une sauvegarde",
    backupNote: { entries, head, bytes in
      "écriture \(NumberStyle.french.number(Int(entries))) · \(head) · \(size(bytes)) · vérifiée"
    },
    noBackup: { "Aucune sauvegarde dans \($0). Elles se font en quittant et avant un import." },
    restoreText: "Le fichier actuel est d’abord sauvegardé, puis remplacé d’un coup.",
    restoreButton: "Restaurer",
    drillButton: "Essayer",
    restoreConfirm: { "Restaurer la sauvegarde du \($0)" },
    restoreLoses: { lost in
      lost > 0
        ? "\(fr(Int(lost), "écriture plus récente sera mise", "écritures plus récentes seront mises")) de côté, dans la sauvegarde du fichier actuel."
        : "Cette sauvegarde contient les mêmes écritures que le fichier actuel, ou davantage."
    },
    restored: { "Restauré : sauvegarde du \($0), \(fr(Int($1), "écriture", "écritures"))." },
    keptAt: { "Le fichier d’avant est gardé : \($0)" },
    drillSound: {
      "Essai réussi : \($0) se restaure et concorde (\(fr($1, "fait examiné", "faits examinés")))."
    },
    drillFailed: { "Essai manqué : \($0) n’est pas saine (\($1)). Faites une autre sauvegarde." },
    crashTitle: "La dernière fois, fbr s’est arrêté brutalement",
    crashText:
      "Un rapport a été gardé sur cette machine ; il ne contient ni nom ni saisie, et n’est "
      + "jamais envoyé. Rien de ce qui était signé n’est perdu.",
    crashRead: "Lire",
    crashDelete: "Supprimer",
    crashKeep: "Garder",
    crashDeleted: "Rapport supprimé.",
    formWaits: { "Saisie inachevée : rouvrez « \($0) »" },
    formTaken: "Saisie reprise là où elle s’était arrêtée.",
    participantsTitle: "Exporter les participants",
    participantsMasked: "Sans les noms ni les téléphones, sauf si vous le demandez.",
    withIdentities: "Avec noms et téléphones",
    identitiesReason: "Motif",
    identitiesHint: "Le motif et votre nom sont écrits au journal."
  )

  private static func readOnlyFrench(_ path: String, _ details: [String]) -> String {
    let nothing = "Rien ne peut y être écrit."
    switch details.first {
    case "file":
      return
        "\(path) est protégé en écriture. \(nothing) Changez ses droits ou travaillez sur une copie."
    case "folder":
      return "Le dossier de \(path) ne se laisse pas écrire : aucun journal ne peut y être fait. "
        + "\(nothing) Déplacez le fichier dans un dossier à vous."
    case "fullDisk":
      return "Le disque de \(path) est plein. \(nothing) Libérez de la place, puis rouvrez."
    case "network":
      return
        "\(path) est sur un disque du réseau, où deux personnes pourraient écrire en même temps "
        + "et l’abîmer. \(nothing) Copiez-le sur cette machine ; pour écrire malgré tout : "
        + "--shared-folder"
    case "synchronised":
      return
        "\(path) est dans un dossier synchronisé (\(details.last ?? "")) : le fichier peut être "
        + "copié à moitié écrit. \(nothing) Déplacez-le hors de ce dossier ; pour écrire malgré "
        + "tout : --shared-folder"
    default:
      return
        "Ce fichier est ouvert en lecture seule : rien ne peut y être écrit. Travaillez sur une "
        + "copie ou rendez-le modifiable."
    }
  }

  private static func size(_ bytes: Int64) -> String {
    "\(NumberStyle.french.number(Int((bytes + 1023) / 1024))) Kio"
  }
}
