import Domain
import Screens
import Store

extension Questions {
  /// Answers a question of the projects compared, their costs and their targets.
  func answer(
    _ question: SteeringQuestion,
    from store: Store,
    today: Day,
    by asker: Asker
  ) throws -> SteeringAnswer {
    switch question {
    case .portfolio(let day): .portfolio(try store.portfolio(today: today, asOf: day))
    case .targets(let project): .targets(try store.targetBoard(project: project))
    }
  }
}
