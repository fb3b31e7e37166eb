import Phrases

/// The commands of cartography and of compared progress.
extension CommandEntry {
  /// What the catalogue says of them; of another command, that it is asked for by name alone.
  static func cartography(_ command: Command) -> CommandEntry {
    switch command {
    case .goCoverage, .goRelations, .goStakes, .goPortfolio, .goTargets:
      CommandEntry(command, "", menu: .go)
    case .duplicates: CommandEntry(.duplicates, "D", on: [.actors], menu: .view)
    case .callList: CommandEntry(.callList, "A", on: [.actors], menu: .view)
    case .bulkEdit:
      CommandEntry(
        .bulkEdit,
        "E",
        on: [.actors],
        menu: .action,
        undo: .compensating,
        danger: 2,
        bulk: true
      )
    case .addStarter:
      CommandEntry(
        .addStarter,
        "",
        on: [.actors],
        menu: .file,
        undo: .compensating,
        danger: 2
      )
    case .nextFace:
      CommandEntry(.nextFace, "f", on: [.coverage, .portfolio, .relations], menu: .view)
    case .previousFace:
      CommandEntry(.previousFace, "F", on: [.coverage, .portfolio, .relations], menu: .view)
    case .pan: CommandEntry(.pan, "p", on: [.map], menu: .view)
    case .findPath: CommandEntry(.findPath, "p", on: [.relations], menu: .view)
    case .centre: CommandEntry(.centre, "a", on: [.relations], menu: .action)
    case .measure: CommandEntry(.measure, "m", on: [.coverage, .simulator], menu: .view)
    case .needMethod: CommandEntry(.needMethod, "r", on: [.coverage], menu: .view)
    case .assign:
      CommandEntry(
        .assign,
        "a",
        on: [.coverage],
        menu: .action,
        undo: .compensating,
        danger: 1
      )
    case .showOnMap: CommandEntry(.showOnMap, "k", on: [.coverage], menu: .go)
    case .asOf: CommandEntry(.asOf, "d", on: [.portfolio], menu: .view)
    default: CommandEntry(command, "")
    }
  }
}
