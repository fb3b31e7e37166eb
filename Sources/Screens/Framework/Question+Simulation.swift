public import Domain

/// What the simulator may ask.
public enum SimulationQuestion: Hashable, Sendable {
  /// What takes a while to find of a design; only the last one asked matters.
  case analysis(SimulationParameters)
  /// What a project of the store shows.
  case basis(project: String)
}

/// What comes back, one case for each question.
public enum SimulationAnswer: Hashable, Sendable {
  case analysis(SimulationAnalysis)
  case basis(SimulationBasis)
}
