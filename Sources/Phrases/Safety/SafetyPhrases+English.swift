import Domain

extension SafetyPhrases {
  /// Safety, in English.
  static let english = SafetyPhrases(
    readOnly: readOnlyEnglish(_:_:),
    olderCopy: { path, seen, found in
      "\(path) is an older copy: this machine has seen entry \(seen), the file ends at \(found) or "
        + "differs. Find the recent file (fbr restore list), or go on all the same with "
        + "--accept-older."
    },
    remark: { remark, path in
      switch remark {
      case .otherNames:
        "\(path) has another name elsewhere (a link): open only one of these names at a time."
      case .writableByOthers:
        "\(path) can be changed by other accounts of this machine. To forbid it: chmod 600 \(path)"
      }
    },
    backingUp: "Backup",
    backupKeys: "Automatic backup under way; Ctrl-C to quit without it.",
    backupMissed: { "Automatic backup not made: \($0)" },
    migrationHeld: {
      "This file must be brought up to date, but the backup before it failed: \($0) Nothing was "
        + "changed."
    },
    restoreTitle: "Restore a backup",
    backupNote: { entries, head, bytes in
      "entry \(NumberStyle.english.number(Int(entries))) · \(head) · \(size(bytes)) · verified"
    },
    noBackup: { "No backup in \($0). They are made on quitting and before an import." },
    restoreText: "The present file is backed up first, then replaced in one step.",
    restoreButton: "Restore",
    drillButton: "Try",
    restoreConfirm: { "Restore the backup of \($0)" },
    restoreLoses: { lost in
      lost > 0
        ? "\(en(Int(lost), "more recent entry is", "more recent entries are")) put aside, in the backup of the present file."
        : "This backup holds the same entries as the present file, or more."
    },
    restored: { "Restored: backup of \($0), \(en(Int($1), "entry", "entries"))." },
    keptAt: { "The file of before is kept: \($0)" },
    drillSound: {
      "Drill passed: \($0) restores and agrees (\(en($1, "fact examined", "facts examined")))."
    },
    drillFailed: { "Drill failed: \($0) is not sound (\($1)). Make another backup." },
    crashTitle: "Last time, fbr stopped abruptly",
    crashText:
      "A report was kept on this machine; it holds no name and nothing typed, and is never "
      + "sent. Nothing that was signed is lost.",
    crashRead: "Read",
    crashDelete: "Delete",
    crashKeep: "Keep",
    crashDeleted: "Report deleted.",
    formWaits: { "Unfinished form: open “\($0)” again" },
    formTaken: "The form goes on where it was left.",
    participantsTitle: "Export the participants",
    participantsMasked: "Without names and telephones, unless you ask for them.",
    withIdentities: "With names and telephones",
    identitiesReason: "Reason",
    identitiesHint: "The reason and your name are written to the journal."
  )

  private static func readOnlyEnglish(_ path: String, _ details: [String]) -> String {
    let nothing = "Nothing can be written to it."
    switch details.first {
    case "file":
      return "\(path) is write-protected. \(nothing) Change its rights or work on a copy."
    case "folder":
      return
        "The folder of \(path) cannot be written: no journal can be made there. \(nothing) Move "
        + "the file to a folder of yours."
    case "fullDisk":
      return "The disk of \(path) is full. \(nothing) Free some room, then open it again."
    case "network":
      return "\(path) is on a disk of the network, where two people could write at once and damage "
        + "it. \(nothing) Copy it to this machine; to write all the same: --shared-folder"
    case "synchronised":
      return "\(path) is in a synchronised folder (\(details.last ?? "")): the file may be copied "
        + "half written. \(nothing) Move it out of this folder; to write all the same: "
        + "--shared-folder"
    default:
      return "This file is open read only: nothing can be written to it. Work on a copy or make it "
        + "writable."
    }
  }

  private static func size(_ bytes: Int64) -> String {
    "\(NumberStyle.english.number(Int((bytes + 1023) / 1024))) KiB"
  }
}
