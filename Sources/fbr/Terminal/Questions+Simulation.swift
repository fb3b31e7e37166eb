import Domain
import Screens
import Store

extension Questions {
  /// Answers a question of the simulator: the draws run here, off the terminal's thread.
  func answer(
    _ question: SimulationQuestion,
    from store: Store,
    today: Day
  ) throws -> SimulationAnswer {
    switch question {
    case .analysis(let parameters): return .analysis(SimulationAnalysis(parameters))
    case .basis(let project):
      let basis = try store.simulationBasis(project: project, today: today)
      return .basis(try found(basis, .unknownProject, project))
    }
  }
}
