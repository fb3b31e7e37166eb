/// The screens of the program, in the order of their tabs and of the menu *Aller*.
public enum ScreenID: String, CaseIterable, Sendable {
  case dashboard, map, actors, projects, verification, referentials, guide, simulator, payments
  case strata, coverage, relations, stakes, portfolio, targets, callForProjects, observatory,
    evaluation, journal
}
