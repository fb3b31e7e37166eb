import Domain
import Screens
import Store

extension Questions {
  /// Answers a question of the registry, the territory and who covers it.
  func answer(
    _ question: CartographyQuestion,
    from store: Store,
    today: Day,
    by asker: Asker
  ) throws -> CartographyAnswer {
    switch question {
    case .registry: .registry(try store.actors(ActorQuery(), today: today).rows)
    case .network: .network(try store.network())
    case .stakes: .stakes(try store.stakes())
    case .duplicates: .duplicates(try store.duplicates(today: today))
    case .coverage(let method, let year): .coverage(try store.coverage(method: method, year: year))
    }
  }
}
