extension FilePhrases {
  /// Files, in English.
  static let english = FilePhrases(
    newTitle: "New region’s file",
    openTitle: "Open a region’s file",
    importTitle: "Import",
    exportTitle: "Export this screen",
    backupTitle: "Back up a copy",
    checkTitle: "Check the file",
    path: "File",
    folder: "Folder",
    name: "Name",
    kind: "Contents",
    format: "Format",
    demonstration: "Fictional demonstration data",
    parent: "parent folder",
    emptyFolder: "No such file here.",
    browse: "Enter open · Backspace parent · Esc close",
    choose: "Choose",
    create: "Create",
    open: "Open",
    importButton: { "Import \(en($0, "row", "rows"))" },
    exportButton: "Export",
    backupButton: "Back up",
    dryRun: {
      "\(en($0, "new row", "new rows")) · \(en($1, "unchanged", "unchanged")) · \(en($2, "bad", "bad"))"
    },
    refusedWhole: "The file is accepted whole or not at all: correct these rows, then start again.",
    nothingNew: "Nothing new in this file.",
    becomesDeclarer: {
      "You become the declarer of \(en($0, "claim", "claims")) and can neither verify nor validate them."
    },
    row: { "Line \($0), \($1): \($2)" },
    wholeRow: { "Line \($0): \($1)" },
    imported: { "Imported: \(en($0, "row", "rows"))" },
    exported: { "Exported: \($0)" },
    backedUp: { "Copy written: \($0)" },
    opened: { "Opened: \($0)" },
    checkClean: { "Everything agrees: \(en($0, "fact examined", "facts examined"))." },
    checkFound: { en($0, "problem", "problems") },
    checkRunning: "Recomputing…",
    checkName: { "Check “\($0)”" },
    column: "column",
    cannotRead: { "Cannot read \($0)." },
    storeFiles: "Region’s files (.fbr)",
    csvFiles: "CSV files",
    kinds: [
      "Actors", "Relations between actors", "Projects and agreements", "Targets", "Participants",
      "Claims", "Verification findings", "Days declared to the CNSS", "Needs of the territory",
    ],
    failure: { "\($0): \($1)" },
    busy: "Another program is using the file: try again in a moment.",
    diskFull: "Cannot write: disk full or forbidden. Nothing was changed.",
    exists: { "\($0) already exists: choose another name." },
    notAStore: { "\($0) is not a file of fbr." }
  )
}
