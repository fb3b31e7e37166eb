/// What may be wrong with a file or with the machine: the words of every failure that no rule made.
public enum FileFailure: String, CaseIterable, Sendable {
  // A store.
  case missing, isFolder, isNotFile, unreadable, empty, foreign, damaged, newerSchema
  case exists, cannotCreate, readOnly, busy, diskFull, io, tooManyFiles, outOfMemory, backupFailed
  case alteredSchema, replaced, strayJournal, olderSchema, writingStopped
  // Any file that a command reads.
  case inputMissing, inputIsFolder, inputIsNotFile, inputUnreadable, inputTooLarge
  // The answer itself.
  case answerLost

  /// What was found, where and what to do, in French. `detail` is what the machine said.
  func french(_ path: String, _ detail: String) -> String {
    switch self {
    case .missing: "\(path) n’existe pas. Créer un fichier de région : fbr init \(path)"
    case .isFolder: "\(path) est un dossier. Donner un fichier de région avec --store."
    case .isNotFile: "\(path) n’est pas un fichier ordinaire. Donner un fichier avec --store."
    case .unreadable: "\(path) ne peut pas être lu. Vérifier les droits d’accès."
    case .empty: "\(path) est vide : ce n’est pas un fichier de région."
    case .foreign: "\(path) n’est pas un fichier de fbr. Vérifier --store."
    case .damaged: "\(path) est endommagé. Revenir à une sauvegarde : fbr restore list"
    case .newerSchema:
      "\(path) vient d’une version plus récente de fbr (format \(detail)). Mettre fbr à jour."
    case .exists: "\(path) existe déjà. Choisir un autre nom."
    case .cannotCreate: "\(path) ne peut pas être créé\(because(detail)). Vérifier le dossier."
    case .readOnly: "\(path) ne peut pas être modifié : lecture seule. Rien n’a été changé."
    case .busy: "\(path) est occupé par un autre programme. Réessayer dans un instant."
    case .diskFull: "\(path) : le disque est plein. Rien n’a été changé."
    case .io: "\(path) : lecture ou écriture impossible\(because(detail))."
    case .tooManyFiles: "\(path) : trop de fichiers ouverts sur cette machine."
    case .outOfMemory: "\(path) : la mémoire de cette machine ne suffit pas."
    case .backupFailed:
      "La copie \(path) n’est pas saine\(because(detail)). Elle n’a pas été gardée : fbr check"
    case .alteredSchema:
      "\(path) ne contient pas les tables d’un fichier de fbr\(because(detail)) : quelqu’un les a "
        + "modifiées. Rien n’a été lu. Revenir à une sauvegarde : fbr restore list"
    case .replaced:
      "\(path) a été remplacé par un autre fichier pendant le travail (copie, synchronisation ?). "
        + "Rien n’a été écrit. Fermer fbr, vérifier lequel est le bon, puis rouvrir."
    case .strayJournal:
      "À côté de \(path) se trouve le journal d’un autre fichier : \(detail). Rien n’a été appliqué. "
        + "Déplacer ce journal ailleurs, puis rouvrir."
    case .olderSchema:
      "\(path) vient d’une version plus ancienne de fbr et ne peut pas être mis à jour là où il est. "
        + "Le copier dans un dossier où vous pouvez écrire."
    case .writingStopped:
      "\(path) : le disque a refusé une écriture. Rien de plus ne sera écrit dans cette session. "
        + "Vérifier le disque, rouvrir, puis : fbr check"
    case .inputMissing: "\(path) n’existe pas. Vérifier le nom du fichier."
    case .inputIsFolder: "\(path) est un dossier. Donner un fichier."
    case .inputIsNotFile: "\(path) n’est pas un fichier ordinaire. Donner un fichier, ou - ."
    case .inputUnreadable: "\(path) ne peut pas être lu\(because(detail))."
    case .inputTooLarge: "\(path) est trop grand pour être un référentiel."
    case .answerLost: "La réponse n’a pas pu être écrite\(because(detail))."
    }
  }

  /// What was found, where and what to do, in English. `detail` is what the machine said.
  func english(_ path: String, _ detail: String) -> String {
    switch self {
    case .missing: "\(path) does not exist. To make a region’s file: fbr init \(path)"
    case .isFolder: "\(path) is a folder. Give a region’s file with --store."
    case .isNotFile: "\(path) is not an ordinary file. Give a file with --store."
    case .unreadable: "\(path) cannot be read. Check the access rights."
    case .empty: "\(path) is empty: it is not a region’s file."
    case .foreign: "\(path) is not a file of fbr. Check --store."
    case .damaged: "\(path) is damaged. Go back to a backup: fbr restore list"
    case .newerSchema:
      "\(path) comes from a newer version of fbr (format \(detail)). Update fbr."
    case .exists: "\(path) already exists. Choose another name."
    case .cannotCreate: "\(path) cannot be made\(because(detail)). Check the folder."
    case .readOnly: "\(path) cannot be changed: it is read only. Nothing was changed."
    case .busy: "\(path) is used by another program. Try again in a moment."
    case .diskFull: "\(path): the disk is full. Nothing was changed."
    case .io: "\(path): it cannot be read or written\(because(detail))."
    case .tooManyFiles: "\(path): too many files are open on this machine."
    case .outOfMemory: "\(path): this machine has too little memory."
    case .backupFailed:
      "The copy \(path) is not sound\(because(detail)). It was not kept: fbr check"
    case .alteredSchema:
      "\(path) does not hold the tables of a file of fbr\(because(detail)): someone changed them. "
        + "Nothing was read. Go back to a backup: fbr restore list"
    case .replaced:
      "\(path) was replaced by another file during the work (a copy, a synchronisation?). Nothing "
        + "was written. Close fbr, see which one is right, then open it again."
    case .strayJournal:
      "Beside \(path) lies the journal of another file: \(detail). Nothing of it was applied. Move "
        + "this journal elsewhere, then open again."
    case .olderSchema:
      "\(path) comes from an older version of fbr and cannot be brought up to date where it is. Copy "
        + "it to a folder that you may write."
    case .writingStopped:
      "\(path): the disk refused a write. Nothing more is written in this session. Check the disk, "
        + "open again, then: fbr check"
    case .inputMissing: "\(path) does not exist. Check the name of the file."
    case .inputIsFolder: "\(path) is a folder. Give a file."
    case .inputIsNotFile: "\(path) is not an ordinary file. Give a file, or - ."
    case .inputUnreadable: "\(path) cannot be read\(because(detail))."
    case .inputTooLarge: "\(path) is too large to be a programme."
    case .answerLost: "The answer could not be written\(because(detail))."
    }
  }

  func because(_ detail: String) -> String { detail.isEmpty ? "" : " (\(detail))" }
}
