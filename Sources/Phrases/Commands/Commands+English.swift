extension CommandPhrase {
  // One case a command: the switch is long because the list of commands is.
  /// The commands in English.
  static func english(_ command: Command) -> CommandPhrase {
    switch command {
    case .help:
      CommandPhrase("Help for this screen", "Help", "The keys and the words of this screen.")
    case .palette: CommandPhrase("Commands…", "Cmds", "Find a command by its name and run it.")
    case .open: CommandPhrase("Open", "Open", "Open what is under the cursor.")
    case .edit: CommandPhrase("Edit…", "Edit", "Edit what is under the cursor.")
    case .refresh: CommandPhrase("Refresh", "Refresh", "Read the file again and redraw the screen.")
    case .sort: CommandPhrase("Sort", "Sort", "Go to the next order of the list.")
    case .filter: CommandPhrase("Filter", "Filter", "Keep only the rows that match what is typed.")
    case .undo: CommandPhrase("Undo", "Undo", "Take back the last action, which is named.")
    case .redo: CommandPhrase("Redo", "Redo", "Do again what was just undone.")
    case .menu: CommandPhrase("Menus", "Menu", "Open the menu bar.")
    case .quit: CommandPhrase("Quit", "Quit", "Leave fbr; unsigned drafts are kept.")
    case .back: CommandPhrase("Back", "Back", "Close, clear or go back one step; never quits.")
    case .nextPane: CommandPhrase("Next pane", "Pane", "Go to the next pane.")
    case .previousPane: CommandPhrase("Previous pane", "Pane-", "Go back to the previous pane.")
    case .zoom:
      CommandPhrase("Zoom the pane", "Zoom", "Show this pane alone, or all of them again.")
    case .jump:
      CommandPhrase("Jump to a pane", "Jump", "A letter on each pane: type it to go there.")
    case .twin: CommandPhrase("As a table", "Table", "The same thing as a table or in sentences.")
    case .export: CommandPhrase("Export…", "Export", "Write what the screen shows to a file.")
    case .copy: CommandPhrase("Copy", "Copy", "Copy the record or the cell.")
    case .messages:
      CommandPhrase("Journal of messages", "Messag.", "Every message of this session.")
    case .columns: CommandPhrase("Choose columns…", "Columns", "Show, hide and order the columns.")
    case .cancelTask: CommandPhrase("Interrupt", "Interr.", "Interrupt the work under way.")
    case .saveFilter:
      CommandPhrase(
        "Save the filter…",
        "Save",
        "Keep this filter under a name: it becomes a queue."
      )
    case .compare:
      CommandPhrase(
        "Compare",
        "Compare",
        "Compare the two marked rows, or the possible duplicates."
      )
    case .next: CommandPhrase("Next", "Next", "Go to the next row, or to what follows.")
    case .previous: CommandPhrase("Previous", "Prev.", "Go back to the previous row.")
    case .moveUp: CommandPhrase("Up", "Up", "One row up.")
    case .moveDown: CommandPhrase("Down", "Down", "One row down.")
    case .moveLeft: CommandPhrase("Left", "Left", "Go left.")
    case .moveRight: CommandPhrase("Right", "Right", "Go right.")
    case .pageUp: CommandPhrase("Page up", "Page-", "One page up.")
    case .pageDown: CommandPhrase("Page down", "Page+", "One page down.")
    case .first: CommandPhrase("To the top", "Top", "Go to the first row.")
    case .last: CommandPhrase("To the end", "End", "Go to the last row.")
    case .mark: CommandPhrase("Mark", "Mark", "Mark the row and go down.")
    case .markRange: CommandPhrase("Mark a range", "Range", "Start a range; once more, end it.")
    case .markUp: CommandPhrase("Mark upwards", "Mark↑", "Mark the row and go up.")
    case .markDown: CommandPhrase("Mark downwards", "Mark↓", "Mark the row and go down.")
    case .markAll: CommandPhrase("Mark all that is filtered", "All", "Mark every row of the list.")
    case .invertMarks:
      CommandPhrase("Invert the marks", "Invert", "Mark what is not marked, and the reverse.")
    case .goPrefix: CommandPhrase("Go to…", "Go", "Wait for a letter: the screen to go to.")
    case .goDashboard: CommandPhrase("Dashboard", "Dash", "Today’s work and the region.")
    case .goMap: CommandPhrase("Map of actors", "Map", "Who acts where.")
    case .goActors: CommandPhrase("Actors", "Actors", "The registry of actors and their links.")
    case .goProjects: CommandPhrase("Projects", "Proj.", "How far each project is.")
    case .goVerification: CommandPhrase("Verification", "Verif.", "The queue of claims to verify.")
    case .goReferentials: CommandPhrase("Catalogues", "Cat.", "Results, prices, mechanisms.")
    case .goGuide:
      CommandPhrase("Regional RBF guide", "Guide", "The guide, the glossary, the cases.")
    case .goSimulator: CommandPhrase("Simulator", "Sim.", "Try parameters.")
    case .goPayments: CommandPhrase("Payments", "Pay", "The statements.")
    case .goStrata: CommandPhrase("Strata and draws", "Strata", "The draws and their effects.")
    case .goCoverage:
      CommandPhrase("Coverage of the territory", "Cover.", "Who is missing where, by service.")
    case .goRelations:
      CommandPhrase("Who works with whom", "Relat.", "An actor’s network, paths, isolated actors.")
    case .goStakes:
      CommandPhrase("Influence and interest", "Influ.", "The grid of stakeholders of a workshop.")
    case .findPath:
      CommandPhrase(
        "Path between two actors…",
        "Path",
        "Whom to go through to reach another actor."
      )
    case .centre:
      CommandPhrase("Put at the centre", "Centre", "Look at the network from this actor.")
    case .goPortfolio:
      CommandPhrase("Compared progress", "Compare", "Compare projects, their costs and equity.")
    case .goTargets: CommandPhrase("Targets", "Targets", "Targets by period, and their versions.")
    case .duplicates:
      CommandPhrase("Possible duplicates", "Dupl.", "Records that seem to be of one actor.")
    case .tellApart:
      CommandPhrase("Two different actors", "Two", "Do not propose this pair of records again.")
    case .callList:
      CommandPhrase("To call this week", "Call", "Records to bring up to date, in order.")
    case .bulkEdit:
      CommandPhrase("Change the marked…", "Bulk", "Change one thing on the marked records.")
    case .addStarter:
      CommandPhrase(
        "Add the public institutions…",
        "Instit.",
        "The public institutions of the region, with their sources."
      )
    case .nextFace: CommandPhrase("Next view", "View", "Go to the next view of this screen.")
    case .previousFace:
      CommandPhrase("Previous view", "View-", "Go back to the previous view of this screen.")
    case .measure:
      CommandPhrase("Change the measure", "Measure", "Actors, capacity, or capacity for the need.")
    case .needMethod:
      CommandPhrase("Source of the need", "Source", "Census, survey or register: never mixed.")
    case .assign:
      CommandPhrase("Entrust to someone…", "Entrust", "Who sees to this gap, and by when.")
    case .showOnMap: CommandPhrase("Show on the map", "Map", "The province or commune, on the map.")
    case .asOf:
      CommandPhrase("At a past day…", "Day", "The figures as the journal had them that day.")
    case .goCallForProjects:
      CommandPhrase("Call for projects", "Call", "The selection of projects.")
    case .goObservatory: CommandPhrase("Labour market", "Labour", "The labour market.")
    case .goEvaluation: CommandPhrase("Evaluation and equity", "Eval.", "Impact and gender equity.")
    case .goJournal:
      CommandPhrase("Journal of entries", "Entries", "All that was written, by whom and when.")
    case .goPresenter:
      CommandPhrase("Presenter mode", "Present", "Run a demonstration step by step.")
    case .big:
      CommandPhrase(
        "Big: layout of 80 × 24",
        "Big",
        "Keep 80 × 24 whatever the window: for a projector."
      )
    case .newStore: CommandPhrase("New file…", "New", "Make a region’s file.")
    case .openStore: CommandPhrase("Open a file…", "Open", "Open another region’s file.")
    case .importFile:
      CommandPhrase("Import…", "Import", "Read a CSV file: a dry run first, then for good.")
    case .backup: CommandPhrase("Back up…", "Backup", "Write a copy of the file.")
    case .exportParticipants:
      CommandPhrase(
        "Export the participants…",
        "Persons",
        "Write the participants to a file, without names unless asked for."
      )
    case .restore:
      CommandPhrase("Restore a backup…", "Restore", "Try an automatic backup, or put it back.")
    case .checkStore: CommandPhrase("Check the file", "Check", "Recompute everything and compare.")
    case .persons: CommandPhrase("Persons…", "Persons", "The programme’s persons and their roles.")
    case .switchPerson: CommandPhrase("Switch person…", "Who", "Say who you are.")
    case .theme: CommandPhrase("Theme…", "Theme", "Choose the colours.")
    case .language: CommandPhrase("Language…", "Lang.", "Choose the language.")
    case .arabicOrder:
      CommandPhrase(
        "Direction of Arabic…",
        "Arabic",
        "Say who puts Arabic in order: fbr or the terminal."
      )
    case .mouse: CommandPhrase("Mouse", "Mouse", "Give the mouse to fbr, or back to the terminal.")
    case .about: CommandPhrase("About fbr", "About", "The version and the open file.")
    case .settings, .themeDoctor, .calibration: settingsEnglish(command)
    case .sign: CommandPhrase("Sign the drafts…", "Sign", "Show the draft decisions and sign them.")
    case .newRecord: CommandPhrase("New record…", "New", "Make a record.")
    case .history: CommandPhrase("History", "History", "What was written about this record.")
    case .note: CommandPhrase("Note…", "Note", "Write a note on the finding.")
    case .take: CommandPhrase("Take", "Take", "Take the claim to verify it oneself.")
    case .takeFor: CommandPhrase("Take for…", "Give to", "Give the claim to a verifier.")
    case .release: CommandPhrase("Release", "Release", "Give the claim back to the queue.")
    case .draw: CommandPhrase("Draw…", "Draw", "Draw the claims of a stratum to verify.")
    case .confirm:
      CommandPhrase(
        "Confirm or validate",
        "Accept",
        "Confirm the result, or validate the verified claim."
      )
    case .reduce:
      CommandPhrase("Reduce…", "Reduce", "Keep a share of the amount only, with a reason.")
    case .refuse: CommandPhrase("Refuse…", "Refuse", "Refuse the result, or the verified claim.")
    case .giveBack:
      CommandPhrase(
        "Return to the operator…",
        "Return",
        "Ask for more, with a reason and a due day."
      )
    case .explain:
      CommandPhrase("Explain the amount", "Amount", "Where the amount comes from, rule by rule.")
    case .strata:
      CommandPhrase("State of the strata", "Strata", "The draws, the gaps and their effects.")
    case .appeal: CommandPhrase("Contest…", "Contest", "Contest a decision, before its deadline.")
    case .counter:
      CommandPhrase(
        "Counter-verify…",
        "Counter",
        "Confirm or contradict a claim that was validated."
      )
    case .regularise:
      CommandPhrase("Regularise…", "Regul.", "Sign an amount that corrects a paid line.")
    case .draftStatement:
      CommandPhrase(
        "Draw up the statement…",
        "Draw up",
        "Draw the statement up, or draw it up again."
      )
    case .certifyStatement:
      CommandPhrase("Certify…", "Certify", "Certify that the service was done.")
    case .orderStatement:
      CommandPhrase("Order…", "Order", "Order the payment of a certified statement.")
    case .payStatement: CommandPhrase("Pay…", "Pay", "Record the payment of an ordered statement.")
    case .cancelStatement:
      CommandPhrase("Cancel the statement…", "Cancel", "Cancel a statement that is not paid.")
    case .bankRefusal:
      CommandPhrase("Refused by the bank…", "Bounce", "The bank refused the ordered payment.")
    case .holdbackStatement:
      CommandPhrase("Give the holdback back…", "Holdbck", "After the end of the agreement.")
    case .printStatement:
      CommandPhrase(
        "Read and print the statement",
        "Sheet",
        "The whole statement, to read and export."
      )
    case .budget: CommandPhrase("Budget", "Budget", "Committed, due, paid, left, by agreement.")
    case .counterDraw:
      CommandPhrase(
        "Draw a counter-verification…",
        "Counter",
        "Draw among validated and paid claims."
      )
    case .drawSheet:
      CommandPhrase(
        "Draw sheet",
        "Sheet",
        "The population in the order of the draw, to print and redo."
      )
    case .chain:
      CommandPhrase(
        "Path of the person",
        "Path",
        "Results, CNSS months and the next possible claim day."
      )
    case .withdraw:
      CommandPhrase("Withdraw the claim…", "Withdr.", "Withdraw the claim, with a reason.")
    case .sendBack:
      CommandPhrase(
        "Send back to verification…",
        "Back to",
        "Ask for a new finding, with a reason."
      )
    case .force:
      CommandPhrase("Force verification…", "Force", "Queue without a draw, with a cause.")
    case .admit: CommandPhrase("Examine again", "Examine", "Examine the admissibility again.")
    case .unvalidate:
      CommandPhrase("Undo the validation…", "Unvalid", "Go back to verified, with a reason.")
    case .releaseStratum:
      CommandPhrase("Lift the suspension…", "Lift", "Decide the effect of a suspended stratum.")
    case .period: CommandPhrase("Change the period…", "Period", "Choose the period shown.")
    case .zoomIn: CommandPhrase("Zoom in", "Zoom+", "Show closer.")
    case .zoomOut: CommandPhrase("Zoom out", "Zoom-", "Show from further.")
    case .pan: CommandPhrase("Push the map", "Push", "The arrows push the map; Esc stops.")
    case .wholeRegion: CommandPhrase("The whole region", "Region", "Show the whole region.")
    case .layer: CommandPhrase("Next layer", "Layer", "Go to the next layer of the map.")
    case .gapsOnly: CommandPhrase("Coverage gaps only", "Gaps", "Show only what is missing.")
    case .alignedList:
      CommandPhrase("List by province", "List", "The same figures as an aligned list.")
    case .whoWithWhom:
      CommandPhrase("Who works with whom", "Links", "The links between actors, as a matrix.")
    case .merge: CommandPhrase("Merge duplicates…", "Merge", "Join two records of the same actor.")
    case .links: CommandPhrase("Links", "Links", "The links of this actor.")
    case .requestUpdate:
      CommandPhrase("Ask for an update", "Update", "Prepare a request to update the record.")
    case .linkedClaims:
      CommandPhrase("Claims of the project", "Claims", "Open the queue filtered on this project.")
    case .simulate:
      CommandPhrase("Open in the simulator", "Simul.", "Try other parameters for this project.")
    case .muchLess, .muchMore, .resetLine, .resetAll, .duplicateScenario, .renameScenario,
      .deleteScenario, .affordablePrice, .savePack, .chooseBasis:
      simulatorEnglish(command)
    case .whereUsed: CommandPhrase("Where is it used?", "Used by", "What uses this record.")
    case .publishVersion:
      CommandPhrase(
        "Publish the version…",
        "Publish",
        "Put the version in preparation in force: another person than its authors."
      )
    case .dropVersion:
      CommandPhrase("Drop the version…", "Drop", "Lose the changes of the version in preparation.")
    case .removeItem:
      CommandPhrase("Remove…", "Remove", "Take it out of the version in preparation.")
    case .importPack:
      CommandPhrase("Import a programme…", "Import", "Read a programme (TOML) as the next version.")
    case .contents: CommandPhrase("Contents of the guide", "Content", "Go back to the contents.")
    case .pageBack: CommandPhrase("Page before", "Return", "Go back to where the last link was.")
    case .bookmark:
      CommandPhrase("Bookmark or unmark", "Bookmk", "Mark the page, to find it again.")
    case .bookmarks:
      CommandPhrase("Bookmarks", "Bookmks", "Show in the contents only the pages marked.")
    }
  }
}
