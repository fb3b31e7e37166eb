/// Everything that a person can ask of the screens: one name each.
///
/// Keys, menu, danger and undo stand in the catalogue of Screens; words stand in Phrases.
public enum Command: String, CaseIterable, Sendable {
  // Everywhere.
  case help, palette, open, edit, refresh, sort, filter, undo, redo, menu, quit
  case back, nextPane, previousPane, zoom, jump, twin, export, copy, messages, columns
  case cancelTask, saveFilter, compare, next, previous

  // Moving in lists, maps and text.
  case moveUp, moveDown, moveLeft, moveRight, pageUp, pageDown, first, last

  // Marks.
  case mark, markRange, markUp, markDown, markAll, invertMarks

  // Going somewhere: `g`, the digits, the tabs.
  case goPrefix, goDashboard, goMap, goActors, goProjects, goVerification, goReferentials, goGuide
  case goSimulator, goPayments, goCallForProjects, goObservatory, goEvaluation, goJournal
  case goStrata, goCoverage, goRelations, goStakes, goPortfolio, goTargets
  case goPresenter

  // Files and settings.
  case newStore, openStore, importFile, exportParticipants, backup, restore, checkStore
  case persons, switchPerson, theme, language, mouse, about

  // Records and drafts.
  case sign, newRecord, history, note

  // Verification.
  case take, takeFor, release, draw, confirm, reduce, refuse, giveBack, explain, strata
  case withdraw, sendBack, force, admit, unvalidate, releaseStratum, drawSheet, chain

  // Appeals and counter-verification.
  case appeal, counter, regularise

  // Payments.
  case draftStatement, certifyStatement, orderStatement, payStatement, cancelStatement, bankRefusal
  case holdbackStatement, printStatement, budget, counterDraw

  // Dashboard.
  case period

  // Map.
  case zoomIn, zoomOut, wholeRegion, layer, pan, gapsOnly, alignedList, whoWithWhom

  // Actors.
  case merge, links, requestUpdate, duplicates, callList, bulkEdit, addStarter

  // Faces of a screen that has several.
  case nextFace, previousFace

  // Relations.
  case findPath, centre

  // Coverage.
  case measure, needMethod, assign, showOnMap

  // Compared progress.
  case asOf

  // Projects.
  case linkedClaims, simulate

  // Simulator.
  case muchLess, muchMore, resetLine, resetAll, duplicateScenario, renameScenario, deleteScenario
  case affordablePrice, savePack, chooseBasis

  // Referentials.
  case whereUsed, publishVersion, dropVersion, removeItem, importPack

  // Guide.
  case contents, pageBack, bookmark, bookmarks
}

/// The command that goes to a screen.
extension Command {
  public static func go(to screen: ScreenID) -> Command {
    switch screen {
    case .dashboard: .goDashboard
    case .map: .goMap
    case .actors: .goActors
    case .projects: .goProjects
    case .verification: .goVerification
    case .referentials: .goReferentials
    case .guide: .goGuide
    case .simulator: .goSimulator
    case .payments: .goPayments
    case .strata: .goStrata
    case .coverage: .goCoverage
    case .relations: .goRelations
    case .stakes: .goStakes
    case .portfolio: .goPortfolio
    case .targets: .goTargets
    case .callForProjects: .goCallForProjects
    case .observatory: .goObservatory
    case .evaluation: .goEvaluation
    case .journal: .goJournal
    }
  }

  /// The screen that this command goes to; nil for another command.
  public var destination: ScreenID? { ScreenID.allCases.first { Command.go(to: $0) == self } }
}
