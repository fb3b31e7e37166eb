public import Domain
import GRDB

extension Store {
  /// The records that may be of one actor, the pairs with most in common first, without those that
  /// were said to be of two.
  public func duplicates(today: Day) throws -> [DuplicateRow] {
    try read { db in
      let actors = try ActorReader.completed(registry.actors(db).entries, db)
        .sorted { precedesByBytes($0.code, $1.code) }
      let byCode = Dictionary(actors.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
      let apart = try ActorsApart.all(db)
      return DuplicateFinder.pairs(actors, on: today).compactMap { pair in
        if apart.contains(ActorsApart.subject(pair.one, pair.other)) { return nil }
        guard let one = byCode[pair.one], let other = byCode[pair.other] else { return nil }
        return DuplicateRow(pair: pair, one: one, other: other)
      }
    }
  }
}
