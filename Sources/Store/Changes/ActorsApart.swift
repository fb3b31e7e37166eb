import Domain
import GRDB

/// Records that look alike and were said to be of two actors.
///
/// The journal alone keeps it: one row a word, of the pair as its subject, the last one counts.
enum ActorsApart {
  /// What begins the subjects of pairs, so that they stand together in the index of subjects.
  private static let sign = "≠"
  /// The first subject that can begin otherwise.
  private static let end = "≡"

  static func subject(_ one: String, _ other: String) -> String {
    sign + [one, other].sorted(by: precedesByBytes).joined(separator: "|")
  }

  /// The subjects of the pairs that are known to be of two actors.
  static func all(_ db: Database) throws -> Set<String> {
    var apart: Set<String> = []
    try db.scan(
      """
      SELECT subject, kind FROM journal
      WHERE (kind < 'claim.' OR kind >= 'claim/') AND subject >= ? AND subject < ? ORDER BY seq
      """,
      [sign, end]
    ) { row in
      if row.text(1) == "actor.apart" {
        apart.insert(row.text(0))
      } else {
        apart.remove(row.text(0))
      }
    }
    return apart
  }
}

extension Store {
  /// Keeps that two records which look alike are of two actors, or takes it back.
  func tellApart(_ one: String, _ other: String, areTwo: Bool, by author: Author) throws -> Receipt
  {
    try change(by: author) { writing in
      try writing.begin([.mergeActors])
      if one == other { throw Refusal(.sameActor, subject: one) }
      for code in [one, other] where try ActorTable.find(code, writing.db) == nil {
        throw Refusal(.unknownActor, subject: code)
      }
      try writing.record(
        areTwo ? "actor.apart" : "actor.alike",
        ActorsApart.subject(one, other),
        Payload([:])
      )
      return [RowOutcome(claim: one), RowOutcome(claim: other)]
    }
  }
}
