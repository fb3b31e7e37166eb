public import Canvas
public import Phrases

/// From keys to commands, screen by screen, made from the command table.
public struct Keymap: Sendable {
  private let everywhere: [KeyPress: Command]
  private let byScreen: [ScreenID: [KeyPress: Command]]

  /// The keys of the command table.
  public static let standard = Keymap(CommandEntry.all)

  /// The letters after `g`, in the order of the menu.
  public static let goLetters: [(letter: Character, command: Command)] = [
    ("t", .goDashboard), ("c", .goMap), ("a", .goActors), ("p", .goProjects),
    ("v", .goVerification), ("r", .goReferentials), ("d", .goGuide), ("s", .goSimulator),
    ("m", .goPayments), ("l", .goCallForProjects), ("o", .goObservatory), ("i", .goEvaluation),
    ("T", .goStrata), ("C", .goCoverage), ("R", .goRelations),
    ("I", .goStakes), ("P", .goPortfolio), ("O", .goTargets), ("j", .goJournal),
    ("g", .first), ("e", .last), ("D", .goPresenter),
  ]

  /// Arranges the keys of some commands.
  public init(_ entries: [CommandEntry]) {
    var everywhere: [KeyPress: Command] = [:]
    var byScreen: [ScreenID: [KeyPress: Command]] = [:]
    for entry in entries {
      for key in entry.keys {
        if let screens = entry.screens {
          for screen in screens { byScreen[screen, default: [:]][key] = entry.command }
        } else {
          everywhere[key] = entry.command
        }
      }
    }
    self.everywhere = everywhere
    self.byScreen = byScreen
  }

  /// The command of a key on a screen; nil when the key means nothing there.
  public func command(for press: KeyPress, on screen: ScreenID) -> Command? {
    let press = press.normalized
    return byScreen[screen]?[press] ?? everywhere[press]
  }
}
