/// The commands of the simulator in English; a command of another screen has no words here.
func simulatorEnglish(_ command: Command) -> CommandPhrase {
  switch command {
  case .muchLess: CommandPhrase("Much less", "Less", "Lower the value by ten steps.")
  case .muchMore: CommandPhrase("Much more", "More", "Raise the value by ten steps.")
  case .resetLine: CommandPhrase("Reset the line", "Reset", "Go back to the line’s base value.")
  case .resetAll: CommandPhrase("Reset all", "Reset", "Go back to the scenario’s base values.")
  case .duplicateScenario:
    CommandPhrase("Duplicate the scenario", "Copy", "Try something else from this one.")
  case .renameScenario:
    CommandPhrase("Rename the scenario…", "Rename", "Give the scenario another name.")
  case .deleteScenario:
    CommandPhrase("Delete the scenario", "Delete", "Delete the scenario; u brings it back.")
  case .affordablePrice:
    CommandPhrase(
      "Highest affordable price…",
      "Price",
      "Find the highest price that the envelope bears."
    )
  case .savePack:
    CommandPhrase(
      "Save as a draft pack…",
      "Draft",
      "Write the scenario as an example pack (TOML)."
    )
  case .chooseBasis:
    CommandPhrase("Start from…", "From", "Start from a known programme or a project of the file.")
  default: CommandPhrase("", "", "")
  }
}
