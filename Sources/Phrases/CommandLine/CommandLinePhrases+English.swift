extension CommandLinePhrases {
  /// The command line in English.
  static let english = CommandLinePhrases(
    notATerminal: usageEnglish(.notATerminal),
    dumbTerminal: "This terminal (TERM) cannot place the cursor: use a sub-command, fbr --help",
    unknownTheme: { "Unknown theme: \($0). Choose among: " + $1.joined(separator: ", ") + "." },
    done: { "\(NumberStyle.english.number($0)) done, \(NumberStyle.english.number($1)) refused" },
    error: "Error",
    warning: "Warning",
    titled: { "\($0): \($1)" },
    demonstration: "DÉMO: fictional data",
    exampleMark: "EXEMPLE: an invented referential, its prices bind no one",
    contactsLeftOut: {
      "Contacts left out: \($0). To write them: --with-identities --reason. Importing this file again "
        + "does not erase them."
    },
    usage: usageEnglish(_:),
    failure: { $0.english($1, $2) },
    packFault: packEnglish(_:),
    programmeFault: programmeEnglish(_:),
    packRefused: { "\($0) is refused: \(en($1, "fault", "faults")). Nothing was changed." },
    packLine: { "line \($0)" },
    notYet: { "“\($0)” is not available in this version yet." },
    internalFault: { "Internal error: \($0). Nothing was changed." },
    unknownRecord: { "There is no “\($1)” among \($0). Check the code: fbr list \($0)" },
    tooManyBadRows: { "… and \(en($0, "more bad row", "more bad rows"))." },
    imported: {
      "\(en($0, "row imported", "rows imported")), \(en($1, "unchanged", "unchanged"))."
    },
    wouldImport: {
      "Trial: \(en($0, "row would be imported", "rows would be imported")), "
        + "\(en($1, "unchanged", "unchanged")). Nothing was written."
    },
    refused: {
      "\($0) is refused: \(en($1, "bad row", "bad rows")). Nothing was imported; correct these "
        + "rows, then start again."
    },
    storeMade: { "File made: \($0) · programme \($1)" },
    examplePack: "The programme is an EXAMPLE: its prices, persons and organisations are invented.",
    backedUp: { "Verified copy: \($0)" },
    programmeWritten: { "Programme written: \($0)" },
    packImported: { outcome, code in
      switch outcome {
      case .unchanged: "The programme \(code) is this one already: nothing changed."
      case .inForce: "Programme in force: \(code)"
      case .draft:
        "Programme \(code) in preparation: another coordinator must publish it "
          + "(fbr programme publish)."
      }
    },
    programmePublished: { "Version \($0) published, effective \($1)" },
    draftDiscarded: "Version in preparation dropped",
    drawn: { "\(en($0, "claim drawn", "claims drawn")) of \($1) · stratum \($2)" },
    seed: "Seed",
    populationSum: "Digest of the population",
    stratumReleased: { "Suspension lifted: \($0)" },
    periodClosed: { "Period closed: \($0)" },
    periodOpened: { "Period open again: \($0)" },
    erased: { "Identity erased: \($0)" },
    rowDone: "done",
    total: {
      $0 == $1
        ? en($1, "row", "rows") : "\(NumberStyle.english.number($0)) of \(en($1, "row", "rows"))"
    },
    asOf: { "As of \($0)" },
    history: "History",
    sound: {
      "Everything agrees: \(en($0, "check", "checks")), \(en($1, "fact examined", "facts examined"))."
    },
    problems: { "\(en($0, "problem", "problems")). Go back to a sound backup." },
    journalHead: { "\(en($0, "entry", "entries")), last hash \($1)" },
    late: "Late",
    dueSoon: "Due within 5 days",
    untaken: "To be taken",
    mine: "In your hands",
    openStrata: "Open strata",
    suspendedStrata: "Suspended strata",
    reading: "Reading",
    writing: "Writing",
    checking: "Checking",
    filling: "Demonstration",
    verb: { $0.english },
    heading: { $0.english },
    help: .english,
    keys: .english
  )
}

extension HelpPhrases {
  /// The help in English.
  static let english = HelpPhrases(
    tagline: "fbr: run an employment programme financed by results, offline.",
    usage: "Usage",
    commands: "Commands",
    options: "Options of every command, before or after it",
    globals: [
      ("--store FILE", "the region’s file (else $FBR_STORE, else the data folder)"),
      ("--as PERSON", "the person who acts"),
      ("--today DAY", "the day of the command: 2026-11-22 or 22/11/2026"),
      ("--lang fr|en|ar", "the language; Arabic for reports"),
      ("--bidi program|terminal", "who puts Arabic in order on the screens"),
      ("--format text|csv|json|html", "the form of the answer"),
      ("--color never|16|256|true", "the colours of the screens"),
      ("--theme NAME, --themes DIR", "the theme of the screens"),
      ("--passphrase-file F", "the file of the passphrase, to sign"),
      ("--accessible", "screens for a screen reader"),
      ("--shared-folder", "write to a network or synchronised folder all the same"),
      ("--accept-older", "go on with a file older than the one last seen here"),
      ("--help, --version", "this help, the version"),
    ],
    more: """
      Help of a command: fbr COMMAND --help. Without a command, fbr opens its screens.
      Manual page: fbr help --man > fbr.1, then man -l fbr.1
      """,
    completions: """
      To complete commands with Tab:
        bash: fbr --generate-completion-script bash > ~/.local/share/bash-completion/completions/fbr
        zsh:  fbr --generate-completion-script zsh > a folder of $fpath, under the name _fbr
        fish: fbr --generate-completion-script fish > ~/.config/fish/completions/fbr.fish
      """,
    exitCodes: """
      Exit codes: 0 done, 1 problems found, 64 usage, 65 data, 66 input missing, 69 not available, \
      70 internal, 71 system, 73 cannot create, 74 input or output, 75 busy, 76 version, \
      77 not allowed, 78 settings.
      """
  )
}
