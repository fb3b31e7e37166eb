import Phrases

/// The commands of the simulator: none of them changes the store.
extension CommandEntry {
  /// What the catalogue says of them; of another command, that it is asked for by name alone.
  static func simulator(_ command: Command) -> CommandEntry {
    switch command {
    case .muchLess:
      CommandEntry(.muchLess, "Shift-Left <", on: [.simulator], menu: .action, undo: .draft)
    case .muchMore:
      CommandEntry(.muchMore, "Shift-Right >", on: [.simulator], menu: .action, undo: .draft)
    case .resetLine:
      CommandEntry(.resetLine, "r", on: [.simulator], menu: .action, undo: .draft)
    case .resetAll:
      CommandEntry(.resetAll, "0 à", on: [.simulator], menu: .action, undo: .draft)
    case .duplicateScenario:
      CommandEntry(.duplicateScenario, "d", on: [.simulator], menu: .action, undo: .draft)
    case .renameScenario:
      CommandEntry(.renameScenario, "k", on: [.simulator], menu: .action, undo: .draft)
    case .deleteScenario:
      CommandEntry(
        .deleteScenario,
        "Delete",
        on: [.simulator],
        menu: .action,
        undo: .draft,
        danger: 1
      )
    case .affordablePrice:
      CommandEntry(.affordablePrice, "f", on: [.simulator], menu: .action, undo: .draft)
    case .savePack: CommandEntry(.savePack, "w", on: [.simulator], menu: .file)
    case .chooseBasis:
      CommandEntry(.chooseBasis, "p", on: [.simulator], menu: .action, undo: .draft)
    default: CommandEntry(command, "")
    }
  }
}
