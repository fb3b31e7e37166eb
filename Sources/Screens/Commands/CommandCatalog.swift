import Phrases

/// What the catalogue says of each command: keys, where it is valid, its menu, how grave it is.
extension CommandEntry {
  // One case a command: the switch is long because the list of commands is.
  static func entry(of command: Command) -> CommandEntry {
    switch command {
    case .help: CommandEntry(.help, "F1 ?", menu: .help)
    case .palette: CommandEntry(.palette, "F2 Ctrl-P :", menu: .help)
    case .open: CommandEntry(.open, "F3 o Enter", menu: .action)
    case .edit: CommandEntry(.edit, "F4 e", menu: .action)
    case .refresh: CommandEntry(.refresh, "F5 Ctrl-L", menu: .view)
    case .sort: CommandEntry(.sort, "F6 S", menu: .view)
    case .filter: CommandEntry(.filter, "F7 /", menu: .view)
    case .undo: CommandEntry(.undo, "F8 u Ctrl-Z", menu: .action)
    case .redo: CommandEntry(.redo, "Ctrl-Y", menu: .action)
    case .menu: CommandEntry(.menu, "F9")
    case .quit: CommandEntry(.quit, "F10 Ctrl-Q", menu: .file)
    case .back: CommandEntry(.back, "Esc", menu: .go)
    case .nextPane: CommandEntry(.nextPane, "Tab", menu: .view)
    case .previousPane: CommandEntry(.previousPane, "Shift-Tab", menu: .view)
    case .zoom: CommandEntry(.zoom, "z", menu: .view)
    case .jump: CommandEntry(.jump, ";", menu: .go)
    case .twin: CommandEntry(.twin, "v", menu: .view)
    case .export: CommandEntry(.export, "x", menu: .file)
    case .copy: CommandEntry(.copy, "y", menu: .action)
    case .messages: CommandEntry(.messages, "J", menu: .tools)
    case .columns: CommandEntry(.columns, "C", menu: .view)
    case .cancelTask: CommandEntry(.cancelTask, "Ctrl-C")
    case .saveFilter: CommandEntry(.saveFilter, "", menu: .view, undo: .draft)
    case .compare:
      CommandEntry(
        .compare,
        "=",
        on: [.verification, .referentials, .actors, .simulator],
        menu: .action
      )
    case .next: CommandEntry(.next, "n", menu: .go)
    case .previous: CommandEntry(.previous, "b", menu: .go)
    case .moveUp: CommandEntry(.moveUp, "Up")
    case .moveDown: CommandEntry(.moveDown, "Down")
    case .moveLeft: CommandEntry(.moveLeft, "Left")
    case .moveRight: CommandEntry(.moveRight, "Right")
    case .pageUp: CommandEntry(.pageUp, "PageUp")
    case .pageDown: CommandEntry(.pageDown, "PageDown")
    case .first: CommandEntry(.first, "Home")
    case .last: CommandEntry(.last, "End")
    case .mark: CommandEntry(.mark, "Space", menu: .action, undo: .draft)
    case .markRange: CommandEntry(.markRange, "V", menu: .action, undo: .draft)
    case .markUp: CommandEntry(.markUp, "Shift-Up", undo: .draft)
    case .markDown: CommandEntry(.markDown, "Shift-Down", undo: .draft)
    case .markAll: CommandEntry(.markAll, "+", menu: .action, undo: .draft)
    case .invertMarks: CommandEntry(.invertMarks, "*", menu: .action, undo: .draft)
    case .goPrefix: CommandEntry(.goPrefix, "g")
    case .goDashboard: CommandEntry(.goDashboard, "1 &", menu: .go)
    case .goMap: CommandEntry(.goMap, "2 é", menu: .go)
    case .goActors: CommandEntry(.goActors, "3 \"", menu: .go)
    case .goProjects: CommandEntry(.goProjects, "4 '", menu: .go)
    case .goVerification: CommandEntry(.goVerification, "5 (", menu: .go)
    case .goReferentials: CommandEntry(.goReferentials, "6 -", menu: .go)
    case .goGuide: CommandEntry(.goGuide, "7 è", menu: .go)
    case .goSimulator: CommandEntry(.goSimulator, "8 _", menu: .go)
    case .goPayments: CommandEntry(.goPayments, "9 ç", menu: .go)
    case .goStrata: CommandEntry(.goStrata, "", menu: .go)
    case .goCoverage, .goRelations, .goStakes, .goPortfolio, .goTargets, .findPath, .centre, .pan,
      .duplicates, .callList, .bulkEdit, .addStarter,
      .nextFace, .previousFace, .measure, .needMethod, .assign, .showOnMap, .asOf:
      cartography(command)
    case .goCallForProjects: CommandEntry(.goCallForProjects, "", menu: .go)
    case .goObservatory: CommandEntry(.goObservatory, "", menu: .go)
    case .goEvaluation: CommandEntry(.goEvaluation, "", menu: .go)
    case .goJournal: CommandEntry(.goJournal, "", menu: .go)
    case .goPresenter: CommandEntry(.goPresenter, "", menu: .tools)
    case .newStore: CommandEntry(.newStore, "", menu: .file, danger: 2)
    case .openStore: CommandEntry(.openStore, "", menu: .file)
    case .importFile: CommandEntry(.importFile, "", menu: .file, danger: 2)
    case .exportParticipants:
      CommandEntry(.exportParticipants, "", menu: .file, undo: .compensating, danger: 2)
    case .backup: CommandEntry(.backup, "", menu: .file)
    case .restore: CommandEntry(.restore, "", menu: .file, danger: 2)
    case .checkStore: CommandEntry(.checkStore, "", menu: .file)
    case .persons: CommandEntry(.persons, "", menu: .tools, undo: .compensating, danger: 2)
    case .switchPerson: CommandEntry(.switchPerson, "Ctrl-T", menu: .tools)
    case .theme: CommandEntry(.theme, "", menu: .tools)
    case .language: CommandEntry(.language, "", menu: .tools)
    case .mouse: CommandEntry(.mouse, "F12", menu: .tools)
    case .about: CommandEntry(.about, "", menu: .help)
    case .sign: CommandEntry(.sign, "Ctrl-S", menu: .action, undo: .compensating, danger: 3)
    case .newRecord:
      CommandEntry(
        .newRecord,
        "N",
        on: [.actors, .referentials, .targets, .relations],
        menu: .action,
        undo: .compensating,
        danger: 1
      )
    case .history:
      CommandEntry(
        .history,
        "h",
        on: [.verification, .actors, .projects, .referentials, .targets],
        menu: .action
      )
    case .note: CommandEntry(.note, "c", on: [.verification], menu: .action, undo: .draft)
    case .take:
      CommandEntry(
        .take,
        "m",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 1,
        bulk: true
      )
    case .takeFor:
      CommandEntry(
        .takeFor,
        "M",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .release:
      CommandEntry(
        .release,
        "l",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 1,
        bulk: true
      )
    case .draw:
      CommandEntry(
        .draw,
        "t",
        on: [.verification, .strata],
        menu: .action,
        undo: .compensating,
        danger: 2
      )
    case .confirm:
      CommandEntry(.confirm, "a", on: [.verification], menu: .action, undo: .draft, bulk: true)
    case .reduce:
      CommandEntry(.reduce, "p", on: [.verification], menu: .action, undo: .draft, bulk: true)
    case .refuse:
      CommandEntry(.refuse, "r", on: [.verification], menu: .action, undo: .draft, bulk: true)
    case .giveBack:
      CommandEntry(.giveBack, "d", on: [.verification], menu: .action, undo: .draft, bulk: true)
    case .explain:
      CommandEntry(
        .explain,
        "i",
        on: [.verification, .payments, .strata, .projects, .simulator],
        menu: .action
      )
    case .strata: CommandEntry(.strata, "T", on: [.verification, .projects], menu: .view)
    case .appeal:
      CommandEntry(
        .appeal,
        "A",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .counter:
      CommandEntry(
        .counter,
        "w",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .regularise:
      CommandEntry(
        .regularise,
        "",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2
      )
    case .draftStatement:
      CommandEntry(
        .draftStatement,
        "d",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .certifyStatement:
      CommandEntry(
        .certifyStatement,
        "c",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .orderStatement:
      CommandEntry(
        .orderStatement,
        "m",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .payStatement:
      CommandEntry(
        .payStatement,
        "p",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 3,
        bulk: true
      )
    case .cancelStatement:
      CommandEntry(
        .cancelStatement,
        "",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .bankRefusal:
      CommandEntry(
        .bankRefusal,
        "r",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .holdbackStatement:
      CommandEntry(
        .holdbackStatement,
        "",
        on: [.payments],
        menu: .action,
        undo: .compensating,
        danger: 2
      )
    case .printStatement: CommandEntry(.printStatement, "f", on: [.payments], menu: .action)
    case .budget: CommandEntry(.budget, "B", on: [.payments, .projects], menu: .view)
    case .counterDraw:
      CommandEntry(.counterDraw, "", on: [.payments], menu: .action, undo: .compensating, danger: 2)
    case .drawSheet: CommandEntry(.drawSheet, "f", on: [.strata], menu: .action)
    case .chain: CommandEntry(.chain, "k", on: [.verification, .projects], menu: .action)
    case .withdraw:
      CommandEntry(
        .withdraw,
        "",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .sendBack:
      CommandEntry(
        .sendBack,
        "",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .force:
      CommandEntry(
        .force,
        "",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .admit:
      CommandEntry(
        .admit,
        "",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .unvalidate:
      CommandEntry(
        .unvalidate,
        "",
        on: [.verification],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .releaseStratum:
      CommandEntry(
        .releaseStratum,
        "l",
        on: [.strata],
        menu: .action,
        undo: .compensating,
        danger: 2
      )
    case .period: CommandEntry(.period, "p", on: [.dashboard], menu: .view)
    case .zoomIn: CommandEntry(.zoomIn, "<", on: [.map], menu: .view)
    case .zoomOut: CommandEntry(.zoomOut, ">", on: [.map], menu: .view)
    case .wholeRegion: CommandEntry(.wholeRegion, "0 à", on: [.map], menu: .view)
    case .layer: CommandEntry(.layer, "c", on: [.map], menu: .view)
    case .gapsOnly: CommandEntry(.gapsOnly, "t", on: [.map], menu: .view)
    case .alignedList: CommandEntry(.alignedList, "l", on: [.map], menu: .view)
    case .whoWithWhom: CommandEntry(.whoWithWhom, "w", on: [.map], menu: .view)
    case .merge:
      CommandEntry(.merge, "f", on: [.actors], menu: .action, undo: .compensating, danger: 3)
    case .links: CommandEntry(.links, "w", on: [.actors], menu: .view)
    case .requestUpdate: CommandEntry(.requestUpdate, "d", on: [.actors], menu: .action)
    case .linkedClaims: CommandEntry(.linkedClaims, "d", on: [.projects], menu: .action)
    case .simulate: CommandEntry(.simulate, "s", on: [.projects], menu: .action)
    case .muchLess, .muchMore, .resetLine, .resetAll, .duplicateScenario, .renameScenario,
      .deleteScenario, .affordablePrice, .savePack, .chooseBasis:
      simulator(command)
    case .whereUsed: CommandEntry(.whereUsed, "k", on: [.referentials], menu: .action)
    case .publishVersion:
      CommandEntry(
        .publishVersion,
        "P",
        on: [.referentials],
        menu: .action,
        undo: .compensating,
        danger: 3
      )
    case .dropVersion:
      CommandEntry(
        .dropVersion,
        "",
        on: [.referentials],
        menu: .action,
        undo: .compensating,
        danger: 2
      )
    case .removeItem:
      CommandEntry(
        .removeItem,
        "d",
        on: [.referentials, .relations, .stakes],
        menu: .action,
        undo: .compensating,
        danger: 2
      )
    case .importPack: CommandEntry(.importPack, "", on: [.referentials], menu: .file, danger: 2)
    case .contents: CommandEntry(.contents, "t", on: [.guide], menu: .view)
    case .pageBack: CommandEntry(.pageBack, "Backspace", on: [.guide], menu: .go)
    case .bookmark: CommandEntry(.bookmark, "m", on: [.guide], menu: .action)
    case .bookmarks: CommandEntry(.bookmarks, "M", on: [.guide], menu: .view)
    }
  }
}
