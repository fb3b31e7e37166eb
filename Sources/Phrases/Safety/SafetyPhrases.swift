public import Domain

/// Backups, restoring, crashes, files that may only be read, identities that leave the file.
public struct SafetyPhrases: Sendable {
  /// Why a file may only be read, from the details of the refusal, and what to do.
  let readOnly: @Sendable (String, [String]) -> String
  /// The path, the last entry seen on this machine, and the one found.
  let olderCopy: @Sendable (String, String, String) -> String
  /// What is unusual about a file.
  public let remark: @Sendable (StoreRemark, String) -> String

  /// Beside the bar while a backup is made.
  public let backingUp: String
  /// Under it: how to go on without it.
  public let backupKeys: String
  /// Why the backup was not made.
  public let backupMissed: @Sendable (String) -> String
  /// When nothing may be changed without a backup, and none can be made.
  public let migrationHeld: @Sendable (String) -> String
  public let restoreTitle: String
  /// Entries of the journal and size of a backup.
  public let backupNote: @Sendable (Int64, String, Int64) -> String
  public let noBackup: @Sendable (String) -> String
  public let restoreText: String
  public let restoreButton: String
  public let drillButton: String
  public let restoreConfirm: @Sendable (String) -> String
  /// What the restored file holds that the present one does not, and the reverse: entries.
  public let restoreLoses: @Sendable (Int64) -> String
  /// Day and entries of what is in force now.
  public let restored: @Sendable (String, Int64) -> String
  public let keptAt: @Sendable (String) -> String
  public let drillSound: @Sendable (String, Int) -> String
  public let drillFailed: @Sendable (String, String) -> String

  public let crashTitle: String
  public let crashText: String
  public let crashRead: String
  public let crashDelete: String
  public let crashKeep: String
  public let crashDeleted: String

  /// A form that was not finished last time, by its title.
  public let formWaits: @Sendable (String) -> String
  public let formTaken: String

  public let participantsTitle: String
  public let participantsMasked: String
  public let withIdentities: String
  public let identitiesReason: String
  public let identitiesHint: String
}

extension SafetyPhrases {
  /// Why a store was opened for reading alone, in a sentence with what to do.
  public func sentence(_ restriction: StoreRestriction, _ path: String) -> String {
    switch restriction {
    case .olderCopy(let seen, let found): olderCopy(path, String(seen), String(found))
    case .synchronised(let client): readOnly(path, [restriction.code, client])
    default: readOnly(path, [restriction.code])
    }
  }
}
