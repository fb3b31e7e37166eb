import CSignals

/// What a crash leaves behind: a small report in a folder, without anything that a person typed.
///
/// The notes are codes kept beforehand, since nothing can be worked out once the program crashes.
public enum CrashReports {
  /// One line of the report.
  public enum Note: CaseIterable, Sendable {
    case version, sqlite, command, screen, store, journal

    fileprivate var place: Int32 {
      let place =
        switch self {
        case .version: FBR_NOTE_VERSION
        case .sqlite: FBR_NOTE_SQLITE
        case .command: FBR_NOTE_COMMAND
        case .screen: FBR_NOTE_SCREEN
        case .store: FBR_NOTE_STORE
        case .journal: FBR_NOTE_JOURNAL
        }
      return Int32(place)
    }
  }

  /// Forbids core dumps, and other processes to look into this one's memory.
  public static func forbidDumps() { fbr_no_core_dump() }

  /// From now on a crash leaves a report in this folder.
  public static func leave(in folder: String) {
    fbr_report_into(folder)
    fbr_crash_watch()
  }

  /// Makes sure that a crash of the calling thread is handled even when its stack is full.
  public static func guardThread() { fbr_crash_guard_thread() }

  /// Keeps a code for the report.
  public static func note(_ note: Note, _ text: String) { fbr_report_note(note.place, text) }
}
